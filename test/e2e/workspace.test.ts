/** Several courses side by side in a real browser: as tabs, from one start to the next. */
import { mkdir, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callEngine, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let first: string;
let second: string;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  const make = async (title: string): Promise<string> => {
    const folder = join(app.folder, title);
    await callEngine(page, 'course.create', { folder, template: 'orientation', title, lang: 'en' });
    return folder;
  };
  first = await make('First course');
  second = await make('Second course');
  await callEngine(page, 'settings.set', { lastFolder: app.folder });
});
afterAll(() => app.close());

const tabs = () => page.getByRole('navigation', { name: 'Open' });
const tab = (name: string) => tabs().getByRole('button', { name, exact: true });
const shown = () => tabs().locator('[aria-current="page"]').textContent();
const firstParagraph = () => page.locator('.page p').first();
const saved = () => page.locator('.saved', { hasText: /Saved/ }).waitFor();
const goToPage = (title: string) => page.getByRole('row', { name: title }).click();
const docs = async (course: string): Promise<string> => {
  const folder = join(course, 'pages');
  const files = await readdir(folder);
  return (await Promise.all(files.map((f) => readFile(join(folder, f), 'utf8')))).join('\n');
};

/** Opens a course by the folder browser. */
async function openFolder(name: string, title = name): Promise<void> {
  await page.keyboard.press('Control+o');
  await page.getByRole('grid', { name: 'What is in the folder' }).getByRole('row', { name }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(shown).toBe(title);
}

test('two courses are open as two tabs; words typed at the last moment stay in their own course', async () => {
  await openFolder('First course');
  await openFolder('Second course');
  expect(await tabs().getByRole('button').allTextContents()).toEqual(
    expect.arrayContaining(['First course', 'Second course']),
  );
  await firstParagraph().click();
  await page.keyboard.press('Home');
  await page.keyboard.insertText('Only in the second. ');
  await page.keyboard.press('Control+Tab');
  await expect.poll(shown).toBe('First course');
  expect(await firstParagraph().textContent()).not.toContain('Only in the second.');
  await page.locator('.page-title').fill('A title in the first');
  await page.getByRole('tab', { name: 'Course' }).click();
  await page.getByLabel('Source of the content').fill('Source of the first');
  await page.keyboard.press('Control+Shift+Tab');
  await expect.poll(shown).toBe('Second course');
  await expect.poll(() => docs(second)).toContain('Only in the second.');
  await expect.poll(() => docs(first)).toContain('A title in the first');
  const courseFile = (folder: string) => readFile(join(folder, 'course.json'), 'utf8');
  await expect.poll(() => courseFile(first)).toContain('Source of the first');
  expect(await docs(first)).not.toContain('Only in the second.');
  expect(await docs(second)).not.toContain('A title in the first');
  expect(await courseFile(second)).not.toContain('Source of the first');
});

test('each course keeps its page, and its own undo', async () => {
  await goToPage('Find your way');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Find your way');
  await tab('First course').click();
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('A title in the first');
  await tab('Second course').click();
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Find your way');
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Welcome');
  await expect.poll(() => firstParagraph().textContent()).not.toContain('Only in the second.');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => firstParagraph().textContent()).toContain('Only in the second.');
  await saved();
});

test('a folder that is open is shown, not opened twice, whatever it is called', async () => {
  await openFolder('First course');
  await symlink(second, join(app.folder, 'A link'));
  await openFolder('A link', 'Second course');
  expect(await tabs().locator('.doc-name').count()).toBe(2);
});

test('a double click on a folder goes into it, and no further', async () => {
  await mkdir(join(app.folder, 'Shelf', 'Box', 'Drawer'), { recursive: true });
  await page.keyboard.press('Control+o');
  const path = page.getByRole('dialog').locator('.chooser-bar .mono');
  await page.getByRole('row', { name: 'Shelf' }).click();
  await expect.poll(() => path.innerText()).toMatch(/Shelf$/);
  const box = await page.getByRole('row', { name: 'Box' }).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 8];
  await page.mouse.click(x, y);
  await expect.poll(() => path.innerText()).toMatch(/Box$/);
  await page.getByRole('row', { name: 'Drawer' }).waitFor();
  // The second half, once the folder is there.
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await page.keyboard.press('Tab');
  expect(await path.innerText()).toMatch(/Box$/);
  await page.getByRole('row', { name: 'Drawer' }).click();
  await expect.poll(() => path.innerText()).toMatch(/Drawer$/);
  await callEngine(page, 'settings.set', { lastFolder: app.folder });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a conflict in a course behind marks its tab and waits until one goes there', async () => {
  const folder = join(first, 'pages');
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((f) => readFile(join(folder, f), 'utf8')));
  const file = join(folder, files[texts.findIndex((text) => text.includes('A title in the first'))] ?? '');
  await tab('First course').click();
  await page.locator('.page-title').fill('Mine');
  await writeFile(
    file,
    texts[files.indexOf(file.slice(folder.length + 1))]?.replace('A title', 'THEIR title') ?? '',
  );
  await page.keyboard.press('Control+Tab');
  await tabs().getByText('Changed in two places').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await tab('Changed in two places First course').click();
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await page.getByRole('button', { name: 'Go on with this' }).click();
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('THEIR title in the first');
  await saved();
});

test('the next start has the same tabs, each where it was', async () => {
  await goToPage('Find your way');
  await page.keyboard.press('Control+Tab');
  await expect.poll(async () => (await callEngine(page, 'settings.get', {})).front).toBe(second);
  await page.reload();
  await expect.poll(shown).toBe('Second course');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Welcome');
  await page.keyboard.press('Control+Tab');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Find your way');
});

test('Ctrl W saves and closes, the neighbour comes forward, and the closed one can be had again', async () => {
  await page.locator('.page-title').fill('Saved by closing');
  await page.keyboard.press('Control+w');
  await expect.poll(shown).toBe('Second course');
  expect(await docs(first)).toContain('Saved by closing');
  await page.keyboard.press('Control+Shift+T');
  await expect.poll(shown).toBe('First course');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Saved by closing');
  await page.keyboard.press('Control+w');
  await tab('Second course').waitFor();
  await page.getByRole('button', { name: 'Close “Second course”' }).click();
  await page.getByRole('button', { name: 'Go on writing' }).waitFor();
});

test('a course that was moved away since is said, and the others open', async () => {
  await openFolder('First course');
  await openFolder('Second course');
  await expect.poll(async () => (await callEngine(page, 'settings.get', {})).tabs?.length).toBe(2);
  await rename(second, `${second} moved`);
  await page.reload();
  await page.getByText('was open last time and cannot be opened now').waitFor();
  await tab('First course').waitFor();
  expect(await tabs().locator('.doc-name').count()).toBe(1);
  expect(app.faults).toEqual([]);
});
