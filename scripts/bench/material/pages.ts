/** Courses of many pages and many blocks, for the benchmarks of the window. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from '../../../packager/course/canonical.ts';
import type { Course } from '../../../packager/course/course.ts';
import type { Node } from '../../../packager/course/node.ts';
import { wordsOf } from './words.ts';

export interface Size {
  readonly title: string;
  readonly pages: number;
  /** On each page. */
  readonly blocks: number;
}

/** Pages of one module, so that an outline of thousands has modules as a real one does. */
const PAGES_OF_MODULE = 25;

/** Makes a course in `folder`, which must not be there yet; `blank` is the folder of a course whose data it starts from. */
export async function generatePages(folder: string, blank: string, size: Size): Promise<void> {
  await mkdir(join(folder, 'pages'), { recursive: true });
  const course = JSON.parse(await readFile(join(blank, 'course.json'), 'utf8')) as Course;
  const ids = Array.from({ length: size.pages }, (_, i) => `p${i}`);
  for (const [i, id] of ids.entries()) {
    const head = { id, stage: 'watch', title: { en: `Page ${i + 1}` } };
    await writeFile(join(folder, 'pages', `${id}.json`), canonical(head));
    const doc = { type: 'doc', content: blocksOf(i, size.blocks) };
    await writeFile(join(folder, 'pages', `${id}.en.json`), canonical(doc));
  }
  const modules = Array.from({ length: Math.ceil(ids.length / PAGES_OF_MODULE) }, (_, n) => ({
    id: `m${n}`,
    title: { en: `Module ${n + 1}` },
    items: [
      {
        id: `i${n}`,
        kind: 'pages' as const,
        pages: ids.slice(n * PAGES_OF_MODULE, (n + 1) * PAGES_OF_MODULE),
      },
    ],
  }));
  const made: Course = { ...course, languages: ['en'], title: { en: size.title }, outline: modules };
  await writeFile(join(folder, 'course.json'), canonical(made));
}

/** As pages are written: a heading now and then, paragraphs of some sixty words, a list. */
export function blocksOf(seed: number, count: number): Node[] {
  return Array.from({ length: count }, (_, n): Node => {
    const id = `b${seed}-${n}`;
    const text = (words: number): Node[] => [{ type: 'text', text: wordsOf(seed * 1000 + n, words) }];
    if (n % 10 === 4) return { type: 'heading', attrs: { id, level: 2 }, content: text(5) };
    if (n % 10 === 8) {
      const item = (): Node => ({
        type: 'listItem',
        content: [{ type: 'paragraph', attrs: { id: `${id}-p` }, content: text(12) }],
      });
      return { type: 'bulletList', attrs: { id }, content: [item()] };
    }
    return { type: 'paragraph', attrs: { id }, content: text(60) };
  });
}
