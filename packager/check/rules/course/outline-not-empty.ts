import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'outline-not-empty',
  subject: 'course',
  severity: 'warning',
  help: {
    en: {
      what: 'The course has pages',
      why: 'There is nothing to learn, and nothing to pack.',
      how: 'Add a module with a page',
    },
    hi: { what: 'कोर्स में पृष्ठ हैं', why: 'न कुछ सीखने को है, न पैक करने को।', how: 'पृष्ठ के साथ एक भाग जोड़ें' },
  },
  messages: {
    en: {
      course: { what: 'The course has no pages yet' },
      module: { what: 'Module {number, number} is empty' },
    },
    hi: { course: { what: 'कोर्स में अभी कोई पृष्ठ नहीं है' }, module: { what: 'भाग {number, number} ख़ाली है' } },
  },
  *check({ project }) {
    const { outline } = project.course;
    if (outline.every((module) => module.items.length === 0)) {
      yield { key: 'course', location: inCourse('/outline') };
      return;
    }
    for (const [i, module] of outline.entries()) {
      if (module.items.length === 0)
        yield { key: 'module', data: { number: i + 1 }, location: inCourse(`/outline/${i}`) };
    }
  },
});
