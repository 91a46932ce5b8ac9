/** Every screen of the app passes axe's WCAG 2.2 A and AA rules, light and dark, in English and Hindi. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeInBothSchemes } from './axe.ts';
import { makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
});
afterAll(() => app.close());

const inBothSchemes = () => axeInBothSchemes(page);

test('the start screen, before anything was opened', async () => {
  await page.getByRole('button', { name: 'Look at the sample' }).first().waitFor();
  await inBothSchemes();
});

test('the editor with its outline, a question and its settings', async () => {
  await makeSample(page, app.folder);
  await page.getByRole('row', { name: 'The file that came back' }).click();
  await page.locator('.b-choiceText').first().click();
  await page.getByText('Add an answer').waitFor();
  await inBothSchemes();
});

test('the form of the course and the choice of competencies', async () => {
  await page.getByRole('tab', { name: 'Course' }).click();
  await inBothSchemes();
  await page.getByRole('button', { name: 'Choose competencies' }).click();
  await page.getByRole('listbox', { name: 'Competencies' }).waitFor();
  await inBothSchemes();
  await page.keyboard.press('Escape');
});

test('the upload check, the palette, the shortcuts and packing', async () => {
  await page.getByRole('button', { name: /^Upload check/ }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await inBothSchemes();
  await page.keyboard.press('Control+k');
  await page.getByRole('listbox', { name: 'Results' }).waitFor();
  await inBothSchemes();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+/');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  await inBothSchemes();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByRole('button', { name: 'Get ready to upload' }).click();
  await page.getByText('SCORM 1.2').first().waitFor();
  await inBothSchemes();
  await page.keyboard.press('Escape');
});

test('all of it in Hindi', async () => {
  await page.locator('.tools').getByText('हिं').click();
  await page.getByRole('button', { name: 'अपलोड के लिए तैयार करें' }).waitFor();
  await inBothSchemes();
  await page.getByRole('button', { name: 'आरंभ' }).click();
  await page.getByRole('button', { name: 'लिखना जारी रखें' }).waitFor();
  await inBothSchemes();
});

test('F6 goes round the panes, and nothing is lost to the keyboard in a narrow window', async () => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await inBothSchemes();
  const panes = new Set<string>();
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.press('F6');
    panes.add(
      await page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset.pane ?? '',
      ),
    );
  }
  expect([...panes].sort()).toEqual(['places', 'start', 'templates', 'title']);
  expect(app.faults).toEqual([]);
});
