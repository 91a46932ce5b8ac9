/**
 * `npm run bench -- translated <help folder> [dictionary]`: how well the
 * English original of a Hindi passage is found among many on the same matter
 * (check/similarity/translated/). The passages are those that Debian's
 * `libreoffice-help-en-us` and `libreoffice-help-hi` have in both languages;
 * the folder holds `en-US` and `hi`. The dictionary is that of Debian's
 * `dict-freedict-eng-hin`. Recall is told where one in a hundred passages
 * whose original is not there would be taken for a translation: by the score
 * alone, and by what it is above half of the next best. Then texts of
 * some 600 words, as they are compared: leads to the original and to others.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { type Dictionary, NO_DICTIONARY } from '../../packager/check/similarity/translated/dictionary.ts';
import { translationsBetween } from '../../packager/check/similarity/translated/leads.ts';
import { likeliest, shelve } from '../../packager/check/similarity/translated/shelf.ts';
import { sayingsOf } from '../../packager/check/similarity/translated/terms.ts';
import { readDictionary } from '../../packager/read-dictionary.ts';
import { machine } from './material/timed.ts';

interface Pair {
  readonly hindi: string;
  readonly english: string;
}

const LENGTHS = [15, 40, 80];
const FALSE_ALARMS = 0.01;

export async function run([folder, dictionary]: string[]): Promise<void> {
  if (!folder) {
    console.error(
      'Usage: npm run bench -- translated <folder with en-US and hi> [<freedict-eng-hin.dict.dz>]',
    );
    process.exitCode = 2;
    return;
  }
  const pages = pagesOf(folder);
  console.log(
    'words, passages      first   among 5   recall at 1 % false alarms   less half the next   ms a passage',
  );
  if (dictionary) {
    const known = await readDictionary(dictionary);
    if (!known) throw new Error(`${dictionary} is no dictionary`);
    printAll(basename(dictionary), pages, known);
  }
  printAll('no dictionary', pages, NO_DICTIONARY);
  console.log(machine());
}

function printAll(name: string, pages: readonly (readonly Pair[])[], dictionary: Dictionary): void {
  console.log(name);
  for (const words of LENGTHS) print(words, passagesOf(pages, words), dictionary);
  printTexts(textsOf(pages), dictionary);
}

/** Each Hindi text is held against its original and against every so many of the others. */
const EVERY = 4;

function printTexts(texts: readonly Pair[], dictionary: Dictionary): void {
  const ready = texts.map(({ hindi, english }) => ({ hindi: prepare(hindi), english: prepare(english) }));
  let [words, found, others, alarms, pairs] = [0, 0, 0, 0, 0];
  const began = performance.now();
  ready.forEach(({ hindi }, i) => {
    words += hindi.words.length;
    ready.forEach(({ english }, j) => {
      if (i !== j && (i + j) % EVERY !== 0) return;
      pairs++;
      const leads = translationsBetween(hindi, english, dictionary);
      if (i === j) found += leads.reduce((sum, { aFrom, aTo }) => sum + aTo - aFrom, 0);
      else [others, alarms] = [others + 1, alarms + leads.length];
    });
  });
  const ms = (performance.now() - began) / pairs;
  console.log(
    `${texts.length} texts: ${(found / words).toFixed(3)} of their words in leads to the original; ${alarms} leads among ${others} pairs of other texts; ${ms.toFixed(1)} ms a pair`,
  );
}

const TEXT = 600;

/** Paragraphs of neighbouring pages put together, each original once. */
function textsOf(pages: readonly (readonly Pair[])[]): Pair[] {
  const unlike = [...new Map(pages.flat().map((pair) => [pair.english, pair])).values()];
  const texts: Pair[] = [];
  let open: Pair[] = [];
  for (const pair of unlike) {
    open.push(pair);
    if (open.reduce((sum, { english }) => sum + english.split(' ').length, 0) < TEXT) continue;
    texts.push({
      hindi: open.map(({ hindi }) => hindi).join('\n\n'),
      english: open.map(({ english }) => english).join('\n\n'),
    });
    open = [];
  }
  return texts;
}

