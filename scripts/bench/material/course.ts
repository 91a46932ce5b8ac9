/** The course every benchmark of packing uses: 400 MB, as a ministry's with twenty films, five hundred pictures and a hundred pages of 300 words. */
import { createHash, randomFillSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonical } from '../../../packager/course/canonical.ts';
import type { Course } from '../../../packager/course/course.ts';
import type { Node } from '../../../packager/course/node.ts';
import { wordsOf } from './words.ts';

const FILMS = 20;
const FILM_BYTES = 19_000_000;
const PICTURES = 500;
const PICTURE_BYTES = 40_000;
const PAGES = 100;

/**
 * Makes a course in `folder`, which must not be there yet. `blank` is the folder
 * of a course whose data it starts from. Films and pictures hold bytes that
 * cannot be compressed; how they look does not matter here.
 */
export async function generateCourse(folder: string, blank: string): Promise<void> {
  await mkdir(join(folder, 'pages'), { recursive: true });
  await mkdir(join(folder, 'assets'));
  const course: Course = JSON.parse(await readFile(join(blank, 'course.json'), 'utf8'));
  const assets: Course['assets'] = {};
  const add = async (name: string, ext: string, mediaType: string, bytes: number): Promise<string> => {
    const content = randomFillSync(Buffer.allocUnsafe(bytes));
    const id = createHash('sha256').update(content).digest('hex');
    await writeFile(join(folder, 'assets', `${id}.${ext}`), content);
    assets[id] = { name, ext, mediaType, bytes };
    return id;
  };
  const films = await inTurn(FILMS, (i) => add(`film ${i}.mp4`, 'mp4', 'video/mp4', FILM_BYTES));
  const pictures = await inTurn(PICTURES, (i) => add(`picture ${i}.png`, 'png', 'image/png', PICTURE_BYTES));
  const pages = await inTurn(PAGES, async (i) => {
    const id = `p${i}`;
    const mine = pictures.slice((i * PICTURES) / PAGES, ((i + 1) * PICTURES) / PAGES);
    const content = [
      ...mine.flatMap((asset, n) => [paragraph(`${i}-t${n}`, i + n), picture(`${i}-i${n}`, asset)]),
    ];
    const shown = films[i];
    if (shown) content.push(film(`${i}-v`, shown));
    await writeFile(
      join(folder, 'pages', `${id}.json`),
      canonical({ id, stage: 'watch', title: { en: `Page ${i}` } }),
    );
    await writeFile(join(folder, 'pages', `${id}.en.json`), canonical({ type: 'doc', content }));
    return id;
  });
  const outline: Course['outline'] = [
    { id: 'm1', title: { en: 'One' }, items: [{ id: 'i1', kind: 'pages', pages }] },
  ];
  const title = { en: 'Four hundred megabytes' };
  await writeFile(
    join(folder, 'course.json'),
    canonical({ ...course, languages: ['en'], title, outline, assets }),
  );
}

/** One after the other: twenty films at once would fill the memory. */
async function inTurn<T>(times: number, make: (i: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let i = 0; i < times; i++) made.push(await make(i));
  return made;
}

const paragraph = (id: string, seed: number): Node => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text: wordsOf(seed, 60) }],
});
const picture = (id: string, asset: string): Node => ({
  type: 'image',
  attrs: { id, asset, alt: 'A picture' },
});
const film = (id: string, asset: string): Node => ({ type: 'video', attrs: { id, asset, title: 'A film' } });
