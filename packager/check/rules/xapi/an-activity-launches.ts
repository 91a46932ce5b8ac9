import { rule } from '../../rule.ts';

export default rule({
  id: 'an-activity-launches',
  subject: 'xapi',
  severity: 'error',
  appliesTo: ['tincan'],
  unless: ['tincan-has-activities'],
  spec: 'tincan.xml, launch',
  help: {
    en: {
      what: 'An activity says what is launched',
      why: 'There is nothing to start: an LMS refuses the package, or shows an empty course.',
      how: 'Add <launch> to the activity of the course',
    },
    hi: {
      what: 'कोई activity बताती है कि क्या खुलेगा',
      why: 'खोलने को कुछ नहीं: LMS पैकेज लौटा देता है, या ख़ाली कोर्स दिखाता है।',
      how: 'कोर्स वाली activity में <launch> जोड़ें',
    },
  },
  messages: {
    en: { none: { what: 'No activity has a <launch>' } },
    hi: { none: { what: 'किसी activity में <launch> नहीं है' } },
  },
  *check(course) {
    if (course.launches.length === 0) yield { key: 'none', location: course.at(course.root) };
  },
});
