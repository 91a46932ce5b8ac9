/** The HTML report in a browser: filters, both languages, by keyboard, without scripts, printed, and for everybody. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../packager/check/formats/format.ts';
import type { Diagnostic } from '../packager/check/in-words.ts';
import type { FileReport } from '../packager/check/report.ts';
import { NOTHING_RECORDED } from '../packager/lms/recording.ts';
import { launchBrowser } from './browser.ts';
import { axeInBothSchemes } from './e2e/axe.ts';

const found = (ruleId: string, severity: Diagnostic['severity'], n: number): Diagnostic => ({
  ...{ ruleId, severity, message: `बात ${n}`, why: `क्यों ${n}`, how: `कैसे ${n}` },
  other: { what: `Thing ${n}`, why: `Why ${n}`, how: `How ${n}` },
  location: { in: 'package', file: `folder/page-${n}.html`, line: n },
});
/** An error of the archive, a warning of references, a note of content. */
const FINDINGS = [
  found('archive-is-zip', 'error', 1),
  found('launch-file-exists', 'warning', 2),
  found('no-eval', 'info', 3),
];
const file = (name: string, diagnostics: readonly Diagnostic[]): FileReport => ({
  subject: { path: name, bytes: 12, sha256: 'ab'.repeat(32) },
  ...{ kind: 'scorm12', profile: 'igot', ms: 1 },
  verdict: diagnostics.some(({ severity }) => severity === 'error') ? 'fail' : 'warn',
  results: diagnostics.map((d) => ({ ruleId: d.ruleId, outcome: 'fail', diagnostics: [d] })),
});
const ran: FileReport = {
  ...file('ran.zip', FINDINGS.slice(2)),
  wouldRecord: [{ lms: 'strict', message: 'दर्ज होगा: पूर्ण' }],
  runtime: [
    {
      ...{ lms: 'strict', kind: 'scorm12', attempt: 1, launched: 'index.html', apiFound: true, calls: [] },
      ...{
        saves: [],
        recorded: NOTHING_RECORDED,
        network: ['https://example.org/'],
        missing: [],
        console: [],
      },
      ...{ dialogs: [], popups: [], downloads: [], hung: true, screens: [], answers: [], stopped: 'hung' },
    },
  ],
};
const FILES = [file('first.zip', FINDINGS), file('second.zip', FINDINGS.slice(0, 1)), ran];

let browser: Browser;
let folder: string;
let address: string;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'kriti-html-'));
  const path = join(folder, 'report.html');
  const report = { format: 1, tool: { name: 'kriti', version: '0' }, reports: FILES } as const;
  await writeFile(path, await writeReport(report, 'html', { lang: 'hi', colour: false }));
  address = pathToFileURL(path).href;
});
afterEach(async () => page?.context().close());
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true });
});

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
  await page.goto(address);
  return page;
}
const seen = (text: string) => page.getByText(text, { exact: true }).filter({ visible: true }).count();
const status = () => page.locator('#shown').textContent();
/** Files that are open to read; the list above them has the same. */
async function shownFiles(): Promise<string[]> {
  const files = await page.locator('main details:visible summary b').allTextContents();
  expect(await page.locator('#files tbody tr:visible td:first-child').allTextContents()).toEqual(files);
  return files;
}

describe('the HTML report', () => {
  it('is wholly open to read where no script runs', async () => {
    await open({ javaScriptEnabled: false });
    for (const text of [
      'बात 1',
      'क्यों 2',
      'page-3.html',
      'दर्ज होगा: पूर्ण',
      'अटक गया',
      'review: not run',
      'SHA-256',
    ]) {
      expect(await page.getByText(text).filter({ visible: true }).count(), text).toBeGreaterThan(0);
    }
    // Nothing is there that could not do anything.
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(
      await page.locator('#files th button').count(),
    );
  });

  it('shows what the filters ask for, and says how much that is', async () => {
    await open();
    expect(await status()).toBe('5');
    await page.locator('[data-filter=error]').click();
    expect([await status(), await shownFiles()]).toEqual(['2', ['first.zip', 'second.zip']]);
    await page.locator('[data-filter=info]').click();
    expect(await status()).toBe('4');
    await page.locator('#file').selectOption({ label: 'ran.zip' });
    expect([await status(), await shownFiles()]).toEqual(['1', ['ran.zip']]);
    await page.locator('#file').selectOption('');
    for (const grave of ['error', 'info']) await page.locator(`[data-filter=${grave}]`).click();
    await page.locator('#family').selectOption('references');
    expect([await status(), await shownFiles()]).toEqual(['1', ['first.zip']]);
    await page.locator('#family').selectOption('');
    // What is looked for is found in either language.
    await page.locator('#search').fill('thing 2');
    expect(await status()).toBe('1');
    await page.locator('#search').fill('nowhere');
    expect([await status(), await page.locator('#none').isVisible()]).toEqual(['0', true]);
  });

  it('is read in the other language, heads and findings and controls', async () => {
    await open();
    expect(await seen('बात 1')).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'English' }).click();
    expect([await seen('बात 1'), (await seen('Thing 1')) > 0]).toEqual([0, true]);
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'en',
      'Report of the check',
    ]);
    expect(await page.getByRole('searchbox', { name: 'Find in this report' }).count()).toBe(1);
    expect(await seen('it hung; 1 address outside')).toBe(1);
    await page.locator('[data-say=hi]').click();
    expect(await seen('Thing 1')).toBe(0);
  });

  it('is used by keyboard alone', async () => {
    await open();
    const focused = () => page.locator(':focus').textContent();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('English');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    // A link of the table opens the file it names and stands there.
    await page.locator('#close').press('Enter');
    expect(await page.locator('main details[open]').count()).toBe(0);
    await page.locator('#files a', { hasText: 'second.zip' }).press('Enter');
    expect(await focused()).toContain('second.zip');
    expect(await page.locator('main details[open]').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect(await page.locator('main details[open]').count()).toBe(0);
    // A head sorts, and says which way.
    const verdict = page.locator('#files th').nth(1);
    await verdict.locator('button').press('Enter');
    expect(await verdict.getAttribute('aria-sort')).toBe('ascending');
    await verdict.locator('button').press('Enter');
    expect(await page.locator('#files tbody tr td:first-child').first().textContent()).toBe('ran.zip');
  });

  it('is printed light and open, without what only a screen can do', async () => {
    await open({ colorScheme: 'dark' });
    await page.locator('#close').click();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.bar').isVisible()).toBe(false);
    expect(await seen('बात 3')).toBeGreaterThan(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('main details[open]').count()).toBe(0);
  });

  it('is without fault for axe, light and dark, in both languages, on a desk and in a hand', async () => {
    for (const width of [1280, 360]) {
      await open({ viewport: { width, height: 800 } });
      for (const lang of ['hi', 'en']) {
        await page.locator(`[data-say=${lang}]`).click();
        await axeInBothSchemes(page);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.context().close();
    }
  });
});
