/**
 * `npm run screens`: pictures of every screen, light and dark, in English and
 * Hindi, of the built app, into docs/screens/ with a page that shows them all.
 * A new screen is one entry in a list of scripts/screens/. After `--`, names of
 * screens, languages and schemes (`write check hi dark`) draw only those.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { callEngine, openWindow, type Window } from '../test/e2e/window.ts';
import { makeCourses, NO_COURSES } from './screens/courses.ts';
import { type Desk, deskOf, LANGS, type Lang, type Screen, THEMES, type Theme } from './screens/desk.ts';
import { disguise } from './screens/guise.ts';
import { BEFORE, SCREENS, WITH_COURSES } from './screens/list.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'docs', 'screens');
const SIZE = { width: 1440, height: 900 };
/** As high as such displays are. */
const HEIGHTS: Readonly<Record<number, number>> = { 1024: 768, 3840: 2160 };

/** One picture: its screen in a language and a scheme, in a width of its own or the usual one. */
const fileOf = (id: string, lang: Lang, theme: Theme, width?: number): string =>
  `${[id, lang, theme, ...(width ? [width] : [])].join('-')}.webp`;

/** Small enough to be kept: what is drawn in flat colours suffers nothing from it. */
async function keep(page: Page, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await page.screenshot({ caret: 'hide', animations: 'disabled' });
  await sharp(picture).webp({ quality: 58, effort: 4, smartSubsample: true }).toFile(join(FOLDER, file));
}

/** What was pressed to come here is not part of the screen: no tooltip, no notice, the pointer away. */
async function calm({ page }: Desk): Promise<void> {
  await page.mouse.move(720, 899);
  await page.locator('.tooltip').waitFor({ state: 'detached' });
  await page
    .locator('.note')
    .first()
    .waitFor({ state: 'detached', timeout: 300 })
    .catch(() => undefined);
}

async function draw(desk: Desk, { id, show, leave, widths = [] }: Screen, theme: Theme): Promise<void> {
  const { page, lang } = desk;
  const shown = (await show(desk)) ?? page;
  await calm(desk);
  await keep(shown, fileOf(id, lang, theme));
  if (theme === 'light') {
    for (const width of widths) {
      await page.setViewportSize({ width, height: HEIGHTS[width] ?? SIZE.height });
      await keep(page, fileOf(id, lang, theme, width));
    }
    if (widths.length > 0) await page.setViewportSize(SIZE);
  }
  if (shown !== page) await shown.close();
  if (leave) await leave(desk);
  else await page.keyboard.press('Escape');
  // A field may have taken the key for itself.
  for (let i = 0; i < 3 && (await page.locator('.overlay, .menu').count()) > 0; i += 1) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
}

/** The window in a language and a scheme, with nothing lying over it. */
async function settle({ page }: Window, lang: Lang, theme: Theme): Promise<void> {
  await callEngine(page, 'settings.set', { lang, theme, toured: true, name: 'Anita Deshmukh' });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.setViewportSize(SIZE);
  await page.reload();
  await page.locator('.start, .modebar').first().waitFor();
}

/** All screens of a language and a scheme, in a window of their own. */
async function drawAll(wanted: (screen: Screen) => boolean, lang: Lang, theme: Theme): Promise<void> {
  const app = await openWindow({ viewport: SIZE, locale: 'en-IN', timezoneId: 'Asia/Kolkata' });
  const { page, folder } = app;
  const each = async (desk: Desk, screens: readonly Screen[]): Promise<void> => {
    for (const screen of screens.filter(wanted)) {
      try {
        await draw(desk, screen, theme);
      } catch (error) {
        process.exitCode = 1;
        console.error(`${fileOf(screen.id, lang, theme)}: ${(error as Error).message.slice(0, 2000)}`);
        if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${screen.id}.png` });
        await settle(app, lang, theme);
      }
    }
  };
  try {
    page.setDefaultTimeout(15_000);
    await disguise(page, folder);
    await callEngine(page, 'settings.set', { library: folder, lastFolder: folder });
    await settle(app, lang, theme);
    await each(deskOf(page, lang, NO_COURSES), BEFORE);
    const courses = await makeCourses(page, folder, lang);
    await settle(app, lang, theme);
    await each(deskOf(page, lang, courses), WITH_COURSES);
  } finally {
    await app.close();
  }
}

/** The page that shows them all. */
function indexPage(): string {
  const head = `# Every screen of Kriti

Made by \`npm run screens\` from the built app, at 1440 x 900; do not edit. A new screen is one entry in a list of \`scripts/screens/\`.`;
  // Where only some were drawn, the others may not be there yet.
  const picture = (what: string, file: string): string =>
    existsSync(join(FOLDER, file)) ? `[![${what}](${file})](${file})` : '';
  const parts = SCREENS.map(({ id, title, widths = [] }) => {
    const rows = [
      ...THEMES.map((theme) =>
        LANGS.map((lang) => picture(`${title}, ${lang}, ${theme}`, fileOf(id, lang, theme))),
      ),
      ...widths.map((width) =>
        LANGS.map((lang) => picture(`${title}, ${lang}, ${width} wide`, fileOf(id, lang, 'light', width))),
      ),
    ].map((row) => `| ${row.join(' | ')} |`);
    return `## ${title}\n\n| English | हिन्दी |\n|---|---|\n${rows.join('\n')}`;
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

const named = process.argv.slice(2);
/** Those that were named; all where none was. */
const chosen = <T extends string>(all: readonly T[]): readonly T[] => {
  const some = all.filter((one) => named.includes(one));
  return some.length > 0 ? some : all;
};
const ids = chosen(SCREENS.map(({ id }) => id));
process.env.KRITI_DIST ??= join(ROOT, 'dist');
mkdirSync(FOLDER, { recursive: true });
for (const lang of chosen(LANGS)) {
  for (const theme of chosen(THEMES)) {
    await drawAll(({ id }) => ids.includes(id), lang, theme);
    console.log(`${lang}, ${theme}`);
  }
}

const known = new Set(
  SCREENS.flatMap(({ id, widths = [] }) =>
    LANGS.flatMap((lang) => [
      ...THEMES.map((theme) => fileOf(id, lang, theme)),
      ...widths.map((width) => fileOf(id, lang, 'light', width)),
    ]),
  ),
);
for (const file of readdirSync(FOLDER))
  if (file.endsWith('.webp') && !known.has(file)) rmSync(join(FOLDER, file));
writeFileSync(join(FOLDER, 'README.md'), indexPage());
