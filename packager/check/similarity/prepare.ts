/** A text made ready for comparing: done once, then held against any number of others. */
import { type Bags, bags } from './bags.ts';
import { sentences } from './sentences.ts';
import { type Words, words } from './words.ts';

/** Everything is counted in words; `starts` and `ends` lead back to the text (UTF-16). Words and stems are hashes. */
export interface Prepared {
  readonly text: string;
  readonly words: Uint32Array;
  readonly stems: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where a word carries meaning, 0 where it is a stop word. */
  readonly content: Uint8Array;
  /** First word of each sentence, and at the end the number of words. */
  readonly sentences: Uint32Array;
  readonly bags: Bags;
}

/** A stretch of a text, UTF-16. */
export type Part = readonly [from: number, to: number];

/**
 * @param text as it was extracted; offsets in all results are offsets in it
 * @param parts stretches whose words alone are made ready, in order and apart; else the whole text
 */
export function prepare(text: string, parts: readonly Part[] = [[0, text.length]]): Prepared {
  const found = parts.map((part) => wordsIn(text, part));
  const count = found.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  const hashes = new Uint32Array(count);
  const stems = new Uint32Array(count);
  const content = new Uint8Array(count);
  const first: number[] = [];
  let at = 0;
  for (const { numbers, vocabulary, starts: from, ends: to, sentences: begin, offset } of found) {
    for (let i = 0; i + 1 < begin.length; i++) first.push(at + (begin[i] ?? 0));
    for (let i = 0; i < numbers.length; i++, at++) {
      const number = numbers[i] ?? 0;
      starts[at] = offset + (from[i] ?? 0);
      ends[at] = offset + (to[i] ?? 0);
      hashes[at] = vocabulary.words[number] ?? 0;
      stems[at] = vocabulary.stems[number] ?? 0;
      content[at] = vocabulary.content[number] ?? 0;
    }
  }
  const begins = Uint32Array.from([...first, count]);
  return { text, words: hashes, stems, starts, ends, content, sentences: begins, bags: bags(stems, begins) };
}

function wordsIn(text: string, [from, to]: Part): Words & { sentences: Uint32Array; offset: number } {
  const part = text.slice(from, to);
  const found = words(part);
  return { ...found, sentences: sentences(part, found), offset: from };
}
