/** What a course builds: found, claimed, suggested, tagged, imported and brought back; in a real browser against the real engine. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import { axeInBothSchemes } from './axe.ts';
import { makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let course: string;
/** Screenshots for whoever asks for them. */
const { KRITI_SHOTS: shots } = process.env;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  course = await makeSample(page, app.folder);
});
afterAll(() => app.close());

const saved = async (): Promise<Course> =>
  JSON.parse(await readFile(join(course, 'course.json'), 'utf8')) as Course;
const claims = async (): Promise<string[]> =>
  (await saved()).competencies.map(({ competencySubThemeName }) => competencySubThemeName);
const shoot = async (name: string): Promise<void> => {
  if (!shots) return;
  await mkdir(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`) });
};
const framework = () => page.locator('.competencies-list');
const matrix = () => page.locator('.matrix');
const bring = (name: string, content: string) =>
  page
    .locator('.competencies-sources input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });

test('the matrix shows where each claimed competency is stated, taught and tested', async () => {
  await page.locator('.page').waitFor();
  await page.keyboard.press('Control+Alt+c');
  await matrix().waitFor();
  await page.getByText('All are stated, taught and tested.').waitFor();
  expect(await matrix().locator('tbody tr').count()).toBe(4);
  await page.locator('.suggestion').first().waitFor();
  await shoot('en-light');
  await axeInBothSchemes(page);
});

test('the framework is searched in English and Hindi; a tick claims, its gaps are shown, undo takes it back', async () => {
  const before = await claims();
  const field = framework().getByRole('searchbox');
  await field.fill('ध्यान से सुनना');
  await framework().getByRole('option', { name: 'Active Listening' }).click();
  await expect.poll(claims).toEqual([...before, 'Active Listening']);
  await page.getByText('3 gaps').waitFor();
  const row = matrix().getByRole('row', { name: /Active Listening/ });
  await row.getByText('No page is tagged').waitFor();
  await row.getByText('No question is tagged').waitFor();
  await shoot('gaps');

  await row.getByRole('button', { name: 'Pages' }).click();
  await page
    .getByRole('menuitem', { name: /All pages of/ })
    .first()
    .click();
  await row.getByText('No page is tagged').waitFor({ state: 'detached' });
  await expect
    .poll(async () => (await saved()).outline[0]?.competencies?.map(({ subTheme }) => subTheme))
    .toContain('Active Listening');
  await page.getByText('2 gaps').waitFor();
  await row.getByRole('button', { name: 'Write it into the purpose' }).click();
  await page.locator('[data-field="purpose"] textarea').waitFor();
  await page.locator('.page').click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(claims).toEqual(before);
});

test('a suggestion stands with its sentences, leads to their place, and is taken by one click', async () => {
  await page.keyboard.press('Control+Alt+c');
  const before = await claims();
  const first = page.locator('.suggestion').first();
  const name = (await first.locator('.competency-own').innerText()).trim();
  const sentence = first.locator('.suggestion-reason').first();
  expect((await sentence.innerText()).length).toBeGreaterThan(20);
  await first.getByRole('button', { name: 'Add to the course' }).click();
  await expect.poll(claims).toEqual([...before, name]);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(claims).toEqual(before);
  await page.locator('.suggestion-reason').first().click();
  await page.locator('.competencies').waitFor({ state: 'detached' });
});

test('a page is tagged in its own settings', async () => {
  await page.getByRole('row', { name: 'Who does what' }).click();
  await page.getByRole('tab', { name: 'Page', exact: true }).click();
  const heads = async () =>
    JSON.parse(await readFile(join(course, 'pages', 'p-institutions.json'), 'utf8')) as {
      competencies?: { subTheme: string }[];
    };
  const before = (await heads()).competencies ?? [];
  const box = page.locator('.inspector').getByText('Responsiveness', { exact: true });
  await box.click();
  await expect
    .poll(async () =>
      ((await heads()).competencies ?? []).some(({ subTheme }) => subTheme === 'Responsiveness'),
    )
    .toBe(!before.some(({ subTheme }) => subTheme === 'Responsiveness'));
});

test('a file with faults is refused with their lines; a list adds its names; the portal’s framework gives identifiers', async () => {
  await page.keyboard.press('Control+Alt+c');
  await page.getByText('Names only', { exact: false }).waitFor();
  await bring('rail.csv', 'area,theme,sub-theme\nDomain,,Track\n');
  await page.getByText('rail.csv:2 theme is empty').waitFor();
  await shoot('refused');
  await page.locator('.dialog').getByRole('button', { name: 'Close' }).last().click();

  await bring('rail.csv', 'area,theme,sub-theme,hindi\nDomain,Rail,Track care,पटरी की देखभाल\n');
  await page.locator('.competencies-sources').getByText('rail', { exact: true }).waitFor();
  await framework().getByRole('searchbox').fill('पटरी');
  await framework().getByRole('option', { name: 'Track care' }).waitFor();

  const term = (name: string, identifier: string, associations: object[] = []) => ({
    name,
    identifier,
    associations,
  });
  const [sub, theme] = [term('Goal Setting', 's-9'), term('Outcome Orientation', 't-9')];
  const categories = [
    { code: 'competencyarea', terms: [term('Behavioural', 'a-9', [theme])] },
    { code: 'theme', terms: [{ ...theme, associations: [sub] }] },
    { code: 'subtheme', terms: [sub] },
  ];
  await bring('portal.json', JSON.stringify({ framework: { code: 'kcm', name: 'Portal', categories } }));
  await page.getByText('Identifiers come from your portal’s framework.').waitFor();
  await expect
    .poll(async () =>
      (await saved()).competencies.map((one) => one.competencySubThemeIdentifier).filter(Boolean),
    )
    .toEqual(['s-9']);
  for (const name of ['Portal', 'rail']) {
    await page.getByRole('button', { name: `Take “${name}” away` }).click();
    await page
      .locator('.competencies-sources')
      .getByText(name, { exact: true })
      .waitFor({ state: 'detached' });
  }
  await page.getByText('Names only', { exact: false }).waitFor();
});

test('in Hindi, dark and narrow it is whole', async () => {
  if (!(await framework().isVisible())) await page.keyboard.press('Control+Alt+c');
  await framework().getByRole('searchbox').fill('');
  await page.locator('.tools').getByText('हिं').click();
  await page.getByRole('heading', { name: 'कोर्स क्या बनाता है' }).waitFor();
  await framework().getByText('ध्यान से सुनना').waitFor();
  await shoot('hi-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await shoot('hi-dark');
  await page.setViewportSize({ width: 1024, height: 768 });
  await axeInBothSchemes(page);
  await shoot('hi-narrow');
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(app.faults).toEqual([]);
});
