/** The structure of a course: several entries chosen together, states and people, stages that are missing, pages carried between courses. */
import { readFile, stat } from 'node:fs/promises';
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
  page.setDefaultTimeout(10_000);
  course = await makeSample(page, app.folder);
});
afterAll(() => app.close());

const row = (title: string) => page.getByRole('row', { name: title, exact: true });
const titleField = () => page.locator('.page-title');
const readCourse = async (at = course): Promise<Course> =>
  JSON.parse(await readFile(join(at, 'course.json'), 'utf8')) as Course;
const idsOf = ({ outline }: Course): string[] =>
  outline.flatMap((m) => m.items.flatMap((i) => (i.kind === 'pages' ? i.pages : [i.id])));
const head = async (id: string, at = course): Promise<PageHead> =>
  JSON.parse(await readFile(join(at, 'pages', `${id}.json`), 'utf8')) as PageHead;
/** Saving follows a moment after the change. */
const titles = () =>
  page.locator('.page-item .grow').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
const chosen = () =>
  page
    .locator('.page-item[aria-selected="true"] .grow')
    .evaluateAll((all) => all.map((one) => one.textContent ?? ''));
const menu = async (title: string, item: string) => {
  await row(title).click({ button: 'right' });
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};
const undo = () => page.keyboard.press('Control+z');

test('several entries are chosen, moved, copied and deleted by mouse and by keyboard, one undo each', async () => {
  const before = await titles();
  const [a = '', b = '', c = '', d = ''] = before;
  await row(b).click();
  await row(d).click({ modifiers: ['Shift'] });
  expect(await chosen()).toEqual([b, c, d]);
  await page.getByText('3 selected').waitFor();
  // More is chosen, the same page stays open.
  expect(await titleField().inputValue()).toBe(b);
  await row(c).click({ modifiers: ['Control'] });
  expect(await chosen()).toEqual([b, d]);

  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect.poll(async () => (await titles()).slice(0, 4)).toEqual([b, a, d, c]);
  await undo();
  await expect.poll(titles).toEqual(before);
  await page.keyboard.press('Escape');
  expect(await chosen()).toEqual([b]);

  await row(a).click();
  await page.keyboard.press('Shift+ArrowDown');
  expect(await chosen()).toEqual([a, b]);
  await menu(b, 'Duplicate');
  await expect.poll(async () => (await titles()).slice(0, 4)).toEqual([a, b, `${a} (copy)`, `${b} (copy)`]);
  expect(await chosen()).toEqual([`${a} (copy)`, `${b} (copy)`]);
  await row(`${a} (copy)`).focus();
  await page.keyboard.press('Delete');
  await page.getByText('2 pages and items deleted').waitFor();
  await expect.poll(titles).toEqual(before);
  await undo();
  await undo();
  await expect.poll(titles).toEqual(before);

  await row(a).click();
  await page.keyboard.press('Control+a');
  expect(await chosen()).toEqual(before);
  await row(a).click();
});

test('pages have a state and somebody who works on them; the outline shows and filters it', async () => {
  const [a = '', b = '', c = ''] = await titles();
  const [first = '', second = '', third = ''] = idsOf(await readCourse());
  await row(a).click();
  await row(b).click({ modifiers: ['Shift'] });
  await menu(a, 'Ready');
  await menu(a, 'Give to…');
  await page.getByLabel('Who works on it').last().fill('Asha Rao');
  await page.keyboard.press('Enter');
  await expect.poll(() => head(second)).toMatchObject({ state: 'ready', assignee: 'Asha Rao' });
  await expect.poll(() => head(first)).toMatchObject({ state: 'ready', assignee: 'Asha Rao' });
  await page.getByText(/^2 of \d+ ready$/).waitFor();

  await row(c).click();
  // Only then is the form that of this page.
  await expect.poll(() => page.locator('.page-title').inputValue()).toBe(c);
  await page.getByRole('tab', { name: 'Page', exact: true }).click();
  const form = page.locator('.inspector, [data-pane="inspector"]').first();
  await form.getByRole('button', { name: /State/ }).click();
  await page.getByRole('option', { name: 'Needs work' }).click();
  await expect.poll(() => head(third)).toMatchObject({ state: 'needs-work' });
  expect(
    await form.locator('datalist option').evaluateAll((all) => all.map((o) => o.getAttribute('value'))),
  ).toEqual(['Asha Rao']);
  await axeInBothSchemes(page);

  const filter = async (name: string) => {
    await page.getByRole('button', { name: 'Show only some pages' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name, exact: true }).press('Enter');
  };
  await filter('Ready');
  await expect.poll(titles).toEqual([a, b]);
  await page.getByText('2 pages: Ready').waitFor();
  await filter('Needs work');
  await expect.poll(titles).toEqual([a, b, c]);
  await filter('Asha Rao');
  await expect.poll(titles).toEqual([a, b]);
  await axeInBothSchemes(page);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(async () => (await titles()).length).toBeGreaterThan(3);
});

