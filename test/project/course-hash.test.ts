/** What changes the number that a certificate is bound to, and what does not. */
import { expect, it } from 'vitest';
import type { Page, Project } from '../../packager/course/pages.ts';
import { courseHash } from '../../packager/project/course-hash.ts';
import { courseOf, saying } from './courses.ts';

const course = courseOf(2, 'What the course says.');
const hash = courseHash(course);

const withPage = (change: Partial<Page>): Project => {
  const [first, ...others] = [...course.pages.values()];
  if (!first) throw new Error('no page');
  return { ...course, pages: new Map([{ ...first, ...change }, ...others].map((page) => [page.id, page])) };
};
const withCourse = (change: Partial<Project['course']>): Project => ({
  ...course,
  course: { ...course.course, ...change },
});

it('is the same whatever order the pages were read in', () => {
  expect(courseHash({ ...course, pages: new Map([...course.pages].reverse()) })).toBe(hash);
});

it.each([
  ['a text', withPage({ docs: { en: saying('Other words.') } })],
  ['a title', withPage({ title: { en: 'Another' } })],
  ['a licence', withCourse({ licence: 'CC0 1.0' })],
  ['a page less', { ...course, pages: new Map([...course.pages].slice(1)) }],
])('is changed by %s', (_, changed) => expect(courseHash(changed)).not.toBe(hash));

it.each([
  [
    'a comment, a state, a name of who works on it',
    withPage({ comments: [], state: 'ready', assignee: 'A' }),
  ],
  [
    'what somebody declared',
    withCourse({
      declarations: { one: { answer: 'yes', by: 'A', reason: 'B', at: '2026-11-28T00:00:00.000Z' } },
    }),
  ],
  ['by whose rules it is judged', withCourse({ profile: 'ministry' })],
  ['what was ordered', withCourse({ workOrder: { format: 1, client: 'A ministry' } })],
  [
    'who signed it, and what was overridden',
    withCourse({
      signOffs: [{ role: 'reviewer', by: 'A', at: '2026-11-28T00:00:00.000Z', of: 'a'.repeat(64) }],
      overrides: { 'is-original': { by: 'A', reason: 'B', at: '2026-11-28T00:00:00.000Z' } },
    }),
  ],
])('is not changed by %s', (_, changed) => expect(courseHash(changed)).toBe(hash));
