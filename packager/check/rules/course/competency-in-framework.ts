import { isKnownCompetency } from '../../course/competencies.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'competency-in-framework',
  subject: 'course',
  severity: 'off',
  spec: 'Karmayogi Competency Model, kcmfinal_fw',
  help: {
    en: {
      what: 'Competencies are those of the framework',
      why: 'The platform would show a name that nobody searches for.',
      how: 'Choose it from the list',
    },
    hi: { what: 'दक्षताएँ ढाँचे की ही हैं', why: 'मंच पर ऐसा नाम दिखेगा जिसे कोई नहीं खोजता।', how: 'सूची से चुनें' },
  },
  messages: {
    en: { unknown: { what: '“{name}” is not in the framework' } },
    hi: { unknown: { what: '“{name}” ढाँचे में नहीं है' } },
  },
  *check({ project }) {
    for (const [i, c] of project.course.competencies.entries()) {
      const name = [c.competencyAreaName, c.competencyThemeName, c.competencySubThemeName];
      // Only a portal's own framework gives identifiers: it knows more than the names that ship.
      if (c.competencySubThemeIdentifier) continue;
      if (isKnownCompetency(c.competencyAreaName, c.competencyThemeName, c.competencySubThemeName)) continue;
      yield { key: 'unknown', data: { name: name.join(' › ') }, location: inCourse(`/competencies/${i}`) };
    }
  },
});
