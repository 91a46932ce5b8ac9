/** A formula from the slash menu to the learner, by keyboard, in a real browser against the real engine. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Node } from '../../packager/course/node.ts';
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

const block = () => page.locator('.b-formula');
const field = () => block().getByLabel('Formula in TeX');
const isIn = (): Promise<boolean> => field().evaluate((el) => el === document.activeElement);

/** The formulas of the course as they lie on disk. */
async function onDisk(): Promise<unknown[]> {
  const folder = join(course, 'pages');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.en.json'));
  const docs = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  );
  return (docs as Node[]).flatMap(({ content = [] }) =>
    content.filter(({ type }) => type === 'formula').map(({ attrs }) => attrs?.tex),
  );
}

test('is written by keyboard, drawn at once, and taken back step by step', async () => {
  await page.locator('.page > p').first().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/form');
  await page.keyboard.press('Enter');
  await expect.poll(isIn).toBe(true);

  // A piece of the palette goes around what is chosen, and writing goes on in its next empty part.
  await page.keyboard.insertText('I = P');
  await expect.poll(onDisk).toEqual(['I = P']);
  await page.keyboard.press('Shift+ArrowLeft');
  await block().getByRole('button', { name: 'Fraction' }).click();
  // Each is a step of its own once it was handed over.
  await expect.poll(onDisk).toEqual(['I = \\frac{P}{}']);
  await page.keyboard.insertText('100');
  await block().locator('.formula-drawn mfrac').waitFor();
  await expect.poll(onDisk).toEqual(['I = \\frac{P}{100}']);
  await axeInBothSchemes(page);

  for (const before of ['I = \\frac{P}{}', 'I = P']) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => field().inputValue()).toBe(before);
    await expect.poll(isIn).toBe(true);
  }
  for (const after of ['I = \\frac{P}{}', 'I = \\frac{P}{100}']) {
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => field().inputValue()).toBe(after);
    await expect.poll(isIn).toBe(true);
  }
});

test('says what is wrong and where, keeps it, and the check says so too', async () => {
  await expect.poll(isIn).toBe(true);
  await page.keyboard.press('End');
  await page.keyboard.insertText(' + \\sqt{2}');
  await block().getByText('The command \\sqt is not known').waitFor();
  // What was drawn last stays to be seen.
  expect(await block().locator('.formula-drawn mfrac').count()).toBe(1);
  await page.getByRole('region', { name: 'Problems' }).getByText('The command \\sqt is not known').waitFor();
  await expect.poll(onDisk).toEqual(['I = \\frac{P}{100} + \\sqt{2}']);
  await axeInBothSchemes(page);
  await block().getByRole('button', { name: 'Show the place' }).click();
  await page.keyboard.insertText('\\sqrt');
  await block().locator('.formula-drawn msqrt').waitFor();
  await expect.poll(() => block().getByText('The command \\sqt is not known').count()).toBe(0);
});

test('is left for the block, entered again, and writing goes on below it', async () => {
  await page.keyboard.press('End');
  await block().getByRole('button', { name: 'Greek letters' }).click();
  await page.getByRole('menuitem', { name: 'beta' }).click();
  await expect.poll(isIn).toBe(true);
  await page.keyboard.insertText('x');
  expect(await field().inputValue()).toBe('I = \\frac{P}{100} + \\sqrt{2}\\beta x');

  await page.keyboard.press('Escape');
  await expect.poll(isIn).toBe(false);
  await page.keyboard.press('Enter');
  await expect.poll(isIn).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.type('So much for that.');
  await page.locator('.b-formula + p, .react-renderer + p').getByText('So much for that.').waitFor();
  await expect.poll(() => field().isVisible()).toBe(false);
  await expect.poll(onDisk).toEqual(['I = \\frac{P}{100} + \\sqrt{2}\\beta x']);
});

test('nothing went wrong unseen', () => {
  expect(app.faults).toEqual([]);
});
