import { readFileSync } from 'node:fs';
import AxeBuilder from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startPlay } from '../../packager/lms/play.ts';
import { launchBrowser } from '../browser.ts';
import { fixture } from './packages.ts';

let browser: Browser;
const close: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const end of close.splice(0)) await end();
});

const courseIn = (page: Page): Frame => {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error('No course on the page');
  return frame;
};

/** Opens the small course in a person's browser. */
async function open(
  options: Partial<Parameters<typeof startPlay>[1]> = {},
  files = fixture('small'),
): Promise<Page> {
  const play = await startPlay(files, {
    ...{ kind: 'scorm12', launch: 'index.html', lms: 'igot-2026', lang: 'en', title: 'A small course' },
    ...options,
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  close.push(() => context.close(), play.close);
  const page = await context.newPage();
  await page.goto(play.url);
  await page.frameLocator('main iframe').getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const heading = (page: Page) => courseIn(page).getByRole('heading', { level: 1 }).textContent();
const facts = (page: Page) => page.locator('dl').innerText();

describe('the page of a person', () => {
  it('logs calls, saves after two quiet seconds, and resumes after leaving', async () => {
    const page = await open();
    await expect.poll(() => page.locator('tbody').innerText()).toContain('LMSInitialize');
    await page.waitForTimeout(1600);
    await courseIn(page).getByRole('button', { name: 'Next' }).click();
    expect(await page.locator('.arrived').innerText()).toContain('not reached the server');
    await expect.poll(() => page.locator('.arrived').innerText()).toContain('has reached the server');
    await courseIn(page).getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Leave the course' }).click();
    await page.getByRole('button', { name: 'Launch again' }).click();
    await expect.poll(() => heading(page)).toBe('Middle');
    expect(await facts(page)).toContain('Begun');
  });

  it('shows what a closed tab loses', async () => {
    const page = await open();
    await page.waitForTimeout(1600);
    await courseIn(page).getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Close the tab' }).click();
    await page.getByRole('button', { name: 'Launch again' }).waitFor();
    expect(await page.locator('.arrived').innerText()).toMatch(/\d values were lost/);
    await page.getByRole('button', { name: 'Launch again' }).click();
    await expect.poll(() => heading(page)).toBe('Welcome');
  });

  it('keeps the record over a reload, apart for each platform, until told to forget', async () => {
    const page = await open({ lms: 'strict' });
    await courseIn(page).getByRole('button', { name: 'Next' }).click();
    await page.reload();
    await expect.poll(() => heading(page)).toBe('Practice');
    await page.getByRole('link', { name: 'iGOT Karmayogi, 2026 player' }).click();
    await expect.poll(() => heading(page)).toBe('Welcome');
    await page.getByRole('link', { name: 'Strict SCORM 1.2' }).click();
    await expect.poll(() => heading(page)).toBe('Practice');
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await expect.poll(() => heading(page)).toBe('Welcome');
  });

  it('speaks Hindi at once, without disturbing the course', async () => {
    const page = await open();
    await courseIn(page).getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'हिं' }).click();
    expect(await page.getByRole('button', { name: 'कोर्स से निकलें' }).isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('hi');
    expect(await heading(page)).toBe('Practice');
  });

  it.each(['strict', 'igot-2024', 'igot-2026'] as const)(
    'plays on a phone, turned, on a tablet and whole, with record and log in view: %s',
    async (lms) => {
      const page = await open({ lms });
      const frame = page.locator('main iframe');
      const inner = () => courseIn(page).evaluate(() => [innerWidth, innerHeight]);
      const usable = async () => {
        const stage = await page.locator('.stage').boundingBox();
        const shown = await frame.boundingBox();
        const aside = await page.locator('aside').boundingBox();
        if (!stage || !shown || !aside) throw new Error('nothing is shown');
        expect(shown.x).toBeGreaterThanOrEqual(stage.x);
        expect(shown.x + shown.width).toBeLessThanOrEqual(aside.x);
        expect(shown.y + shown.height).toBeLessThanOrEqual(901);
        expect(await page.getByRole('meter').isVisible()).toBe(true);
        expect((await page.locator('.log .scroll').boundingBox())?.height).toBeGreaterThan(100);
      };
      await page.getByRole('button', { name: 'Phone' }).click();
      await expect.poll(inner).toEqual([390, 844]);
      await usable();
      await page.getByRole('button', { name: 'Turn' }).press('Enter');
      await expect.poll(inner).toEqual([844, 390]);
      await usable();
      await page.keyboard.press('Alt+Shift+Digit2');
      await expect.poll(inner).toEqual([1180, 820]);
      await page.keyboard.press('Alt+Shift+KeyR');
      await expect.poll(inner).toEqual([820, 1180]);
      await usable();
      await page.reload();
      await frame.waitFor();
      expect(await page.getByRole('button', { name: 'Tablet' }).getAttribute('aria-pressed')).toBe('true');
      await expect.poll(inner).toEqual([820, 1180]);
      await page.getByRole('button', { name: 'Desktop' }).click();
      expect(await page.getByRole('button', { name: 'Turn' }).isDisabled()).toBe(true);
      const stage = await page.locator('.stage').boundingBox();
      await expect.poll(inner).toEqual([stage?.width, stage?.height].map((n) => Math.round(n ?? 0)));
    },
  );

  it.each([
    ['light', 'en', 1440],
    ['dark', 'hi', 1440],
    ['light', 'hi', 390],
  ] as const)('has no accessibility fault that axe finds: %s, %s, %i', async (colorScheme, lang, width) => {
    const page = await open({ lang });
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 844 });
    await page.keyboard.press('Alt+Shift+Digit1');
    await page.evaluate(AxeBuilder.source);
    const found = await page.evaluate(async () => {
      const axe = (window as unknown as { axe: typeof import('axe-core') }).axe;
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const run = await axe.run({ exclude: [['iframe']] }, { runOnly: tags });
      return run.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(' ')}`);
    });
    expect(found).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('what iGOT’s player hears inside a package (12b)', () => {
  const html = (body: string) => `<!doctype html><title>x</title><h1>x</h1>${body}<script>
    const api = parent.API; api.LMSInitialize(''); api.LMSSetValue('cmi.suspend_data', 'x');</script>`;

  it.each([
    ['a child added', '', (f: Frame) => f.evaluate(() => document.body.append('new')), true],
    ['a class changed', '', (f: Frame) => f.evaluate(() => document.body.classList.add('a')), true],
    [
      'an aria-label changed',
      '',
      (f: Frame) => f.evaluate(() => document.querySelector('h1')?.setAttribute('aria-label', 'y')),
      true,
    ],
    [
      'a style changed',
      '',
      (f: Frame) => f.evaluate(() => document.querySelector('h1')?.setAttribute('style', 'color: red')),
      false,
    ],
    [
      'a text node’s own value changed',
      '',
      (f: Frame) =>
        f.evaluate(() => {
          const text = document.querySelector('h1')?.firstChild;
          if (text) text.nodeValue = 'y';
        }),
      false,
    ],
    [
      'a change outside #preso',
      '<div id="preso"></div>',
      (f: Frame) => f.evaluate(() => document.body.append('new')),
      false,
    ],
    [
      'a hash change',
      '',
      (f: Frame) =>
        f.evaluate(() => {
          location.hash = 'two';
        }),
      true,
    ],
    [
      'a click in an inner frame',
      '<iframe srcdoc="<button>b</button>"></iframe>',
      (f: Frame) => f.childFrames()[0]?.getByRole('button').click(),
      false,
    ],
  ] as const)('%s', async (_, body, act, heard) => {
    const page = await open({}, fixture('small', { 'index.html': html(body) }));
    await page.waitForTimeout(1700);
    await act(courseIn(page));
    await page.waitForTimeout(2400);
    expect(
      await page
        .locator('tbody')
        .innerText()
        .then((t) => t.includes('Reached the server')),
    ).toBe(heard);
  });
});

describe('which file is launched (1)', () => {
  const manifest = (resources: string) => `<manifest xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
    <organizations default="o"><organization identifier="o"><title>t</title>
      <item identifier="i" identifierref="b" parameters="?x=1"><title>t</title></item></organization></organizations>
    <resources>${resources}</resources></manifest>`;
  const page = (name: string) => `<!doctype html><title>x</title><h1>${name}</h1>`;
  const files = (resources: string) =>
    fixture('small', {
      'imsmanifest.xml': manifest(resources),
      'a.html': page('a'),
      'b.html': page('b'),
      'index.html': page('index'),
      'sub/b.html': page('sub'),
    });

  it.each([
    [
      'the first SCO, not the item’s',
      '<resource identifier="x" href="a.html" adlcp:scormType="SCO"/><resource identifier="b" href="b.html" adlcp:scormtype="sco"/>',
      'igot-2026',
      'a',
    ],
    [
      'the item’s resource on a strict platform',
      '<resource identifier="x" href="a.html" adlcp:scormtype="sco"/><resource identifier="b" href="b.html" adlcp:scormtype="sco"/>',
      'strict',
      'b',
    ],
    [
      'the first with an href where none is a SCO',
      '<resource identifier="y"/><resource identifier="x" href="a.html"/>',
      'igot-2026',
      'a',
    ],
    [
      'index.html where tags carry a prefix',
      '<adlcp:resource identifier="x" href="a.html"/>',
      'igot-2026',
      'index',
    ],
    [
      'the first SCO alone where there are several',
      '<resource identifier="b" href="b.html" adlcp:scormtype="sco"/><resource identifier="x" href="a.html" adlcp:scormtype="sco"/>',
      'igot-2026',
      'b',
    ],
    [
      'xml:base is not used by iGOT',
      '<resource identifier="b" xml:base="sub/" href="b.html" adlcp:scormtype="sco"/>',
      'igot-2026',
      'b',
    ],
    [
      'xml:base is used by a strict platform',
      '<resource identifier="b" xml:base="sub/" href="b.html" adlcp:scormtype="sco"/>',
      'strict',
      'sub',
    ],
  ] as const)('%s', async (_, resources, lms, expected) => {
    const shown = await open({ lms }, files(resources));
    expect(await heading(shown)).toBe(expected);
    const query = new URL(courseIn(shown).url()).search;
    expect(query).toMatch(lms === 'strict' ? /^\?x=1$/ : /^\?timestamp=\d+$/);
  });
});

it('sees no manifest below the root (1)', async () => {
  const files = fixture('small', {
    'imsmanifest.xml': null,
    'sub/imsmanifest.xml': '<manifest><resources><resource href="b.html"/></resources></manifest>',
    'b.html': '<h1>b</h1>',
    'index.html': '<h1>index</h1>',
  });
  expect(await heading(await open({}, files))).toBe('index');
});

it('frames the package on its own origin, without a sandbox, with the API above it (2)', async () => {
  const shown = await open();
  const frame = shown.locator('main iframe');
  expect(await frame.getAttribute('sandbox')).toBeNull();
  expect(await frame.getAttribute('allow')).toContain('fullscreen; accelerometer');
  const inside = await courseIn(shown).evaluate(() => [
    window.parent.location.origin === location.origin,
    'API' in window.parent && 'API_1484_11' in window.parent,
  ]);
  expect(inside).toEqual([true, true]);
});

describe('style', () => {
  it('has the values of the app’s tokens', () => {
    const read = (path: string) =>
      readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    const values = (css: string) =>
      [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
        ([, name, value]) => `${name}: ${value?.replaceAll(/\s+/g, ' ').replaceAll(/\b0\./g, '.').trim()}`,
      );
    const app = new Set(values(read('../../renderer/ui/tokens.css')));
    const ours = values(read('../../packager/lms/page/styles/tokens.css'));
    expect(ours.length).toBeGreaterThan(40);
    expect(ours.filter((value) => !app.has(value))).toEqual([]);
  });
});
