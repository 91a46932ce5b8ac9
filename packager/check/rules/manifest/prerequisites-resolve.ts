import { SCORM12 } from '../../kinds.ts';
import { parsePrerequisites } from '../../manifest/aicc-script.ts';
import { textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'prerequisites-resolve',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM12,
  spec: 'SCORM 1.2 CAM, adlcp:prerequisites',
  help: {
    en: {
      what: 'Prerequisites name items of the manifest',
      why: 'The condition can never be met, and the lesson stays closed.',
      how: 'Name an item by its identifier',
    },
    hi: {
      what: 'पूर्व-शर्तें मैनिफ़ेस्ट के ही विषयों की हैं',
      why: 'शर्त कभी पूरी नहीं होगी और पाठ बंद रहेगा।',
      how: 'विषय को उसकी पहचान से लिखें',
    },
  },
  messages: {
    en: { missing: { what: 'The prerequisite “{name}” is no item of the manifest' } },
    hi: { missing: { what: 'पूर्व-शर्त “{name}” मैनिफ़ेस्ट में कोई विषय नहीं' } },
  },
  *check(manifest) {
    const known = new Set([...manifest.items()].map((item) => item.identifier));
    for (const element of manifest.elements('prerequisites')) {
      const parsed = parsePrerequisites(textOf(element).trim());
      for (const name of parsed.ok ? parsed.value : []) {
        if (!known.has(name)) yield { key: 'missing', data: { name }, location: manifest.at(element) };
      }
    }
  },
});
