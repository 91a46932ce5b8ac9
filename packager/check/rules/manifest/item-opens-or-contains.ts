import { SCORM2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'item-opens-or-contains',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unless: ['something-launches'],
  spec: 'REQ_30.6.3.6.2.3, REQ_30.6.3.6.2.4',
  cause: () => '',
  help: {
    en: {
      what: 'An item opens a lesson or contains items, not both',
      why: 'The LMS decides by it what is a lesson and what is a chapter; a strict one refuses the package.',
      how: 'Move the lesson into an item of its own',
    },
    hi: {
      what: 'विषय पाठ खोलता है या उसके भीतर विषय हैं, दोनों नहीं',
      why: 'LMS इसी से जानता है कि पाठ कौन-सा है और अध्याय कौन-सा; सख़्त LMS पैकेज लौटा देता है।',
      how: 'पाठ को अलग <item> में रखें',
    },
  },
  messages: {
    en: {
      both: { what: '“{title}” opens a lesson and contains items' },
      neither: { what: '“{title}” opens nothing', how: 'Give it an identifierref, or remove it' },
    },
    hi: {
      both: { what: '“{title}” पाठ भी खोलता है और उसके भीतर विषय भी हैं' },
      neither: { what: '“{title}” कुछ नहीं खोलता', how: 'उसे identifierref दें, या हटाएँ' },
    },
  },
  *check(manifest) {
    for (const { element, items, identifierref, title, identifier } of manifest.items()) {
      const data = { title: title || identifier || '' };
      if (items.length > 0 && identifierref)
        yield { key: 'both', data, location: manifest.at(identifierref), spec: 'REQ_30.6.3.6.2.3' };
      if (items.length === 0 && !identifierref?.value.trim())
        yield {
          key: 'neither',
          data,
          location: manifest.at(identifierref ?? element),
          spec: 'REQ_30.6.3.6.2.4',
        };
    }
  },
});
