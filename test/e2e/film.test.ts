/** Films and recordings on their desk: captions, picture, part, in a real browser against the real engine. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { axeInBothSchemes } from './axe.ts';
import { makeSample, openWindow, type Window } from './window.ts';

// A machine that does much else is slow, not wrong.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let app: Window;
let page: Page;
let course: string;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  course = await makeSample(page, app.folder);
}, 240_000);
afterAll(() => app.close());

interface KeptAsset {
  readonly name: string;
  readonly mediaType: string;
  readonly playFrom?: number;
  readonly playTo?: number;
}
const assets = async (): Promise<Readonly<Record<string, KeptAsset>>> =>
  (
    JSON.parse(await readFile(join(course, 'course.json'), 'utf8')) as {
      readonly assets: Readonly<Record<string, KeptAsset>>;
    }
  ).assets;
/** The captions of a name as they are kept; undefined while the course names none. */
const captions = async (name: string): Promise<string | undefined> => {
  const found = Object.entries(await assets()).find(([, asset]) => asset.name === name);
  return found && readFile(join(course, 'assets', `${found[0]}.vtt`), 'utf8');
};
/** How often the pages on disk name a file. */
const onPages = async (id: string): Promise<number> => {
  const folder = join(course, 'pages');
  const texts = await Promise.all((await readdir(folder)).map((f) => readFile(join(folder, f), 'utf8')));
  return texts.join('').split(id).length - 1;
};
/** What is so in a while: a save, a film that loads. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 60_000 });
const row = (name: string) => page.getByRole('row').filter({ has: page.getByTitle(name, { exact: true }) });
const words = (n: number, lang = 'English') => page.getByLabel(`Caption ${n}, ${lang}`, { exact: true });
const picture = (name: string) =>
  process.env.SHOTS ? page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) }) : undefined;

test('captions are written, timed, split, joined and undone, and keep themselves', async () => {
  await page.getByRole('button', { name: 'Media', exact: true }).click();
  await row('film.en.mp4').click();
  await page.getByRole('button', { name: 'Captions, picture, length…' }).click();
  await words(1).waitFor();
  const first = await words(1).inputValue();
  await words(1).fill(`${first} Written.`);
  await soon(() => captions('film.en.vtt')).toContain('Written.');
  await page.keyboard.press('Control+z');
  await soon(() => words(1).inputValue()).toBe(first);
  await soon(() => captions('film.en.vtt')).not.toContain('Written.');
  await page.getByText('Reading the sound').waitFor({ state: 'detached' });
  await picture('desk-light');
  await axeInBothSchemes(page);
});
