/**
 * Chromaprint (Lukáš Lalinský), compiled to WebAssembly. Its package is made for
 * pages: it fetches its binary and looks for a window, so it is given both here.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { MainModule } from '@unimusic/chromaprint/dist/chromaprint.js';
import { RATE } from '../check/similarity/sounds/print.ts';

/** Chromaprint's own default, which AcoustID uses as well. */
const ALGORITHM = 1;
/** Samples handed over at once. */
const PIECE = 2 ** 16;

let loaded: Promise<MainModule> | undefined;

async function load(): Promise<MainModule> {
  const { default: start } = await import('@unimusic/chromaprint/dist/chromaprint.js');
  const file = createRequire(import.meta.url).resolve('@unimusic/chromaprint/dist/chromaprint.wasm');
  const wasmBinary = await readFile(file);
  const page = globalThis as { window?: unknown };
  const before = page.window;
  // It looks before its first await: nobody else sees this window.
  page.window = {};
  const starting = start({ wasmBinary });
  if (before === undefined) delete page.window;
  else page.window = before;
  return starting;
}

/**
 * @param samples one channel, `RATE` a second
 * @returns the raw fingerprint, one word an eighth of a second; none where it is shorter than one word needs
 */
export async function fingerprintOf(samples: Int16Array): Promise<Uint32Array> {
  loaded ??= load();
  const chromaprint = await loaded;
  const context = chromaprint._chromaprint_new(ALGORITHM);
  const piece = chromaprint._malloc(PIECE * 2);
  // Where it writes the address of the words, and how many there are.
  const answer = chromaprint._malloc(8);
  try {
    chromaprint._chromaprint_start(context, RATE, 1);
    for (let from = 0; from < samples.length; from += PIECE) {
      const part = samples.subarray(from, from + PIECE);
      chromaprint.HEAP16.set(part, piece / 2);
      chromaprint._chromaprint_feed(context, piece, part.length);
    }
    chromaprint._chromaprint_finish(context);
    if (!chromaprint._chromaprint_get_raw_fingerprint(context, answer, answer + 4)) return new Uint32Array();
    const [at = 0, length = 0] = chromaprint.HEAP32.subarray(answer / 4, answer / 4 + 2);
    // Of negative words their bits.
    const words = Uint32Array.from(chromaprint.HEAP32.subarray(at / 4, at / 4 + length));
    chromaprint._free(at);
    return words;
  } finally {
    chromaprint._chromaprint_free(context);
    chromaprint._free(piece);
    chromaprint._free(answer);
  }
}
