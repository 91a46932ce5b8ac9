import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'course-has-duration',
  subject: 'course',
  severity: 'off',
  spec: 'iGOT content schema',
  help: {
    en: {
      what: 'The course says how long it takes',
      why: 'The platform shows it, and completes learners by time where a course reports nothing else.',
      how: 'Write the minutes',
    },
    hi: {
      what: 'कोर्स बताता है कि कितना समय लगेगा',
      why: 'मंच इसे दिखाता है, और कहीं-कहीं समय से ही पूर्ण मानता है।',
      how: 'मिनट लिखें',
    },
  },
  messages: {
    en: { missing: { what: 'The course does not say how long it takes' } },
    hi: { missing: { what: 'कोर्स नहीं बताता कि कितना समय लगेगा' } },
  },
  *check({ project }) {
    if (project.course.duration === undefined) yield { key: 'missing', location: inCourse('/duration') };
  },
});
