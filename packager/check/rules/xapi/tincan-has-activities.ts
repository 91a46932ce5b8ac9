import { childOf, childrenOf } from '../../manifest/elements.ts';
import { TINCAN_NS } from '../../manifest/xapi-course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'tincan-has-activities',
  subject: 'xapi',
  severity: 'error',
  appliesTo: ['tincan'],
  spec: 'tincan.xml, http://projecttincan.com/tincan.xsd',
  help: {
    en: {
      what: 'tincan.xml lists activities in its own namespace',
      why: 'An LMS finds no course in it.',
      how: 'Write it as the xAPI package format has it',
    },
    hi: {
      what: 'tincan.xml अपने namespace में activities की सूची है',
      why: 'LMS को उसमें कोई कोर्स नहीं मिलता।',
      how: 'उसे xAPI पैकेज के नियम से लिखें',
    },
  },
  messages: {
    en: {
      namespace: {
        what: '<{element}> is not <tincan> of its namespace',
        how: 'Write <tincan xmlns="http://projecttincan.com/tincan.xsd">',
      },
      none: { what: 'No <activity> in <activities>', how: 'Add an <activity> for the course' },
    },
    hi: {
      namespace: {
        what: '<{element}> अपने namespace का <tincan> नहीं है',
        how: '<tincan xmlns="http://projecttincan.com/tincan.xsd"> लिखें',
      },
      none: { what: '<activities> में कोई <activity> नहीं', how: 'कोर्स के लिए <activity> जोड़ें' },
    },
  },
  *check(course) {
    const { root } = course;
    if (root.local !== 'tincan' || root.ns !== TINCAN_NS) {
      yield { key: 'namespace', data: { element: root.name }, location: course.at(root) };
    }
    const activities = childOf(root, 'activities');
    if (childrenOf(activities, 'activity').length > 0) return;
    yield { key: 'none', location: course.at(activities ?? root) };
  },
});
