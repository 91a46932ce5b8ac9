import { mainLang } from '../../../course/course.ts';
import { pagesMet } from '../../../course/item-page.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';
import { FOCUS_AREAS, type Topic, topicsOf } from '../../wording/topics.ts';

export default rule({
  id: 'focus-areas-told',
  subject: 'course',
  severity: 'off',
  spec: 'Score card, Sustainable Development, Diversity & Inclusion',
  help: {
    en: {
      what: 'The course speaks of a focus area: national aims, environment, women, inclusion',
      why: 'Reviewers ask how a course serves them; the score card has 36 statements on it.',
      how: 'Say where the subject touches one of them, or declare in the score card why it does not',
    },
    hi: {
      what: 'कोर्स किसी फ़ोकस क्षेत्र की बात करता है: राष्ट्रीय लक्ष्य, पर्यावरण, महिलाएँ, समावेश',
      why: 'समीक्षक पूछते हैं कि कोर्स इनके लिए क्या करता है; स्कोर कार्ड में इन पर 36 कथन हैं।',
      how: 'जहाँ विषय इनमें से किसी को छूता है वहाँ लिखें, या स्कोर कार्ड में बताएँ कि क्यों नहीं',
    },
  },
  messages: {
    en: { silent: { what: 'No sentence speaks of a focus area: a person must look' } },
    hi: { silent: { what: 'किसी फ़ोकस क्षेत्र पर वाक्य नहीं मिला: किसी को देखना होगा' } },
  },
  *check({ project }) {
    const lang = mainLang(project.course);
    const topics = new Set<Topic>(Object.values(FOCUS_AREAS).flat());
    let pages = 0;
    for (const { page } of pagesMet(project)) {
      const doc = page.docs[lang];
      if (!doc) continue;
      pages += 1;
      if ([...topicsOf(doc).keys()].some((topic) => topics.has(topic))) return;
    }
    if (pages > 0) yield { key: 'silent', location: inCourse('/outline'), outcome: 'review' };
  },
});
