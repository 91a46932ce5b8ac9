import { expect, test } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import {
  courseEstimate,
  itemEstimate,
  minutesOf,
  pageEstimate,
  wordCount,
} from '../../packager/course/duration.ts';
import type { Node } from '../../packager/course/node.ts';
import type { Page, Project } from '../../packager/course/pages.ts';
import { courseOf } from '../project/courses.ts';
import { SAMPLE_BLOCKS } from './sample-blocks.ts';

const words = (count: number): Node => ({
  type: 'paragraph',
  attrs: { id: 'a' },
  content: [{ type: 'text', text: 'शब्द '.repeat(count) }],
});
const page = (...content: Node[]): Page => ({ id: 'p', title: {}, docs: { en: { type: 'doc', content } } });
const block = (type: string): Node => SAMPLE_BLOCKS.get(type) ?? { type };
const { course } = courseOf(1, '');

test('English is read at 200 words a minute, other languages at 160', () => {
  expect(pageEstimate(page(words(400)), course, 'en').seconds).toBe(120);
  expect(pageEstimate(page(words(400)), course, 'hi').seconds).toBe(150);
});

test('words are what stands between spaces and says something', () => {
  expect(wordCount('  कर्मयोगी  — मिशन, 2047 … re-read it’s ')).toBe(5);
});

test('a film counts as long as it plays, or as long as its transcript reads while nobody knows', () => {
  const film = block('video');
  const asset = String(film.attrs?.asset);
  const known: Course = {
    ...course,
    assets: { [asset]: { name: 'f', ext: 'mp4', mediaType: 'video/mp4', bytes: 1, duration: 95 } },
  };
  expect(pageEstimate(page(film), known, 'en')).toMatchObject({ media: 95, words: 0, seconds: 95 });
  expect(pageEstimate(page(film), course, 'en')).toMatchObject({ media: 0, words: 16 });
  const part = {
    ...known,
    assets: { [asset]: { ...known.assets[asset], playFrom: 5, playTo: 65 } },
  } as Course;
  expect(pageEstimate(page(film), part, 'en').media).toBe(60);
});

test('of a test only as many questions count as are drawn', () => {
  const test = block('finalTest');
  expect(pageEstimate(page(test), course, 'en').questions).toBe(1);
  const all = { ...test, attrs: { ...test.attrs, draw: 0 } };
  expect(pageEstimate(page(all), course, 'en').questions).toBe(6);
});

test('a page has at least a minute; a picture takes time', () => {
  expect(minutesOf(page(), course)).toBe(1);
  expect(pageEstimate(page(block('image')), course, 'en').images).toBe(1);
});

test('a course is the sum of its items, loose pages left out', () => {
  const { course, pages } = courseOf(3, 'one two three four');
  const project: Project = { course, pages: new Map([...pages, ['loose', page(words(1000))]]) };
  const [item] = course.outline[0]?.items ?? [];
  expect(courseEstimate(project, 'en').words).toBe(12);
  expect(item && itemEstimate(item, project, 'en').words).toBe(12);
});
