/** A course of films, sounds, PDF, links and an assessment, taken from a disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { htmlTarget } from '../../packager/export/html.ts';
import { packProject } from '../../packager/export/pack.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { launchBrowser } from '../browser.ts';
import { WITH_ITEMS, writeItemAssets } from '../export/item-course.ts';

let folder = '';
let browser: Browser;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-items-'));
  await writeItemAssets(folder);
  const out = join(folder, 'html');
  const packed = await packProject({
    project: WITH_ITEMS,
    folder,
    target: htmlTarget,
    out,
    player: await buildPlayer(),
  });
  if (!packed.ok) throw new Error(packed.error.code);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('download', (download) => said.push(`download ${download.url()}`));
  await page.goto(pathToFileURL(join(folder, 'html', 'index.html')).href);
});
afterEach(async () => {
  await page.context().close();
  expect(said.splice(0)).toEqual([]);
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = () => page.getByRole('heading', { level: 1 }).textContent();

it('shows each item on its page, under the name of its kind, and is complete when all are seen', async () => {
  expect(await heading()).toBe('A day in the section');
  expect(await page.locator('.eyebrow').textContent()).toContain('Film');
  await expect
    .poll(() => page.locator('video').evaluate((v: HTMLVideoElement) => v.readyState))
    .toBeGreaterThan(0);
  expect(await page.locator('video').evaluate((v: HTMLVideoElement) => v.textTracks[0]?.mode)).toBe(
    'showing',
  );
  expect(await page.locator('main').textContent()).toContain('Watch what happens to the dak.');

  await press('Next');
  expect(await heading()).toBe('A call to the section');
  await expect
    .poll(() => page.locator('audio').evaluate((a: HTMLAudioElement) => a.readyState))
    .toBeGreaterThan(0);

  await press('Next');
  const open = page.getByRole('link', { name: 'Open the document' });
  expect(await open.getAttribute('href')).toMatch(/^assets\/[0-9a-f]{12}\.pdf$/);
  expect(await page.locator('.k-facts').textContent()).toBe('PDF · Pages: 1 · 304\u00a0B');

  await press('Next');
  const link = page.getByRole('link', { name: 'The platform', exact: true }).and(page.locator('.k-open'));
  expect(await link.getAttribute('href')).toBe('https://igotkarmayogi.gov.in/?lang=en&x=1');
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(await page.locator('.k-address').textContent()).toBe('https://igotkarmayogi.gov.in/?lang=en&x=1');

  await press('Next');
  await press('Next');
  expect(await page.locator('.eyebrow').textContent()).toContain('Assessment');
  for (const input of await page.locator('main input[value$="-a"]').all()) await input.check();
  await press('Submit test');
  await press('Finish');
  expect(await page.locator('main').textContent()).toContain('You have completed this course.');
});

it('opens where the learner left off, and finds an item by its words', async () => {
  await press('Next');
  await press('Next');
  await press('हिन्दी');
  await page.reload();
  expect(await heading()).toBe('परिपत्र');
  expect(await page.getByRole('link', { name: 'दस्तावेज़ खोलें' }).count()).toBe(1);
  await press('English');
  await press('Search');
  await page.getByLabel('Search in this course').fill('note gone up');
  await page.getByRole('button', { name: 'A call to the section' }).click();
  expect(await heading()).toBe('A call to the section');
});

it('shows a PDF in its place only where the browser can, and only when it is unfolded', async () => {
  const objects = () => page.locator('object').count();
  const fold = page.locator('.k-inline');
  await press('Next');
  await press('Next');
  if (await page.evaluate(() => navigator.pdfViewerEnabled)) {
    expect(await objects()).toBe(0);
    await page.getByText('Read it here').click();
    await expect.poll(objects).toBe(1);
    expect(await page.locator('object').getAttribute('type')).toBe('application/pdf');
  } else expect(await fold.isVisible()).toBe(false);

  // A phone, say.
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => false }),
  );
  await page.reload();
  expect(await fold.isVisible()).toBe(false);
  expect(await page.getByRole('link', { name: 'Open the document' }).isVisible()).toBe(true);
});
