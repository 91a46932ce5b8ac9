/** Words of a page explained, found on every page, looked up by a learner, deleted and brought back; in a real browser against the real engine. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import { axeInBothSchemes } from './axe.ts';
import { makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let course: string;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  await makeSample(page, app.folder);
  const [name = ''] = await readdir(app.folder);
  course = join(app.folder, name);
});
afterAll(() => app.close());

const glossary = async () =>
  (JSON.parse(await readFile(join(course, 'course.json'), 'utf8')) as Course).glossary ?? [];
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const linked = () => page.locator('.page a[href^="term:"]').allTextContents();

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

test('selected words become a term and a link in one step of undo', async () => {
  const before = await glossary();
  await page.getByRole('row', { name: 'Who does what' }).click();
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe('Who does what');
  await page.locator('.page > p').first().click();
  await select('Commission');
  await page
    .getByRole('toolbar', { name: /selected/i })
    .getByRole('button', { name: 'Add to the glossary' })
    .click();
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Term · English' }).inputValue())
    .toBe('Commission');
  await axeInBothSchemes(page);
  await page.getByLabel('Meaning · English').fill('The body that sets standards for learning.');
  await button('Add and link').click();
  await expect.poll(linked).toEqual(['Commission']);
  await expect
    .poll(async () => (await glossary()).slice(before.length).map(({ term, meaning }) => [term, meaning]))
    .toEqual([[{ en: 'Commission' }, { en: 'The body that sets standards for learning.' }]]);
  await page.keyboard.press('Control+z');
  await expect.poll(linked).toEqual([]);
  await expect.poll(glossary).toEqual(before);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(linked).toEqual(['Commission']);
});

test('the screen lists terms, says what they lack and where they are linked, and links first uses', async () => {
  await page.keyboard.press('Control+Alt+g');
  await page.getByRole('row', { name: 'Commission' }).getByText('1 link').waitFor();
  await button('Add a term').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.insertText('learning');
  await page.getByRole('textbox', { name: 'Meaning' }).first().fill('Getting to know what one did not know.');
  await page.getByRole('heading', { name: 'learning', level: 1 }).waitFor();
  await page.getByText('No page leads to this term yet.').waitFor();
  await axeInBothSchemes(page);

  await page.getByRole('main').getByRole('button', { name: 'Link first uses…' }).click();
  const uses = page.getByRole('grid', { name: 'Link the first uses of “learning”' });
  await uses.getByRole('row').first().waitFor();
  await axeInBothSchemes(page);
  // What is taken off stays a plain word.
  await uses.getByRole('row').first().click();
  await page.getByRole('button', { name: /^Link \d+ word/ }).click();
  await page.getByText(/\d+ words? linked/).waitFor();
  const lines = page.locator('.term-use');
  await expect.poll(() => lines.count()).toBeGreaterThan(0);
  await lines.first().click();
  await expect.poll(linked).toContain('learning');
});

test('deleting a term leaves plain words; Undo brings both back', async () => {
  await page.keyboard.press('Control+Alt+g');
  const row = page.getByRole('grid', { name: 'Glossary' }).getByRole('row', { name: 'learning' });
  const before = await row.textContent();
  await row.click();
  await page.keyboard.press('Delete');
  await row.waitFor({ state: 'detached' });
  await page.getByText(/“learning” deleted/).waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => row.textContent()).toBe(before);
});

test('a learner reads the meaning in the preview', async () => {
  const [preview] = await Promise.all([page.context().waitForEvent('page'), button('Preview').click()]);
  const course = preview.frameLocator('iframe').first();
  const tool = course.getByRole('button', { name: 'Glossary' }).first();
  await tool.click({ timeout: 60_000 });
  await course.locator('.panel dt', { hasText: 'Commission' }).waitFor();
  await preview.close();
  expect(app.faults).toEqual([]);
});
