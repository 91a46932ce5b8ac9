/** The blocks that learners open, fill in and arrange, by keyboard: on a page of their own, and in a test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Node } from '../../packager/course/node.ts';
import { htmlTarget } from '../../packager/export/html.ts';
import { packProject } from '../../packager/export/pack.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { launchBrowser } from '../browser.ts';
import { SAMPLE_BLOCKS } from '../course/sample-blocks.ts';
import { SMALL, writeAssets } from '../export/small-course.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const TYPES = ['codeBlock', 'accordion', 'tabs', 'fillBlanks', 'shortAnswer', 'matching', 'ordering'];

let folder = '';
let browser: Browser;
let page: Page;
const said: string[] = [];

const IN_TEST = ['fillBlanks', 'shortAnswer', 'matching', 'ordering'];

/** A test of the exercises, all of which are asked, once. */
function exam(): Node {
  const pool = IN_TEST.flatMap((type) => SAMPLE_BLOCKS.get(type) ?? []);
  const attrs = { id: 'exam', draw: 0, shuffle: true, passMark: 60, attempts: 1 };
  return { type: 'finalTest', attrs, content: pool };
}

/** The small course with the samples in place of its first page, and in its test. */
function withSamples(): typeof SMALL {
  const [first, , last] = SMALL.pages.values();
  if (!first || !last) throw new Error('no page');
  const content = TYPES.flatMap((type): readonly Node[] => {
    const sample = SAMPLE_BLOCKS.get(type);
    return sample ? [sample] : [];
  });
  const doc = { type: 'doc', content } as const;
  const tested = { type: 'doc', content: [exam()] } as const;
  return {
    ...SMALL,
    pages: new Map(SMALL.pages)
      .set(first.id, { ...first, docs: { en: doc, hi: doc } })
      .set(last.id, { ...last, docs: { en: tested, hi: tested } }),
  };
}

const group = (name: string) => page.getByRole('group', { name });
const check = (name: string) => group(name).getByRole('button', { name: 'Check answer' }).click();
const verdict = (name: string) => group(name).locator('.k-result').innerText();

async function broken(): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(() =>
    // Put there by the script before.
    (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-exercise-'));
  await writeAssets(folder);
  const out = join(folder, 'out');
  const player = await buildPlayer();
  const packed = await packProject({ project: withSamples(), folder, target: htmlTarget, out, player });
  if (!packed.ok) throw new Error(packed.error.code);
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(pathToFileURL(join(out, 'index.html')).href);
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

it('tabs show one passage, and arrow keys go to the next', async () => {
  await page.getByRole('tab', { name: 'In the section' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: 'In the branch', selected: true }).count()).toBe(1);
  expect(await page.getByRole('tabpanel').innerText()).toContain('The officer <reads> the note.');
});

it('an accordion opens by keyboard', async () => {
  const summary = page.locator('.k-accordion summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('.k-accordion details[open]').count()).toBe(1);
});

it('blanks take any accepted word, whatever its case and spaces', async () => {
  const name = 'Complete the rule.';
  await check(name);
  expect(await verdict(name)).toBe('Answer first.');
  await group(name).getByRole('textbox', { name: 'Blank 1' }).fill('  FOLDER ');
  await group(name).getByRole('textbox', { name: 'Blank 2' }).fill('clerk');
  await check(name);
  expect(await verdict(name)).toContain('Partly right');
  await group(name).getByRole('textbox', { name: 'Blank 2' }).fill('Officer');
  await check(name);
  expect(await verdict(name)).toContain('The file carries the note.');
});

it('a short answer is right or not', async () => {
  const name = 'What is incoming mail called?';
  const box = group(name).getByRole('textbox', { name: 'Your answer' });
  await box.fill('post');
  await check(name);
  expect(await verdict(name)).toContain('Not right.');
  await box.fill('The  Dak');
  await check(name);
  expect(await verdict(name)).toContain('Right.');
});

it('words and choices that were not checked stay when the language is switched', async () => {
  const box = page.getByRole('group', { name: 'What is incoming mail called?' }).getByRole('textbox');
  await box.fill('a letter');
  await page.getByRole('button', { name: 'हिन्दी' }).first().click();
  expect(await box.inputValue()).toBe('a letter');
  await page.getByRole('button', { name: 'English' }).first().click();
  expect(await box.inputValue()).toBe('a letter');
  await box.fill('dak');
  await check('What is incoming mail called?');
});

it('an order that was not checked stays when the language is switched', async () => {
  const order = () => group('What comes first?').locator('[data-part] > span:first-child').allInnerTexts();
  const before = await order();
  await group('What comes first?').getByRole('option').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  const moved = await order();
  expect(moved).not.toEqual(before);
  await page.getByRole('button', { name: 'हिन्दी' }).first().click();
  expect(await order()).toEqual(moved);
  await page.getByRole('button', { name: 'English' }).first().click();
  expect(await order()).toEqual(moved);
  await group('What comes first?').getByRole('option').nth(1).focus();
  await page.keyboard.press('Alt+ArrowUp');
  expect(await order()).toEqual(before);
});

it('pairs are found in lists', async () => {
  const name = 'Who does what?';
  await group(name).getByLabel('The assistant').selectOption('opens the file');
  await group(name).getByLabel('The section officer').selectOption('reads the note');
  await group(name).getByLabel('The secretary').selectOption('reads the note');
  await check(name);
  expect(await verdict(name)).toContain('Partly right');
  await group(name).getByLabel('The secretary').selectOption('decides');
  await check(name);
  expect(await verdict(name)).toContain('Right.');
});

it('steps are moved by keyboard and by buttons', async () => {
  const name = 'What comes first?';
  const order = () => group(name).locator('[data-part] > span:first-child').allInnerTexts();
  expect(await order()).toEqual(['Open the file', 'Send it up', 'Write the note']);
  await group(name).getByRole('option', { name: 'Open the file' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await order()).toEqual(['Open the file', 'Write the note', 'Send it up']);
  await group(name).getByRole('button', { name: 'Move up' }).click();
  await check(name);
  expect(await verdict(name)).toContain('Partly right');
  await group(name).getByRole('button', { name: 'Move down' }).click();
  await check(name);
  expect(await verdict(name)).toContain('Nothing is sent before it is written.');
});

it('breaks no rule of WCAG, in the light and in the dark', async () => {
  expect(await broken()).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.dataset.mode = 'dark';
  });
  expect(await broken()).toEqual([]);
});

it('shows again what was checked before, and says nothing on the console', async () => {
  await page.reload();
  expect(await verdict('Complete the rule.')).toContain('Right.');
  expect(await group('Complete the rule.').getByRole('textbox', { name: 'Blank 1' }).inputValue()).toBe(
    'folder',
  );
  expect(await verdict('Who does what?')).toContain('Right.');
  expect(await verdict('What comes first?')).toContain('Right.');
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  }
  expect(said).toEqual([]);
});

