/** A course translated in the Translate mode, by mouse and by keyboard, and through XLIFF, in a real browser against the real engine. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Node } from '../../packager/course/node.ts';
import { textOf } from '../../packager/course/plain-text.ts';
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

/** All words of the course on disk in a language. */
async function words(lang: string): Promise<string> {
  const folder = join(course, 'pages');
  const names = (await readdir(folder)).filter((name) => name.endsWith(`.${lang}.json`));
  const docs = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return docs.map((text) => textOf(JSON.parse(text) as Node)).join('\n');
}
const option = (name: string) => page.getByRole('listbox').getByRole('option', { name });
const meter = (name: string | RegExp) =>
  page.getByRole('group', { name: 'Into' }).getByRole('button', { name });
const row = (source: string) => page.locator('.tr-row').filter({ hasText: source });

test('a source that changes shows its translation as stale; by keyboard it is mended and confirmed', async () => {
  await page.getByRole('row', { name: 'One desk, one question' }).click();
  const first = page.locator('.page p').first();
  await first.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Before all else: ');
  await page.keyboard.press('Control+4');
  await page.getByRole('heading', { name: 'One desk, one question' }).waitFor();
  await page.getByText('1 with a changed source').waitFor();
  await axeInBothSchemes(page);

  await page.keyboard.press('Alt+ArrowDown');
  const cell = page.locator('.is-active [role="textbox"]');
  await expect.poll(() => cell.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.type(' सबसे पहले');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' यह');
  await page.keyboard.press('Control+Enter');
  await page.getByText('0 with a changed source').waitFor();
  await expect.poll(() => words('hi')).toContain('सबसे पहले यह');

  // Undo takes the words back, in the order they were written.
  for (let i = 0; i < 4 && (await page.getByText('0 with a changed source').count()); i += 1)
    await page.keyboard.press('Control+z');
  await page.getByText('1 with a changed source').waitFor();
  await page.getByRole('button', { name: 'Mark the page as up to date' }).click();
  await page.getByText('0 with a changed source').waitFor();
});

test('a language is added and a page made in it by mouse: blocks shared, words written beside their source', async () => {
  await page.getByRole('button', { name: 'Add a language' }).click();
  await page.getByRole('menuitem', { name: 'मराठी' }).click();
  await meter(/मराठी\s*0 %/).waitFor();
  await option('Who does what').click();
  await page.getByRole('button', { name: 'Make this page in मराठी' }).click();
  await page.getByText('now has all its blocks in मराठी').waitFor();
  await page.getByRole('textbox', { name: 'Title of the page, मराठी' }).click();
  await page.keyboard.type('कोण काय करते');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('lang'))).toBe('mr');
  await page.getByRole('button', { name: 'Copy the source' }).click();
  await row('Who does what').locator('[title="Up to date"]').waitFor();
  await page.getByText('2 texts done').waitFor();
  await axeInBothSchemes(page);
  await page.getByText(/^Missing \d+$/).click();
  await page.getByRole('searchbox', { name: 'Find a page' }).fill('काय');
  expect(await page.locator('.tr-pages [role="option"]').count()).toBe(1);
  await page.getByRole('searchbox', { name: 'Find a page' }).fill('');
  await page.getByText('All', { exact: true }).click();
});

test('the texts go to a translator as XLIFF, and what comes back is shown before it is taken over', async () => {
  await page.getByRole('button', { name: 'Export XLIFF' }).click();
  await page.getByRole('button', { name: 'Make the file' }).click();
  await page.getByRole('heading', { name: 'The file is made' }).waitFor();
  const path = (await page.locator('.place-path').textContent()) ?? '';
  await page.getByRole('button', { name: 'Done' }).click();
  const xliff = await readFile(path, 'utf8');
  expect(xliff).toContain('srcLang="en" trgLang="mr"');

  // The translator fills one text, breaks the codes of another, and sends one that nobody asked for.
  const units = xliff.split('<unit ');
  const put = (i: number, target: string) =>
    units.splice(i, 1, (units[i] ?? '').replace('</source>\n', `</source>\n<target>${target}</target>\n`));
  const fits = units.findIndex((unit) => unit.includes('>Before all else') && !unit.includes('<pc'));
  const coded = units.findIndex((unit) => unit.includes('<pc ') && !unit.includes('<target>'));
  expect([fits, coded].every((at) => at > 0)).toBe(true);
  put(fits, 'सर्वांत आधी');
  put(coded, 'चिन्हांशिवाय');
  const stranger =
    '<file id="x"><unit id="gone.b1.text"><segment><source>Gone</source><target>गेले</target></segment></unit></file></xliff>';
  const back = join(app.folder, 'back.xlf');
  await writeFile(back, units.join('<unit ').replace('</xliff>', stranger));

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import XLIFF' }).click();
  await (await chooser).setFiles(back);
  await page.getByText('1 text with new words').waitFor();
  await page.getByText('1 text left for a person').waitFor();
  await page.getByText('a mark or link of the source is missing').waitFor();
  await page.getByText('1 text that this course does not have').waitFor();
  await axeInBothSchemes(page);
  expect(await words('mr')).not.toContain('सर्वांत आधी');
  await page.getByRole('button', { name: 'Take 1 over' }).click();
  await page.getByText('1 text taken over').waitFor();
  await expect.poll(() => words('mr')).toContain('सर्वांत आधी');
  await page.keyboard.press('Control+z');
  await expect.poll(() => words('mr')).not.toContain('सर्वांत आधी');
});

test('a file that is no XLIFF is refused in words', async () => {
  const other = join(app.folder, 'other.xlf');
  await writeFile(other, '<html/>');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import XLIFF' }).click();
  await (await chooser).setFiles(other);
  await page.getByText('The file is no XLIFF').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('nothing went wrong unseen', () => {
  expect(app.faults).toEqual([]);
});
