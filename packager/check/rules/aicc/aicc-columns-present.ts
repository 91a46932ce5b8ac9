import type { AiccTable } from '../../manifest/aicc-course.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

const NEEDED: readonly (readonly [AiccTable, readonly string[]])[] = [
  ['au', ['System_ID', 'File_Name']],
  ['des', ['System_ID', 'Title']],
  ['cst', ['Block', 'Member']],
];

export default rule({
  id: 'aicc-columns-present',
  subject: 'aicc',
  severity: 'error',
  unless: ['aicc-tables-have-commas'],
  appliesTo: ['aicc'],
  spec: 'AICC CMI001, assignable unit file (.au), descriptor file (.des), course structure file (.cst)',
  help: {
    en: {
      what: 'The tables have the columns an LMS cannot do without',
      why: 'It finds no unit, no title or no start page.',
      how: 'Write the names of the columns into the first line',
    },
    hi: {
      what: 'तालिकाओं में वे स्तंभ हैं जिनके बिना LMS नहीं चलता',
      why: 'उसे इकाई, शीर्षक या शुरुआती पृष्ठ नहीं मिलता।',
      how: 'पहली पंक्ति में स्तंभों के नाम लिखें',
    },
  },
  messages: {
    en: {
      missing: { what: '{file} has no column {name}' },
    },
    hi: {
      missing: { what: '{file} में {name} का स्तंभ नहीं है' },
    },
  },
  *check(course) {
    for (const [kind, names] of NEEDED) {
      const table = course.tables.get(kind);
      for (const name of table ? names.filter((each) => !table.headings.includes(each.toLowerCase())) : []) {
        const file = baseNameOf(table?.path ?? '');
        yield { key: 'missing', data: { file, name }, location: course.at(kind, 1) };
      }
    }
  },
});
