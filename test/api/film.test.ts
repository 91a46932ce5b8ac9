/** Films made anew by the engine with the ffmpeg of the machine; the original stays, and nothing half-made does. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type {
  EngineEvent,
  Failure,
  ImportedAsset,
  InputOf,
  Reply,
  UploadProgress,
} from '../../packager/api.ts';
import { findFfmpeg } from '../../packager/recordings/ffmpeg.ts';
import { openCourse, sendFile, type TestApp, testApp } from './test-app.ts';

vi.setConfig({ testTimeout: 120_000 });

const FILM =
  'templates/orientation/assets/f40bddba912418291ce5b898f13ed0ccf15f4205f7c6f9a542a1868d7d2c08b9.mp4';
const hasFfmpeg = findFfmpeg() !== undefined;

type Ended = Extract<EngineEvent, { type: 'film' | 'failed' }>;

/** An app with an open course and the film of the sample in its folder. */
async function begin() {
  const app: TestApp = await testApp();
  const path = await openCourse(app);
  const reply = (await (
    await sendFile(app, path, 'film.mp4', readFileSync(FILM))
  ).json()) as Reply<UploadProgress>;
  if (!reply.ok || !reply.value.assetId || !reply.value.asset) throw new Error(JSON.stringify(reply));
  const film: ImportedAsset = { assetId: reply.value.assetId, asset: reply.value.asset };
  const start = async (change: InputOf<'film.make'>['change']) => {
    const { job } = await app.ask('film.make', {
      path,
      asset: film.assetId,
      ext: 'mp4',
      name: 'film.mp4',
      change,
    });
    const ended = app.event(
      (event): event is Ended => 'job' in event && event.job === job && event.type !== 'progress',
    );
    return { job, ended };
  };
  return { app, path, film, start };
}

it('says how a film is coded when it comes in', async () => {
  const { film } = await begin();
  expect(film.asset).toMatchObject({ codecs: ['h264', 'aac'], width: 960, height: 540 });
});

// In CI, which installs it, a missing one is a failure.
it.skipIf(!hasFfmpeg && !process.env.CI)(
  `makes a film smaller, cuts it, and takes its sound${hasFfmpeg ? '' : ' (not run: no ffmpeg on this machine)'}`,
  async () => {
    const { app, path, film, start } = await begin();
    expect(await app.ask('film.tools', {})).toEqual({ found: true });
    const cut = await (await start({ kind: 'film', height: 240, from: 10, to: 14 })).ended;
    if (cut.type !== 'film') throw new Error(JSON.stringify(cut));
    expect(cut.value.asset).toMatchObject({ name: 'film.mp4', height: 240, codecs: ['h264', 'aac'] });
    expect(cut.value.asset.duration).toBeCloseTo(4, 0);
    expect(cut.value.asset.bytes).toBeLessThan(film.asset.bytes);
    const sound = await (await start({ kind: 'sound', from: 0, to: 3 })).ended;
    if (sound.type !== 'film') throw new Error(JSON.stringify(sound));
    expect(sound.value.asset).toMatchObject({ name: 'film.mp3', codecs: ['mp3'] });
    expect(sound.value.asset.duration).toBeCloseTo(3, 0);

    const before = readdirSync(join(path, 'assets'));
    const { job, ended } = await start({ kind: 'film', height: 1080 });
    await app.event((event): event is EngineEvent => event.type === 'progress' && event.job === job);
    await app.ask('pack.cancel', { job });
    expect(await ended).toMatchObject({ type: 'failed', error: { code: 'cancelled' } });
    expect(readdirSync(join(path, 'assets'))).toEqual(before);

    // A list of other files of this machine that calls itself a film is not followed.
    const list = join(path, 'assets', `${film.assetId}.mp4`);
    writeFileSync(join(path, 'assets', 'other.mp4'), readFileSync(list));
    writeFileSync(list, 'ffconcat version 1.0\nfile other.mp4\n');
    const { error } = (await (await start({ kind: 'film', height: 240 })).ended) as { error?: Failure };
    expect(error).toMatchObject({ code: 'film-unreadable' });
    expect(error?.message).not.toContain(path);
  },
);

it('looks for ffmpeg in the folders of PATH alone, never where it happens to be started', () => {
  expect(findFfmpeg({ PATH: '.:bin:' }, 'linux')).toBeUndefined();
});

it('says so where there is no ffmpeg', async () => {
  vi.stubEnv('PATH', '');
  const { app, start } = await begin();
  expect(await app.ask('film.tools', {})).toEqual({ found: false });
  expect(await (await start({ kind: 'film' })).ended).toMatchObject({ error: { code: 'no-film-tools' } });
});

afterAll(() => vi.unstubAllEnvs());
