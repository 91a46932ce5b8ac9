import { XAPI } from '../../kinds.ts';
import { collapse } from '../../manifest/elements.ts';
import { isAbsoluteIri } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'activity-ids-absolute',
  subject: 'xapi',
  severity: 'error',
  appliesTo: XAPI,
  unless: ['manifest-well-formed'],
  spec: 'cmi5 3.0.0.0-1; xAPI 1.0.3, 4.1.4.1',
  cause: ({ data }) => String(data?.element),
  help: {
    en: {
      what: 'Every id is a whole IRI',
      why: 'Statements about the course are filed under it; a relative one is refused or means another thing in each LMS.',
      how: 'Write it with its scheme, like https://example.org/course',
    },
    hi: {
      what: 'हर id पूरा IRI है',
      why: 'कोर्स की सूचनाएँ इसी नाम से दर्ज होती हैं; अधूरा IRI लौटा दिया जाता है, या हर LMS में अलग अर्थ लेता है।',
      how: 'scheme के साथ लिखें, जैसे https://example.org/course',
    },
  },
  messages: {
    en: {
      relative: { what: 'The id “{id}” of <{element}> is not a whole IRI' },
      missing: { what: '<{element}> has no id' },
    },
    hi: {
      relative: { what: '<{element}> की id “{id}” पूरा IRI नहीं है' },
      missing: { what: '<{element}> में id नहीं है' },
    },
  },
  *check(course) {
    const spec = course.view.kind === 'cmi5' ? 'cmi5 3.0.0.0-1' : 'xAPI 1.0.3, 4.1.4.1';
    for (const { element, id } of course.identified) {
      const data = { element: element.local, id: id?.value ?? '' };
      if (!id) yield { key: 'missing', data, location: course.at(element), spec };
      else if (!isAbsoluteIri(collapse(id.value)))
        yield { key: 'relative', data, location: course.at(id), spec };
    }
  },
});
