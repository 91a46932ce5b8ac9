/** What is in the course beside pages: PDF, films, sound, links and assessments, by mouse, by keyboard and by drop. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course, Item } from '../../packager/course/course.ts';
import { axeInBothSchemes } from './axe.ts';
import { focused, makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let course: string;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  course = await makeSample(page, app.folder);
});
afterAll(() => app.close());

const asset = (name: string): string => `test/arbitrary/assets/${name}`;
const row = (title: string) => page.getByRole('row', { name: title, exact: true });
const title = () => page.locator('.page-title');
const onDisk = async (): Promise<Course> =>
  JSON.parse(await readFile(join(course, 'course.json'), 'utf8')) as Course;
/** The second module's items on disk: groups by their number of pages, the others by kind. */
const shape = async (): Promise<string> =>
  (await onDisk()).outline[1]?.items.map((i) => (i.kind === 'pages' ? i.pages.length : i.kind)).join(' ') ??
  '';
const item = async <K extends Item['kind']>(kind: K): Promise<Extract<Item, { kind: K }> | undefined> => {
  const all = (await onDisk()).outline.flatMap((m) => m.items);
  return all.find((i): i is Extract<Item, { kind: K }> => i.kind === kind);
};
/** Saving follows a moment after the change. */
const numbers = () => page.locator('.page-item .n').allTextContents();

/** Lets files fall into the outline, as the system's file browser does. */
const drop = (files: readonly { name: string; type: string; base64: string }[]) =>
  page.evaluate((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, type, base64 } of list) {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type }));
    }
    const pane = document.querySelector('.outline .pane-body');
    for (const type of ['dragover', 'drop'])
      pane?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, files);

test('a PDF is added by keyboard from the menu, after the page that is open', async () => {
  await row('Who does what').click();
  const before = await shape();
  await page.getByRole('button', { name: 'Add', exact: true }).focus();
  await page.keyboard.press('Enter');
  await focused(page.getByRole('menuitem', { name: 'Add a page' }));
  await page.keyboard.press('ArrowDown');
  await focused(page.getByRole('menuitem', { name: 'Add a PDF' }));
  const chosen = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chosen).setFiles(asset('paper.pdf'));
  await row('paper').waitFor();
  await expect.poll(() => title().inputValue()).toBe('paper');
  await expect.poll(shape).toMatch(/\d+ pdf \d+/);
  expect(await page.getByRole('note').filter({ hasText: 'paper.pdf' }).count()).toBe(1);
  await page
    .locator('.item-sheet')
    .getByText(/ · 1 page$/)
    .waitFor();
  await page.keyboard.press('Control+z');
  await row('paper').waitFor({ state: 'detached' });
  await expect.poll(() => title().inputValue()).toBe('Who does what');
  await expect.poll(shape).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => title().inputValue()).toBe('paper');
});

test('several files dropped become several items in their order; what cannot be one is explained', async () => {
  const base64 = async (name: string) => (await readFile(asset(name))).toString('base64');
  await drop([
    { name: 'Office_tour.mp4', type: 'video/mp4', base64: await base64('film.mp4') },
    { name: 'notes.docx', type: 'application/msword', base64: '' },
    { name: 'Interview.mp3', type: 'audio/mpeg', base64: await base64('sound.mp3') },
  ]);
  await row('Interview').waitFor();
  await expect.poll(shape).toMatch(/\d+ pdf video audio \d+/);
  await page.getByText('“notes.docx” cannot stand in the outline').waitFor();
  await page.getByText('Save it as one of these').waitFor();
  await page.locator('.arrivals').getByRole('button', { name: 'Close' }).click();
});

