/**
 * The window at work: opening a course of 500 pages and 5,000 blocks against
 * the same app opening an empty one; a keystroke on a page of 300 blocks, with
 * checks running, against tiptap alone on the same text; scrolling an outline
 * of 5,000 pages; memory over half an hour of editing (`--minutes 2` for a
 * look). Goals: 1.0 s and twice the empty course; 16 ms at the 95th percentile
 * and twice tiptap; 55 frames a second; 1.2 times the memory of the start.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startChromium } from '../../packager/lms/browser.ts';
import { serve } from '../../packager/serve.ts';
import {
  addToRecent,
  framesWhileScrolling,
  notedKeystrokes,
  noteKeystrokes,
  timeToOpen,
} from './material/in-page.ts';
import { blocksOf, generatePages, type Size } from './material/pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 5;
const KEYS = 200;
/** A quick typist: 8 letters a second. */
const BETWEEN_KEYS = 125;

const EMPTY: Size = { title: 'Empty', pages: 1, blocks: 1 };
const LARGE: Size = { title: 'Large', pages: 500, blocks: 10 };
const LONG: Size = { title: 'Long page', pages: 1, blocks: 300 };
const WIDE: Size = { title: 'Wide outline', pages: 5000, blocks: 1 };

export async function run(args: readonly string[]): Promise<void> {
  const asked = args.indexOf('--minutes');
  const minutes = asked < 0 ? 30 : Number(args[asked + 1]);
  if (!(minutes > 0)) throw new Error('--minutes wants a number of minutes');
  const folder = mkdtempSync(join(tmpdir(), 'bench-open-'));
  const started = await startChromium();
  if (!started.ok) throw new Error(started.error.detail);
  const browser = started.value;
  try {
    for (const size of [EMPTY, LARGE, LONG, WIDE])
      await generatePages(join(folder, size.title), join(ROOT, 'templates', 'blank'), size);
    const bench: Bench = { browser, folder };
    await opening(bench);
    await typing(bench);
    await scrolling(bench);
    await remembering(bench, minutes);
    console.log(
      `${cpus().length} x ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Chromium ${browser.version()}, Node ${process.version}`,
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Bench {
  readonly browser: Browser;
  /** Where the courses are, each in a folder of its title. */
  readonly folder: string;
}

/** A window of a usual size. The compiler names functions by a helper, which the page must have as well. */
async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript('globalThis.__name = (named) => named');
  return context;
}

interface Opened {
  readonly page: Page;
  /** Milliseconds from the press to an editable page. */
  readonly ms: number;
  close(): Promise<void>;
}

/** Starts the app as on its first day, with one course on the list of recent ones, and opens that. */
async function openCourse({ browser, folder }: Bench, { title }: Size): Promise<Opened> {
  const config = mkdtempSync(join(folder, 'config-'));
  const served = await serve({ config, window: join(ROOT, 'dist', 'app') });
  const context = await newContext(browser);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(served.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(addToRecent, join(folder, title));
  await page.reload();
  await page.getByRole('button', { name: title, exact: true }).waitFor();
  const ms = await page.evaluate(timeToOpen, title);
  return {
    page,
    ms,
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}

async function opening(bench: Bench): Promise<void> {
  const taken = new Map<Size, number[]>([
    [EMPTY, []],
    [LARGE, []],
  ]);
  for (let round = 0; round < ROUNDS; round++)
    for (const [size, ms] of taken) {
      const opened = await openCourse(bench, size);
      ms.push(opened.ms);
      await opened.close();
    }
  const [empty = Number.NaN, large = Number.NaN] = [...taken.values()].map(median);
  console.log(`opening, median of ${ROUNDS}`);
  line('an empty course', `${empty.toFixed(0)} ms`);
  line('500 pages, 5,000 blocks', `${large.toFixed(0)} ms`, `${(large / empty).toFixed(2)} x (goal 2)`);
}

async function typing(bench: Bench): Promise<void> {
  const bare = await bareEditor(bench.browser);
  const theirs = await typeInto(bare, '.ProseMirror p >> nth=100');
  await bare.context().close();
  const { page, close } = await openCourse(bench, LONG);
  const ours = await typeInto(page, '.ProseMirror p >> nth=100');
  await close();
  console.log(`keystroke to paint on a page of 300 blocks, ${KEYS} keys, 95th percentile`);
  line('tiptap alone', `${theirs.toFixed(1)} ms`);
  line('ours, checks running', `${ours.toFixed(1)} ms`, `${(ours / theirs).toFixed(2)} x (goal 2)`);
}

async function bareEditor(browser: Browser): Promise<Page> {
  const entry = join(ROOT, 'scripts', 'bench', 'material', 'bare-editor.ts');
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, minify: true },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const content = JSON.stringify({ type: 'doc', content: blocksOf(0, LONG.blocks) }).replaceAll(
    '<',
    '\\u003c',
  );
  const page = await (await newContext(browser)).newPage();
  await page.setContent(
    `<!doctype html><style>main { max-width: 720px; margin: auto }</style><script type="application/json" id="content">${content}</script>`,
  );
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return page;
}

/** Types into a paragraph as a quick typist does. Answers the 95th percentile in milliseconds. */
async function typeInto(page: Page, paragraph: string): Promise<number> {
  await page.locator(paragraph).click();
  await page.keyboard.press('End');
  await page.evaluate(noteKeystrokes);
  await page.keyboard.type('every word of it '.repeat(20).slice(0, KEYS), { delay: BETWEEN_KEYS });
  return percentile(await page.evaluate(notedKeystrokes), 0.95);
}

async function scrolling(bench: Bench): Promise<void> {
  const { page, ms, close } = await openCourse(bench, WIDE);
  // It is scrolled once it stands there and the first check is over.
  await page
    .locator('.statusbar')
    .getByText(/^Checked/)
    .waitFor();
  const frames = await page.evaluate(framesWhileScrolling, '.tree .pg');
  await close();
  console.log('an outline of 5,000 pages');
  line('opens in', `${ms.toFixed(0)} ms`);
  line('scrolls at', `${frames.toFixed(1)} frames/s`, '(goal 55)');
}

/** Goes from page to page, types, undoes, and comes back, for as long as is asked. */
async function remembering(bench: Bench, minutes: number): Promise<void> {
  const { page, close } = await openCourse(bench, LARGE);
  const session = await page.context().newCDPSession(page);
  const held = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize / 2 ** 20;
  };
  const rounds = async (until: number): Promise<number> => {
    let n = 0;
    for (; performance.now() < until; n++) {
      await page
        .locator('.tree .pg')
        .nth(n % 20)
        .click();
      await page.locator('.ProseMirror p').first().click();
      await page.keyboard.press('End');
      await page.keyboard.type(` word ${n}`, { delay: 30 });
      await page.waitForTimeout(600);
      if (n % 3 === 0) await page.keyboard.press('Control+z');
    }
    return n;
  };
  // What is loaded at the first use of everything belongs to the start.
  await rounds(performance.now() + 20_000);
  const before = await held();
  const edits = await rounds(performance.now() + minutes * 60_000);
  const after = await held();
  await close();
  console.log(`memory over ${minutes} min, ${edits} edits on as many pages`);
  line('at the start', `${before.toFixed(1)} MB`);
  line('at the end', `${after.toFixed(1)} MB`, `${(after / before).toFixed(2)} x (goal 1.2)`);
}

const line = (name: string, ...values: readonly string[]): void =>
  console.log(`  ${name.padEnd(28)} ${values.map((value) => value.padEnd(14)).join('')}`);

const percentile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ??
  Number.NaN;
const median = (numbers: readonly number[]): number => percentile(numbers, 0.5);
