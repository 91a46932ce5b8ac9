/** The files of a course in the Media mode, in a real browser against the real engine. */
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeInBothSchemes } from './axe.ts';
import { makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let course: string;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  course = await makeSample(page, app.folder);
});
afterAll(() => app.close());

interface Kept {
  readonly assets: Readonly<Record<string, { readonly name: string; readonly licence?: string }>>;
}
const kept = async (): Promise<Kept> =>
  JSON.parse(await readFile(join(course, 'course.json'), 'utf8')) as Kept;
/** The files that the course lists; its list is written after the pages that name them. */
const listed = async (): Promise<string[]> => Object.keys((await kept()).assets);
const idOf = async (name: string): Promise<string | undefined> =>
  Object.entries((await kept()).assets).find(([, asset]) => asset.name === name)?.[0];
/** How often the pages on disk name a file. */
const onPages = async (id: string): Promise<number> => {
  const folder = join(course, 'pages');
  const texts = await Promise.all((await readdir(folder)).map((f) => readFile(join(folder, f), 'utf8')));
  return texts.join('').split(id).length - 1;
};
/** A picture of the given colour that no other file equals. */
async function picture(name: string, colour: string): Promise<string> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="${colour}"/></svg>`;
  const path = join(app.folder, name);
  const file = await open(path, 'w');
  await file.writeFile(drawing);
  await file.close();
  return path;
}
const row = (name: string) => page.getByRole('row').filter({ has: page.getByTitle(name, { exact: true }) });
const inspector = () => page.getByRole('complementary', { name: 'What is chosen' });

test('a picture is replaced everywhere by mouse, in both languages, in one step of undo', async () => {
  await page.getByRole('button', { name: 'Media', exact: true }).click();
  const before = await idOf('bodies.png');
  if (!before) throw new Error('the sample has bodies.png');
  expect(await onPages(before)).toBe(2);
  await row('bodies.png').click();
  const chooser = page.waitForEvent('filechooser');
  await inspector().getByRole('button', { name: 'Replace everywhere…' }).click();
  await (await chooser).setFiles(await picture('four-bodies.svg', 'navy'));
  await page.getByText('“bodies” replaced in 2 places').waitFor();
  await expect.poll(() => onPages(before)).toBe(0);
  await expect.poll(() => idOf('four-bodies.svg')).toBeDefined();
  const after = (await idOf('four-bodies.svg')) ?? '';
  expect(await onPages(after)).toBe(2);
  await expect.poll(listed).not.toContain(before);
  expect(await inspector().getByRole('heading', { level: 2 }).textContent()).toBe('four-bodies');

  await page.keyboard.press('Control+z');
  await expect.poll(() => onPages(before)).toBe(2);
  await expect.poll(listed).not.toContain(after);
});

test('and by keyboard alone, from the page where it is used', async () => {
  await page.keyboard.press('Control+1');
  await page.getByRole('row', { name: 'Who does what' }).click();
  const typed = page.locator('.page p').first();
  await typed.click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Kept. ');
  await page.keyboard.press('Control+3');
  const before = (await idOf('bodies.png')) ?? '';
  await page.keyboard.press('F6');
  await expect
    .poll(async () => {
      if (await page.locator('.media-table :focus').count()) return true;
      await page.keyboard.press('Tab');
      return false;
    })
    .toBe(true);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.type('bodies');
  await row('bodies.png').and(page.locator('[aria-selected="true"]')).waitFor();
  await page.keyboard.press('Enter');
  // Only a button of its own will do: the text of a whole pane would contain the word as well.
  await expect
    .poll(() => page.evaluate(() => document.querySelector('button:focus')?.textContent))
    .toContain('Replace');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(await picture('bodies-again.svg', 'teal'));
  await expect.poll(() => onPages(before)).toBe(0);

  // The page shows it, and what was typed there can still be undone.
  await page.keyboard.press('Control+1');
  await page.locator('.page img[src*=".svg"]').waitFor();
  expect(await typed.textContent()).toContain('Kept.');
  await page.keyboard.press('Control+z');
  await expect.poll(() => onPages(before)).toBe(2);
  await page.keyboard.press('Control+z');
  expect(await typed.textContent()).not.toContain('Kept.');
});

test('several files come in at once, are given their rights together, and leave together', async () => {
  await page.keyboard.press('Control+3');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add media' }).click();
  await (await chooser).setFiles([await picture('one.svg', 'red'), await picture('two.svg', 'green')]);
  await row('one.svg').waitFor();
  await row('two.svg').waitFor();
  await page.getByRole('radio', { name: 'Unused 2' }).click();
  await row('one.svg').click();
  await page.keyboard.press('Control+a');
  await inspector().getByText('2 files are chosen').waitFor();
  await inspector().getByLabel('Source').fill('Drawn by the Institute');
  await inspector()
    .getByRole('button', { name: /Licence/ })
    .click();
  await page.getByRole('option', { name: 'GODL-India' }).click();
  await expect
    .poll(async () =>
      Object.values((await kept()).assets)
        .filter((asset) => asset.licence === 'GODL-India')
        .map(({ name }) => name)
        .sort(),
    )
    .toEqual(['one.svg', 'two.svg']);
  await axeInBothSchemes(page);
  await row('one.svg').focus();
  await page.keyboard.press('Delete');
  await page.getByText('2 files removed').waitFor();
  await page.getByText('No such files').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await row('one.svg').waitFor();
  await page.keyboard.press('Escape');
});

test('what is missing is written from one to the next, by keyboard alone', async () => {
  await page.getByRole('radio', { name: 'Unused 2' }).click();
  for (const name of ['chain.png', 'field.png']) {
    await row(name).click();
    await inspector().getByLabel('Text for people who cannot see it').first().fill('');
    await page.keyboard.press('Tab');
    await row(name).getByText('No description').waitFor();
  }
  await axeInBothSchemes(page);
  await page.getByRole('button', { name: 'Write what is missing (2)' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What is missing' }).waitFor();
  await axeInBothSchemes(page);
  await page.keyboard.type('The first of them');
  await page.keyboard.press('Control+Enter');
  await page.getByText('2 of 2').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByText('nothing left').waitFor();
  await page.keyboard.press('Escape');
  await row('chain.png').waitFor();
  expect(await page.getByText('No description').count()).toBe(0);
  await expect.poll(() => onPages('The first of them')).toBe(1);
});

test('a photograph that is too large is made smaller, and the original comes back by undo', async () => {
  const photo = join(app.folder, 'market.jpg');
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  await sharp({ create: { width: 3200, height: 1800, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 95 })
    .toFile(photo);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add media' }).click();
  await (await chooser).setFiles(photo);
  await row('market.jpg').click();
  await inspector().getByRole('button', { name: 'Crop, resize…' }).click();
  await page.getByRole('button', { name: /^Lower corner/ }).press('Shift+ArrowLeft');
  await page.getByText('It will be 2720 pixels wide.').waitFor();
  await axeInBothSchemes(page);
  await page.getByRole('button', { name: 'Show the result' }).click();
  await page.getByText('% less').waitFor({ timeout: 60_000 });
  await page.getByText('· 2720 × 1700').waitFor();
  await axeInBothSchemes(page);
  await page.getByRole('button', { name: 'Use the new one' }).click();
  await inspector().getByText('JPEG · 2720 × 1700').waitFor();
  await page.keyboard.press('Control+z');
  await row('market.jpg').getByText('3200 × 1800').waitFor();
});

test('nothing went wrong unseen', () => {
  expect(app.faults).toEqual([]);
});