test('a stage that a module lacks is added from its mark, with a title', async () => {
  const before = await titles();
  await row(before[0] ?? '').click();
  await page.keyboard.press('Control+a');
  await menu(before[0] ?? '', 'Watch');
  const missing = page.getByRole('button', { name: /^Think is missing\. Add a page for/ }).first();
  await missing.hover();
  await page.getByRole('tooltip').filter({ hasText: 'Press to add such a page' }).waitFor();
  await missing.click();
  await expect.poll(async () => (await titles()).length).toBe(before.length + 1);
  expect(await titleField().inputValue()).toContain('what would you do?');
  await page.locator('.tree').getByRole('row').first().focus();
  await undo();
  await expect.poll(titles).toEqual(before);
});

test('pages are carried into another course with their files; a cut leaves only when pasted', async () => {
  const other = join(app.folder, 'Other');
  await callEngine(page, 'course.create', { folder: other, title: 'Other', lang: 'en' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const picked = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: 'Add a PDF' }).click();
  await (await picked).setFiles('test/arbitrary/assets/paper.pdf');
  const richTitle = 'paper';
  await row(richTitle).waitFor();
  const pdf = async () => (await readCourse()).outline.flatMap((m) => m.items).find((i) => i.kind === 'pdf');
  await expect.poll(pdf).toBeTruthy();
  const source = await readCourse();
  const rich = await pdf();
  const asset = rich?.asset ?? '';
  const [plainTitle = ''] = (await titles()).filter((t) => t !== richTitle);
  const before = await titles();
  await row(plainTitle).click();
  await row(richTitle).click({ modifiers: ['Control'] });
  await page.keyboard.press('Control+x');
  await page.getByText('moved as soon as you paste').waitFor();
  expect(await titles()).toEqual(before);
  expect(await page.locator('.pg.leaving').count()).toBe(2);

  await page.keyboard.press('Control+o');
  const folder = page.getByRole('grid', { name: 'What is in the folder' });
  await folder.getByRole('row', { name: 'Other' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await row(plainTitle).waitFor({ state: 'detached' });
  await page.locator('.tree').getByRole('row').first().focus();
  await page.keyboard.press('Control+v');
  await row(richTitle).waitFor();
  await page.getByText('2 pages and items pasted').waitFor();
  const ext = source.assets[asset]?.ext;
  expect((await stat(join(other, 'assets', `${asset}.${ext}`))).size).toBe(source.assets[asset]?.bytes);
  // Ids are free here, so they stay.
  await expect.poll(async () => idsOf(await readCourse(other))).toContain(rich?.id);
  expect((await readCourse(other)).assets[asset]).toEqual(source.assets[asset]);
  await expect.poll(async () => idsOf(await readCourse())).not.toContain(rich?.id);

  // A new course has one page of its own. Once more, copied within the course: taken ids become new ones.
  await row(richTitle).focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect.poll(async () => new Set(idsOf(await readCourse(other))).size).toBe(5);
  await undo();
  await expect.poll(async () => idsOf(await readCourse(other)).length).toBe(3);
  await undo();
  await expect.poll(async () => idsOf(await readCourse(other)).length).toBe(1);
  expect(app.faults).toEqual([]);
});
