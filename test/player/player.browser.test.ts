import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { htmlTarget } from '../../packager/export/html.ts';
import { packProject } from '../../packager/export/pack.ts';
import { scorm12 } from '../../packager/export/scorm12.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { launchBrowser } from '../browser.ts';
import { SMALL, writeAssets } from '../export/small-course.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let folder = '';
let browser: Browser;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-player-'));
  await writeAssets(folder);
  const player = await buildPlayer();
  for (const target of [htmlTarget, scorm12]) {
    const out = join(folder, target.id);
    const packed = await packProject({ project: SMALL, folder, target, out, player });
    if (!packed.ok) throw new Error(packed.error.code);
  }
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});
afterEach(async () => {
  await page?.context().close();
  // Whatever a test did, the course stayed quiet.
  expect(said.splice(0)).toEqual([]);
});

const address = (target: string): string => pathToFileURL(join(folder, target, 'index.html')).href;

async function openCourse(size = { width: 1440, height: 900 }, target = 'html'): Promise<Page> {
  page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(address(target));
  return page;
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = () => page.getByRole('heading', { level: 1 }).textContent();

/** Rules of WCAG 2.2 A and AA that the page breaks, with the elements. */
async function broken(): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(() =>
    // Put there by the script before.
    (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
      // The style sheet on a disk cannot be fetched a second time.
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** Does `look` on every page of the course, and with the test handed in. */
async function onEveryScreen(
  names: { next: string; check: string; submit: string },
  look: () => Promise<void>,
) {
  await look();
  await press(names.next);
  await page.locator('input[value="one-b"]').check();
  await page.getByRole('button', { name: names.check }).first().click();
  await look();
  await press(names.next);
  await look();
  for (const input of await page.locator('main input[value$="-a"]').all()) await input.check();
  await press(names.submit);
  await look();
}

const EN = { next: 'Next', check: 'Check answer', submit: 'Submit test' };
const HI = { next: 'अगला', check: 'उत्तर जाँचें', submit: 'परीक्षा जमा करें' };

describe('accessibility', () => {
  for (const mode of ['Light', 'Dark', 'High contrast']) {
    it(`has no fault that axe knows, in ${mode.toLowerCase()} colours`, async () => {
      await openCourse();
      await press('Text and display');
      await page.getByRole('radio', { name: mode, exact: true }).check();
      expect(await broken()).toEqual([]);
      await press('Close');
      await onEveryScreen(EN, async () => expect(await broken()).toEqual([]));
    });
  }

  it('has none in Hindi, and says in which language each part is', async () => {
    await openCourse();
    await press('हिन्दी');
    expect(await page.locator('html').getAttribute('lang')).toBe('hi');
    expect(await page.locator('.blocks').getAttribute('lang')).toBe('hi');
    await onEveryScreen(HI, async () => expect(await broken()).toEqual([]));
  });

  it('has none on a phone with the menu and the search open', async () => {
    await openCourse({ width: 320, height: 640 });
    await press('Menu');
    expect(await broken()).toEqual([]);
    await press('Search');
    await page.getByLabel('Search in this course').fill('commission');
    expect(await broken()).toEqual([]);
  });

  it('is one h1 a page, and moves the focus there', async () => {
    await openCourse();
    await onEveryScreen(EN, async () => expect(await page.locator('h1').count()).toBe(1));
    await press('Previous');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('fits 320 pixels at every text size, without scrolling sideways', async () => {
    await openCourse({ width: 320, height: 640 });
    for (const size of ['1', '2', '3', '4']) {
      await page.evaluate((text) => {
        document.documentElement.dataset.text = text;
        document.documentElement.dataset.space = 'wide';
      }, size);
      const wide = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('main, .foot, .top')].map(
          (e) => e.scrollWidth,
        ),
      );
      expect(Math.max(...wide)).toBeLessThanOrEqual(320);
    }
  });
});

describe('by keyboard alone', () => {
  it('the whole course can be taken', async () => {
    await openCourse();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: e } = document;
        return e instanceof HTMLInputElement ? e.value : (e?.textContent ?? '').trim();
      });
    /** Tabs until the focus is on what is looked for. */
    const tabTo = async (wanted: string) => {
      for (let i = 0; i < 60; i++) {
        if ((await focused()) === wanted) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`no way to “${wanted}”`);
    };

    await tabTo('Next');
    await page.keyboard.press('Enter');
    expect(await heading()).toBe('Ask & answer');
    await tabTo('one-a');
    await page.keyboard.press('Space');
    await tabTo('Check answer');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('Right.');
    await tabTo('Next');
    await page.keyboard.press('Enter');
    for (const group of await page
      .getByRole('group')
      .filter({ has: page.getByRole('radio') })
      .all()) {
      await group.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      while (!(await focused()).endsWith('-a')) await page.keyboard.press('ArrowDown');
    }
    await tabTo('Submit test');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('status').textContent()).toContain('Passed: 100%');
    await tabTo('Finish');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('What is recorded');
    expect(await page.locator('main').textContent()).toContain('You have completed this course.');
  });

  it('panels close with Escape and give the focus back', async () => {
    await openCourse();
    await page.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('k-search');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Search');
  });
});

