import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-differ-beyond-encoding',
  subject: 'container',
  severity: 'warning',
  help: {
    en: {
      what: 'Names that look alike are one name',
      why: 'On macOS one file overwrites the other.',
      how: 'Rename one of them',
    },
    hi: {
      what: 'एक-से दिखने वाले नाम अलग फ़ाइलें नहीं',
      why: 'macOS पर एक फ़ाइल दूसरी को मिटा देती है।',
      how: 'किसी एक का नाम बदलें',
    },
  },
  messages: {
    en: { 'nfc-duplicate': { what: '“{file}” looks the same as another name' } },
    hi: { 'nfc-duplicate': { what: '“{file}” दिखने में दूसरे नाम जैसा ही है' } },
  },
  check: (view) => faultsOf(view, 'nfc-duplicate'),
});
