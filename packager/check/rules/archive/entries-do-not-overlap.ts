import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entries-do-not-overlap',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.3.6',
  help: {
    en: {
      what: 'Each file has its own place in the ZIP',
      why: 'Overlapping files are a known way to fill a server from a small upload.',
      how: 'Make the ZIP again',
    },
    hi: {
      what: 'ZIP में हर फ़ाइल की अपनी जगह है',
      why: 'एक-दूसरे पर चढ़ी फ़ाइलें छोटे अपलोड से सर्वर भरने का जाना-माना तरीका हैं।',
      how: 'ZIP फिर से बनाएँ',
    },
  },
  messages: {
    en: { 'overlapping-entries': { what: '“{file}” shares its bytes with another file' } },
    hi: { 'overlapping-entries': { what: '“{file}” के बाइट किसी और फ़ाइल के भी हैं' } },
  },
  check: (view) => faultsOf(view, 'overlapping-entries'),
});
