import { XAPI } from '../../kinds.ts';
import { collapse } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

/** Of cmi5, by element. */
const CLAUSES: Readonly<Record<string, string>> = {
  block: 'cmi5 13.1.2.0-1',
  objective: 'cmi5 13.1.3.0-1',
  au: 'cmi5 13.1.4.0-1',
};

export default rule({
  id: 'activity-ids-unique',
  subject: 'xapi',
  severity: 'error',
  appliesTo: XAPI,
  spec: 'cmi5 13.1.2.0-1, 13.1.3.0-1, 13.1.4.0-1; tincan.xml, activity id',
  help: {
    en: {
      what: 'Every id is used once',
      why: 'The results of two parts are filed as one; a cmi5 LMS refuses the course.',
      how: 'Give one of them another id',
    },
    hi: {
      what: 'हर id एक ही बार है',
      why: 'दो भागों का परिणाम एक जगह दर्ज होता है; cmi5 LMS कोर्स लौटा देता है।',
      how: 'किसी एक को दूसरी id दें',
    },
  },
  messages: {
    en: {
      twice: { what: 'The id “{id}” is used twice; first in line {line, number}' },
    },
    hi: {
      twice: { what: 'id “{id}” दो बार है; पहली बार पंक्ति {line, number} में' },
    },
  },
  *check(course) {
    const first = new Map<string, number>();
    for (const { element, id } of course.identified) {
      const value = collapse(id?.value);
      if (!id || !value) continue;
      // A course and its only unit may share an id; two of one kind may not.
      const key = `${element.local} ${value}`;
      const line = first.get(key);
      if (line === undefined) first.set(key, id.line);
      else {
        const spec = CLAUSES[element.local] ?? 'tincan.xml, activity id';
        yield { key: 'twice', data: { id: value, line }, location: course.at(id), spec };
      }
    }
  },
});
