import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

/** An id as AICC forms it: of a unit, a block or an objective. */
const ID = /^[ABJ]\d+$/i;

export default rule({
  id: 'aicc-relations-resolve',
  subject: 'aicc',
  severity: 'warning',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present', 'aicc-rows-fit-headings'],
  spec: 'AICC CMI001, objectives relationships file (.ort), completion requirements file (.cmp)',
  help: {
    en: {
      what: 'Objectives and rules of completion name what the course has',
      why: 'The LMS passes over the line: the objective is never met, the block never done.',
      how: 'Write ids that stand in the .au, .cst or .des file',
    },
    hi: {
      what: 'उद्देश्य और पूर्णता के नियम वही नाम लेते हैं जो कोर्स में है',
      why: 'LMS वह पंक्ति छोड़ देता है: उद्देश्य कभी पूरा नहीं होता, खंड कभी समाप्त नहीं होता।',
      how: 'वे id लिखें जो .au, .cst या .des फ़ाइल में हैं',
    },
  },
  messages: {
    en: { missing: { what: '“{id}” in {file} is nowhere described' } },
    hi: { missing: { what: '{file} में “{id}” है, जिसका वर्णन कहीं नहीं' } },
  },
  *check(course) {
    const described = course.tables.get('des')?.rows.map((row) => row.get('system_id')) ?? [];
    const known = new Set([...course.ids, ...described.map(sameId)]);
    for (const kind of ['ort', 'cmp'] as const) {
      for (const { cells, line } of course.tables.get(kind)?.rows ?? []) {
        // Of .cmp only the first is an id; what follows is a rule.
        const named = kind === 'ort' ? cells : cells.slice(0, 1);
        const id = named.find((cell) => ID.test(cell) && !known.has(sameId(cell)));
        if (id !== undefined)
          yield { key: 'missing', data: { id, file: `.${kind}` }, location: course.at(kind, line) };
      }
    }
  },
});
