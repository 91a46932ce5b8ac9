/** A course compared with a collection made on the spot, its passages explained, taken back and quoted, and its certificate; in a real browser against the real engine. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Certificate } from '../../packager/check/similarity/certificate.ts';
import type { Course } from '../../packager/course/course.ts';
import { findFfmpeg } from '../../packager/recordings/ffmpeg.ts';
import { passages } from '../check/similarity/texts.ts';
import { copyHidden } from '../corpus/hidden-copy.ts';
import { axeInBothSchemes } from './axe.ts';
import { callEngine, makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let course: string;
let documents: string;
const [first = '', second = ''] = passages('en', 2);

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  course = await makeSample(page, app.folder);
  documents = join(app.folder, '../documents');
  await mkdir(join(app.folder, '../collection'));
  await mkdir(documents);
  await writeFile(
    join(documents, 'Induction notes.html'),
    `<title>Induction notes for officers</title><p>${first}</p><p>Something of its own.</p>`,
  );
  await writeFile(join(documents, 'Handbook.html'), `<title>Handbook of the section</title><p>${second}</p>`);
});
afterAll(() => app.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const saved = async () => JSON.parse(await readFile(join(course, 'course.json'), 'utf8')) as Course;
const rows = () => page.getByRole('listbox', { name: 'Passages' }).getByRole('option');
/** Opens the window once more, where nothing is compared yet, and compares. */
async function compareAnew(): Promise<void> {
  await page.reload();
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+5');
      return page.getByText('Not compared yet').count();
    })
    .toBe(1);
  await button('Compare').first().click();
}
/** From now on no folder is read, until what is answered is called. */
async function holdFolders(): Promise<() => void> {
  let read = () => {};
  const held = new Promise<void>((resolve) => {
    read = resolve;
  });
  await page.route('**/rpc', async (route) => {
    if (route.request().postData()?.includes('"folder.list"')) await held;
    await route.continue();
  });
  return read;
}
const toExplain = () => page.getByRole('radio', { name: /^To explain/ });

test('says what is missing before there is a collection, and takes one in', async () => {
  await page.keyboard.press('Control+5');
  await page.getByText('Nothing to compare with yet').waitFor();
  await axeInBothSchemes(page);
  await callEngine(page, 'settings.set', { lastFolder: join(app.folder, '../collection') });
  await button('Choose the collection').click();
  await button('Use this folder').click();
  await button('Compare').first().click();
  await page.getByText('The collection holds no document yet').waitFor();

  await callEngine(page, 'settings.set', { lastFolder: documents });
  const read = await holdFolders();
  await button('Add to the collection …').click();
  // Until the folder is read, that of the last time is not taken, and then nothing moves.
  const use = button('Use this folder');
  expect(await use.isDisabled()).toBe(true);
  const before = await use.boundingBox();
  read();
  await expect.poll(() => use.isEnabled()).toBe(true);
  expect(await use.boundingBox()).toEqual(before);
  await use.click();
  await page.getByText('Compared with 2 documents').waitFor();
  await expect.poll(() => rows().count()).toBe(2);
  await page.getByText('Induction notes for officers').first().waitFor();
  await axeInBothSchemes(page);

  // The one that is chosen is the one that is shown, and it stands beside its source at one height.
  const shown = () => page.locator('.originality-side header b').nth(1).innerText();
  await rows().nth(1).click();
  await rows().nth(1).and(page.locator('[aria-selected="true"]')).waitFor();
  await expect.poll(async () => (await rows().nth(1).innerText()).includes(await shown())).toBe(true);
  const tops = await page
    .locator('.originality-side mark')
    .evaluateAll((all) => all.map((m) => m.getBoundingClientRect().top));
  expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 1))).toBeLessThanOrEqual(1);
  await rows().first().click();
});

test('a reason explains a passage, and undo opens it again', async () => {
  await rows().first().click();
  await button('Own work …').click();
  await page.getByLabel('What shows that both are your own?').fill('Both were written by me in 2022');
  await button('Record it').click();
  await expect.poll(() => rows().count()).toBe(1);
  await expect
    .poll(async () => Object.values((await saved()).explained ?? {}).map(({ as }) => as))
    .toEqual(['own']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => rows().count()).toBe(2);
});

test('a quotation that names its source needs no more explaining, once its page is compared again', async () => {
  const source = await page.locator('.originality-side header b').nth(1).innerText();
  await button('Quote and cite it').click();
  await expect
    .poll(async () => (await saved()).references.some(({ text }) => text.includes(source)))
    .toBe(true);
  await expect.poll(() => rows().count()).toBe(1);
  await page.getByRole('radio', { name: /^All/ }).check({ force: true });
  await expect.poll(() => rows().count()).toBeGreaterThanOrEqual(2);
  await page.getByRole('searchbox', { name: 'Search passages' }).fill(source);
  await expect.poll(() => rows().count()).toBeGreaterThanOrEqual(1);
  expect(await rows().first().innerText()).toMatch(/quoted|source named/);
  await page.getByRole('searchbox', { name: 'Search passages' }).fill('');
  await toExplain().check({ force: true });
});

