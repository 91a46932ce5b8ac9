/** Everyone can use it: typing in Indian scripts, the tour, help. In a real browser against the real engine. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeInBothSchemes } from './axe.ts';
import { callEngine, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  page.setDefaultTimeout(20_000);
});
afterAll(() => app.close());

/** Types as a person does: each sign is a key press. */
async function strike(signs: string): Promise<void> {
  for (const sign of signs) await page.keyboard.press(sign === ' ' ? 'Space' : sign);
}

const title = () => page.locator('.page-title');
const lastLine = () => page.locator('.page > p').last();

test('the tour is offered, walked by keyboard through the real window, and not offered again', async () => {
  const card = page.getByRole('region', { name: 'Tour', exact: true });
  await page.getByRole('button', { name: 'Take the tour' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Begin here' }).waitFor();
  // Nothing is shut off: the window can be used beside it.
  expect(await page.locator('.overlay').count()).toBe(0);
  await axeInBothSchemes(page);
  await card.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  // The rest needs a course: the sample is offered, and the tour goes on in it.
  await callEngine(page, 'settings.set', { library: app.folder, lastFolder: app.folder });
  await page.getByLabel('Name of the course').fill('Toured');
  await page.getByRole('button', { name: 'Make the course' }).click();
  for (const step of ['The outline', 'Write, and press /', 'What needs mending', 'See it as a learner']) {
    await page.getByRole('heading', { name: step }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(step);
    await card.getByRole('button', { name: 'Next' }).press('Enter');
  }
  await page.getByRole('heading', { name: 'Get ready to upload' }).waitFor();
  await axeInBothSchemes(page);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  expect(await page.getByRole('button', { name: 'Take the tour' }).count()).toBe(0);
});

test('F1 opens help at the present screen; it is searched in both languages and read by links', async () => {
  await page
    .getByRole('button', { name: /^Toured|Toured$/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Media', exact: true }).click();
  await page.keyboard.press('F1');
  const help = page.getByRole('complementary', { name: 'Help' });
  await help.getByRole('heading', { name: 'Media' }).waitFor();
  await axeInBothSchemes(page);
  await help.getByRole('button', { name: 'rights', exact: true }).click();
  await help.getByRole('heading', { name: 'Rights to pictures and films' }).waitFor();
  await help.getByRole('button', { name: 'Back' }).click();
  await help.getByRole('searchbox').fill('कीबोर्ड');
  await help.getByRole('button', { name: 'Indian keyboards' }).click();
  await help.getByRole('heading', { name: 'Indian keyboards' }).waitFor();
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByRole('button', { name: 'Help for this screen' }).click();
  await help.getByRole('heading', { name: 'Writing a page' }).waitFor();
  await help.getByRole('button', { name: 'Close help' }).click();
});

test('Hindi is typed by sound in a title and in the text, and taken back key by key', async () => {
  await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).click();
  await page
    .getByRole('menuitemradio', { name: /हिन्दी|Hindi/ })
    .or(page.getByRole('menuitem', { name: /हिन्दी|Hindi/ }))
    .click();
  await title().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+Alt+k');
  await page.getByText(': phonetic keyboard').waitFor();
  await strike('namaste karmayogii');
  expect(await title().inputValue()).toBe('नमस्ते कर्मयोगी');
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Backspace');
  expect(await title().inputValue()).toBe('नमस्ते कर्मयो');
  // The cursor stands where it was typed, in the middle too.
  await page.keyboard.press('Home');
  await strike('aap ');
  expect(await title().inputValue()).toBe('आप नमस्ते कर्मयो');
  await page.keyboard.press('Control+z');
  expect(await title().inputValue()).not.toBe('आप नमस्ते कर्मयो');

  await page.locator('.page').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await strike('yah shikShaa hai|');
  expect(await page.locator('.page').textContent()).toContain('यह शिक्षा है।');
  expect(await lastLine().textContent()).not.toContain('hai');
  await page.keyboard.press('Control+z');
  expect(await page.locator('.page').textContent()).not.toContain('यह शिक्षा है।');
});

test('the InScript keyboard is chosen, drawn and pressed; the choice is remembered by language', async () => {
  await page.getByRole('button', { name: /^Keyboard for .*: Phonetic/ }).click();
  await page
    .getByRole('menuitem', { name: 'InScript' })
    .or(page.getByRole('menuitemradio', { name: 'InScript' }))
    .click();
  await page.locator('.page').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await strike('vcm');
  expect(await page.locator('.page').textContent()).toContain('नमस');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search', { exact: false }).first().waitFor();
  await page.keyboard.insertText('keyboard on the screen');
  await page.getByRole('option', { name: /Show or hide the keyboard/ }).waitFor();
  await page.keyboard.press('Enter');
  const keyboard = page.getByRole('region', { name: /^Keyboard for/ });
  await keyboard.waitFor();
  await page.locator('.page').click();
  await page.keyboard.press('Control+End');
  await keyboard.getByRole('button', { name: 'क', exact: true }).click();
  await keyboard.getByRole('button', { name: /^Shift/ }).click();
  await keyboard.getByRole('button', { name: 'ख', exact: true }).click();
  expect(await page.locator('.page').textContent()).toMatch(/कख/);
  await axeInBothSchemes(page);
  await keyboard.getByText('Phonetic').click();
  await page
    .getByText('Letters and how they are typed')
    .or(page.locator('.keyboard-sounds'))
    .first()
    .waitFor();
  await axeInBothSchemes(page);
  await keyboard.getByRole('button', { name: 'Hide the keyboard' }).click();
  await expect
    .poll(async () => (await callEngine(page, 'settings.get', {})).keyboards)
    .toEqual({ hi: 'phonetic' });
  expect(app.faults).toEqual([]);
});
