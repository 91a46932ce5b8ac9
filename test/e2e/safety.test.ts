/** Nothing that was written is lost: versions, changes from outside, a kill, and words replaced throughout. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
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

const shot = async (name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};
const goToPage = (title: string) => page.getByRole('row', { name: title }).click();
const firstParagraph = () => page.locator('.page p').first();
const saved = () => page.locator('.saved', { hasText: /Saved \d/ }).waitFor();
const note = (text: RegExp | string) => page.locator('.note', { hasText: text }).first();
const pages = () => join(course, 'pages');
const fileWith = async (text: string): Promise<string> => {
  for (const name of await readdir(pages())) {
    if ((await readFile(join(pages(), name), 'utf8')).includes(text)) return join(pages(), name);
  }
  throw new Error(`no file with ${text}`);
};

test('a version is kept by name, by keyboard alone, and the course goes on from it', async () => {
  await firstParagraph().click();
  await page.keyboard.press('Control+Alt+s');
  await page.getByLabel('Name', { exact: true }).fill('As sent to the ministry');
  await page.keyboard.press('Enter');
  await note('As sent to the ministry').waitFor();
  await firstParagraph().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('A sentence nobody wanted. ');
  await saved();
});

test('a page is restored from a version by mouse, and Undo takes that back with the history of the page', async () => {
  await page.locator('.modebar').getByRole('button', { name: 'History' }).click();
  const row = page.getByRole('option', { name: /As sent to the ministry/ });
  await row.click();
  await page.locator('.diff-block ins', { hasText: 'A sentence nobody wanted.' }).waitFor();
  await shot('history');
  await page.getByText('Beside each other').click();
  await shot('history-beside');
  await page.getByRole('button', { name: 'Restore this page: Welcome' }).click();
  await page.getByText('The course is the same today').waitFor();
  await expect.poll(() => fileWith('A sentence nobody wanted').catch(() => 'gone')).toBe('gone');
  await page.keyboard.press('Control+Alt+h');
  await expect.poll(() => firstParagraph().textContent()).not.toContain('nobody wanted');
  await page.keyboard.press('Control+z');
  await expect.poll(() => firstParagraph().textContent()).toContain('A sentence nobody wanted.');
  // The typing before the restore is what comes next.
  const typing = async (): Promise<string> => {
    await page.keyboard.press('Control+z');
    return (await firstParagraph().textContent()) ?? '';
  };
  await expect.poll(typing).not.toContain('sentence');
});

test('the whole course is restored by keyboard, with what it was before kept as a version', async () => {
  await goToPage('Your plan for thirty days');
  await page.keyboard.press('Delete');
  await page.getByRole('row', { name: 'Your plan for thirty days' }).waitFor({ state: 'detached' });
  await saved();
  await page.keyboard.press('Control+Alt+h');
  await page.getByRole('option', { name: /As sent to the ministry/ }).click();
  await page.getByRole('button', { name: 'Restore the course' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('The course is the same today').waitFor();
  await page
    .getByRole('option', { name: /Before a restore/ })
    .first()
    .waitFor();
  await page.keyboard.press('Control+Alt+h');
  await page.getByRole('row', { name: 'Your plan for thirty days' }).waitFor();
});

test('words are found throughout the course, some left out, the rest replaced in one step', async () => {
  await page.keyboard.press('Control+Shift+f');
  await page.getByLabel('Find what').fill('mission');
  const results = page.getByRole('grid', { name: 'Results' });
  await results.getByRole('row').nth(3).waitFor();
  await page.getByLabel('Replace by').fill('MISSION KARMAYOGI');
  await shot('find');
  const count = Number(/\d+/.exec((await page.locator('.find-count').textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(3);
  await results.getByRole('row').first().getByRole('checkbox').press('Space');
  await page.getByRole('button', { name: `Replace ${count - 1}` }).click();
  await note(/replaced/).waitFor();
  await expect.poll(() => fileWith('MISSION KARMAYOGI').catch(() => '')).not.toBe('');
  await note(/replaced/)
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect.poll(() => fileWith('MISSION KARMAYOGI').catch(() => 'gone')).toBe('gone');
});

test('a hit leads to its place and is marked there; Escape gives the outline back', async () => {
  await page.getByLabel('Find what').fill('four bodies');
  await page.getByLabel('Find what').press('Enter');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Who does what');
  await page.locator('.find-mark.current').waitFor();
  await page.getByLabel('Find what').press('Escape');
  await page.getByRole('treegrid', { name: 'Outline' }).waitFor();
  await expect.poll(() => page.locator('.find-mark').count()).toBe(0);
});

test('a page changed outside that nobody touched here is taken in by itself', async () => {
  const file = await fileWith('Four bodies stand');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Four bodies stand', 'Five bodies stand'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await note('taken in').waitFor();
  await expect.poll(() => firstParagraph().textContent()).toContain('Five bodies stand');
});

test('a page that both changed: compared, kept twice by keyboard, and both states stand in the history', async () => {
  const file = await fileWith('Five bodies stand');
  await writeFile(file, (await readFile(file, 'utf8')).replace('Five bodies stand', 'Six bodies stand'));
  await firstParagraph().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('Mine. ');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('changed in two places').waitFor();
  await dialog.locator('ins', { hasText: 'Mine' }).waitFor();
  await shot('conflict');
  const choice = dialog.getByRole('radiogroup', { name: /Who does what/ });
  await choice.getByRole('radio', { name: 'Yours' }).focus();
  await page.keyboard.press('ArrowLeft');
  await dialog.getByRole('button', { name: 'Go on with this' }).focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: 'Who does what (from disk)' }).waitFor();
  expect(await firstParagraph().textContent()).toContain('Mine.');
  await expect.poll(() => fileWith('Mine. ').catch(() => '')).not.toBe('');
  await page.locator('.modebar').getByRole('button', { name: 'History' }).click();
  await page.getByRole('option', { name: /Yours, before a choice/ }).waitFor();
  await page.getByRole('option', { name: /From outside, before a choice/ }).waitFor();
  await page.keyboard.press('Control+Alt+h');
});

test('after a kill it is said up to when everything is here, and the history is one step away', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('close the course');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Go on writing' }).waitFor();
  // What a killed app leaves behind: the mark of a process that is no more.
  const mark = join(course, '.kriti', 'open.json');
  await expect.poll(() => readFile(mark).catch(() => 'closed')).toBe('closed');
  await writeFile(mark, JSON.stringify({ pid: 2 ** 22 + 1, machine: hostname() }));
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await note('closed unexpectedly').waitFor();
  await shot('recovered');
  await note('closed unexpectedly').getByRole('button', { name: 'History' }).click();
  await page.getByRole('option', { name: /As sent to the ministry/ }).waitFor();
  expect(app.faults).toEqual([]);
});
