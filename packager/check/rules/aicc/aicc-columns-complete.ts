import type { AiccTable } from '../../manifest/aicc-course.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

/** Those without which nothing starts are asked by aicc-columns-present. */
const NEEDED: readonly (readonly [AiccTable, readonly string[]])[] = [
  [
    'au',
    [
      'Type',
      'Command_Line',
      'Max_Score',
      'Mastery_Score',
      'Max_Time_Allowed',
      'Time_Limit_Action',
      'System_Vendor',
      'Core_Vendor',
      'Web_Launch',
      'AU_Password',
    ],
  ],
  ['des', ['Description', 'Developer_ID']],
  ['pre', ['Structure_Element', 'Prerequisite']],
];

export default rule({
  id: 'aicc-columns-complete',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-tables-have-commas', 'aicc-columns-present'],
  spec: 'AICC CMI001, assignable unit file (.au), descriptor file (.des)',
  help: {
    en: {
      what: 'The tables have every column of the standard',
      why: 'Strict importers refuse a table that lacks one, even if it would be empty.',
      how: 'Add the column; its values may be empty',
    },
    hi: {
      what: 'तालिकाओं में मानक के सारे स्तंभ हैं',
      why: 'सख़्त LMS वह तालिका लौटा देते हैं जिसमें एक भी स्तंभ न हो, चाहे वह ख़ाली ही रहता।',
      how: 'स्तंभ जोड़ें; उसके मान ख़ाली हो सकते हैं',
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
