/** The questions of a course in the Questions mode, in a real browser against the real engine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Node } from '../../packager/course/node.ts';
import { axeInBothSchemes } from './axe.ts';
import { callEngine, makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let course: string;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  course = await makeSample(page, app.folder);
});
afterAll(() => app.close());

/** The final test as it lies on disk, in a language. */
async function testOnDisk(lang = 'en'): Promise<Node> {
  const { pages } = await callEngine(page, 'course.open', { path: course });
  for (const { id, docs } of pages) {
    if (!docs[lang]?.content.some(({ type }) => type === 'finalTest')) continue;
    const doc = JSON.parse(await readFile(join(course, 'pages', `${id}.${lang}.json`), 'utf8')) as Node;
    const found = doc.content?.find(({ type }) => type === 'finalTest');
    if (found) return found;
  }
  throw new Error('the sample has a test');
}
const count = async (lang?: string): Promise<number> => (await testOnDisk(lang)).content?.length ?? 0;
const pools = async (lang?: string) =>
  ((await testOnDisk(lang)).attrs?.pools ?? []) as readonly { id: string; name: string; draw: number }[];
/** How many questions lie in the pool of this name. */
async function inPool(name: string, lang?: string): Promise<number> {
  const id = (await pools(lang)).find((pool) => pool.name === name)?.id;
  return ((await testOnDisk(lang)).content ?? []).filter(({ attrs }) => id && attrs?.pool === id).length;
}

const row = (words: string) => page.locator('.question-row', { hasText: words });
const side = () => page.getByRole('complementary', { name: 'Preview, tags and pools' });
const learner = () => side().locator('.question-learner');
const activeText = () =>
  page.evaluate(() => {
    const { anchorNode } = getSelection() ?? {};
    return (anchorNode?.parentElement?.closest('.only-this') ?? null)?.textContent ?? '';
  });

const PASTED = [
  'Leave rules',
  '1. Who grants leave?',
  'a) The clerk\tc) Nobody',
  'b) The competent authority*',
  'Explanation: See rule 3.',
  'प्र. 2 अवकाश कब मिलता है?',
  'क) हमेशा',
  'ख) स्वीकृति के बाद',
  'ग) कभी नहीं',
  'उत्तर: क, ख',
].join('\n');

test('a pool is added, filled by pasting and drawn from, by mouse', async () => {
  await page.getByRole('button', { name: 'Questions', exact: true }).click();
  const before = await count();
  await axeInBothSchemes(page);
  await side().getByRole('tab', { name: 'Test and pools' }).click();
  await side().getByRole('button', { name: 'Add a pool' }).click();
  await side().getByLabel('Name of the pool').fill('Leave');
  await axeInBothSchemes(page);

  await page.getByRole('button', { name: 'Paste many…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Text from Word, Excel or anywhere').fill(PASTED);
  await dialog.getByText('2 questions · no doubts · 1 line not understood').waitFor();
  await dialog.getByText('Several answers').waitFor();
  await axeInBothSchemes(page);
  await dialog.getByRole('button', { name: 'Line 1', exact: true }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('Leave rules');
  await dialog.getByRole('button', { name: /Where they go/ }).click();
  await page.getByRole('option', { name: 'Final test › Leave' }).click();
  await dialog.getByRole('button', { name: 'Add 2 questions' }).click();
  await row('Who grants leave?').waitFor();
  await expect.poll(() => inPool('Leave')).toBe(2);

  await side().getByLabel('Questions drawn').first().fill('1');
  await side().getByLabel('Questions drawn').first().press('Tab');
  await side().getByText('An attempt has: In no pool 10 · Leave 1').waitFor();
  await expect
    .poll(async () => (await pools()).map(({ name, draw }) => `${name} ${draw}`))
    .toEqual(['Leave 1']);
  // The same test in the other language has the pool too; the questions are still to be translated.
  expect((await pools('hi')).map(({ name }) => name)).toEqual(['Leave']);

  // As the learner meets it, by the player's own code.
  await row('Who grants leave?').click();
  await side().getByRole('tab', { name: 'Question', exact: true }).click();
  await learner().getByLabel('The clerk').check();
  await learner().getByRole('button', { name: 'Check answer' }).click();
  await learner().getByText('See rule 3.').last().waitFor();
  await side().getByRole('radio', { name: 'Hard' }).click({ force: true });
  await row('Who grants leave?').getByText('Hard').waitFor();
  await axeInBothSchemes(page);

  // Each was one step: the tag, how many are drawn, the questions, the name, the pool.
  await page.keyboard.press('Control+z');
  await expect.poll(() => row('Who grants leave?').getByText('Hard').count()).toBe(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(count).toBe(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(count).toBe(before + 2);
});

/** Tab by Tab to what `selector` finds. */
async function tabTo(selector: string): Promise<void> {
  await expect
    .poll(async () => {
      if (await page.locator(`:is(${selector}):focus, :is(${selector}) :focus`).count()) return true;
      await page.keyboard.press('Tab');
      return false;
    })
    .toBe(true);
}

test('and by keyboard alone: written, marked, copied, moved, deleted, brought back', async () => {
  const before = await inPool('Leave');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+2');
  await row('Who grants leave?').waitFor();
  // Beside the chosen question, in its pool.
  await page.keyboard.press('Control+Alt+q');
  await page.locator('.page.only.ProseMirror-focused').waitFor();
  for (const words of ['Who keeps the file?', 'The clerk', 'The record room']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('Nobody');
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Tab');
  await page.keyboard.type('It keeps itself.');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('And who reads it?');
  await expect.poll(activeText).toContain('And who reads it?');
  expect(await activeText()).not.toContain('Who keeps');
  await expect.poll(() => inPool('Leave')).toBe(before + 2);
  await row('And who reads it?').and(page.locator('[data-selected]')).waitFor();
  await page.getByText('An answer is empty').first().waitFor();
  const written = (await testOnDisk()).content?.find((one) => JSON.stringify(one).includes('Who keeps'));
  expect(written?.content?.map(({ attrs }) => attrs?.correct)).toEqual([undefined, false, false, true]);

  // In the list: the incomplete one copied, both copies out, one back.
  await page.keyboard.press('Shift+F6');
  await tabTo('.questions-grid');
  await row('And who reads it?').and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.page.only.ProseMirror-focused').waitFor();
  await page.keyboard.press('Shift+F6');
  await tabTo('.questions-grid');
  await page.keyboard.press('Control+d');
  await expect.poll(() => row('And who reads it?').count()).toBe(2);
  await page.keyboard.press('Delete');
  await expect.poll(() => row('And who reads it?').count()).toBe(1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => row('And who reads it?').count()).toBe(2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => row('And who reads it?').count()).toBe(1);
  // Typing is taken back where it was done, without leaving the mode.
  await page.keyboard.press('Control+z');
  await expect.poll(() => row('And who reads it?').count()).toBe(0);
  await page.keyboard.press('Control+Shift+z');
  await row('And who reads it?').waitFor();
  await expect.poll(activeText).toContain('And who reads it?');

  await page.keyboard.press('Shift+F6');
  await tabTo('[aria-label="Move to…"]');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Final test', exact: true }).waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.getByText('1 question moved').waitFor();
  await expect.poll(() => inPool('Leave')).toBe(before + 1);
});

test('nothing went wrong unseen', () => {
  expect(app.faults).toEqual([]);
});
