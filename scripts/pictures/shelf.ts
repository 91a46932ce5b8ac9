/** The prints of a collection, as the benchmark asks them: each picture once, though it lies there in several files. */
import { Album } from '../../packager/check/similarity/pictures/album.ts';
import { type PicturePrint, printOf } from '../../packager/check/similarity/pictures/print.ts';
import { type Luminance, luminanceOf } from '../../packager/read/media/luminance.ts';
import { collection, type Listed } from './collection.ts';
import { hashOfPixels, KeptPrints, type Outcome } from './kept-prints.ts';

export interface Kept extends Listed {
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
  /** Whether the time was up before all were there. */
  readonly cut: boolean;
}

interface FillShelf {
  readonly folders: readonly string[];
  /** Pictures with a print. */
  readonly count: number;
  /** Hashes a picture as the peer does. */
  readonly peer: ((picture: Luminance) => Promise<Int32Array>) | undefined;
  /** File that prints are kept in for the next run. */
  readonly keep: string | undefined;
  readonly minutes: number;
}

/** Pictures that are decoded while another is printed. */
const AHEAD = 3;

export async function shelfOf({ folders, count, peer, keep, minutes }: FillShelf): Promise<Shelf> {
  const end = performance.now() + minutes * 60_000;
  const before = new KeptPrints(keep);
  const kept: Kept[] = [];
  const seen = new Set<string>();
  const tally = { small: 0, plain: 0, left: 0 };
  let cut = false;
  for await (const { listed, outcome, luminance } of decoded(collection(folders), before, peer)) {
    const { hash, print } = outcome;
    if (print === 'unread' || seen.has(hash)) tally.left += 1;
    else if (typeof print === 'string') tally[print] += 1;
    else kept.push({ ...listed, print, peer: luminance && (await peer?.(luminance)) });
    if (print !== 'unread') seen.add(hash);
    if (kept.length >= count) break;
    cut = performance.now() > end;
    if (cut) break;
  }
  before.flush();
  return { kept, album: new Album(kept.map(({ print }) => print.hashes)), ...tally, cut };
}

interface Decoded {
  readonly listed: Listed;
  readonly outcome: Outcome;
  readonly luminance?: Luminance;
}

/** In their order, some ahead of the one that is worked on; those kept from before are not decoded unless the peer wants to see them. */
async function* decoded(
  list: AsyncIterable<Listed>,
  before: KeptPrints,
  peer: FillShelf['peer'],
): AsyncGenerator<Decoded> {
  const running: Promise<Decoded>[] = [];
  for await (const listed of list) {
    const known = before.get(listed.name);
    running.push(known && !peer ? Promise.resolve({ listed, outcome: known }) : decode(listed, before));
    if (running.length > AHEAD) yield (await running.shift()) as Decoded;
  }
  for (const last of running) yield await last;
}

async function decode(listed: Listed, before: KeptPrints): Promise<Decoded> {
  const { name } = listed;
  const known = before.get(name);
  try {
    const read = await luminanceOf(await listed.bytes());
    if (!read.ok) throw new Error(read.error);
    const { value: luminance } = read;
    const outcome = known ?? { name, hash: hashOfPixels(luminance.pixels), print: printOf(luminance) };
    if (!known) before.put(outcome);
    return { listed, outcome, luminance };
  } catch {
    const outcome: Outcome = { name, hash: '', print: 'unread' };
    if (!known) before.put(outcome);
    return { listed, outcome };
  }
}
