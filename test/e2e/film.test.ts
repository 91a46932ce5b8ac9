/** Films and recordings on their desk: captions, picture, part, in a real browser against the real engine. */
import { copyFile, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFfmpeg } from '../../packager/recordings/ffmpeg.ts';
import { axeInBothSchemes } from './axe.ts';
import { callEngine, makeSample, openWindow, type Window } from './window.ts';

const hasFfmpeg = findFfmpeg() !== undefined;

let app: Window;
let page: Page;
let course: string;
/** The captions of the film before anybody changed them: their text by their file. */
let before: Readonly<Record<string, string>>;

beforeAll(async () => {
  app = await openWindow();
  page = app.page;
  course = await makeSample(page, app.folder);
});
afterAll(() => app.close());

interface KeptAsset {
  readonly name: string;
  readonly mediaType: string;
  readonly playFrom?: number;
  readonly playTo?: number;
  readonly licence?: string;
}
const assets = async (): Promise<Readonly<Record<string, KeptAsset>>> =>
  (
    JSON.parse(await readFile(join(course, 'course.json'), 'utf8')) as {
      readonly assets: Readonly<Record<string, KeptAsset>>;
    }
  ).assets;
/** Captions of a name as they are kept, by their file. */
async function named(name: string): Promise<Record<string, string>> {
  const found = Object.entries(await assets()).filter(([, asset]) => asset.name === name);
  const texts = found.map(async ([id]) => [id, await readFile(join(course, 'assets', `${id}.vtt`), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}
const captions = async (name: string): Promise<string> => Object.values(await named(name)).join();
/** How often the pages on disk name a file. */
const onPages = async (id: string): Promise<number> => {
  const folder = join(course, 'pages');
  const texts = await Promise.all((await readdir(folder)).map((f) => readFile(join(folder, f), 'utf8')));
  return texts.join('').split(id).length - 1;
};
const row = (name: string) => page.getByRole('row').filter({ has: page.getByTitle(name, { exact: true }) });
const words = (n: number, lang = 'English') => page.getByLabel(`Caption ${n}, ${lang}`, { exact: true });
/** Undoes what a note says was done. */
const undoNote = (text: string) =>
  page.locator('.note', { hasText: text }).getByRole('button', { name: 'Undo', exact: true }).click();
const picture = (name: string) =>
  process.env.SHOTS ? page.screenshot({ path: join(process.env.SHOTS, `${name}.png`) }) : undefined;

test('captions are written, timed, split, joined and undone, and keep themselves', async () => {
  await page.getByRole('button', { name: 'Media', exact: true }).click();
  await row('film.en.mp4').click();
  await page.getByRole('button', { name: 'Captions, picture, length…' }).click();
  const first = 'Meera has joined a new desk';
  await words(1).filter({ hasText: first }).waitFor();
  await page.getByText('14 captions').waitFor();
  before = await named('film.en.vtt');

  await words(1).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Written.');
  await expect.poll(() => captions('film.en.vtt')).toContain('Written.');
  const field = page.getByLabel('Caption 1 ends', { exact: true });
  await field.fill('5.25');
  await field.press('Enter');
  await expect.poll(() => captions('film.en.vtt')).toContain('00:00:00.600 --> 00:00:05.250');

  // By keys alone: to the next, divided at the cursor, joined again, one more at the end of the film.
  await words(1).focus();
  await page.keyboard.press('Alt+n');
  await expect.poll(() => words(2).evaluate((el) => el === document.activeElement)).toBe(true);
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < 8; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Alt+s');
  await page.getByText('15 captions').waitFor();
  expect(await words(2).inputValue()).toBe('Harpreet');
  await page.keyboard.press('Alt+m');
  await page.getByText('14 captions').waitFor();
  await expect.poll(() => words(2).inputValue()).toMatch(/^Harpreet brings/);
  await page.keyboard.press('Alt+Delete');
  await page.getByText('13 captions').waitFor();
  await expect.poll(() => captions('film.en.vtt')).not.toContain('Harpreet');
  await expect.poll(() => onPages(Object.keys(before)[0] ?? '')).toBe(0);

  for (let i = 0; i < 12 && (await words(1).inputValue()).includes('Written'); i += 1) {
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(50);
  }
  await expect.poll(() => captions('film.en.vtt')).toBe(Object.values(before)[0]);
  await page.getByText('14 captions').waitFor();
  await page.getByText('Reading the sound').waitFor({ state: 'detached' });
  await picture('desk-light');
  await axeInBothSchemes(page);
});

test('a second language is written beside the first, and files are imported, whole or in part', async () => {
  await page.getByRole('button', { name: /Language beside it/ }).click();
  await page.getByRole('option', { name: 'हिन्दी' }).click();
  await words(1, 'हिन्दी').fill('मीरा नई मेज़ पर आई है।');
  await expect.poll(() => captions('film.en.hi.vtt')).toContain('00:00:00.600 --> 00:00:06.600\nमीरा');
  // The film stands on the English page alone; there it has both now.
  await expect.poll(async () => onPages(Object.keys(await named('film.en.hi.vtt'))[0] ?? '')).toBe(1);

  const file = join(app.folder, 'two.srt');
  await writeFile(
    file,
    '1\r\n00:00:01,000 --> 00:00:02,000\r\nOne\r\n\r\n2\r\n00:00:05,000 -> 00:00:04,000\r\n\r\n3\r\n00:00:09,000 --> 00:00:04,000\r\nThree\r\n',
  );
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import SRT or VTT…' }).click();
  await (await chooser).setFiles(file);
  await page.getByText('1 caption came in; 1 could not be read: line 9').waitFor();
  expect(await words(1).inputValue()).toBe('One');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await page.getByText('14 captions').waitFor();
  await picture('desk-two');
});

test('a picture is taken from the film, and learners see the part that was chosen', async () => {
  await page.locator('.film-desk').getByText('Film', { exact: true }).click();
  await page.locator('.film-seeker').click({ position: { x: 300, y: 60 } });
  await page.getByText('The file itself stays whole').waitFor();
  await page.getByRole('button', { name: 'Take the moment shown' }).click();
  await page.getByText('The picture is taken').waitFor();
  const poster = async () =>
    Object.entries(await assets()).find(([, { name }]) => /^film\.en-\d+s\.jpg$/.test(name))?.[0] ?? 'none';
  await expect.poll(async () => onPages(await poster())).toBe(1);
  await page.getByRole('button', { name: 'Begin here' }).click();
  await page.locator('.film-seeker').click({ position: { x: 900, y: 60 } });
  await page.getByRole('button', { name: 'Stop here' }).click();
  const film = async () => Object.values(await assets()).find(({ name }) => name === 'film.en.mp4');
  await expect.poll(async () => (await film())?.playTo).toBeGreaterThan(50);
  const { playFrom = 0, playTo = 0 } = (await film()) ?? {};
  expect(playFrom).toBeGreaterThan(15);
  await picture('film-tab');
  await axeInBothSchemes(page);

  const { url } = await callEngine(page, 'preview.start', { path: course, target: 'html', page: 'p-film' });
  const learner = await app.context.newPage();
  await learner.goto(url);
  const video = learner.frameLocator('iframe').locator('video').or(learner.locator('video')).first();
  const at = () => video.evaluate((el: HTMLVideoElement) => el.currentTime);
  await expect.poll(at).toBeGreaterThanOrEqual(playFrom - 0.01);
  await video.evaluate((el: HTMLVideoElement) => {
    el.currentTime = 80;
  });
  await expect.poll(at).toBeLessThanOrEqual(playTo);
  await video.evaluate((el: HTMLVideoElement) => {
    el.currentTime = 1;
  });
  await expect.poll(at).toBeGreaterThanOrEqual(playFrom - 0.01);
  await learner.close();
  await callEngine(page, 'preview.stop', { path: course });

  await page.getByRole('button', { name: 'The whole film' }).click();
  await expect.poll(async () => (await film())?.playTo).toBeUndefined();
});

// In CI, which installs it, a missing one is a failure.
test.skipIf(!hasFfmpeg && !process.env.CI)(
  `the chosen part becomes a lighter film, and its captions keep step${hasFfmpeg ? '' : ' (not run: no ffmpeg on this machine)'}`,
  async () => {
    await page.locator('.film-seeker').click({ position: { x: 300, y: 60 } });
    await page.getByRole('button', { name: 'Begin here' }).click();
    await page.getByRole('button', { name: 'Make an MP4 (H.264, AAC)' }).click();
    await page.getByText(/MB becomes .*:/).waitFor();
    await picture('lighter');
    await axeInBothSchemes(page);
    const whole = await captions('film.en.vtt');
    await page.getByRole('button', { name: 'Use it in 1 place' }).click();
    await expect.poll(() => captions('film.en.vtt')).not.toBe(whole);
    expect(await captions('film.en.vtt')).toMatch(/^WEBVTT\s+00:00:0\d/);
    const film = async () => Object.values(await assets()).find(({ name }) => name === 'film.en.mp4');
    expect(await film()).toMatchObject({ codecs: ['h264', 'aac'], licence: 'CC BY 4.0' });
    expect((await film())?.playFrom).toBeUndefined();
    await page.keyboard.press('Control+z');
    await expect.poll(() => captions('film.en.vtt')).toBe(whole);
    expect((await film())?.playFrom).toBeGreaterThan(15);
  },
);

test('narration is recorded, and what stands in its way is said', async () => {
  // The machine of the test has no microphone: a tone takes its place, after a refusal.
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    let asked = 0;
    mediaDevices.getUserMedia = async () => {
      asked += 1;
      if (asked === 1) throw new DOMException('no', 'NotAllowedError');
      const context = new AudioContext();
      const tone = context.createOscillator();
      const end = context.createMediaStreamDestination();
      tone.connect(end);
      tone.start();
      return end.stream;
    };
  });
  await page.getByRole('button', { name: 'Media', exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Record sound…' }).click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByText('Kriti may not use the microphone').waitFor();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => page.getByRole('timer').textContent()).toMatch(/0:0[1-9]/);
  await expect
    .poll(() => page.getByRole('meter').evaluate((el: HTMLMeterElement) => el.value))
    .toBeGreaterThan(0.5);
  // While it runs, no slip of the hand ends it.
  await page.keyboard.press('Escape');
  await picture('record');
  await axeInBothSchemes(page);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByLabel('Name').fill('Welcome');
  await picture('record-heard');
  await axeInBothSchemes(page);
  // What is thrown away can be had back.
  await page.keyboard.press('Escape');
  await undoNote('The recording was not kept');
  // The list is long, and its rows below the window are not drawn; what came in is chosen and shown beside it.
  const shown = (name: string) => page.getByRole('heading', { name, exact: true });
  await shown('Welcome').waitFor();
  await undoNote('The recording is in the course');
  await shown('Welcome').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Record sound…' }).click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect.poll(() => page.getByRole('timer').textContent()).toMatch(/0:0[1-9]/);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await shown('Narration').waitFor();
  const kept = async () => Object.values(await assets()).find(({ name }) => name === 'Narration.wav');
  await expect.poll(kept).toMatchObject({ mediaType: 'audio/wav', codecs: ['pcm'] });
});

/** A film of the given size for little work: one that plays, behind it a free box (ISO 14496-12, 8.1.2) that is a hole in the file. */
async function largeFilm(name: string, bytes: number): Promise<string> {
  const path = join(app.folder, name);
  await copyFile('test/arbitrary/assets/film.mp4', path);
  const file = await open(path, 'r+');
  const { size } = await file.stat();
  const free = Buffer.alloc(8);
  free.writeUInt32BE(bytes - size);
  free.write('free', 4);
  await file.write(free, 0, free.length, size);
  await file.truncate(bytes);
  await file.close();
  return path;
}

test('a large film comes in while its author writes on; stopped it leaves nothing, and once in it plays', async () => {
  const MB = 10 ** 6;
  const entry = (name: string) => page.getByRole('row', { name, exact: true });
  const files = () => readdir(join(course, 'assets'));
  const text = page.locator('.page p').first();
  const write = async (words: string) => {
    await text.click();
    await page.keyboard.press('End');
    await page.keyboard.insertText(words);
    await expect.poll(() => onPages(words)).toBe(1);
  };
  const add = async (path: string) => {
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('menuitem', { name: 'Add a film' }).click();
    await (await chooser).setFiles(path);
  };
  await page.keyboard.press('Control+1');
  await entry('Who does what').click();
  const before = await files();

  // As large as a film may be, so that it is still coming when the text is on disk, however fast the machine.
  await add(await largeFilm('Archive.mp4', 4000 * MB));
  const coming = page.getByRole('progressbar', { name: 'Copying “Archive.mp4” into the course' });
  await expect.poll(() => coming.getAttribute('aria-valuetext')).toMatch(/^[1-9][\d.]* MB of 4 GB$/);
  await write(' Written while a film comes.');
  await picture('film-coming');
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await coming.waitFor({ state: 'detached' });
  await expect.poll(files).toEqual(before);
  expect(await entry('Archive').count()).toBe(0);

  await add(await largeFilm('Hearing.mp4', 300 * MB));
  await write(' Written while the next one comes.');
  await entry('Hearing').click();
  await page.locator('.item-sheet').getByText('300 MB').waitFor();
  const film = page.locator('.item-sheet video');
  await film.evaluate((el: HTMLVideoElement) => el.play());
  await expect.poll(() => film.evaluate((el: HTMLVideoElement) => el.ended)).toBe(true);
  await expect
    .poll(async () => Object.values(await assets()).find(({ name }) => name === 'Hearing.mp4'))
    .toMatchObject({ bytes: 300 * MB, duration: 0.6, codecs: ['h264'] });
  await entry('Who does what').click();
  await write(' Written when it was there.');
});

test('nothing went wrong unseen', () => {
  expect(app.faults).toEqual([]);
});
