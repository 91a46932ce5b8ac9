import { SCORM2004 } from '../../kinds.ts';
import { activitiesIn, activityTrees, reachable } from '../../manifest/activities.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-can-start',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM2004,
  unless: ['something-launches', 'sequencing-references-resolve'],
  unlessThere: ['manifest-matches-schema'],
  spec: 'SCORM 2004 SN 4.6, start and choice',
  help: {
    en: {
      what: 'Learners can come to at least one lesson',
      why: 'With choice and flow both false the LMS may neither open a lesson on a click nor go on to one.',
      how: 'Set choice="true" or flow="true" in the controlMode of the organization',
    },
    hi: {
      what: 'शिक्षार्थी कम से कम एक पाठ तक पहुँच सकते हैं',
      why: 'choice और flow दोनों false हों तो LMS न क्लिक पर पाठ खोल सकता है, न आगे बढ़ सकता है।',
      how: 'organization के controlMode में choice="true" या flow="true" लिखें',
    },
  },
  messages: {
    en: { none: { what: 'No lesson of “{title}” can be started' } },
    hi: { none: { what: '“{title}” का कोई पाठ शुरू नहीं हो सकता' } },
  },
  *check(manifest) {
    for (const root of activityTrees(manifest)) {
      const open = reachable(root);
      const lessons = [...activitiesIn(root)].filter(({ children }) => children.length === 0);
      if (root.children.length === 0 || lessons.some((lesson) => open.has(lesson))) continue;
      const data = { title: root.title };
      yield { key: 'none', data, location: manifest.at(root.element) };
    }
  },
});
