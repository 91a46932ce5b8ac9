/** What validate says of a film that was played through by the ffmpeg of the machine. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openView } from '../../packager/check/package/view.ts';
import { findFfmpeg } from '../../packager/recordings/ffmpeg.ts';
import { watchRecording } from '../../packager/recordings/watch.ts';
import { Watching } from '../../packager/recordings/watched.ts';
import { validateFile } from '../../packager/validate.ts';
import { profileNamed } from '../repair/repaired.ts';

const place = mkdtempSync(join(tmpdir(), 'kriti-watch-'));
afterAll(() => rmSync(place, { recursive: true }));

const ffmpeg = findFfmpeg() ?? '';

/** Makes a recording by ffmpeg's own test sources. */
function make(name: string, ...args: string[]): string {
  const file = join(place, name);
  execFileSync(ffmpeg, ['-v', 'error', '-y', ...args, file]);
  return file;
}

async function said(path: string, lang: 'en' | 'hi' = 'en'): Promise<string[]> {
  const { results } = await validateFile({ path, profile: profileNamed('standard'), lang });
  const watched = results.filter(({ ruleId }) => ruleId.startsWith('watch-'));
  return watched.flatMap(({ ruleId, outcome, diagnostics }) =>
    diagnostics.length === 0
      ? [`${ruleId} ${outcome}`]
      : diagnostics.map(({ severity, message }) => `${ruleId} ${severity} ${message}`),
  );
}

describe('what ffmpeg says', () => {
  it('is gathered line by line; a stretch that does not end goes to the end', () => {
    const watching = new Watching(60);
    for (const line of [
      '[blackdetect @ 0x1] black_start:0 black_end:8.04 black_duration:8.04',
      '[silencedetect @ 0x2] silence_start: -0.01',
      '[silencedetect @ 0x2] silence_end: 22.5 | silence_duration: 22.51',
      '[freezedetect @ 0x3] lavfi.freezedetect.freeze_start: 10',
      '    I:         -17.2 LUFS',
      '    Threshold: -27.4 LUFS',
    ])
      watching.hear(line);
    expect(watching.watched).toEqual({
      black: [{ from: 0, to: 8.04 }],
      silent: [{ from: 0, to: 22.5 }],
      frozen: [{ from: 10, to: 60 }],
      loudness: -17.2,
    });
  });

  it('cannot be asked where it is not: then a person must look', async () => {
    if (!ffmpeg) return;
    const file = make('tone.mp3', '-f', 'lavfi', '-i', 'sine=d=2');
    vi.stubEnv('PATH', place);
    try {
      expect(await said(file)).toEqual([expect.stringContaining('watch-possible warning review: not run')]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe(`a recording that is played through${ffmpeg ? '' : ' (not run: no ffmpeg on this machine)'}`, () => {
  it.skipIf(!ffmpeg && !process.env.CI)(
    'is told of where it is black, silent or too quiet',
    { timeout: 60_000 },
    async () => {
      const film = make(
        'dark.mp4',
        ...['-f', 'lavfi', '-i', 'color=black:s=160x120:d=8', '-f', 'lavfi', '-i', 'testsrc=s=160x120:d=8'],
        ...['-f', 'lavfi', '-i', 'anullsrc=d=16', '-filter_complex', '[0:v][1:v]concat=n=2[v]'],
        ...['-map', '[v]', '-map', '2:a', '-t', '16'],
      );
      expect(await said(film)).toEqual([
        'watch-black warning Black from 0:00 to 0:08',
        'watch-frozen pass',
        'watch-silent warning Its sound is silent throughout',
        'watch-loudness pass',
      ]);
      expect((await said(film, 'hi'))[0]).toBe('watch-black warning 0:00 से 0:08 तक काला');
      const gap = make(
        'gap.wav',
        ...['-f', 'lavfi', '-i', 'sine=d=40', '-af', "volume=0:enable='between(t,4,30)',volume=-28dB"],
      );
      expect(await said(gap)).toEqual(
        ['watch-silent info Silent from 0:04 to 0:30'].concat(expect.stringMatching(/^watch-loudness/)),
      );
    },
  );

  it.skipIf(!ffmpeg && !process.env.CI)(
    'without sound is no silent one; a sound one is told nothing',
    { timeout: 60_000 },
    async () => {
      const mute = make('mute.mp4', '-f', 'lavfi', '-i', 'testsrc=s=160x120:d=3');
      expect(await said(mute)).toEqual(['watch-black pass', 'watch-frozen pass']);
      const tone = make('tone.mp3', '-f', 'lavfi', '-i', 'sine=d=5', '-af', 'volume=6dB');
      expect(await said(tone)).toEqual(['watch-silent pass', 'watch-loudness pass']);
    },
  );
});

describe.skipIf(!ffmpeg)('of the recordings inside a package', () => {
  const inside = async (asked: boolean) => {
    const folder = join(place, 'package');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><title>x</title><video src="black.mp4"></video>',
    );
    make('package/black.mp4', '-f', 'lavfi', '-i', 'color=black:s=64x64:d=8');
    make('package/tone.mp3', '-f', 'lavfi', '-i', 'sine=d=8');
    // By such a sound players are woken.
    make('package/empty.mp3', '-f', 'lavfi', '-i', 'anullsrc', '-t', '1');
    const view = await openView(folder, profileNamed('standard'));
    try {
      return (await watchRecording(view, folder, { lang: 'en', asked })).map(({ ruleId, diagnostics }) => [
        ruleId,
        ...diagnostics.map(({ message, location }) => [message, location]),
      ]);
    } finally {
      await view.files.close();
    }
  };

  it('says file by file what it does of one given by itself, where a run was asked for', async () => {
    expect(await inside(true)).toEqual([
      ['watch-black', ['Nothing but black is seen', { in: 'package', file: 'black.mp4' }]],
      ['watch-frozen'],
      ['watch-silent'],
      ['watch-loudness'],
    ]);
  });
  it('says nothing unasked', async () => {
    expect(await inside(false)).toEqual([]);
  });
});
