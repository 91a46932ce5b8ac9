import { xmlFaultsOf } from '../../package/xml-faults.ts';
import { rule } from '../../rule.ts';

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
      unmarked: {
        what: '{file} is in UTF-16 without a byte order mark',
        why: 'XML asks for the mark; readers that look for it take the file for another encoding.',
        how: 'Save it as UTF-8, or as UTF-16 with its mark',
      },
    },
    hi: {
      'encoding-mismatch': { what: '{file} {declared} बताती है, पर उसके अक्षर एक-एक बाइट के हैं' },
      'encoding-unknown': { what: '{file} {declared} बताती है; ऐसी कोई एनकोडिंग नहीं' },
      unmarked: {
        what: '{file} UTF-16 में है, पर शुरू में BOM नहीं',
        why: 'XML में BOM ज़रूरी है; उसे खोजने वाले फ़ाइल को दूसरी एनकोडिंग की समझ लेते हैं।',
        how: 'UTF-8 में सहेजें, या UTF-16 में BOM के साथ',
      },
    },
  },
  async *check(view) {
    const file = view.manifestPath ?? '';
    // `<?` in units of two bytes, with nothing in front.
    const start = Buffer.from((await view.bytes(file))?.subarray(0, 4) ?? []).toString('hex');
    if (/\.xml$/i.test(file) && /^(3c003f00|003c003f)$/.test(start))
      yield { key: 'unmarked', data: { file }, location: { in: 'package', file, line: 1, column: 1 } };
    for await (const finding of xmlFaultsOf(view, ['encoding-mismatch', 'encoding-unknown'])) {
      // Readers that go by the statement find no letter at all; of other mismatches many take no notice.
      const { declared, actual } = finding.data ?? {};
      const isWide = typeof declared === 'string' && declared.startsWith('utf-16') && actual === 'utf-8';
      if (finding.key === 'encoding-unknown' || isWide) yield finding;
    }
  },
});
