/**
 * `npm run bench -- images [--count 50000] [--queries 200] [--half held] [--keep <file>]
 * [--minutes 30] [--part 1/3] [--change brightness] [--spread] <folder> …`: how many pictures are found again after each of the
 * sixteen changes (scripts/pictures/changes.ts), and how many others are taken for the
 * original. The folders are any with many pictures (scripts/pictures/collection.ts says
 * what is made of them); those count that have a print, and as many are asked of each kind. Prints are kept in a file where
 * one is named, and a run that is out of time is gone on with by the next; a part asks every third; `--change` asks after one of the changes alone;
 * `--spread` asks for each after one change only, so that false finds are of as many pictures as there are queries. Bounds are
 * chosen on the half `tuning`; what is published is measured on the half `held`. A false find
 * is a picture of another project (the folder right within the one that is named) which is not nearly
 * the same to whoever looks at the pixels. What one project draws of one thing - its plot in another
 * language, its screenshot at another size, the next step of its figure, pieces of its sheet of sprites -
 * is made one of the other, so whether it is a copy cannot be told from outside; it is counted by itself.
 * sharp-phash, the peer that is named, is given the same pictures.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { copyOf } from '../../packager/check/similarity/pictures/copy.ts';
import { isSamePicture } from '../../packager/check/similarity/pictures/same.ts';
import { type Luminance, luminanceOf } from '../../packager/read/media/luminance.ts';
import { nearlyOne } from '../pictures/alike.ts';
import { CHANGES, changed } from '../pictures/changes.ts';
import { KINDS, sheetOf } from '../pictures/collection.ts';
import { peer as findPeer, isSame } from '../pictures/peer.ts';
import { type Kept, type Shelf, shelfOf } from '../pictures/shelf.ts';
import { machine } from './material/timed.ts';

const HALVES = ['tuning', 'held'] as const;

interface Query extends Kept {
  readonly number: number;
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals: folders } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      count: { type: 'string', default: '50000' },
      queries: { type: 'string', default: '200' },
      half: { type: 'string', default: 'held' },
      keep: { type: 'string' },
      minutes: { type: 'string', default: '30' },
      part: { type: 'string', default: '1/1' },
      change: { type: 'string' },
      spread: { type: 'boolean', default: false },
    },
  });
  const half = (HALVES as readonly string[]).indexOf(values.half);
  if (half < 0) throw new Error(`--half is one of ${HALVES.join(', ')}`);
  const peer = await findPeer();
  const began = performance.now();
  const shelf = await shelfOf({
    ...{ folders, count: Number(values.count), minutes: Number(values.minutes) },
    ...{ peer: peer?.hash, keep: values.keep },
  });
  const { kept, small, plain, left, cut } = shelf;
  const minutes = (performance.now() - began) / 60_000;
  console.log(
    `${kept.length} pictures compared (${kindsOf(kept)}); ${small} icons and ${plain} too plain are not, ${left} left out. ${minutes.toFixed(1)} minutes${cut ? ', and more to come: run it again with the same --keep' : ''}`,
  );
  if (cut) return;
  const [part = 1, parts = 1] = values.part.split('/').map(Number);
  const queries = chosen(kept, Number(values.queries), half).filter((_, i) => i % parts === part - 1);
  console.log(`${queries.length} originals of the ${values.half} half (${kindsOf(queries)})`);
  console.log(`${'change'.padEnd(22)} asked   found  sharp-phash`);
  const tally = new Tally(shelf);
  const names = Object.keys(CHANGES).filter((one) => one === (values.change ?? one));
  for (const [turn, name] of names.entries()) {
    const of = { asked: 0, found: 0, peer: 0 };
    for (const query of queries.filter((_, i) => !values.spread || i % names.length === turn)) {
      const read = await luminanceOf(await changed(name, await query.bytes()));
      if (!read.ok) throw new Error(`${query.name}: ${read.error}`);
      const found = await tally.ask(query, read.value);
      const peerFound = peer ? tally.askPeer(query, await peer.hash(read.value)) : false;
      of.asked += 1;
      if (found) of.found += 1;
      if (peerFound) of.peer += 1;
    }
    console.log(
      name.padEnd(22),
      String(of.asked).padStart(5),
      (of.found / of.asked).toFixed(3).padStart(7),
      (peer ? (of.peer / of.asked).toFixed(3) : 'not run').padStart(12),
    );
  }
  tally.tell(peer !== undefined);
}

const kindsOf = (list: readonly Kept[]): string =>
  KINDS.map((kind) => `${list.filter((one) => one.kind === kind).length} of ${kind}`).join(', ');

/** By its name alone, so that it is in the same half however many there are. */
const halfOf = (name: string): number => (createHash('sha256').update(name).digest()[0] ?? 0) % HALVES.length;

