/** A page commented and settled, by mouse and by keyboard, while its text goes on changing; in a real browser against the real engine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageHead } from '../../packager/course/pages.ts';
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

const onDisk = async (): Promise<NonNullable<PageHead['comments']>> =>
  (JSON.parse(await readFile(join(course, 'pages', 'p-institutions.json'), 'utf8')) as PageHead).comments ??
  [];
const docOnDisk = () => readFile(join(course, 'pages', 'p-institutions.en.json'), 'utf8');
async function goToPage(title: string): Promise<void> {
  await page.getByRole('row', { name: title }).click();
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe(title);
}
const marked = () => page.locator('.page .comment-mark').allTextContents();
const tab = () => page.getByRole('tab', { name: /^Comments/ });
const pane = () => page.getByRole('region', { name: 'Comments' });
const thread = (text: string) => pane().getByRole('listitem').filter({ hasText: text });

/** Selects words of the page, as a mouse would. */
const select = (words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.page') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      document.querySelector<HTMLElement>('.page')?.focus();
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`not on the page: ${wanted}`);
  }, words);

let words = '';

test('by mouse: words are selected and commented; the name is asked once; the document stays as it is', async () => {
  await goToPage('Who does what');
  const first = page.locator('.page > p').first();
  await first.click();
  words = ((await first.textContent()) ?? '').split(' ').slice(2, 5).join(' ');
  const before = await docOnDisk();
  await select(words);
  await page
    .getByRole('toolbar', { name: /selected/i })
    .getByRole('button', { name: 'New comment' })
    .click();
  await expect.poll(marked).toEqual([words]);
  await page.getByLabel('Comment', { exact: true }).fill('Is this the official wording?');
  await pane()
    .getByRole('button', { name: /^Comment/ })
    .click();
  await page.getByText('Write your name, so that others know who asks').waitFor();
  await axeInBothSchemes(page);
  await page.getByLabel('Your name').fill('Asha Rao');
  await pane()
    .getByRole('button', { name: /^Comment/ })
    .click();
  await thread('Is this the official wording?').getByText('Asha Rao').waitFor();
  await expect.poll(async () => (await onDisk()).map(({ anchor }) => anchor.quote)).toEqual([words]);
  expect(await docOnDisk()).toBe(before);
  await page
    .getByRole('row', { name: 'Who does what' })
    .getByRole('img', { name: '1 open comment' })
    .waitFor();
  await axeInBothSchemes(page);
});

test('the mark stays on its words while the text around them changes, and tells when they go', async () => {
  await page.locator('.page > p').first().click();
  await page.locator('.page > p.has-focus').first().waitFor();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('In short: ');
  await expect.poll(marked).toEqual([words]);
  await expect.poll(async () => (await onDisk())[0]?.anchor.before).toContain('In short: ');

  await select(words);
  await page.keyboard.press('Delete');
  await page.getByText('The text was changed. This is what it said:').waitFor();
  expect(await marked()).toEqual([]);
  await thread('Is this the official wording?').locator('del', { hasText: words }).waitFor();
  await expect.poll(async () => (await onDisk())[0]?.anchor.quote).toBe(words);
  await axeInBothSchemes(page);
  await page.locator('.page > p').first().click();
  await page.keyboard.press('Control+z');
  await expect.poll(marked).toEqual([words]);
  await page.getByText('The text was changed. This is what it said:').waitFor({ state: 'detached' });
});

test('by keyboard: a block is commented, answered, resolved, reopened and deleted; Undo brings it back', async () => {
  await page.locator('.page h2').first().click();
  await page.locator('.page h2.has-focus').waitFor();
  await page.keyboard.press('Control+Alt+m');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('page'))).toBe(true);
  await page.keyboard.press('Control+Alt+m');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.insertText('शीर्षक छोटा करें');
  await page.keyboard.press('Control+Enter');
  await thread('शीर्षक छोटा करें').getByText('On the whole block').waitFor();
  expect(await page.locator('.page .comment-block').count()).toBe(1);
  // In the order of the text.
  expect(await pane().locator('.remark-text').allTextContents()).toEqual([
    'Is this the official wording?',
    'शीर्षक छोटा करें',
  ]);

  await goToPage('One desk, one question');
  await page.keyboard.press('F9');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('official wording');
  await page.keyboard.press('F9');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('शीर्षक छोटा करें');
  await page.keyboard.press('Shift+F9');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('official wording');

  const asked = thread('Is this the official wording?');
  await asked.getByRole('button', { name: 'Reply' }).press('Enter');
  await page.keyboard.insertText('Yes, from the order.');
  await page.keyboard.press('Control+Enter');
  await asked.getByText('Yes, from the order.').waitFor();
  await asked.getByRole('button', { name: 'Resolve' }).press('Enter');
  await asked.getByText(/Resolved by Asha Rao/).waitFor();
  await expect.poll(async () => (await onDisk())[0]?.resolved?.by).toBe('Asha Rao');
  await asked.getByRole('button', { name: 'Reopen' }).press('Enter');
  await expect.poll(async () => (await onDisk())[0]?.resolved).toBeUndefined();
  await asked.getByRole('button', { name: 'Delete the comment with its replies' }).press('Enter');
  await expect.poll(async () => (await onDisk()).length).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(async () => (await onDisk()).map(({ remarks }) => remarks.length)).toEqual([2, 1]);
  await expect.poll(marked).toEqual([words]);
});

test('after a new start everything is there; the list of the course is searched and filtered, and leads to the text', async () => {
  await page.locator('.saved', { hasText: /Saved/ }).waitFor();
  await page.reload();
  await page.locator('.page').waitFor();
  await goToPage('Who does what');
  await expect.poll(marked).toEqual([words]);
  // A press on the mark shows its comment.
  await page.locator('.page .comment-mark').first().click();
  await thread('Is this the official wording?').and(page.locator('[aria-current="true"]')).waitFor();
  await goToPage('One desk, one question');
  await tab().click();
  await pane().getByText('Course 2').click();
  await pane().getByRole('searchbox', { name: 'Find a comment' }).fill('छोटा');
  await expect.poll(() => pane().getByRole('listitem').count()).toBe(1);
  await pane().getByRole('searchbox', { name: 'Find a comment' }).fill('');
  await pane().getByRole('button', { name: 'Which comments are shown' }).click();
  await page.getByRole('option', { name: 'Resolved' }).click();
  await pane().getByText('2 comments are not shown here').waitFor();
  await axeInBothSchemes(page);
  await pane().getByRole('button', { name: 'Show all' }).click();
  await thread('Is this the official wording?')
    .getByRole('button', { name: /^Show in the text/ })
    .click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(words);
  await page.locator('.page .comment-mark.current').waitFor();
});

test('nothing went wrong unseen', () => {
  expect(app.faults).toEqual([]);
});
