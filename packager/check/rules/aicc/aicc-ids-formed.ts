import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-ids-formed',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present', 'aicc-rows-fit-headings'],
  spec: 'AICC CMI001, identifiers of course elements',
  help: {
    en: {
      what: 'Ids begin with A, B or J and a number follows',
      why: 'An LMS tells a unit from a block by this letter.',
      how: 'Write A1, A2 … for units and B1, B2 … for blocks',
    },
    hi: {
      what: 'id A, B या J से शुरू होती है और आगे संख्या होती है',
      why: 'LMS इसी अक्षर से इकाई और खंड में अंतर करता है।',
      how: 'इकाइयों के लिए A1, A2 … और खंडों के लिए B1, B2 … लिखें',
    },
  },
  messages: {
    en: {
      unit: { what: 'The id “{id}” of a unit is not A and a number' },
      block: { what: 'The id “{id}” of a block is not B and a number' },
    },
    hi: {
      unit: { what: 'इकाई की id “{id}” A और संख्या नहीं है' },
      block: { what: 'खंड की id “{id}” B और संख्या नहीं है' },
    },
  },
  *check(course) {
    for (const { id, row } of course.units) {
      if (!/^A\d+$/i.test(id)) yield { key: 'unit', data: { id }, location: course.at('au', row.line) };
    }
    for (const { id, row } of course.blocks) {
      if (!/^(B\d+|ROOT)$/i.test(id))
        yield { key: 'block', data: { id }, location: course.at('cst', row.line) };
    }
  },
});