/** As many of each kind, those of the other half left out. */
function chosen(kept: readonly Kept[], most: number, half: number): Query[] {
  return KINDS.flatMap((kind) => {
    const own = kept.flatMap((one, number) =>
      one.kind === kind && halfOf(one.name) === half ? [{ ...one, number }] : [],
    );
    const wanted = Math.ceil(most / KINDS.length);
    const step = Math.max(1, own.length / wanted);
    return own.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, wanted);
  });
}

/** What another picture that was found is to the one asked for; 'other' is a false find. */
const KIN = ['other', 'nearly the same', 'of one project', 'of one file'] as const;
type Kin = (typeof KIN)[number];

/** What was found in all, by kind of picture, and what was taken for what. */
class Tally {
  readonly #shelf: Shelf;
  readonly #kinds = new Map<string, { asked: number; found: number; others: number }>();
  readonly #pairs = new Map<string, Kin>();
  readonly #kin: Record<Kin, number> = {
    other: 0,
    'nearly the same': 0,
    'of one project': 0,
    'of one file': 0,
  };
  #asked = 0;
  #peers = 0;
  /** Microseconds of the processor. */
  #spent = 0;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** @returns whether the original was found */
  async ask(query: Query, picture: Luminance): Promise<boolean> {
    const { kept, album } = this.#shelf;
    const start = process.cpuUsage();
    const hits = album.like(copyOf(picture), (print) => kept[print]?.print).filter(isSamePicture);
    const { user, system } = process.cpuUsage(start);
    this.#spent += user + system;
    const found = hits.some(({ print }) => print === query.number);
    const of = this.#kinds.get(query.kind) ?? { asked: 0, found: 0, others: 0 };
    this.#kinds.set(query.kind, of);
    this.#asked += 1;
    of.asked += 1;
    if (found) of.found += 1;
    for (const { print } of hits) {
      const other = kept[print];
      if (print === query.number || !other) continue;
      const kin = await this.#kinOf(query, other);
      this.#kin[kin] += 1;
      if (kin === 'other') of.others += 1;
    }
    return found;
  }

  /** @returns whether the peer found it */
  askPeer(query: Query, hash: Int32Array): boolean {
    const hits = this.#shelf.kept.flatMap((one, i) => (isSame(one.peer, hash) ? [i] : []));
    this.#peers += hits.filter((print) => print !== query.number).length;
    return hits.includes(query.number);
  }

  async #kinOf(query: Query, other: Kept): Promise<Kin> {
    const pair = `${query.name} | ${other.name}`;
    const kin = this.#pairs.get(pair) ?? (await judged(query, other));
    this.#pairs.set(pair, kin);
    return kin;
  }

  tell(withPeer: boolean): void {
    const per = (count: number) => ((100 * count) / this.#asked).toFixed(2);
    for (const [kind, { asked, found, others }] of this.#kinds)
      console.log(
        `${kind.padEnd(22)} ${String(asked).padStart(5)} ${(found / asked).toFixed(3).padStart(7)} found, ${((100 * others) / asked).toFixed(2)} others per 100 queries`,
      );
    console.log(
      `beside the original, per 100 queries: ${KIN.map((kin) => `${kin} ${per(this.#kin[kin])}`).join(', ')} (sharp-phash, all together: ${withPeer ? per(this.#peers) : 'not run'})`,
    );
    console.log('Such pairs, for whoever wants to look:');
    for (const [pair, kin] of [...this.#pairs].sort(
      ([, one], [, other]) => KIN.indexOf(one) - KIN.indexOf(other),
    ))
      if (kin !== 'of one file') console.log(`  ${kin}: ${pair}`);
    console.log(`${(this.#spent / this.#asked / 1000).toFixed(0)} ms of the processor a query; ${machine()}`);
  }
}

async function judged(query: Query, other: Kept): Promise<Kin> {
  if (sheetOf(query.name) === sheetOf(other.name)) return 'of one file';
  if (query.project === other.project) return 'of one project';
  return (await nearlyOne(await query.bytes(), await other.bytes())) ? 'nearly the same' : 'other';
}
