import { xmlFaultsOf } from '../../package/xml-faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'manifest-without-entities',
  subject: 'package',
  severity: 'error',
  help: {
    en: {
      what: 'The manifest declares no entities',
      why: 'Entities can read files of a server or fill its memory; receivers refuse them.',
      how: 'Write the text in place of the entity',
    },
    hi: {
      what: 'मैनिफ़ेस्ट अपनी entity घोषित नहीं करता',
      why: 'entity सर्वर की फ़ाइलें पढ़ सकती है या उसकी मेमोरी भर सकती है; इसे लौटा दिया जाता है।',
      how: 'entity की जगह सीधे पाठ लिखें',
    },
  },
  messages: {
    en: {
      'entity-declared': { what: '{file} declares the entity “{name}”' },
      'external-entity': { what: 'The entity “{name}” reads another file' },
    },
    hi: {
      'entity-declared': { what: '{file} में entity “{name}” घोषित है' },
      'external-entity': { what: 'entity “{name}” दूसरी फ़ाइल पढ़ती है' },
    },
  },
  check: (view) => xmlFaultsOf(view, ['entity-declared', 'external-entity']),
});
