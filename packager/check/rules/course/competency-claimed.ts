import { competencyMatrix, type Unclaimed } from '../../../platform/competencies/matrix.ts';
import { inCourse } from '../../course/course-places.ts';
import type { Location } from '../../location.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'competency-claimed',
  subject: 'course',
  severity: 'off',
  unless: ['competency-tagged'],
  spec: 'competencies_v6 is kept of the course, not of its pages',
  help: {
    en: {
      what: 'Tags name competencies that the course claims',
      why: 'The platform learns only what the course itself claims; this tag would be lost.',
      how: 'Add it to the competencies of the course, or take the tag away',
    },
    hi: {
      what: 'टैग में वही दक्षताएँ हैं जो कोर्स की हैं',
      why: 'मंच तक केवल कोर्स की अपनी दक्षताएँ पहुँचती हैं; यह टैग खो जाएगा।',
      how: 'इसे कोर्स की दक्षताओं में जोड़ें, या टैग हटाएँ',
    },
  },
  messages: {
    en: { unclaimed: { what: 'Tagged “{name}”, which the course does not claim' } },
    hi: { unclaimed: { what: '“{name}” का टैग है, पर कोर्स की दक्षताओं में नहीं' } },
  },
  *check({ project }) {
    const { outline } = project.course;
    const placeOf = ({ module, page, block }: Unclaimed): Location =>
      page
        ? { in: 'course', page, ...(block && { block }) }
        : inCourse(`/outline/${outline.findIndex(({ id }) => id === module)}`);
    for (const tag of competencyMatrix(project).unclaimed)
      yield { key: 'unclaimed', data: { name: tag.competency.subTheme }, location: placeOf(tag) };
  },
});
