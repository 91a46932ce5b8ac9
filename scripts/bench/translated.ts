/**
 * `npm run bench -- translated <help folder> [dictionary]`: how well what a passage was
 * translated from is found among many on the same matter (check/similarity/translated/),
 * on LibreOffice's help (material/help-pairs.ts). The dictionary is that of Debian's
 * `dict-freedict-eng-hin`.
 *
 * First passages: which is the likeliest, and recall where one in a hundred passages whose
 * original is not there would be taken for a translation, by the score alone and by how far
 * a place stands out, on all and on the half that no bound was chosen on. Then texts of some
 * 600 words with a translated piece in them, held against a text that has the piece: is there a
 * lead to it, and how many to others. Each text is in one half; bounds were chosen on the other.
 */
import { basename } from 'node:path';
import { type Prepared, prepare } from '../../packager/check/similarity/prepare.ts';
import { type Dictionary, NO_DICTIONARY } from '../../packager/check/similarity/translated/dictionary.ts';
import { translationsBetween } from '../../packager/check/similarity/translated/leads.ts';
import {
  type Hit,
  likeliest,
  shelve,
  standingOut,
} from '../../packager/check/similarity/translated/shelf.ts';
import { sayingsOf } from '../../packager/check/similarity/translated/terms.ts';
import { readDictionary } from '../../packager/originality/read-dictionary.ts';
import { type Pair, pagesOf, passagesOf, textsOf } from './material/help-pairs.ts';
import { machine } from './material/timed.ts';

const LENGTHS = [15, 40, 80];
const FALSE_ALARMS = 0.01;

type Pages = readonly (readonly Pair[])[];

export async function run([folder, dictionary]: string[]): Promise<void> {
  if (!folder) {
    console.error(
      'Usage: npm run bench -- translated <folder with en-US and hi> [<freedict-eng-hin.dict.dz>]',
    );
    process.exitCode = 2;
    return;
  }
  const pages = pagesOf(folder);
  if (dictionary) {
    const known = await readDictionary(dictionary);
    if (!known) throw new Error(`${dictionary} is no dictionary`);
    printAll(basename(dictionary), pages, known);
  }
  printAll('no dictionary', pages, NO_DICTIONARY);
  console.log(machine());
}

function printAll(name: string, pages: Pages, dictionary: Dictionary): void {
  console.log(name);
  console.log('words, passages         first  among 5  recall at 1 % by score, standing out, held half');
  for (const words of LENGTHS) printPassages(words, passagesOf(pages, words), dictionary);
  printTexts(pages, dictionary);
}

/** Of a passage, by its number: the passages of the other language, the likeliest first. */
interface Asked {
  readonly i: number;
  readonly hits: readonly Hit[];
}

/** Scores of every Hindi passage with every English one, read both ways. */
function printPassages(words: number, pairs: readonly Pair[], dictionary: Dictionary): void {
  const shelf = shelve(pairs.map(({ english }) => sayingsOf(prepare(english), dictionary)));
  const began = performance.now();
  const english = pairs.map(({ hindi }, i): Asked => {
    return { i, hits: likeliest(sayingsOf(prepare(hindi), dictionary), shelf) };
  });
  const ms = (performance.now() - began) / pairs.length;
  const hindi = pairs.map((_, i) => ({ i, hits: [] as Hit[] }));
  for (const { i, hits } of english) for (const { at, score } of hits) hindi[at]?.hits.push({ at: i, score });
  for (const { hits } of hindi) hits.sort((one, other) => other.score - one.score);
  for (const [way, asked] of [
    ['into Hindi', english],
    ['into English', hindi],
  ] as const) {
    const among = (first: number): string =>
      share(
        asked.filter(({ i, hits }) => hits.slice(0, first).some(({ at }) => at === i)).length,
        asked.length,
      );
    const held = asked.filter(({ i }) => i % 2 === HELD);
    console.log(
      `~${words} ${way}, ${pairs.length}`.padEnd(23),
      `${among(1)}  ${among(5)}    ${recall(asked, ({ score }) => score)}                    ${recall(asked, out)}         ${recall(held, out)}`,
    );
  }
  console.log(`${ms.toFixed(2)} ms a passage`);
}

/** Of two, the half that no bound was chosen on. */
const HELD = 1;

const share = (count: number, of: number): string => (count / of).toFixed(3);

/** How much a hit is trusted, among others. */
type Trust = (hit: Hit, hits: readonly Hit[]) => number;

const out: Trust = (hit, hits) => standingOut(hit, hits, (at) => at !== hit.at);

/** How many originals are trusted more than all but one in a hundred of the likeliest passages where the original is not there. */
function recall(asked: readonly Asked[], trust: Trust): string {
  const first = (hits: readonly Hit[]): number => (hits[0] ? trust(hits[0], hits) : 0);
  const alarms = asked
    .map(({ i, hits }) => first(hits.filter(({ at }) => at !== i)))
    .sort((one, other) => other - one);
  const bound = alarms[Math.floor(alarms.length * FALSE_ALARMS)] ?? 0;
  return share(asked.filter(({ i, hits }) => hits[0]?.at === i && first(hits) > bound).length, asked.length);
}

/** Words of a text that something is put into, and of what is put in. */
const FRAME = 600;
const PIECES = [45, 90, 140];

interface Frame extends Pair {
  readonly ready: { readonly hindi: Prepared; readonly english: Prepared };
}

function printTexts(pages: Pages, dictionary: Dictionary): void {
  const frames = textsOf(pages, FRAME).map(
    (pair): Frame => ({ ...pair, ready: { hindi: prepare(pair.hindi), english: prepare(pair.english) } }),
  );
  for (const half of [0, HELD]) {
    const own = frames.filter((_, i) => i % 2 === half);
    let [pairs, alarms] = [0, 0];
    for (const [i, one] of own.entries())
      for (const [j, other] of own.entries()) {
        if (i === j) continue;
        pairs += 1;
        alarms += translationsBetween(one.ready.hindi, other.ready.english, dictionary).length;
      }
    const found = PIECES.map((words) => `${words} words ${inFrames(pages, words, own, half, dictionary)}`);
    console.log(
      `${half === HELD ? 'held' : 'tuning'} half: pieces found: ${found.join(', ')}; ${alarms} leads in ${pairs} pairs of other texts`,
    );
  }
}

/** Pieces put at the end of a text of their half that has nothing to do with them, and into the midst of another. */
function inFrames(
  pages: Pages,
  words: number,
  frames: readonly Frame[],
  half: number,
  dictionary: Dictionary,
): string {
  let [asked, found] = [0, 0];
  for (const [k, piece] of textsOf(pages, words).entries()) {
    if (k % 4 !== half) continue;
    const others = frames.filter(
      ({ english }) => !english.includes(piece.english) && !piece.english.includes(english),
    );
    const [copy, source] = [others[(k * 7) % others.length], others[(k * 7 + 5) % others.length]];
    if (!copy || !source) continue;
    const cut = source.english.indexOf('\n\n', source.english.length / 2);
    const english = `${source.english.slice(0, cut)}\n\n${piece.english}${source.english.slice(cut)}`;
    const leads = translationsBetween(
      prepare(`${copy.hindi}\n\n${piece.hindi}`),
      prepare(english),
      dictionary,
    );
    asked += 1;
    if (leads.some(({ aTo }) => aTo > copy.ready.hindi.words.length + LEAST_WORDS)) found += 1;
  }
  return `${found} of ${asked}`;
}

/** Of a piece, what a lead must reach into it. */
const LEAST_WORDS = 10;