describe('in a test', () => {
  const box = (name: string) => page.getByRole('textbox', { name });
  const steps = () => page.locator('.k-order [data-part] > span:first-child').allInnerTexts();
  const RIGHT = ['Open the file', 'Write the note', 'Send it up'];

  /** What is answered now, whatever the language of the labels. */
  const answers = async () => ({
    written: await page
      .locator('.k-blank')
      .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value).sort()),
    placed: await page
      .locator('.k-pair select')
      .evaluateAll((lists) => lists.map((one) => (one as HTMLSelectElement).value)),
    steps: await steps(),
  });

  it('names what is not answered in full', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('link', { name: 'Final test' }).click();
    expect(await page.locator('.k-check').count()).toBe(0);
    expect(await steps()).not.toEqual(RIGHT);
    await box('Blank 1').fill('a wrong word');
    await page.getByRole('button', { name: 'Submit test' }).click();
    expect(await page.getByRole('alert').innerText()).toContain('Not answered: 1, 2, 3, 4.');
    expect(await broken()).toEqual([]);
  });

  it('keeps every answer, right or wrong, through a switch of the language and a new start', async () => {
    await box('Blank 2').fill('Officer');
    await box('Your answer').fill('THE  dak');
    for (const [who, what] of [
      ['The assistant', 'opens the file'],
      ['The section officer', 'reads the note'],
      ['The secretary', 'decides'],
    ] as const)
      await page.getByLabel(who).selectOption(what);
    for (const [place, step] of RIGHT.entries()) {
      await page.getByRole('option', { name: step }).click();
      while ((await steps()).indexOf(step) > place) await page.keyboard.press('Alt+ArrowUp');
    }
    const given = await answers();
    expect(given.written).toEqual(['Officer', 'THE  dak', 'a wrong word']);
    expect(given.steps).toEqual(RIGHT);
    await page.getByRole('button', { name: 'हिन्दी' }).first().click();
    expect(await answers()).toEqual(given);
    await page.getByRole('button', { name: 'English' }).first().click();
    await page.reload();
    // Right words come back as the author wrote them.
    expect(await answers()).toEqual({ ...given, written: ['a wrong word', 'officer', 'the dak'] });
  });

  it('marks each as a whole, and then shows what is right', async () => {
    await page.getByRole('button', { name: 'Submit test' }).click();
    expect(await page.locator('.k-outcome').innerText()).toContain('Passed: 75%');
    expect(await page.locator('.k-outcome').innerText()).toContain('3 of 4 right.');
    const blanks = group('Complete the rule.');
    expect(await blanks.locator('.k-answer').allInnerTexts()).toEqual(['Right: file / folder']);
    expect(await blanks.locator('.k-verdict').innerText()).toContain('Not right.');
    expect(await group('What comes first?').locator('.k-verdict').innerText()).toContain('Right.');
    expect(await box('Blank 1').isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Move up' }).count()).toBe(0);
    for (const mode of ['light', 'dark']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.mode = chosen;
      }, mode);
      expect(await broken()).toEqual([]);
    }
    expect(said).toEqual([]);
  });
});
