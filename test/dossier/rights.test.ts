/** What the paper on rights says of who speaks in each film and recording. */
import { expect, it } from 'vitest';
import type { Course, Voice } from '../../packager/course/course.ts';
import { rightsPaper } from '../../packager/dossier/papers/rights.ts';
import { sample } from '../gate/sample.ts';

const project = await sample();
const withVoice = (voice: Voice | undefined) => {
  const assets: Course['assets'] = Object.fromEntries(
    Object.entries(project.course.assets).map(([id, { voice: _, ...asset }]) => [
      id,
      { ...asset, ...(voice && asset.ext === 'mp4' && { voice }) },
    ]),
  );
  return { ...project, course: { ...project.course, assets } };
};
/** Rows of all tables of the paper, cells by a bar. */
const rows = (voice: Voice | undefined, lang: 'en' | 'hi'): string[] =>
  rightsPaper({ project: withVoice(voice), lang }).blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' | '))
      : [],
  );

it('a synthetic voice is declared, a human one named, and silence about it said', () => {
  expect(rows('synthetic', 'en')).toContain('film.en.mp4 | a machine (synthetic voice)');
  expect(rows('person', 'en')).toContain('film.hi.mp4 | a person');
  expect(rows(undefined, 'en')).toContain('film.hi.mp4 | not stated');
  expect(rows('synthetic', 'hi').join()).not.toContain('synthetic');
});

it('pictures have no voice', () => {
  expect(rows('synthetic', 'en').filter((row) => row.startsWith('office.png'))).toHaveLength(1);
});
