import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'archive-complete',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.3.16',
  help: {
    en: {
      what: 'The ZIP file is complete',
      why: 'The list of files stands at the end of a ZIP; without it nothing can be unpacked.',
      how: 'Copy or download it again',
    },
    hi: {
      what: 'ZIP फ़ाइल पूरी है',
      why: 'फ़ाइलों की सूची ZIP के अंत में होती है; उसके बिना कुछ नहीं खुलता।',
      how: 'फिर से कॉपी या डाउनलोड करें',
    },
  },
  messages: {
    en: { truncated: { what: 'The end of “{file}” is missing' } },
    hi: { truncated: { what: '“{file}” का अंतिम हिस्सा नहीं है' } },
  },
  check: (view) => faultsOf(view, 'truncated'),
});
