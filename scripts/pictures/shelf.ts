/** The prints of a collection, as the benchmark asks them: each picture once, though it lies there in several files. */
import { createHash } from 'node:crypto';
import { Album } from '../../packager/check/similarity/pictures/album.ts';
import { type PicturePrint, printOf } from '../../packager/check/similarity/pictures/print.ts';
import { type Luminance, luminanceOf } from '../../packager/read/media/luminance.ts';
import { collection, type Listed } from './collection.ts';

export interface Kept extends Omit<Listed, 'bytes'> {
  readonly bytes: Listed['bytes'];
  readonly print: PicturePrint;
  readonly peer: Int32Array | undefined;
}

export interface Shelf {
  readonly kept: readonly Kept[];
  readonly album: Album;
  readonly small: number;
  readonly plain: number;
  /** Files that could not be read, or were there already. */
  readonly left: number;
}

/** Pictures that are decoded while another is printed. */
const AHEAD = 3;

/** @param peer hashes a picture as the peer does */
export async function shelfOf(
  folders: readonly string[],
  count: number,
  peer: ((picture: Luminance) => Promise<Int32Array>) | undefined,
): Promise<Shelf> {
  const kept: Kept[] = [];
  const seen = new Set<string>();
  const tally = { small: 0, plain: 0, left: 0 };
  for await (const { listed, luminance } of decoded(collection(folders, count))) {
    const hash = luminance && createHash('sha256').update(luminance.pixels).digest('hex');
    if (!hash || seen.has(hash)) {
      tally.left += 1;
      continue;
    }
    seen.add(hash);
    const print = printOf(luminance);
    if (typeof print === 'string') tally[print] += 1;
    else kept.push({ ...listed, print, peer: await peer?.(luminance) });
    if (seen.size % 1000 === 0) process.stderr.write(`${seen.size} of ${count}\r`);
  }
  return { kept, album: new Album(kept.map(({ print }) => print.hashes)), ...tally };
}

interface Decoded {
  readonly listed: Listed;
  readonly luminance: Luminance | undefined;
}

/** In their order, some ahead of the one that is worked on. */
async function* decoded(list: AsyncIterable<Listed>): AsyncGenerator<Decoded> {
  const running: Promise<Decoded>[] = [];
  for await (const listed of list) {
    running.push(decode(listed));
    if (running.length > AHEAD) yield (await running.shift()) as Decoded;
  }
  for (const last of running) yield await last;
}

async function decode(listed: Listed): Promise<Decoded> {
  try {
    const read = await luminanceOf(await listed.bytes());
    return { listed, luminance: read.ok ? read.value : undefined };
  } catch {
    return { listed, luminance: undefined };
  }
}
