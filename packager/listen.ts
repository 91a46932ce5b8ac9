/** Listens to a recording, and to and at a film: the machine's ffmpeg decodes it, Chromaprint makes its fingerprint. */
import { readFile, rm } from 'node:fs/promises';
import { MOST_SECONDS, RATE } from './check/similarity/sounds/print.ts';
import type { Heard, Listen } from './read/sounds.ts';
import { fingerprintOf } from './recordings/chromaprint.ts';
import { findFfmpeg, readingArguments, runFfmpeg } from './recordings/ffmpeg.ts';
import { isFilm, scenesOf } from './recordings/film-scenes.ts';

/** Milliseconds after which a file is given up: an hour of film takes some seconds. */
const PATIENCE = 120_000;
/** A second more than is listened to, so that it is known whether there is more. */
const DECODED = MOST_SECONDS + 1;
/** What ffmpeg says of a film without sound. */
const SILENT = /does not contain any stream/;

/** @returns undefined where this machine has no ffmpeg */
export function listener(signal: AbortSignal): Listen | undefined {
  const program = findFfmpeg();
  if (!program) return undefined;
  return async (file, extension) => {
    const reading = readingArguments(file, extension);
    if (!reading) return undefined;
    const out = `${file}.pcm`;
    const form = ['-map', '0:a:0?', '-ac', '1', '-ar', String(RATE), '-f', 's16le'];
    let silent = false;
    const { code } = await runFfmpeg(
      program,
      ['-t', String(DECODED), ...reading, ...form, '-t', String(DECODED), '-y', `file:${out}`],
      AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      () => {},
      (line) => {
        silent ||= SILENT.test(line);
      },
    );
    try {
      if (code !== 0 && !silent) return undefined;
      const sound = silent ? NO_SOUND : await heard(await readFile(out));
      return isFilm(extension) ? { ...sound, scenes: await scenesOf(program, file, reading, signal) } : sound;
    } finally {
      await rm(out, { force: true });
    }
  };
}

const NO_SOUND: Heard = { seconds: 0, cut: false, words: new Uint32Array() };

async function heard(bytes: Buffer): Promise<Heard> {
  const all = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
  const samples = all.subarray(0, MOST_SECONDS * RATE);
  return {
    seconds: samples.length / RATE,
    cut: all.length > samples.length,
    words: await fingerprintOf(samples),
  };
}
