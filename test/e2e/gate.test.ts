/** A course at the gate: what holds it, the way to each place and back, answers, signatures and overrides by name, and the paper; in a real browser against the real engine. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { profileById } from '../../packager/check/profile/profile.ts';
import type { Course } from '../../packager/course/course.ts';
import { validateFile } from '../../packager/validate.ts';
import { axeInBothSchemes } from './axe.ts';
import { callEngine, focused, makeSample, openWindow, type Window } from './window.ts';

let app: Window;
let page: Page;
let course: string;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  course = await makeSample(page, app.folder);
});
afterAll(() => app.close());

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const part = (name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const item = (text: string) => page.locator('.gate-item').filter({ hasText: text });

test('says in one sentence what holds the course, and what is fine and why', async () => {
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { level: 1, name: 'Nothing to mend. 2 things need your word.' }).waitFor();
  await item('The course was compared with nothing yet').waitFor();
  await item('No browser has looked at the pages').waitFor();
  await part('Fine, and why')
    .getByRole('button', { name: /^Show \d+ more$/ })
    .click();
  await part('Fine, and why')
    .locator('.gate-fine-what', { hasText: 'Every picture has a description' })
    .waitFor();
  await page.getByText('iGOT Qualified').waitFor();
  expect(await button('Pack for upload').isDisabled()).toBe(true);
  await page.getByText('Waiting for 2 answers').waitFor();
  await axeInBothSchemes(page);
});

test('a section alone shows what belongs to it', async () => {
  await page.getByRole('navigation', { name: 'What is looked at' }).getByText('Competencies').click();
  await expect.poll(() => page.locator('.gate-item').count()).toBe(0);
  await page.getByText('Nothing to say here').waitFor();
  await part('Fine, and why').getByText('The course is tagged with a competency').waitFor();
  await page.getByRole('navigation', { name: 'What is looked at' }).getByText('Everything').click();
});

const title = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const saved = async () => JSON.parse(await readFile(join(course, 'course.json'), 'utf8')) as Course;

test('is held by the rules of an agency once they are chosen; the work order is written, and all of it undone', async () => {
  const dialog = page.getByRole('dialog');
  await button('Change whose rules hold the course').click();
  await dialog.getByRole('radio', { name: /^An agency/ }).check({ force: true });
  await axeInBothSchemes(page);
  await dialog.getByRole('button', { name: 'Use these' }).click();
  await title('One thing stops the upload. 6 need your word.');
  await expect.poll(async () => (await saved()).profile).toBe('agency');
  await item('The course has no work order').getByRole('button', { name: 'Write the work order …' }).click();
  await dialog.getByLabel('Ordered by').fill('Institute of Secretariat Training');
  await dialog.getByLabel('Made by').fill('Akshar Learning');
  await dialog.getByLabel('Day of the order').fill('2026-02-30');
  expect(await dialog.getByRole('button', { name: 'Keep it' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Day of the order').fill('2026-10-05');
  await dialog.getByLabel('What is handed over').fill('The course\nEditable source');
  await axeInBothSchemes(page);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await title('Nothing to mend. 6 things need your word.');
  await expect
    .poll(async () => (await saved()).workOrder?.deliverables)
    .toEqual(['The course', 'Editable source']);
  await page.getByText('2 things handed over').waitFor();
  await page.keyboard.press('Control+z');
  await title('One thing stops the upload. 6 need your word.');
  await page.keyboard.press('Control+z');
  await title('Nothing to mend. 2 things need your word.');
  await expect.poll(async () => (await saved()).profile).toBeUndefined();
});

test('a ministry’s own file is brought in, told of where it is wrong, and taken away again', async () => {
  const dialog = page.getByRole('dialog');
  const file = (text: object) => ({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(text)),
  });
  const own = { id: 'ministry-of-x', label: { en: 'Ministry of X', hi: 'एक्स मंत्रालय' }, extends: 'ministry' };
  const bring = (text: object) => dialog.locator('input[type=file]').setInputFiles(file(text));
  await button('Change whose rules hold the course').click();
  await dialog.getByRole('radio', { name: /^iGOT Karmayogi/ }).waitFor();
  await bring({ ...own, rules: { 'image-has-alts': 'off' } });
  await dialog.getByText('x.json speaks of a rule “image-has-alts” that does not exist').waitFor();
  await axeInBothSchemes(page);
  await bring(own);
  await expect.poll(() => dialog.getByRole('radio', { name: /^Ministry of X/ }).isChecked()).toBe(true);
  await dialog.getByRole('button', { name: 'Use these' }).click();
  await title('Nothing to mend. 6 things need your word.');
  await page.locator('.gate-bar').getByText('by the rules of Ministry of X').waitFor();
  await button('Change whose rules hold the course').click();
  await dialog.getByRole('button', { name: 'Take away Ministry of X' }).click();
  await dialog.getByText('The course names the rules of “ministry-of-x”, which are not here').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await item('The rules of “ministry-of-x” are not on this machine').waitFor();
  await page
    .locator('.note')
    .filter({ hasText: 'The rules of Ministry of X are taken away' })
    .getByRole('button', { name: 'Undo' })
    .last()
    .click();
  await title('Nothing to mend. 6 things need your word.');
  await page.keyboard.press('Control+z');
  await title('Nothing to mend. 2 things need your word.');
});

test('a named person answers for what holds it, and takes it back', async () => {
  await item('The course was compared with nothing yet').getByRole('button', { name: 'Answer …' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('button', { name: 'Answer for it' }).isDisabled()).toBe(true);
  await dialog.getByLabel('What do you answer').fill('Compared by the library of the institute');
  await dialog.getByLabel('Your name').fill('Meera Rao');
  await axeInBothSchemes(page);
  await dialog.getByRole('button', { name: 'Answer for it' }).click();
  await title('Nothing to mend. One thing needs your word.');
  await expect
    .poll(async () => (await saved()).overrides?.['is-original'])
    .toMatchObject({ by: 'Meera Rao', reason: 'Compared by the library of the institute' });
  await item('The course was compared with nothing yet').getByText('Meera Rao answers for it').waitFor();
  await page.keyboard.press('Control+z');
  await title('Nothing to mend. 2 things need your word.');
  await expect.poll(async () => (await saved()).overrides).toBeUndefined();
  await page.keyboard.press('Control+Shift+z');
  await title('Nothing to mend. One thing needs your word.');
  await button(/^Take it back: The course was compared/).click();
  await title('Nothing to mend. 2 things need your word.');
});

test('each role signs for the course as it is, and nobody reviews what they made', async () => {
  await page.getByRole('complementary').getByRole('button', { name: 'Sign as Content creator …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Your name').fill('Asha Nair');
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByText(/^Signed by Asha Nair, /).waitFor();
  await page.getByRole('complementary').getByRole('button', { name: 'Sign as Content reviewer …' }).click();
  await dialog.getByLabel('Your name').fill('asha nair');
  await dialog.getByText('asha nair signed as Content creator').waitFor();
  expect(await dialog.getByRole('button', { name: 'Sign', exact: true }).isDisabled()).toBe(true);
  await dialog.getByLabel('Your name').fill('Ravi Menon');
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click();
  await page.getByText(/^Signed by Ravi Menon, /).waitFor();
  await expect
    .poll(async () => (await saved()).signOffs?.map(({ role, by }) => `${role} ${by}`))
    .toEqual(['creator Asha Nair', 'reviewer Ravi Menon']);
});

test('a statement is answered by keyboard alone', async () => {
  await page
    .getByRole('navigation', { name: 'What is looked at' })
    .getByText('Appropriate for all')
    .press('Enter');
  const statement = page
    .locator('.gate-fine')
    .filter({ hasText: 'hate speech, abuse, violence and profanity' });
  const show = part('Fine, and why').getByRole('button', { name: /^Show \d+ more$/ });
  await expect
    .poll(async () => {
      if (await show.isVisible()) await show.press('Enter');
      return statement.count();
    })
    .toBe(1);
  await statement.getByRole('button', { name: 'Answer anew' }).press('Enter');
  await statement.getByRole('button', { name: 'Take it back' }).press('Enter');
  await title('Nothing to mend. 3 things need your word.');
  const open = item('hate speech, abuse, violence and profanity');
  await open.getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('Space');
  const how = open.getByLabel('How do you know?');
  await how.waitFor();
  await page.keyboard.press('Tab');
  await focused(how);
  await page.keyboard.type('Read aloud by two colleagues');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await focused(open.getByRole('button', { name: 'Keep the answer' }));
  await page.keyboard.press('Enter');
  await title('Nothing to mend. 2 things need your word.');
  const declarations = async () => Object.values((await saved()).declarations ?? {});
  await expect
    .poll(async () => (await declarations()).find(({ reason }) => reason === 'Read aloud by two colleagues'))
    .toMatchObject({ answer: 'yes', by: 'Meera Rao' });
  await axeInBothSchemes(page);
  await page.getByRole('navigation', { name: 'What is looked at' }).getByText('Everything').press('Enter');
});

test('what goes up is told with its size, and each thing leads to where it is made', async () => {
  const up = page.getByRole('region', { name: 'What goes up' });
  await up.getByText('SCORM 1.2 package').first().waitFor();
  await up
    .getByText(/^(about|below) \d/)
    .first()
    .waitFor();
  await up.getByText('CSV, QuML').waitFor();
  await up.getByText('not there yet').first().waitFor();
  await up.getByRole('button', { name: /Thumbnail/ }).press('Enter');
  await page.getByText('Picture of the course').first().waitFor();
  await page.keyboard.press('Control+6');
  await up.getByRole('button', { name: /Assessment/ }).press('Enter');
  await page.locator('.page').waitFor();
  await expect.poll(() => up.count()).toBe(0);
  await page.keyboard.press('Control+6');
  await up.waitFor();
});

test('what holds it leads to its place, and mended it holds no more', async () => {
  await page.keyboard.press('Control+1');
  await page.getByRole('tab', { name: 'Course' }).click();
  const source = page.getByLabel('Source of the content');
  const before = await source.inputValue();
  await source.fill('');
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { level: 1, name: /^2 things stop the upload/ }).waitFor();
  await item('The course names no source').locator('.gate-acts').getByRole('button').click();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const active = document.activeElement;
        return active?.closest<HTMLElement>('[data-field]')?.dataset.field ?? active?.outerHTML;
      }),
    )
    .toBe('source');
  await source.fill(before);
  await page.keyboard.press('Control+6');
  await page.getByRole('heading', { level: 1, name: /^Nothing to mend/ }).waitFor();
  expect(app.faults).toEqual([]);
});

test('is printed in the language that is asked for', async () => {
  const folder = join(app.folder, '../papers');
  await mkdir(folder);
  await callEngine(page, 'settings.set', { lastFolder: folder });
  await button('Print …').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'हिन्दी' }).check({ force: true });
  await axeInBothSchemes(page);
  const place = await dialog.locator('.place-path').innerText();
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  await page.getByText('The upload check is at').waitFor();
  const bytes = await readFile(place);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('packing for the platform is refused while it is shut, with the way to the screen', async () => {
  await page.keyboard.press('Control+1');
  await button('Get ready to upload').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('For upload to iGOT Karmayogi').click();
  await dialog.getByText('Nothing to mend. 2 things need your word.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Pack', exact: true }).isDisabled()).toBe(true);
  await axeInBothSchemes(page);
  await dialog.getByRole('button', { name: 'Open the upload check' }).click();
  await title('Nothing to mend. 2 things need your word.');
});

test('nothing holds it once somebody has answered for all of it, and the engine has the last word', async () => {
  const out = join(app.folder, '../dossier.zip');
  const { job } = await callEngine(page, 'dossier.start', { path: course, out });
  expect(job).toBeTruthy();
  await expect
    .poll(
      () =>
        readFile(out).then(
          () => 'made',
          () => 'not made',
        ),
      { timeout: 3000 },
    )
    .toBe('not made');
  for (const what of ['The course was compared with nothing yet', 'No browser has looked at the pages']) {
    await item(what).getByRole('button', { name: 'Answer …' }).click();
    await page.getByRole('dialog').getByLabel('What do you answer').fill('Done on another machine');
    await page.getByRole('dialog').getByRole('button', { name: 'Answer for it' }).click();
    await item(what).getByText('answers for it').waitFor();
  }
  await title('Nothing stops the upload.');
  await button('Pack for upload').click();
  await page.getByRole('dialog').getByText('Everything the platform asks is there').waitFor();
  expect(await page.getByRole('dialog').getByRole('button', { name: 'Pack', exact: true }).isEnabled()).toBe(
    true,
  );
});

test('a key is made in a folder of its owner’s, and what is packed is signed with it', async () => {
  const dialog = page.getByRole('dialog');
  const keys = join(app.folder, '../keys');
  await mkdir(keys);
  await writeFile(join(keys, 'other.pem'), 'no key at all');
  await callEngine(page, 'settings.set', { lastFolder: keys });
  await dialog.getByText('Not signed').waitFor();
  await dialog.getByRole('button', { name: 'Choose a key …' }).click();
  await dialog.getByRole('row', { name: 'other.pem' }).click();
  await dialog.getByText('other.pem holds no private key that signs').waitFor();
  await axeInBothSchemes(page);
  await dialog.getByLabel('Name of a new key').fill('asha');
  await dialog.getByRole('button', { name: 'Make a key here' }).click();
  await dialog.getByText('Your key is made').waitFor();
  expect((await readFile(join(keys, 'asha.pem'), 'utf8')).split('\n')[0]).toContain('PRIVATE KEY');
  const { fingerprint } = await callEngine(page, 'keys.look', { path: join(keys, 'asha.pem') });
  await dialog.getByText(fingerprint).waitFor();
  await dialog.getByRole('button', { name: 'Sign with it' }).click();
  await dialog.getByText('asha.pem').waitFor();
  await axeInBothSchemes(page);
  // The look at the pages is another test's, and takes minutes; the engine's browser is not this one.
  vi.stubEnv('CHROMIUM_PATH', '/no/chromium');
  onTestFinished(() => void vi.unstubAllEnvs());
  await dialog.getByRole('button', { name: 'Pack', exact: true }).click();
  await dialog.getByText('Signed with the key').waitFor({ timeout: 400_000 });
  const out = await dialog.locator('.place-path').innerText();
  const profile = profileById('igot');
  if (!profile) throw new Error('no profile');
  const proved = await validateFile({ path: out, profile, lang: 'en' });
  const signature = proved.results.find(({ ruleId }) => ruleId === 'dossier-signature-holds');
  expect(signature?.outcome).toBe('pass');
  await expect
    .poll(async () => (await callEngine(page, 'settings.get', {})).key)
    .toBe(join(keys, 'asha.pem'));
  await dialog.getByRole('button', { name: 'Done' }).click();
  expect(app.faults).toEqual([]);
});
