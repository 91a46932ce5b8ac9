/**
 * `npm run bench -- sounds <folder>`: how many recordings of a folder are found
 * again after each change that ffmpeg makes of them, and how many others are
 * taken for the original. Beside it the plain use of the same fingerprints: both
 * laid upon each other from their beginnings, a fifth of the bits may differ.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SoundIndex } from '../../packager/check/similarity/sounds/sound-index.ts';
import { listener } from '../../packager/listen.ts';
import { extensionOf } from '../../packager/read/path-parts.ts';
import { findFfmpeg } from '../../packager/recordings/ffmpeg.ts';
import { machine } from './material/timed.ts';

/** What ffmpeg is told between the recording and the new file, and what kind that is. */
const CHANGES: Readonly<Record<string, readonly [extension: string, ...told: string[]]>> = {
  'mp3, 64 kbit/s': ['mp3', '-b:a', '64k'],
  'mp3, 32 kbit/s': ['mp3', '-b:a', '32k'],
  'aac, 48 kbit/s': ['m4a', '-b:a', '48k'],
  'opus, 24 kbit/s': ['ogg', '-c:a', 'libopus', '-b:a', '24k'],
  'a tenth as loud': ['wav', '-af', 'volume=0.1'],
  'loudness evened': ['wav', '-af', 'dynaudnorm'],
  'as by telephone': ['wav', '-af', 'highpass=f=300,lowpass=f=3400'],
  'some noise': ['wav', '-af', 'aeval=val(0)+0.01*(random(0)-0.5)'],
  '20 s from 3.3 s': ['wav', '-ss', '3.3', '-t', '20'],
  '10 s from 7.7 s': ['mp3', '-ss', '7.7', '-t', '10', '-b:a', '64k'],
  '6 s from 5.5 s': ['wav', '-ss', '5.5', '-t', '6'],
  'tempo + 5 %': ['wav', '-af', 'atempo=1.05'],
};

/** Of the bits, those that may differ in the plain use. */
const PLAIN = 0.2;

export async function run([folder]: string[]): Promise<void> {
  const program = findFfmpeg();
  const listen = listener(new AbortController().signal);
  if (!folder || !program || !listen) throw new Error('Name a folder with recordings; ffmpeg must be there');
  const kept: { path: string; words: Uint32Array }[] = [];
  let seconds = 0;
  const began = performance.now();
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    const heard = await listen(path, extensionOf(name));
    if (heard) kept.push({ path, words: heard.words });
    seconds += heard?.seconds ?? 0;
  }
  const speed = (seconds * 1000) / (performance.now() - began);
  console.log(
    `${kept.length} recordings, ${(seconds / 60).toFixed(1)} minutes; read ${speed.toFixed(0)} times as fast as they play`,
  );
  const index = new SoundIndex(kept.map(({ words }) => words));
  const place = mkdtempSync(join(tmpdir(), 'kriti-bench-sounds-'));
  let [asked, others, ms] = [0, 0, 0];
  console.log(`${'change'.padEnd(18)} asked  found  from the beginning`);
  try {
    for (const [name, [extension, ...told]] of Object.entries(CHANGES)) {
      let [found, plain] = [0, 0];
      for (const [number, { path, words }] of kept.entries()) {
        const copy = join(place, `copy.${extension}`);
        execFileSync(program, ['-v', 'error', '-y', '-i', path, ...told, copy]);
        const heard = await listen(copy, extension);
        const start = performance.now();
        const likely = heard ? index.like(heard.words) : [];
        ms += performance.now() - start;
        asked += 1;
        others += likely.filter(({ print }) => print !== number).length;
        if (likely.some(({ print }) => print === number)) found += 1;
        if (heard && errorOf(heard.words, words) <= PLAIN) plain += 1;
      }
      const share = (count: number) => (count / kept.length).toFixed(3);
      console.log(
        name.padEnd(18),
        String(kept.length).padStart(5),
        share(found).padStart(6),
        share(plain).padStart(19),
      );
    }
  } finally {
    rmSync(place, { recursive: true });
  }
  console.log(`others taken for the original: ${others} in ${asked} queries`);
  console.log(`${(ms / asked).toFixed(1)} ms a query; ${machine()}`);
}

function errorOf(one: Uint32Array, other: Uint32Array): number {
  const length = Math.min(one.length, other.length);
  let bits = 0;
  for (let i = 0; i < length; i++)
    for (let word = ((one[i] as number) ^ (other[i] as number)) >>> 0; word; word &= word - 1) bits += 1;
  return length === 0 ? 1 : bits / (32 * length);
}