function print(words: number, pairs: readonly Pair[], dictionary: Dictionary): void {
  const shelf = shelve(pairs.map(({ english }) => sayingsOf(prepare(english), dictionary)));
  const places: number[] = [];
  const trials: Trial[] = [];
  const began = performance.now();
  pairs.forEach(({ hindi }, i) => {
    const hits = likeliest(sayingsOf(prepare(hindi), dictionary), shelf);
    const place = hits.findIndex(({ at }) => at === i);
    places.push(place < 0 ? hits.length : place);
    const [one = 0, other = 0] = hits.filter(({ at }) => at !== i).map(({ score }) => score);
    trials.push({ right: hits[place]?.score ?? 0, one, other });
  });
  const ms = (performance.now() - began) / pairs.length;
  const share = (count: number): string => (count / pairs.length).toFixed(3);
  const among = (first: number): string => share(places.filter((place) => place < first).length);
  console.log(
    `~${words}, ${pairs.length}`.padEnd(20),
    `${among(1)}   ${among(5)}     ${share(recalled(trials, 0))}                        ${share(recalled(trials, 0.5))}                ${ms.toFixed(2)}`,
  );
}

/** What a passage's original scores, and the two best of all others. */
interface Trial {
  readonly right: number;
  readonly one: number;
  readonly other: number;
}

/** How many originals are taken for it where one in a hundred others would be, by the score less a part of the next one's. */
function recalled(trials: readonly Trial[], part: number): number {
  const alarms = trials.map(({ one, other }) => one - part * other).sort((one, other) => other - one);
  const bound = alarms[Math.floor(alarms.length * FALSE_ALARMS)] ?? 0;
  return trials.filter(({ right, one }) => right - part * one > bound).length;
}

const PARAGRAPH = /<(?:p|h\d)\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/(?:p|h\d)>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', nbsp: ' ', quot: '"', amp: '&' };

/** Paragraphs of a page by their ids, which are the same in every language. */
const paragraphsOf = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(PARAGRAPH)].map(([, id = '', inner = '']) => [
      id,
      inner
        .replace(/<[^>]+>/g, '')
        .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );

/** Page by page what is translated: many paragraphs of the Hindi help are in English still. */
function pagesOf(folder: string): Pair[][] {
  const read = (lang: string, name: string): ReadonlyMap<string, string> => {
    const path = join(folder, lang, name);
    return existsSync(path) ? paragraphsOf(readFileSync(path, 'utf8')) : new Map();
  };
  return readdirSync(join(folder, 'hi'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const english = read('en-US', name);
      return [...read('hi', name)].flatMap(([id, hindi]) => {
        const original = english.get(id);
        return original && isHindi(hindi) ? [{ hindi, english: original }] : [];
      });
    });
}

const LEAST_LETTERS = 20;

function isHindi(text: string): boolean {
  const letters = text.match(/\p{Script=Devanagari}/gu)?.length ?? 0;
  return letters >= LEAST_LETTERS && letters >= 2 * (text.match(/[A-Za-z]/g)?.length ?? 0);
}

/** Paragraphs of one page put together until they are about so long; the same original only once. */
function passagesOf(pages: readonly (readonly Pair[])[], words: number): Pair[] {
  const found = new Map<string, Pair>();
  for (const page of pages) {
    let open: Pair | undefined;
    for (const { hindi, english } of page) {
      open = open
        ? { hindi: `${open.hindi}\n${hindi}`, english: `${open.english}\n${english}` }
        : { hindi, english };
      const length = open.english.split(' ').length;
      if (length < words * 0.7) continue;
      if (length <= words * 1.6 && !found.has(open.english)) found.set(open.english, open);
      open = undefined;
    }
  }
  return [...found.values()];
}
