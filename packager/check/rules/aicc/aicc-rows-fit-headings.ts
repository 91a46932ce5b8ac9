import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-rows-fit-headings',
  subject: 'aicc',
  severity: 'error',
  appliesTo: ['aicc'],
  unless: ['aicc-tables-have-commas', 'aicc-columns-present'],
  spec: 'AICC CMI001, comma delimited tables',
  help: {
    en: {
      what: 'Every row has as many values as there are columns',
      why: 'The values slide into the wrong columns: the LMS opens a title, or shows an address.',
      how: 'Put a comma for each value, and quotes around one that holds a comma',
    },
    hi: {
      what: 'हर पंक्ति में उतने मान हैं जितने स्तंभ',
      why: 'मान ग़लत स्तंभों में चले जाते हैं: LMS शीर्षक को खोलता है, या पता दिखाता है।',
      how: 'हर मान के लिए अल्पविराम रखें; जिस मान में अल्पविराम हो उसे उद्धरण चिह्नों में लिखें',
    },
  },
  messages: {
    en: {
      count: {
        what: '{count, plural, one {# value} other {# values}} stand below {columns, number} columns',
      },
    },
    hi: {
      count: { what: '{columns, number} स्तंभों के नीचे {count, plural, one {# मान है} other {# मान हैं}}' },
    },
  },
  *check(course) {
    for (const [kind, { headings, rows }] of course.tables) {
      for (const { cells, line } of rows) {
        // A block, or an objective, may hold fewer members than the largest.
        const fits =
          kind === 'cst' || kind === 'ort'
            ? cells.length <= headings.length
            : cells.length === headings.length;
        if (fits) continue;
        const data = { count: cells.length, columns: headings.length };
        yield { key: 'count', data, location: course.at(kind, line) };
      }
    }
  },
});
