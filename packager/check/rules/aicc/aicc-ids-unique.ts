import { sameId } from '../../manifest/aicc-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'aicc-ids-unique',
  subject: 'aicc',
  severity: 'error',
  appliesTo: ['aicc'],
  unless: ['aicc-columns-present', 'aicc-rows-fit-headings'],
  spec: 'AICC CMI001, identifiers of course elements',
  help: {
    en: {
      what: 'Every id is used once in its table',
      why: 'The LMS keeps one of the two and loses the other.',
      how: 'Give one of them another id',
    },
    hi: {
      what: 'तालिका में हर id एक ही बार है',
      why: 'LMS दोनों में से एक रखता है, दूसरी खो देता है।',
      how: 'किसी एक को दूसरी id दें',
    },
  },
  messages: {
    en: {
      twice: { what: 'The id “{id}” stands twice; first in line {line, number}' },
    },
    hi: {
      twice: { what: 'id “{id}” दो बार है; पहली बार पंक्ति {line, number} में' },
    },
  },
  *check(course) {
    // A block may go on in another row of the structure.
    for (const kind of ['au', 'des'] as const) {
      const first = new Map<string, number>();
      for (const row of course.tables.get(kind)?.rows ?? []) {
        const id = row.get('system_id');
        const line = first.get(sameId(id));
        if (line === undefined) first.set(sameId(id), row.line);
        else yield { key: 'twice', data: { id, line }, location: course.at(kind, row.line) };
      }
    }
  },
});
