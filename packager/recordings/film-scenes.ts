/**
 * The scenes of a film, a picture of each: of the film's key frames, which encoders
 * set where the picture changes and every few seconds, those that show something
 * else than the one before. Only key frames are decoded: an hour takes seconds.
 */
import { open, rm } from 'node:fs/promises';
import { MOST_SECONDS } from '../check/similarity/sounds/print.ts';
import { RASTER } from '../read/media/luminance.ts';
import type { Scene } from '../read/sounds.ts';
import { runFfmpeg } from './ffmpeg.ts';

/** Seconds between the pictures that are looked at. */
const EVERY = 2;
/** Milliseconds after which a film is given up. */
const PATIENCE = 120_000;
/** Scenes of a film that are kept: a film of ten minutes has some dozens. */
const MOST_SCENES = 120;

const FILMS: ReadonlySet<string> = new Set(['mp4', 'm4v', 'mov', 'webm']);

/** Whether a file of this extension is one. */
export const isFilm = (extension: string): boolean => FILMS.has(extension);

/**
 * @param file named so that its folder may be written to
 * @param reading how ffmpeg is told to read it (ffmpeg.ts)
 * @returns none for what has no moving picture, or one that cannot be decoded
 */
export async function scenesOf(
  program: string,
  file: string,
  reading: readonly string[],
  signal: AbortSignal,
): Promise<Scene[]> {
  const out = `${file}.gray`;
  const filter = `fps=1/${EVERY},scale=${RASTER}:${RASTER}:flags=area:out_range=pc,format=gray`;
  await runFfmpeg(
    program,
    [
      ...['-skip_frame', 'nokey', '-t', String(MOST_SECONDS), ...reading],
      ...['-map', '0:v:0?', '-an', '-sn', '-vf', filter, '-f', 'rawvideo', '-y', `file:${out}`],
    ],
    AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    () => {},
  );
  try {
    return await differing(out);
  } finally {
    await rm(out, { force: true });
  }
}

/** Reads the pictures one after the other, and keeps those that differ from the last kept. */
async function differing(path: string): Promise<Scene[]> {
  const scenes: Scene[] = [];
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return scenes;
  try {
    let last: Uint8Array | undefined;
    for (let i = 0; scenes.length < MOST_SCENES; i++) {
      const pixels = new Uint8Array(RASTER * RASTER);
      const { bytesRead } = await file.read(pixels, 0, pixels.length, i * pixels.length);
      if (bytesRead < pixels.length) break;
      const cells = cellsOf(pixels);
      if (last && !differs(cells, last)) continue;
      last = cells;
      scenes.push({ seconds: i * EVERY, pixels });
    }
  } finally {
    await file.close();
  }
  return scenes;
}

/** Cells on a side by which two pictures are told apart. */
const CELLS = 16;
const CELL = RASTER / CELLS;
/** Brightness by which cells must differ, and how many of them: a face that talks is no new scene, a line that is added is. */
const SEEN = 12;
const CHANGED = 10;

function cellsOf(pixels: Uint8Array): Uint8Array {
  const sums = new Uint32Array(CELLS * CELLS);
  for (let y = 0; y < RASTER; y++)
    for (let x = 0; x < RASTER; x++) {
      const cell = Math.floor(y / CELL) * CELLS + Math.floor(x / CELL);
      sums[cell] = (sums[cell] as number) + (pixels[y * RASTER + x] as number);
    }
  return Uint8Array.from(sums, (sum) => sum / (CELL * CELL));
}

function differs(one: Uint8Array, other: Uint8Array): boolean {
  let changed = 0;
  for (const [i, cell] of one.entries())
    if (Math.abs(cell - (other[i] as number)) > SEEN && ++changed >= CHANGED) return true;
  return false;
}
