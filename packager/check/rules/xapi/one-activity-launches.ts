import { rule } from '../../rule.ts';

export default rule({
  id: 'one-activity-launches',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: ['tincan'],
  unless: ['tincan-has-activities', 'tincan-names-exact'],
  spec: 'tincan.xml, launch',
  help: {
    en: {
      what: 'Exactly one activity is launched',
      why: 'LMSs start the first and never show the others; without one there is nothing to start.',
      how: 'Keep <launch> on the activity of the course',
    },
    hi: {
      what: 'ठीक एक activity खुलती है',
      why: 'LMS पहली को खोलते हैं और बाक़ी कभी नहीं दिखाते; एक भी न हो तो खोलने को कुछ नहीं।',
      how: '<launch> केवल कोर्स वाली activity पर रखें',
    },
  },
  messages: {
    en: {
      none: { what: 'No activity has a <launch>', how: 'Add <launch> to the activity of the course' },
      several: { what: '{count, plural, other {# activities have a <launch>}}' },
    },
    hi: {
      none: { what: 'किसी activity में <launch> नहीं है', how: 'कोर्स वाली activity में <launch> जोड़ें' },
      several: { what: '{count, plural, other {# activities में <launch> है}}' },
    },
  },
  *check(course) {
    // One activity may have a launch for each language.
    const launched = [...new Set(course.launches.map(({ element }) => element.parent))];
    const [first, second] = launched;
    if (!first) yield { key: 'none', location: course.at(course.root) };
    if (second) yield { key: 'several', data: { count: launched.length }, location: course.at(second) };
  },
});
