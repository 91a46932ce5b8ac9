/** Passages a text says twice: the second time is held against the first. */
import type { Stretch } from './exact.ts';
import { GRAM } from './fingerprints.ts';
import { gramAt } from './hash.ts';
import type { Prepared } from './prepare.ts';

/** Words from which on a repetition is more than a phrase or a heading. */
const LEAST_WORDS = 30;

/** Runs of words that stand earlier in the same text, in its order; a refrain is told once for each return. */
export function repeats({ words }: Pick<Prepared, 'words'>): Stretch[] {
  const first = new Map<number, number>();
  const found: Stretch[] = [];
  for (let i = 0; i + GRAM <= words.length; ) {
    const hash = gramAt(words, i, GRAM);
    const before = first.get(hash);
    if (before === undefined) first.set(hash, i);
    const length = before === undefined ? 0 : common(words, before, i);
    if (before !== undefined && length >= LEAST_WORDS) {
      found.push({ aFrom: i, aTo: i + length, bFrom: before, bTo: before + length });
      i += length;
    } else i++;
  }
  return found;
}

/** Words alike from two places on; the first may not reach the second. */
function common(words: Uint32Array, one: number, other: number): number {
  let length = 0;
  while (
    one + length < other &&
    other + length < words.length &&
    words[one + length] === words[other + length]
  )
    length++;
  return length;
}
