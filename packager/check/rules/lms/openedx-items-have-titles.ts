import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-items-have-titles',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'openedx-scorm-xblock, find_titles_recursively',
  help: {
    en: {
      what: 'Every item and organization has a title',
      why: 'The upload into Open edX ends with an error at one without <title>.',
      how: 'Add a <title>',
    },
    hi: {
      what: 'हर विषय और organization का शीर्षक है',
      why: 'बिना <title> वाले पर Open edX में अपलोड त्रुटि के साथ रुक जाता है।',
      how: '<title> जोड़ें',
    },
  },
  messages: {
    en: {
      none: { what: '<{element}> “{id}” has no <title>' },
    },
    hi: {
      none: { what: '<{element}> “{id}” में <title> नहीं है' },
    },
  },
  *check(manifest) {
    for (const { element, identifier, title } of [...manifest.organizations, ...manifest.items()]) {
      if (title) continue;
      const data = { element: element.local, id: identifier ?? '' };
      yield { key: 'none', data, location: manifest.at(element) };
    }
  },
});
