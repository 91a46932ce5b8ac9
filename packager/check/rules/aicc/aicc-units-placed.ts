import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-units-placed',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-tables-have-commas', 'aicc-columns-present', 'aicc-root-present', 'aicc-ids-unique'],
  spec: 'AICC CMI001, course structure file (.cst)',
  help: {
    en: {
      what: 'Every unit lies in a block or in ROOT',
      why: 'The LMS never shows a unit that the structure does not name.',
      how: 'Add the unit to a row of the .cst file',
    },
    hi: {
      what: 'हर इकाई किसी खंड या ROOT में है',
      why: 'जिस इकाई का नाम ढाँचे में न हो, LMS उसे कभी नहीं दिखाता।',
      how: 'इकाई को .cst की किसी पंक्ति में जोड़ें',
    },
  },
  messages: {
    en: {
      nowhere: { what: 'The unit “{id}” lies in no block' },
      twice: {
        what: 'The unit “{id}” lies in two blocks',
        why: 'The LMS keeps one result for it, whichever way the learner came.',
        how: 'Keep it in one of them',
      },
    },
    hi: {
      nowhere: { what: 'इकाई “{id}” किसी खंड में नहीं है' },
      twice: {
        what: 'इकाई “{id}” दो खंडों में है',
        why: 'विद्यार्थी किसी भी रास्ते से आए, LMS इसका एक ही परिणाम रखता है।',
        how: 'इसे किसी एक में रखें',
      },
    },
  },
  *check(course) {
    if (!course.tables.has('cst')) return;
    const placed = course.blocks.flatMap(({ members }) => members.map(sameId));
    const counts = new Map<string, number>();
    for (const id of placed) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const { id, row } of course.units) {
      const count = counts.get(sameId(id)) ?? 0;
      if (count === 1) continue;
      yield { key: count === 0 ? 'nowhere' : 'twice', data: { id }, location: course.at('au', row.line) };
    }
  },
});
