import { IMS } from '../../kinds.ts';
import { attributeValue } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'titles-present',
  subject: 'manifest',
  severity: 'info',
  appliesTo: IMS,
  unless: ['outline-complete', 'openedx-items-have-titles'],
  spec: 'SCORM 1.2 CAM, title',
  cause: () => '',
  help: {
    en: {
      what: 'Organizations and items have titles',
      why: 'The table of contents shows an empty line or a code.',
      how: 'Add a <title>',
    },
    hi: { what: 'हर विषय का शीर्षक है', why: 'विषय-सूची में ख़ाली पंक्ति या कोई कोड दिखता है।', how: '<title> जोड़ें' },
  },
  messages: {
    en: { none: { what: '<{element}> “{id}” has no title' } },
    hi: { none: { what: '<{element}> “{id}” का शीर्षक नहीं है' } },
  },
  *check(manifest) {
    for (const { element, title, identifier } of [...manifest.organizations, ...manifest.items()]) {
      if (title || attributeValue(element, 'isvisible') === 'false') continue;
      yield {
        key: 'none',
        data: { element: element.local, id: identifier ?? '' },
        location: manifest.at(element),
      };
    }
  },
});
