import { rule } from '../../rule.ts';

/** Of the drafts before cmi5 1.0; a tool that still writes it was never brought up to date. */
const DRAFT = 'http://www.adlnet.gov/cmi5/CourseStructure.xsd';

export default rule({
  id: 'cmi5-namespace-released',
  subject: 'xapi',
  severity: 'error',
  appliesTo: ['cmi5'],
  spec: 'cmi5 13.2.0.0-1',
  help: {
    en: {
      what: 'The course structure is of the released cmi5',
      why: 'An LMS holds cmi5.xml against the released schema and refuses the course.',
      how: 'Write xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"',
    },
    hi: {
      what: 'कोर्स का ढाँचा जारी हुए cmi5 का है',
      why: 'LMS cmi5.xml को जारी हुए ढाँचे (XSD) से मिलाता है और कोर्स लौटा देता है।',
      how: 'xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd" लिखें',
    },
  },
  messages: {
    en: {
      draft: { what: 'The namespace is that of a draft of cmi5' },
    },
    hi: {
      draft: { what: 'namespace cmi5 के मसौदे का है' },
    },
  },
  *check(course) {
    if (course.root.ns === DRAFT) yield { key: 'draft', location: course.at(course.root) };
  },
});
