import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

const MOST = 4;

export default rule({
  id: 'mastery-score-precise',
  subject: 'xapi',
  severity: 'warning',
  appliesTo: ['cmi5'],
  unless: ['manifest-matches-schema'],
  spec: 'cmi5 13.1.4, masteryScore',
  help: {
    en: {
      what: 'A mastery score has at most four decimal places',
      why: 'An LMS may round it: a learner at the edge passes in one and fails in another.',
      how: 'Write at most four decimal places',
    },
    hi: {
      what: 'उत्तीर्ण अंक में दशमलव के बाद चार तक अंक हैं',
      why: 'LMS इसे पूर्णांकित कर सकता है: सीमा पर खड़ा विद्यार्थी एक में उत्तीर्ण, दूसरे में अनुत्तीर्ण होगा।',
      how: 'दशमलव के बाद चार तक अंक लिखें',
    },
  },
  messages: {
    en: {
      places: { what: 'The mastery score {value} has {count, number} decimal places' },
    },
    hi: {
      places: { what: 'उत्तीर्ण अंक {value} में दशमलव के बाद {count, number} अंक हैं' },
    },
  },
  *check(course) {
    for (const unit of course.units) {
      const score = attributeOf(unit, 'masteryScore', '');
      const places = /^\s*\+?\d*\.(\d*[1-9])0*\s*$/.exec(score?.value ?? '')?.[1] ?? '';
      if (!score || places.length <= MOST) continue;
      yield { key: 'places', data: { value: score.value, count: places.length }, location: course.at(score) };
    }
  },
});