test('the place of a passage is a press away, and the certificate says what stands here', async () => {
  await button('Go there').click();
  await page.locator('.page').waitFor();
  await page.keyboard.press('Control+5');
  await button('Certificate …').click();
  await page.getByRole('radio', { name: 'JSON' }).check({ force: true });
  await callEngine(page, 'settings.set', { lastFolder: documents });
  await page.getByRole('dialog').getByText(app.folder, { exact: false }).first().waitFor();
  await button('Make the file').click();
  await page.getByText('The certificate is at').waitFor();
  const name = (await page.getByText('The certificate is at').innerText()).split(' at ')[1] ?? '';
  const certificate = Certificate.parse(JSON.parse(await readFile(name.trim(), 'utf8')));
  expect(certificate.corpus.documents).toBe(2);
  expect(certificate.passages.filter(({ standing }) => standing === 'open')).toHaveLength(1);
  expect(app.faults).toEqual([]);
});

test('a picture and a film that stand in the collection are shown beside what it keeps of them', async () => {
  const atlas = join(documents, 'atlas');
  await mkdir(atlas);
  await writeFile(
    join(atlas, 'index.html'),
    '<title>Atlas of offices</title><p>Pictures and a film of an office.</p>',
  );
  const assets = await readdir(join(course, 'assets'));
  const kept = async (extension: string) =>
    Promise.all(
      assets
        .filter((name) => name.endsWith(extension))
        .map(async (name) => ({ name, bytes: await readFile(join(course, 'assets', name)) })),
    );
  // The one with most in it, cut and saved anew.
  const [picture] = (await kept('.png')).sort((one, other) => other.bytes.length - one.bytes.length);
  const { width = 0, height = 0 } = await sharp(picture?.bytes).metadata();
  const part = { left: 0, top: 0, width: Math.floor(width * 0.9), height: Math.floor(height * 0.88) };
  await sharp(picture?.bytes).extract(part).flatten().jpeg().toFile(join(atlas, 'office.jpg'));
  const [film] = await kept('.mp4');
  await writeFile(join(atlas, 'film.mp4'), film?.bytes ?? '');

  await button('Add to the collection …').click();
  await button('Use this folder').click();
  await page.getByText('Compared with 3 documents').waitFor({ timeout: 200_000 });
  const name = (id = '') => saved().then(({ assets }) => assets[id.replace(/\..*/, '')]?.name ?? '');
  const files = page.getByRole('listbox', { name: /^Pictures, recordings and films/ }).getByRole('option');
  const changed = files.filter({ hasText: 'The same picture, changed' });
  // Pressed while the result is still being drawn, the choice would be lost.
  await expect
    .poll(async () => {
      await page.getByRole('radio', { name: /^Files/ }).check({ force: true });
      return changed.count();
    })
    .toBeGreaterThan(0);
  await changed.first().click();
  expect(await page.locator('.originality-files header').first().innerText()).toContain(
    await name(picture?.name),
  );
  await page.getByRole('img', { name: 'What the collection keeps of the source' }).waitFor();
  await axeInBothSchemes(page);
  if (findFfmpeg()) {
    await files.filter({ hasText: 'scenes are the same' }).first().click();
    await page.locator('.originality-files video').waitFor();
    expect(await page.locator('.originality-spans li').count()).toBeGreaterThanOrEqual(2);
  }
  await button('To its rights').click();
  await page.locator('.media-mode').waitFor();
  expect(app.faults).toEqual([]);
});

test('without a dictionary it says what that means, and takes the one that is chosen', async () => {
  const file = join(documents, 'test.dict.dz');
  await writeFile(file, gzipSync(['office /x/ <N>', '1. कार्यालय, दफ़्तर'].join('\n')));
  const settings = { dictionary: join(documents, 'none.dict.dz'), lastFolder: documents };
  await callEngine(page, 'settings.set', settings);
  const told = page.getByText('Without a dictionary');
  // Opened anew, nothing is compared yet: what is then said is said of this comparison.
  await compareAnew();
  await told.waitFor({ timeout: 200_000 });
  await button('Dictionary …').click();
  await page.getByRole('dialog').getByText('test.dict.dz').click();
  await told.waitFor({ state: 'detached', timeout: 60_000 });
  expect(await callEngine(page, 'settings.get', {})).toMatchObject({ dictionary: file });
  expect(app.faults).toEqual([]);
});

test('of a source that may not be read it shows whom to ask, and takes what they answered', async () => {
  const shared = join(app.folder, '../shared');
  await copyHidden(join(app.folder, '../collection'), shared, 'records@dept.example');
  await callEngine(page, 'settings.set', { corpus: shared });
  await compareAnew();
  await page.getByText('This source may not be shown to you').waitFor({ timeout: 200_000 });
  const row = rows().filter({ hasText: 'in a text you may not read' }).first();
  await row.filter({ hasText: 'records@dept.example' }).waitFor();
  // Nothing of the source is there, and what cannot be named cannot be cited.
  expect(await page.locator('.originality-side').count()).toBe(2);
  expect(await page.locator('.originality-side mark').count()).toBe(1);
  expect(await page.locator('.originality-side mark .same').count()).toBe(1);
  expect(await button('Quote and cite it').count()).toBe(0);
  await axeInBothSchemes(page);
  const open = await rows().count();
  await button('Permission …').click();
  await page.getByLabel('Which permission?', { exact: false }).fill('Mail of 3 March 2026');
  await button('Record it').click();
  await expect.poll(() => rows().count()).toBe(open - 1);
  expect(app.faults).toEqual([]);
});
