import { rule } from '../../rule.ts';
import { xmlFaultsOf } from '../../xml-faults.ts';

export default rule({
  id: 'manifest-encoding-readable',
  subject: 'package',
  severity: 'error',
  spec: 'XML 1.0, 4.3.3',
  help: {
    en: {
      what: 'The encoding that the manifest states can be read',
      why: 'An LMS gives up at the first line and refuses the package.',
      how: 'Write encoding="UTF-8", and save the file so',
    },
    hi: {
      what: 'मैनिफ़ेस्ट में लिखी एनकोडिंग पढ़ी जा सकती है',
      why: 'LMS पहली ही पंक्ति पर रुक जाता है और पैकेज लौटा देता है।',
      how: 'encoding="UTF-8" लिखें और फ़ाइल वैसे ही सहेजें',
    },
  },
  messages: {
    en: {
      'encoding-mismatch': { what: '{file} says {declared}, but its letters are single bytes' },
      'encoding-unknown': { what: '{file} says {declared}, which is no known encoding' },
    },
    hi: {
      'encoding-mismatch': { what: '{file} {declared} बताती है, पर उसके अक्षर एक-एक बाइट के हैं' },
      'encoding-unknown': { what: '{file} {declared} बताती है; ऐसी कोई एनकोडिंग नहीं' },
    },
  },
  async *check(view) {
    for await (const finding of xmlFaultsOf(view, ['encoding-mismatch', 'encoding-unknown'])) {
      // Readers that go by the statement find no letter at all; of other mismatches many take no notice.
      const { declared, actual } = finding.data ?? {};
      const isWide = typeof declared === 'string' && declared.startsWith('utf-16') && actual === 'utf-8';
      if (finding.key === 'encoding-unknown' || isWide) yield finding;
    }
  },
});
