/**
 * `npm run screens`: pictures of every screen, light and dark, in English and
 * Hindi, of the built app with the sample course, into docs/screens/. A new
 * screen is one entry in scripts/screens/list.ts. Names of screens after `--`
 * draw only those.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { en } from '../renderer/locales/en.ts';
import { hi } from '../renderer/locales/hi.ts';
import { callEngine, makeSample, openWindow, type Window } from '../test/e2e/window.ts';
import { type Desk, SCREENS, type Screen } from './screens/list.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'docs', 'screens');
const LANGS = ['en', 'hi'] as const;
const THEMES = ['light', 'dark'] as const;
type Lang = (typeof LANGS)[number];
type Theme = (typeof THEMES)[number];

const fileOf = (id: string, lang: Lang, theme: Theme): string => `${id}-${lang}-${theme}.webp`;

/** The window in a language and a scheme, with nothing lying over it. */
async function settle(app: Window, lang: Lang, theme: Theme): Promise<void> {
  await callEngine(app.page, 'settings.set', { lang, theme, toured: true, keyboards: null });
  await app.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await app.page.reload();
  await app.page.locator('.mode[aria-current]').waitFor();
}

function deskOf({ page }: Window, lang: Lang): Desk {
  const words = lang === 'hi' ? hi : en;
  return {
    page,
    say: (key) => words[key],
    run: async (key) => {
      await page.keyboard.press('Control+k');
      await page.locator('.palette-input').fill(words[key]);
      await page.locator('.palette-item').first().waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.palette-input').waitFor({ state: 'detached' });
    },
  };
}

/** One screen as a file, small enough to be kept: what is drawn in flat colours suffers nothing from it. */
async function draw(app: Window, { id, show, leave }: Screen, lang: Lang, theme: Theme): Promise<void> {
  const desk = deskOf(app, lang);
  const page = (await show(desk)) ?? app.page;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // What was pressed to come here is not part of the screen.
  await page.mouse.move(720, 899);
  await page
    .locator('.notes')
    .waitFor({ state: 'detached', timeout: 500 })
    .catch(() => undefined);
  const picture = await page.screenshot({ caret: 'hide', animations: 'disabled' });
  await sharp(picture)
    .webp({ quality: 72, effort: 5 })
    .toFile(join(FOLDER, fileOf(id, lang, theme)));
  if (page !== app.page) await page.close();
  if (leave) await leave(desk);
  else await app.page.keyboard.press('Escape');
}

/** The page that shows them all. */
function indexPage(): string {
  const head = `# Every screen of Kriti

Made by \`npm run screens\` from the built app and the sample course, at 1440 x 900; do not edit. A new screen is one entry in \`scripts/screens/list.ts\`.`;
  const parts = SCREENS.map(({ id, title }) => {
    const row = (theme: Theme): string =>
      `| ${LANGS.map((lang) => `![${title}, ${lang}, ${theme}](${fileOf(id, lang, theme)})`).join(' | ')} |`;
    return `## ${title}\n\n| English | हिन्दी |\n|---|---|\n${THEMES.map(row).join('\n')}`;
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}

const wanted = process.argv.slice(2);
const screens = SCREENS.filter(({ id }) => wanted.length === 0 || wanted.includes(id));
process.env.KRITI_DIST ??= join(ROOT, 'dist');
mkdirSync(FOLDER, { recursive: true });

const app = await openWindow({ locale: 'en-IN', timezoneId: 'Asia/Kolkata' });
try {
  app.page.setDefaultTimeout(20_000);
  await makeSample(app.page, app.folder);
  for (const lang of LANGS) {
    for (const theme of THEMES) {
      await settle(app, lang, theme);
      for (const screen of screens) {
        try {
          await draw(app, screen, lang, theme);
        } catch (error) {
          process.exitCode = 1;
          console.error(`${fileOf(screen.id, lang, theme)}: ${(error as Error).message.split('\n')[0]}`);
          await settle(app, lang, theme);
        }
      }
      console.log(`${lang}, ${theme}: ${screens.length} screens`);
    }
  }
} finally {
  await app.close();
}

const known = new Set(
  SCREENS.flatMap(({ id }) => LANGS.flatMap((lang) => THEMES.map((theme) => fileOf(id, lang, theme)))),
);
for (const file of readdirSync(FOLDER))
  if (file.endsWith('.webp') && !known.has(file)) rmSync(join(FOLDER, file));
writeFileSync(join(FOLDER, 'README.md'), indexPage());
