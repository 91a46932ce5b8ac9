/** A course at the gate: what holds it, the way to each place and back, answers, signatures and overrides by name, and the paper; in a real browser against the real engine. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeInBothSchemes } from './axe.ts';
import { makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  await makeSample(page, app.folder);
});
afterAll(() => app.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const part = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const item = (text: string) => page.locator('.gate-item').filter({ hasText: text });

test('says in one sentence what holds the course, and what is fine and why', async () => {
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { level: 1, name: 'Nothing to mend. 2 things need your word.' }).waitFor();
  await item('The course was compared with nothing yet').waitFor();
  await item('No browser has looked at the pages').waitFor();
  await part('Fine, and why')
    .getByRole('button', { name: /^Show \d+ more$/ })
    .click();
  await part('Fine, and why').getByText('Every picture has a description').waitFor();
  await page.getByText('iGOT Qualified').waitFor();
  expect(await button('Pack for upload').isDisabled()).toBe(true);
  await page.getByText('Waiting for 2 answers').waitFor();
  await axeInBothSchemes(page);
});

test('a section alone shows what belongs to it', async () => {
  await page.getByRole('navigation', { name: 'What is looked at' }).getByText('Competencies').click();
  await expect.poll(() => page.locator('.gate-item').count()).toBe(0);
  await page.getByText('Nothing to say here').waitFor();
  await part('Fine, and why').getByText('The course is tagged with a competency').waitFor();
  await page.getByRole('navigation', { name: 'What is looked at' }).getByText('Everything').click();
});

test('what holds it leads to its place, and mended it holds no more', async () => {
  await page.keyboard.press('Control+1');
  await page.getByRole('tab', { name: 'Course' }).click();
  const source = page.getByLabel('Source of the content');
  const before = await source.inputValue();
  await source.fill('');
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { level: 1, name: /^2 things stop the upload/ }).waitFor();
  await item('The course names no source').getByRole('button').last().click();
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-field]')?.dataset.field),
    )
    .toBe('source');
  await source.fill(before);
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { level: 1, name: /^Nothing to mend/ }).waitFor();
  expect(app.faults).toEqual([]);
});
