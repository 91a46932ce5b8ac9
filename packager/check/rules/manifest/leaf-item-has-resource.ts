import { IMS_BEFORE_2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'leaf-item-has-resource',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: IMS_BEFORE_2004,
  unless: ['something-launches'],
  spec: 'SCORM 1.2 CAM, item identifierref',
  help: {
    en: {
      what: 'Every last item opens something',
      why: 'The line stands in the table of contents but nothing happens on a click.',
      how: 'Give it an identifierref, or remove it',
    },
    hi: {
      what: 'हर अंतिम विषय कुछ खोलता है',
      why: 'पंक्ति विषय-सूची में है, पर दबाने पर कुछ नहीं होता।',
      how: 'उसे identifierref दें, या हटाएँ',
    },
  },
  messages: {
    en: { none: { what: '“{title}” opens nothing' } },
    hi: { none: { what: '“{title}” कुछ नहीं खोलता' } },
  },
  *check(manifest) {
    for (const { element, items, identifierref, title, identifier } of manifest.items()) {
      if (items.length > 0 || identifierref?.value) continue;
      yield { key: 'none', data: { title: title || identifier || '' }, location: manifest.at(element) };
    }
  },
});
