/** The design of a course and the layouts of its pages, in a real browser against the real engine. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import type { PageHead } from '../../packager/course/pages.ts';
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

const json = async <T>(name: string) => JSON.parse(await readFile(join(course, name), 'utf8')) as T;
const design = async () => (await json<Course>('course.json')).design;
const shown = () => page.frameLocator('.design-screen iframe');
/** A custom property of the player, as the previewed page has it. */
const token = (name: string) =>
  shown()
    .locator(':root')
    .evaluate((root, of) => getComputedStyle(root).getPropertyValue(of).trim(), name);
const accent = () => page.getByRole('textbox', { name: 'Accent', exact: true });
const radio = (name: string) => page.getByRole('radio', { name, exact: true });

test('a design is taken, changed, mended and given back, and the page shows it at once', async () => {
  await page.getByRole('tab', { name: 'Course', exact: true }).click();
  await page.getByRole('button', { name: 'Change the design…' }).click();
  await shown().getByRole('heading', { level: 1, name: 'Welcome' }).waitFor();
  expect(await token('--accent')).toBe('#1b4a7c');
  await axeInBothSchemes(page);

  await radio('Terracotta').click({ force: true });
  await expect.poll(() => token('--accent')).toBe('#8a3b1d');
  await expect.poll(async () => (await design())?.accent).toBe('#8a3b1d');

  // Too pale to read: it is said, learners see another, and one press takes that one.
  await accent().fill('#F2B705');
  await accent().press('Tab');
  await page.getByText(/Hard to read on light paper: 1\.\d of 4\.5/).waitFor();
  await expect.poll(async () => (await design())?.accent).toBe('#f2b705');
  const safe = await token('--accent');
  expect(safe).not.toBe('#f2b705');
  await axeInBothSchemes(page);
  await page.getByRole('button', { name: `Take ${safe}` }).click();
  await expect.poll(async () => (await design())?.accent).toBe(safe);
  expect(await page.getByText(/Hard to read/).count()).toBe(0);

  await radio('Dark').click({ force: true });
  await expect.poll(() => token('color-scheme')).toBe('dark');
  await radio('Phone').click({ force: true });
  await expect
    .poll(() =>
      shown()
        .locator(':root')
        .evaluate(() => innerWidth),
    )
    .toBe(390);
  await shown().getByRole('button', { name: 'Next' }).click();
  await shown().getByRole('heading', { level: 1, name: 'Find your way' }).waitFor();

  await page.getByRole('button', { name: 'As it ships' }).click();
  await expect.poll(design).toBeUndefined();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(async () => (await design())?.accent).toBe(safe);
});

test('a logo comes in, is described and moved, by keyboard, and the package carries the design', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18"/></svg>';
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a picture…' }).press('Enter');
  await (await chooser).setFiles({ name: 'emblem.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(svg) });
  await page.getByLabel('What the logo shows').fill('Emblem of the institute');
  await page.getByLabel('What the logo shows').press('Tab');
  await expect.poll(async () => (await design())?.logo?.alt.en).toBe('Emblem of the institute');
  await shown().locator('.top').getByRole('img', { name: 'Emblem of the institute' }).waitFor();
  await radio('In the bar').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await design())?.logo?.place).toBe('page');
  await shown().locator('article').getByRole('img', { name: 'Emblem of the institute' }).waitFor();

  await radio('Normal').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => token('--read')).toBe('20px');
  await page.keyboard.press('Control+z');
  await expect.poll(() => token('--read')).toBe('18px');
  await axeInBothSchemes(page);

  const { url } = await callEngine(page, 'preview.start', { path: course, lms: 'igot-2026' });
  const tab = await app.context.newPage();
  await tab.goto(url);
  const learner = tab.frameLocator('iframe');
  await learner.locator('article').getByRole('img', { name: 'Emblem of the institute' }).waitFor();
  const used = await learner
    .locator(':root')
    .evaluate((root) => getComputedStyle(root).getPropertyValue('--accent').trim());
  expect(used).toBe((await design())?.accent);
  await tab.close();
});

test('a page is laid out with its picture beside the text, on the sheet and for learners', async () => {
  await page.keyboard.press('Control+1');
  await page
    .getByRole('option', { name: /Welcome/ })
    .or(page.getByRole('row', { name: /Welcome/ }))
    .first()
    .click();
  await page.getByRole('tab', { name: 'Page', exact: true }).click();
  await radio('One column').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.sheet.layout-wide').count()).toBe(1);
  await radio('Picture beside text').click({ force: true });
  await page.locator('.sheet.layout-beside').waitFor();
  await axeInBothSchemes(page);
  const head = async () => {
    const { pages } = await callEngine(page, 'course.open', { path: course });
    const id = pages.find(({ title }) => title.en === 'Welcome')?.id;
    return json<PageHead>(`pages/${id}.json`);
  };
  await expect.poll(async () => (await head()).layout).toBe('beside');

  await page.keyboard.press('Control+k');
  await page.keyboard.insertText('Design of the course');
  await page.keyboard.press('Enter');
  await radio('Desktop').click({ force: true });
  const figure = shown().locator('figure.k-image').first();
  await expect.poll(() => figure.evaluate((box) => getComputedStyle(box).float)).toBe('right');
  await radio('Phone').click({ force: true });
  await expect.poll(() => figure.evaluate((box) => getComputedStyle(box).float)).toBe('none');

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await head()).layout).toBeUndefined();
  expect(app.faults).toEqual([]);
});
