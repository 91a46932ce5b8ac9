/** The largest course that must fit: pages with a question each, and tests of 30 from pools of 60. */
import type { CourseData, PageData, Question, Task, Test } from '../../packager/player/course-data.ts';
import { keyOf, type Learner, newcomer } from '../../packager/player/learner.ts';

const OPTIONS = Array.from({ length: 10 }, (_, i) => `o${i}`);

const question = (page: string, id: string, test?: string): Question => ({
  kind: 'choice',
  id,
  many: true,
  options: OPTIONS,
  correct: ['o0', 'o9'],
  page,
  ...(test !== undefined && { test }),
});

export function bigCourse(pages: number, tests = 1): CourseData {
  const heads = Array.from(
    { length: pages },
    (_, i): PageData => ({
      id: `a-page-with-quite-a-long-id-${i}`,
      title: { en: `Page ${i}` },
      minutes: 1,
      langs: ['en'],
    }),
  );
  const practice: Task[] = heads.map(({ id }) => question(id, `${id}-q`));
  const tested = Array.from({ length: tests }, (_, n): Task[] => {
    const page = heads.at(-1 - n)?.id ?? '';
    const pool = Array.from({ length: 60 }, (_, i) => question(page, `t${n}-${i}`, `t${n}`));
    const test: Test = {
      kind: 'test',
      id: `t${n}`,
      draw: 30,
      shuffle: true,
      passMark: 60,
      attempts: 3,
      questions: pool.map(({ id }) => id),
      page,
    };
    return [test, ...pool];
  });
  return {
    format: 1,
    id: 'big',
    record: 'scorm12',
    languages: [{ tag: 'en', name: 'English', dir: 'ltr', labels: 'en' }],
    title: { en: 'Big' },
    institution: {},
    modules: [{ number: 1, title: { en: 'All' }, pages: heads }],
    interactions: [...practice, ...tested.flat()],
    labels: { en: {} },
  };
}

/** Everything seen, answered and tried. */
export function busiest(course: CourseData): Learner {
  const pages = course.modules.flatMap((module) => module.pages);
  const tests = course.interactions.filter(({ kind }) => kind === 'test');
  const practice = course.interactions.filter(
    (task): task is Question => task.kind === 'choice' && !task.test,
  );
  return {
    ...newcomer(course),
    page: pages.at(-1)?.id ?? '',
    seen: new Set(pages.map(({ id }) => id)),
    answers: new Map(practice.map((task) => [keyOf(task), 1023])),
    tests: new Map(
      tests.map((test) => [
        keyOf(test),
        {
          attempts: 3,
          best: 9999,
          passed: true,
          seed: 123_456,
          submitted: true,
          chosen: Array(30).fill(1023),
        },
      ]),
    ),
    reported: 90,
  };
}
