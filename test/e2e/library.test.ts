/** The library in a real browser: courses found, copied, put away, deleted, had back, and taken in from a file. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeInBothSchemes } from './axe.ts';
import { callEngine, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let library: string;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  library = join(app.folder, 'Library');
  await callEngine(page, 'settings.set', { library, lastFolder: app.folder });
  await page.getByRole('button', { name: 'Library' }).click();
  await page.getByText('No courses in the library yet').waitFor();
});
afterAll(() => app.close());

const row = (title: string) => page.getByRole('row', { name: title });
const choose = async (title: string, item: string): Promise<void> => {
  await row(title).getByRole('button').click();
  await page.getByRole('menuitem', { name: item }).click();
};
const shelf = (name: string) => page.locator('.library-bar').getByText(name);
/** Undoes what a notice tells of. */
const undo = (told: string) =>
  page.locator('.note', { hasText: told }).getByRole('button', { name: 'Undo' }).click();
const folders = async (name = ''): Promise<string[]> =>
  (await readdir(join(library, name))).filter((entry) => !entry.endsWith('.json')).sort();

test('an empty library passes axe, and a new course is kept in it', async () => {
  await axeInBothSchemes(page);
  await page.getByRole('button', { name: 'New course' }).click();
  await page.getByLabel('Name of the course').fill('Noting and drafting');
  await page.getByText(join(library, 'Noting and drafting')).waitFor();
  await page.getByRole('button', { name: 'Make the course' }).click();
  await page.locator('.page').waitFor();
  await callEngine(page, 'course.create', {
    ...{ folder: join(library, 'Procurement'), title: 'Public procurement', lang: 'en' },
  });
  await mkdir(join(library, 'Torn', 'pages'), { recursive: true });
  await writeFile(join(library, 'Torn', 'course.json'), '{"format":1,');
  await page.getByRole('button', { name: 'Close “Noting and drafting”' }).click();
  await row('Public procurement').waitFor();
  await row('Torn').getByText('Cannot be opened').waitFor();
});

test('a course is found, renamed by the keyboard, and copied', async () => {
  await page.getByRole('searchbox').fill('procure');
  await expect.poll(() => page.getByRole('row').count()).toBe(1);
  await page.getByRole('searchbox').fill('');
  await row('Public procurement').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Buying through GeM');
  await page.keyboard.press('Enter');
  await row('Buying through GeM').waitFor();
  await expect
    .poll(() => readFile(join(library, 'Procurement', 'course.json'), 'utf8'))
    .toContain('Buying through GeM');
  expect(await row('Buying through GeM').evaluate((own) => own === document.activeElement)).toBe(true);
  // Enter ended the name; it did not open the course as well.
  expect(await page.locator('.page').count()).toBe(0);
  await choose('Buying through GeM', 'Duplicate');
  await row('copy').waitFor();
  await expect.poll(() => folders().then((all) => all.length)).toBe(4);
});

test('archived and undone, deleted by key and undone, deleted and put back from the bin', async () => {
  await choose('Noting and drafting', 'Archive');
  await expect.poll(() => folders('Archive')).toEqual(['Noting and drafting']);
  await undo('is archived');
  await expect.poll(() => folders('Archive')).toEqual([]);
  await row('Noting and drafting').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => folders('Bin')).toEqual(['Noting and drafting']);
  await row('Noting and drafting').waitFor({ state: 'detached' });
  await undo('is in the bin');
  await expect.poll(() => folders('Bin')).toEqual([]);
  await row('Noting and drafting').focus();
  await page.keyboard.press('Delete');
  await page.locator('.note', { hasText: 'is in the bin' }).waitFor();
  // The notice goes by itself: nothing that is to be pressed in it may wait for axe.
  await axeInBothSchemes(page);
  await shelf('Bin 1').click();
  await choose('Noting and drafting', 'Put back');
  await page.getByText('The bin is empty').waitFor();
  await shelf('Courses').click();
  await row('Noting and drafting').waitFor();
});

test('a course is sent as one file and taken in again; a stranger’s harmful file is refused in words', async () => {
  await choose('Noting and drafting', 'Send as a .kriti file…');
  const dialog = page.getByRole('dialog');
  await axeInBothSchemes(page);
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await choose('Noting and drafting', 'Hand over to a client…');
  await dialog.getByText('SCORM 1.2').waitFor();
  await axeInBothSchemes(page);
  await page.keyboard.press('Escape');

  await writeFile(join(library, 'words.kriti'), 'no ZIP at all');
  await callEngine(page, 'settings.set', { lastFolder: library });
  await page.getByRole('button', { name: 'Open a .kriti file…' }).click();
  await dialog.getByRole('row', { name: 'words.kriti' }).click();
  await dialog.getByText('is damaged or is no .kriti file').waitFor();
  await axeInBothSchemes(page);
  await dialog.getByRole('row', { name: 'Noting and drafting.kriti' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.page').waitFor();
  await expect.poll(() => folders()).toContain('Noting and drafting 2');
  expect(app.faults).toEqual([]);
});
