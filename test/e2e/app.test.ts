/** A day with the app, in a real browser against the real engine. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
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

const goToPage = (title: string) => page.getByRole('row', { name: title }).click();
const firstParagraph = () => page.locator('.page p').first();
const saved = () => page.locator('.saved', { hasText: /Saved \d/ }).waitFor();
const docs = async (): Promise<string> => {
  const folder = join(course, 'pages');
  const files = await readdir(folder);
  return (await Promise.all(files.map((f) => readFile(join(folder, f), 'utf8')))).join('\n');
};

test('the sample opens at its first page with its outline', async () => {
  expect(await page.getByLabel('Title of the page').first().inputValue()).toBe('Welcome');
  expect(await page.getByRole('treegrid', { name: 'Outline' }).getByRole('row').count()).toBeGreaterThan(15);
});

test('what is typed reaches the disk by itself', async () => {
  await firstParagraph().click();
  await page.keyboard.press('Home');
  // In one piece: typing with pauses of half a second, as on a busy machine, is several steps of undo.
  await page.keyboard.insertText('Namaste from the test. ');
  await expect.poll(docs).toContain('Namaste from the test.');
  await saved();
});

test('undo and redo go across pages, to the place they change', async () => {
  await goToPage('Find your way');
  await page.getByLabel('Title of the page').first().waitFor();
  await firstParagraph().click();
  await page.keyboard.press('Home');
  await page.keyboard.insertText('Another page. ');
  await page.keyboard.press('Control+z');
  expect(await firstParagraph().textContent()).not.toContain('Another page.');
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Welcome');
  expect(await firstParagraph().textContent()).not.toContain('Namaste');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => firstParagraph().textContent()).toContain('Namaste');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Find your way');
  await expect.poll(() => firstParagraph().textContent()).toContain('Another page.');
  await expect.poll(docs).toContain('Another page.');
});

test('the menu of "/" finds blocks in both languages and adds them', async () => {
  await goToPage('What the mission is');
  await firstParagraph().click();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/उद्ध');
  await page.getByRole('option', { name: 'Quote' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Words of another.');
  await expect.poll(() => page.locator('.page blockquote').allTextContents()).toContain('Words of another.');
});

test('a pasted picture comes into the course, and its missing description is a problem that leads to it', async () => {
  await goToPage('From rules to roles');
  await firstParagraph().click();
  await page.keyboard.press('End');
  await pastePicture(page);
  const picture = page.locator('.b-image.sel img');
  await picture.waitFor();
  await saved();
  await expect
    .poll(() => readdir(join(course, 'assets')).then((files) => files.some((f) => f.endsWith('.png'))))
    .toBe(true);
  const problem = page.getByRole('button', { name: 'This picture has no description' });
  await problem.waitFor();

  await goToPage('Welcome');
  await problem.click();
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('From rules to roles');
  await page.locator('.b-image.sel').waitFor();
  await page.getByLabel('Text for people who cannot see it').fill('A blue square on white');
  await problem.waitFor({ state: 'detached' });
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Welcome');
});

test('the outline: rename, move, delete and bring back', async () => {
  await goToPage('Your plan for thirty days');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('A plan for a month');
  await page.keyboard.press('Enter');
  const row = page.getByRole('row', { name: 'A plan for a month', exact: true });
  await row.waitFor();
  expect(await page.locator('.page-title').inputValue()).toBe('A plan for a month');

  const numberOf = () => row.locator('.n').textContent();
  const before = Number(await numberOf());
  await row.click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(numberOf).toBe(String(before - 1));

  await row.click();
  await page.keyboard.press('Delete');
  await row.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await row.waitFor();
});

test('a question is written by keyboard alone', async () => {
  await goToPage('Before the test');
  await page.locator('.page > *').last().click();
  await page.keyboard.press('Control+Alt+p');
  await page.locator('.page-title').fill('Practice');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/question');
  await page.getByRole('option', { name: 'Question, one right answer' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Who steers?');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The Council');
  await page.keyboard.press('Tab');
  await page.keyboard.type('It does.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The Commission');
  await page.keyboard.press('Control+Space');
  const right = page.locator('.b-choice.right');
  await expect.poll(() => right.count()).toBe(1);
  expect(await right.textContent()).toContain('The Commission');
  await expect.poll(docs).toContain('The Commission');
});

test('the palette goes to a page by its name', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('three kinds');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Three kinds of competency');
});

test('a change made by someone else is not written over', async () => {
  const folder = join(course, 'pages');
  await goToPage('Who does what');
  const files = await readdir(folder);
  const texts = await Promise.all(files.map((f) => readFile(join(folder, f), 'utf8')));
  const file = join(folder, files[texts.findIndex((text) => text.includes('Four bodies stand'))] ?? '');
  const theirs = (await readFile(file, 'utf8')).replace('Four bodies stand', 'FOUR BODIES STAND');
  await writeFile(file, theirs);
  await firstParagraph().click();
  await page.keyboard.type('Mine. ');
  await page.getByRole('button', { name: 'Take theirs' }).waitFor();
  expect(await readFile(file, 'utf8')).toContain('FOUR BODIES');
  await page.getByRole('button', { name: 'Take theirs' }).click();
  await page.getByRole('button', { name: 'Go on with this' }).click();
  await expect.poll(() => firstParagraph().textContent()).toContain('FOUR BODIES');
});

test('what the course lacks leads from the upload check to its field', async () => {
  await page.getByRole('tab', { name: 'Course' }).click();
  await page.getByLabel('Source of the content').fill('');
  await page.getByRole('button', { name: 'The course names no source' }).waitFor();
  await page.getByRole('tab', { name: 'Block' }).click();
  await page.getByRole('button', { name: /^Upload check/ }).click();
  const finding = page.getByRole('listitem').filter({ hasText: 'The course names no source' });
  await finding.getByRole('button').last().click();
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field),
    )
    .toBe('source');
});

test('the app speaks Hindi from the title bar to the problems', async () => {
  await page.locator('.tools').getByText('हिं').click();
  await page.getByRole('button', { name: 'अपलोड के लिए तैयार करें' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('hi');
  await expect
    .poll(() => page.locator('.problem .what').first().textContent())
    .toMatch(/\p{Script=Devanagari}/u);
  await page.locator('.tools').getByText('EN').click();
  await page.getByRole('button', { name: 'Get ready to upload' }).waitFor();
});

test('the preview plays the course in a window that cannot reach this one', async () => {
  await goToPage('Find your way');
  const [preview] = await Promise.all([
    app.context.waitForEvent('page'),
    page.getByRole('button', { name: 'Preview', exact: true }).click(),
  ]);
  await expect.poll(() => preview.url()).toMatch(/^http:\/\/127\.0\.0\.1:/);
  expect(new URL(preview.url()).origin).not.toBe(new URL(page.url()).origin);
  expect(await preview.evaluate(() => window.opener)).toBeNull();
  await preview.close();
});

test('the preview goes where its author likes, and there again the next time', async () => {
  const played = async (press: () => Promise<void>): Promise<string> => {
    const [preview] = await Promise.all([app.context.waitForEvent('page'), press()]);
    await preview.frameLocator('main iframe').getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
    const said = await preview.locator('[aria-current="true"]').innerText();
    await preview.close();
    return said;
  };
  const choose = async (name: string) => {
    await page.getByRole('button', { name: 'Where to preview' }).press('Enter');
    await page.getByRole('menuitem', { name }).press('Enter');
  };
  expect(await played(() => choose('Preview as cmi5, with a record store'))).toBe('LRS for cmi5 and xAPI');
  const again = () => page.getByRole('button', { name: 'Preview', exact: true }).click();
  expect(await played(again)).toBe('LRS for cmi5 and xAPI');
  expect(await played(() => choose('Preview on iGOT, newest player'))).toBe('iGOT Karmayogi, 2026 player');
});

test('packing ends with the report of the very file', async () => {
  await page.getByRole('button', { name: 'Get ready to upload' }).click();
  await page.getByText('SCORM 1.2').first().waitFor();
  await page.getByRole('button', { name: 'Pack', exact: true }).click();
  await page.getByRole('heading', { name: 'The package is made' }).waitFor({ timeout: 60_000 });
  const [zip] = (await readdir(app.folder)).filter((f) => f.endsWith('.zip'));
  expect(zip).toBeDefined();
  expect(existsSync(join(app.folder, zip ?? ''))).toBe(true);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
});

test('closing brings the course into the list; forgetting it can be taken back', async () => {
  await page.getByRole('button', { name: 'Close “Sample”' }).click();
  await page.getByRole('button', { name: 'Go on writing' }).waitFor();
  await page
    .getByRole('button', { name: /What can be done/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Forget' }).click();
  await page.getByText('No courses yet').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await page.locator('.page').waitFor();
  expect(app.faults).toEqual([]);
});

/** Pastes a small drawn picture as the clipboard of a screenshot tool would. */
async function pastePicture(target: Page): Promise<void> {
  await target.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 180;
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = 'white';
      pen.fillRect(0, 0, 320, 180);
      pen.fillStyle = 'steelblue';
      pen.fillRect(40, 40, 100, 100);
    }
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) return;
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([blob], 'image.png', { type: 'image/png' }));
    document
      .querySelector('.page')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
}