describe('a course opened from a disk', () => {
  it('plays its film with captions, from the page itself', async () => {
    await openCourse();
    const cues = () => page.evaluate(() => document.querySelector('video')?.textTracks[0]?.cues?.length ?? 0);
    await expect.poll(cues).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.querySelector('video')?.textTracks[0]?.mode)).toBe('showing');
    await press('Text and display');
    await page.getByRole('checkbox', { name: 'Captions in films' }).uncheck();
    expect(await page.evaluate(() => document.querySelector('video')?.textTracks[0]?.mode)).toBe('disabled');
  });

  it('opens where the learner left off, with answers, colours and language', async () => {
    await openCourse();
    await press('Next');
    await page.locator('input[value="one-b"]').check();
    await page.getByRole('button', { name: 'Check answer' }).first().click();
    await press('Text and display');
    await page.getByRole('radio', { name: 'Dark', exact: true }).check();
    await press('हिन्दी');
    await page.reload();
    expect(await heading()).toBe('पूछें और बताएँ');
    expect(await page.locator('html').getAttribute('data-mode')).toBe('dark');
    expect(await page.locator('input[value="one-b"]').isChecked()).toBe(true);
    expect(await page.getByRole('status').first().textContent()).toContain('वह केवल दिखाता है।');
    expect(await page.getByText('आप वहीं हैं जहाँ रुके थे').first().textContent()).toBeTruthy();
  });

  it('keeps page, place and answers when the language changes, checked or not', async () => {
    await openCourse({ width: 1440, height: 600 });
    await press('Next');
    await page.locator('input[value="one-b"]').check();
    await page.getByRole('button', { name: 'Check answer' }).first().click();
    await page.locator('input[value="two-a"]').check();
    await page.locator('main').evaluate((main) => main.scrollTo(0, 200));
    const top = () => page.locator('[data-block="q-two"]').evaluate((e) => e.getBoundingClientRect().top);
    const first = () => page.locator('[data-block="q-one"]').evaluate((e) => e.getBoundingClientRect().top);
    const before = await first();
    await press('हिन्दी');
    expect(await heading()).toBe('पूछें और बताएँ');
    expect(Math.abs((await first()) - before)).toBeLessThan(2);
    expect(await top()).toBeGreaterThan(0);
    expect(await page.getByRole('status').first().textContent()).toContain('वह केवल दिखाता है।');
    expect(await page.locator('input[value="two-a"]').isChecked()).toBe(true);
    expect(await page.getByRole('status').nth(1).textContent()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English');

    await press('अगला');
    const order = () =>
      page.locator('main input').evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value));
    const drawn = await order();
    await page.locator('main input').first().check();
    await press('English');
    expect(await order()).toEqual(drawn);
    expect(await page.locator('main input').first().isChecked()).toBe(true);
    await press('Finish');
    await press('हिन्दी');
    expect(await page.locator('.k-end h2').textContent()).toBe('क्या दर्ज हुआ');
  });

  it('keeps the page when the language is changed from a phone’s menu, and goes back to it', async () => {
    await openCourse({ width: 390, height: 844 });
    await press('Next');
    await press('Menu');
    await page.locator('.side .language').click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('पूछें और बताएँ');
    expect(await page.locator('.side').isVisible()).toBe(false);
  });

  it('brings its own letters for Devanagari, with their conjuncts', async () => {
    await openCourse();
    const status = () => page.evaluate(() => [...document.fonts].map((f) => `${f.family} ${f.status}`));
    await press('हिन्दी');
    await expect.poll(status).toEqual(['Kriti Devanagari loaded']);
    const width = (text: string) =>
      page.evaluate((letters) => {
        const context = document.createElement('canvas').getContext('2d');
        if (!context) throw new Error('no canvas');
        context.font = '40px "Kriti Devanagari", monospace';
        return context.measureText(letters).width;
      }, text);
    // A conjunct is narrower than its two letters kept apart by a joiner that forbids it.
    expect(await width('क्ष')).toBeLessThan(await width('क्\u200cष'));
    expect(await width('a')).toBe(await width('i'));
  });

  it('neither spaces nor slants the letters of Devanagari', async () => {
    await openCourse();
    await press('हिन्दी');
    const styleOf = (lang: string) =>
      page.evaluate((tag) => {
        document.documentElement.dataset.space = 'wide';
        const line = document.createElement('p');
        line.lang = tag;
        line.innerHTML = '<em>क</em>';
        document.querySelector('.blocks')?.append(line);
        const { letterSpacing, fontStyle, fontWeight } = getComputedStyle(line.firstElementChild as Element);
        return { letterSpacing, fontStyle, fontWeight };
      }, lang);
    expect(await styleOf('hi')).toEqual({ letterSpacing: 'normal', fontStyle: 'normal', fontWeight: '600' });
    expect(await styleOf('en')).toMatchObject({ fontStyle: 'italic', fontWeight: '400' });
    expect((await styleOf('en')).letterSpacing).not.toBe('normal');
  });

  it('keeps the answers of a test that is not handed in yet, in the same order', async () => {
    await openCourse();
    await press('Next');
    await press('Next');
    const order = () =>
      page.locator('main input').evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value));
    const before = await order();
    await page.locator('main input').first().check();
    await page.reload();
    expect(await order()).toEqual(before);
    expect(await page.locator('main input').first().isChecked()).toBe(true);
  });

  it('names unanswered questions, marks, and lets the learner try again until no attempt is left', async () => {
    await openCourse();
    await press('Next');
    await press('Next');
    await press('Submit test');
    expect(await page.getByRole('alert').textContent()).toContain('Not answered: 1, 2.');
    await press('Submit test');
    expect(await page.getByRole('status').textContent()).toContain(
      'Not passed: 0%0 of 2 right. 60% is needed.Attempts left: 1',
    );
    await press('Try again');
    for (const input of await page.locator('main input[value$="-b"]').all()) await input.check();
    await press('Submit test');
    expect(await page.getByRole('status').textContent()).toContain('No attempts are left.');
    expect(await page.locator('.k-verdict.is-wrong').count()).toBe(2);
    expect(await page.locator('main input:enabled').count()).toBe(0);
    await press('Finish');
    expect(await page.locator('main').textContent()).toContain(
      'The test is not passed and no attempts are left.',
    );
  });

  it('follows links between pages, finds words, and says nothing of test questions', async () => {
    await openCourse();
    await page.locator('main').getByRole('link', { name: 'ask' }).click();
    expect(await heading()).toBe('Ask & answer');
    await press('Search');
    await page.getByLabel('Search in this course').fill('standards');
    expect(await page.locator('.hit').allTextContents()).toHaveLength(2);
    await page.getByLabel('Search in this course').fill('Choose answer');
    expect(await page.locator('.hit').count()).toBe(0);
  });

  it('explains a word beside it by keyboard, in the language being read, and gives the focus back', async () => {
    await openCourse();
    const word = page.getByRole('button', { name: 'sign', exact: true });
    await word.focus();
    await page.keyboard.press('Space');
    const meaning = page.getByRole('dialog', { name: 'sign' });
    expect(await meaning.locator('p').textContent()).toBe('Put your name under a note.');
    expect(await word.getAttribute('aria-expanded')).toBe('true');
    expect(await broken()).toEqual([]);
    // The page scrolls by itself too, where it keeps its place after a change of language.
    await page.locator('main').evaluate((main) => main.dispatchEvent(new Event('scroll')));
    expect(await meaning.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await meaning.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('sign');
    await word.click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    // Past the meaning the way leads on behind the word, not behind the page.
    expect(await meaning.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.foot'))).toBeNull();
    await press('हिन्दी');
    await page.getByRole('button', { name: 'हस्ताक्षर', exact: true }).click();
    expect(await page.getByRole('dialog').filter({ visible: true }).locator('p').textContent()).toBe(
      'नोट के नीचे अपना नाम लिखना।',
    );
    await page.locator('h1').click();
    expect(await page.locator('.k-meaning').count()).toBe(0);
  });

  it('lists the glossary as the alphabet of the language has it, and looks words up', async () => {
    await openCourse({ width: 320, height: 640 });
    await press('Menu');
    await press('Glossary');
    const words = page.locator('.panel dt');
    expect(await words.allTextContents()).toEqual(['Office', 'sign']);
    expect(await broken()).toEqual([]);
    await page.getByLabel('Search in the glossary').fill('FILES');
    expect(await words.allTextContents()).toEqual(['Office']);
    await page.getByLabel('Search in the glossary').fill('nothing');
    expect(await page.locator('.panel [role="status"]').textContent()).toBe('No term has “nothing”.');
    await press('Close');
    await page.locator('.side').getByRole('button', { name: 'हिन्दी' }).click();
    await press('सूची');
    await press('शब्दावली');
    expect(await words.allTextContents()).toEqual(['दफ़्तर', 'हस्ताक्षर']);
  });
});

describe('a SCORM package without a platform', () => {
  it('plays as a preview and says that nothing is recorded', async () => {
    await openCourse({ width: 1440, height: 900 }, 'scorm12');
    expect(await page.locator('.foot .mid').textContent()).toBe('Preview: nothing is recorded');
    await press('Next');
    await page.reload();
    expect(await heading()).toBe('Who does what');
    // A disk is not a server: here alone the captions' own file is refused.
    expect(said.splice(0).every((text) => text.includes('.vtt'))).toBe(true);
  });
});