test('a film says what it holds, has captions, a transcript and rights, and passes axe', async () => {
  await row('Office tour').click();
  await page.locator('.item-sheet video').waitFor();
  await page.getByLabel('What it holds').fill('How a file goes from desk to desk.');
  await page.getByLabel('Transcript').fill('This is the reception.');
  await page.locator('.item-sheet').getByLabel('Licence').click();
  await page.getByRole('option', { name: 'CC BY 4.0' }).click();
  await page.locator('.item-sheet').getByRole('button', { name: 'Voice' }).click();
  await page.getByRole('option', { name: 'A machine speaks (synthetic voice)' }).click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Add captions in English (.vtt, .srt)' }).click();
  await (await chosen).setFiles(asset('captions.vtt'));
  await page.getByRole('button', { name: 'Remove the captions in English' }).waitFor();
  await title().fill('A tour of the office');
  await row('A tour of the office').waitFor();
  await expect
    .poll(() => item('video'))
    .toMatchObject({
      title: { en: 'A tour of the office' },
      about: { en: 'How a file goes from desk to desk.' },
      transcript: { en: 'This is the reception.' },
      captions: [{ lang: 'en' }],
    });
  const film = await item('video');
  await expect
    .poll(async () => (await onDisk()).assets[film?.asset ?? ''])
    .toMatchObject({ licence: 'CC BY 4.0', voice: 'synthetic' });
  await axeInBothSchemes(page);
});

test('another kind of file does not replace one', async () => {
  const before = await item('audio');
  await row('Interview').click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Replace…' }).click();
  await (await chosen).setFiles(asset('paper.pdf'));
  await page.getByText('“paper.pdf” is of another kind').waitFor();
  expect(await item('audio')).toEqual(before);
});

test('a link is added from the palette; only an address on the web is taken', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('add a link');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a link' });
  await dialog.getByLabel('Address').fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await dialog.getByText('A web address begins with https://').waitFor();
  await dialog.getByLabel('Address').fill('www.example.in/rules');
  await axeInBothSchemes(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => title().inputValue()).toBe('example.in');
  await page.locator('.item-sheet').getByLabel('Address').fill('nowhere');
  await title().focus();
  await page.getByText('A web address begins with https://').waitFor();
  await expect.poll(() => item('link')).toMatchObject({ url: 'https://www.example.in/rules' });
});

test('an assessment is a page with its test in the editor', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('assessment');
  await page.keyboard.press('Enter');
  await page.locator('.page .b-test').waitFor();
  await focused(title());
  await page.keyboard.type('Closing exam');
  await row('Closing exam').waitFor();
  await expect.poll(() => item('assessment')).toMatchObject({ title: { en: 'Closing exam' } });
});

test('items move, are renamed, copied, found and deleted like pages', async () => {
  const numberOf = (name: string) => row(name).locator('.n').textContent();
  await row('Interview').click();
  await focused(row('Interview'));
  const at = Number(await numberOf('Interview'));
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(() => numberOf('Interview')).toBe(String(at - 1));
  await expect.poll(shape).toMatch(/pdf audio video link assessment/);
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(shape).toMatch(/pdf video link assessment/);
  await page.keyboard.press('Control+z');
  await expect.poll(shape).toMatch(/pdf audio video/);

  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Talk with an officer');
  await page.keyboard.press('Enter');
  await row('Talk with an officer').waitFor();
  await row('Talk with an officer').click();
  await page.getByRole('button', { name: 'What can be done with “Talk with an officer”' }).click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect.poll(() => title().inputValue()).toBe('Talk with an officer (copy)');
  const all = await numbers();
  expect(all).toEqual(all.map((_, i) => String(i + 1)));

  await page.getByRole('button', { name: 'Find a page or item' }).click();
  await page.keyboard.type('sound');
  await expect.poll(() => page.locator('.page-item').count()).toBe(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Find a page or item' }).click();

  await row('Talk with an officer (copy)').click();
  await page.keyboard.press('Delete');
  await row('Talk with an officer (copy)').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await row('Talk with an officer (copy)').waitFor();
  expect(app.faults).toEqual([]);
});
