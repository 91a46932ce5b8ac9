import type { AiccTable } from '../../manifest/aicc-course.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

const NEEDED: readonly AiccTable[] = ['au', 'des', 'cst'];

export default rule({
  id: 'aicc-tables-have-commas',
  subject: 'aicc',
  severity: 'error',
  appliesTo: ['aicc'],
  spec: 'AICC CMI001, comma delimited tables',
  help: {
    en: {
      what: 'The tables are there, with commas between their values',
      why: 'An LMS reads the whole line as one value and finds no unit.',
      how: 'Save the table as CSV with commas, the names of the columns in its first line',
    },
    hi: {
      what: 'तालिकाएँ मौजूद हैं और मानों के बीच अल्पविराम है',
      why: 'LMS पूरी पंक्ति को एक मान समझता है और उसे कोई इकाई नहीं मिलती।',
      how: 'तालिका को अल्पविराम वाली CSV में सहेजें, पहली पंक्ति में स्तंभों के नाम',
    },
  },
  messages: {
    en: {
      empty: { what: '{file} is empty' },
      rowless: { what: '{file} has a first line and no rows' },
      separator: { what: '{file} has {separator, select, tab {tabs} other {semicolons}} between its values' },
    },
    hi: {
      empty: { what: '{file} ख़ाली है' },
      rowless: { what: '{file} में पहली पंक्ति है, बाक़ी कुछ नहीं' },
      separator: { what: '{file} में मानों के बीच {separator, select, tab {टैब} other {अर्धविराम}} है' },
    },
  },
  *check(course) {
    for (const kind of NEEDED) {
      const table = course.tables.get(kind);
      if (!table) continue;
      const [first = ''] = table.headings;
      const separator = first.includes(';') ? 'semicolon' : first.includes('\t') ? 'tab' : undefined;
      const alone = table.headings.length <= 1;
      const key =
        alone && first === ''
          ? 'empty'
          : alone && separator
            ? 'separator'
            : table.rows.length === 0
              ? 'rowless'
              : undefined;
      const data = { file: baseNameOf(table.path), separator: separator ?? '' };
      if (key) yield { key, data, location: course.at(kind, 1) };
    }
  },
});
