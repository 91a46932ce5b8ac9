/** A course with a design: every target carries it, the same each time; one without has no trace of it. */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Page, type Project, pagesInOrder } from '../../packager/course/pages.ts';
import { packProject } from '../../packager/export/pack.ts';
import { TARGETS } from '../../packager/export/targets.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { SMALL, writeAssets } from './small-course.ts';

let folder = '';
let player: Awaited<ReturnType<typeof buildPlayer>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-design-'));
  await writeAssets(folder);
  player = await buildPlayer();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const [logo = ''] = Object.entries(SMALL.course.assets)
  .filter(([, { mediaType }]) => mediaType === 'image/png')
  .map(([id]) => id);
const [first] = [...pagesInOrder(SMALL)].map(({ page }) => page);
if (!first) throw new Error('the small course has pages');
const beside: Page = { ...first, layout: 'beside' };
const DESIGNED: Project = {
  course: {
    ...SMALL.course,
    design: {
      accent: '#8a3b1d',
      tone: 'cream',
      headingFont: 'inter',
      textFont: 'noto',
      logo: { asset: logo, alt: { en: 'Emblem' }, place: 'bar' },
    },
  },
  pages: new Map([...SMALL.pages, [first.id, beside]]),
};

it.each(TARGETS)('$id carries the design, the same each time', async (target) => {
  const hashes = [];
  for (const name of ['a', 'b']) {
    const out = join(folder, `${target.id}-${name}.zip`);
    const packed = await packProject({ project: DESIGNED, folder, target, out, player });
    if (!packed.ok) throw new Error(packed.error.code);
    const names = packed.value.files.map(({ path }) => path);
    expect(names).toEqual(
      expect.arrayContaining([
        'fonts/OFL-Inter.txt',
        'fonts/OFL.txt',
        'fonts/inter-latin.woff2',
        'fonts/noto-latin.woff2',
        'player/design.css',
        `assets/${logo.slice(0, 12)}.png`,
      ]),
    );
    hashes.push(
      createHash('sha256')
        .update(await readFile(out))
        .digest('hex'),
    );
  }
  expect(hashes[0]).toBe(hashes[1]);
});

it('links it after the player’s own styles and tells the player of logo and layout; without one there is nothing', async () => {
  const read = async (project: Project, name: string) => {
    const [target] = TARGETS;
    if (!target) throw new Error('no target');
    const packed = await packProject({ project, folder, target, out: join(folder, name), player });
    if (!packed.ok) throw new Error(packed.error.code);
    const index = await readFile(join(folder, name, 'index.html'), 'utf8');
    return { index, names: packed.value.files.map(({ path }) => path) };
  };
  const { index } = await read(DESIGNED, 'designed');
  expect(index).toMatch(/player\/player\.css">\s*<link rel="stylesheet" href="player\/design\.css">/);
  expect(index).toContain(
    `"logo":{"url":"assets/${logo.slice(0, 12)}.png","alt":{"en":"Emblem"},"place":"bar"}`,
  );
  expect(index).toContain('"layout":"beside"');
  const css = await readFile(join(folder, 'designed/player/design.css'), 'utf8');
  expect(css).toContain('--accent: #8a3b1d');

  const plain = await read(SMALL, 'plain');
  expect(plain.names.filter((name) => /design|inter|noto/.test(name))).toEqual([]);
  expect(plain.index).not.toMatch(/design\.css|"logo"|"layout"/);
});
