import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-differ-beyond-case',
  subject: 'container',
  severity: 'warning',
  help: {
    en: {
      what: 'Names differ by more than capitals',
      why: 'On Windows and macOS one file overwrites the other.',
      how: 'Rename one of them',
    },
    hi: {
      what: 'नामों का अंतर केवल बड़े-छोटे अक्षर का नहीं',
      why: 'Windows और macOS पर एक फ़ाइल दूसरी को मिटा देती है।',
      how: 'किसी एक का नाम बदलें',
    },
  },
  messages: {
    en: { 'case-duplicate': { what: '“{file}” differs from another name only in capitals' } },
    hi: { 'case-duplicate': { what: '“{file}” और एक और नाम में केवल बड़े-छोटे अक्षर का अंतर है' } },
  },
  check: (view) => faultsOf(view, 'case-duplicate'),
});
