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
      what: 'One activity is launched',
      why: 'LMSs start the first and never show the others.',
      how: 'Keep <launch> on the activity of the course',
    },
    hi: {
      what: 'एक ही activity खुलती है',
      why: 'LMS पहली को खोलते हैं और बाक़ी कभी नहीं दिखाते।',
      how: '<launch> केवल कोर्स वाली activity पर रखें',
    },
  },
  messages: {
    en: {
      several: { what: '{count, plural, other {# activities have a <launch>}}' },
    },
    hi: {
      several: { what: '{count, plural, other {# activities में <launch> है}}' },
    },
  },
  *check(course) {
    // One activity may have a launch for each language.
    const launched = [...new Set(course.launches.map(({ element }) => element.parent))];
    const [, second] = launched;
    if (second) yield { key: 'several', data: { count: launched.length }, location: course.at(second) };
  },
});
