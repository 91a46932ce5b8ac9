/**
 * The whole check of the sample course with axe (`kriti check --axe`: rules,
 * score card, packing, every page in both languages and three schemes) against
 * axe-core alone on the same pages: a browser, the packed course, each page
 * opened as the player opens it, and `axe.run` with the same rules. In turn;
 * ours starts without a cache. Goal: 1.3 x. Beside it, what the cache makes of a
 * second run, and of one after one page changed.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, Route } from 'playwright-core';
import { canonical } from '../../packager/course/canonical.ts';
import { docFile } from '../../packager/course/files.ts';
import type { AxeTask } from '../../packager/lms/axe-found.ts';
import { SCHEMES } from '../../packager/lms/axe-found.ts';
import { startChromium } from '../../packager/lms/browser.ts';
import { mediaTypeOf } from '../../packager/lms/media-types.ts';
import { retyped } from '../../test/gate/counted.ts';
import { sample } from '../../test/gate/sample.ts';
import { machine, median, timed } from './material/timed.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = [process.execPath, join(ROOT, 'dist', 'cli.js')];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** @param rounds how often both are run; the median counts */
export async function run([rounds = '3']: readonly string[]): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'ignore' });
  const place = mkdtempSync(join(tmpdir(), 'bench-axe-'));
  try {
    const course = join(place, 'course');
    cpSync(join(ROOT, 'templates', 'orientation'), course, { recursive: true });
    const shown = join(place, 'shown');
    timed([...CLI, 'pack', course, '--as', 'html', '--out', shown, '--quiet'], place, true);
    const ours: number[] = [];
    const alone: Alone[] = [];
    for (let round = 0; round < Number(rounds); round++) {
      rmSync(join(course, '.kriti'), { recursive: true, force: true });
      alone.push(await axeAlone(shown));
      ours.push(check(course, place));
    }
    const theirs = median(alone.map(({ seconds }) => seconds));
    const inside = median(alone.map(({ running }) => running));
    const views = alone[0]?.views ?? 0;
    line('axe-core alone', theirs, `${views} views, ${inside.toFixed(1)} s of it inside axe.run`);
    line('check --axe', median(ours), `${(median(ours) / theirs).toFixed(2)} x (goal 1.3 x)`);
    line('again, nothing changed', check(course, place));
    await change(course);
    line('again, one page changed', check(course, place));
    console.log(machine());
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const line = (what: string, seconds: number, more = ''): void =>
  console.log(`${what.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s   ${more}`);

function check(course: string, cwd: string): number {
  const report = join(cwd, 'report.json');
  const command = [...CLI, 'check', course, '--axe', '--quiet', '--format', 'json', '--output', report];
  const { seconds } = timed(command, cwd, true);
  if (!readFileSync(report, 'utf8').includes('"axe/color-contrast"')) throw new Error('axe did not run');
  return seconds;
}

async function change(course: string): Promise<void> {
  const { pages } = await sample();
  const page = pages.get('p-roles');
  if (!page) throw new Error('no such page');
  writeFileSync(join(course, docFile(page.id, 'en')), canonical(retyped(page, 'en').docs.en));
}

/** An address that no name server knows, so that nothing but the folder answers; films are left out, as ours leaves them. */
const ORIGIN = 'http://course.invalid/';

async function served(route: Route, folder: string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const isFilm = route.request().resourceType() === 'media';
  const body = isFilm ? undefined : await readFile(join(folder, pathname)).catch(() => undefined);
  return body ? route.fulfill({ body, contentType: mediaTypeOf(pathname) }) : route.abort();
}

interface Alone {
  readonly seconds: number;
  /** Of them, inside `axe.run`. */
  readonly running: number;
  readonly views: number;
}

/** As somebody would write it who has the course as a web page, axe-core and a browser, and nothing else. */
async function axeAlone(folder: string): Promise<Alone> {
  const start = performance.now();
  const started = await startChromium();
  if (!started.ok) throw new Error(started.error.detail || started.error.code);
  const browser = started.value;
  let running = 0;
  let views = 0;
  try {
    const { course } = await sample();
    for (const place of course.languages.keys()) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 9000 },
        ...{ reducedMotion: 'reduce', bypassCSP: true },
      });
      await context.route('**/*', (route) => served(route, folder));
      const page = await context.newPage();
      await page.goto(`${ORIGIN}index.html`);
      await page.locator('main h1').waitFor({ state: 'attached' });
      await page.addScriptTag({ path: AXE });
      await page.evaluate(`(() => {
        const choice = document.querySelector('.top .language');
        if (choice instanceof HTMLSelectElement) {
          choice.selectedIndex = ${place};
          choice.dispatchEvent(new Event('change'));
        } else if (${place} > 0) choice.click();
      })()`);
      const ids = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.side a[href^="#"]')].map((a) => a.getAttribute('href').slice(1))`,
      );
      for (const [i, id] of ids.entries())
        for (const scheme of SCHEMES) {
          running += await look(page, id, scheme, i === 0);
          views += 1;
        }
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return { seconds: (performance.now() - start) / 1000, running: running / 1000, views };
}

/** The same rules on the same view as ours (packager/lms/page/axe.ts). @returns milliseconds inside axe.run */
const look = (page: Page, id: string, scheme: AxeTask['scheme'], whole: boolean): Promise<number> =>
  page.evaluate<number>(`(async () => {
    document.querySelector('.side a[href="#' + CSS.escape(${JSON.stringify(id)}) + '"]').click();
    for (const folded of document.querySelectorAll('main details')) folded.open = true;
    for (const tab of document.querySelectorAll('main [role="tabpanel"][hidden]')) tab.removeAttribute('hidden');
    document.documentElement.dataset.mode = ${JSON.stringify(scheme)};
    const light = ${JSON.stringify(scheme === 'light')};
    const options = { iframes: false, preload: false, resultTypes: ['violations', 'incomplete'] };
    const start = performance.now();
    await axe.run(${whole ? 'document' : "{ include: [['main']] }"}, light
      ? { ...options, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
          rules: { 'heading-order': { enabled: true }, 'empty-heading': { enabled: true }, 'no-autoplay-audio': { enabled: false } } }
      : { ...options, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
    return performance.now() - start;
  })()`);
