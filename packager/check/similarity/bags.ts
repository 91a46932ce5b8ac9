/**
 * The units that are compared: sentences as bags of stems. A sentence of one or
 * two words says too little to be found again, so it goes with its neighbour
 * (M. A. Sanchez-Perez, G. Sidorov, A. Gelbukh, "A Winning Approach to Text
 * Alignment for Text Reuse Detection at PAN 2014", section 3).
 *
 * All bags of a text lie in three flat arrays: bag `u` has the stems
 * `stems[at[u]] … stems[at[u + 1] - 1]`.
 */
export interface Bags {
  /** First word of each unit, and at the end the number of words. */
  readonly first: Uint32Array;
  readonly at: Uint32Array;
  readonly stems: Uint32Array;
  readonly counts: Uint16Array;
}

const LEAST_WORDS = 3;

/**
 * @param stems hash of the stem of each word
 * @param sentences first words, and at the end the number of words
 */
export function bags(stems: Uint32Array, sentences: Uint32Array): Bags {
  const first = unitsOf(sentences);
  const at = new Uint32Array(first.length);
  const found: number[] = [];
  const counts: number[] = [];
  for (let unit = 0; unit + 1 < first.length; unit++) {
    const sorted = stems.slice(first[unit], first[unit + 1]).sort();
    for (let i = 0; i < sorted.length; i++) {
      if (i > 0 && sorted[i] === sorted[i - 1]) counts.push((counts.pop() ?? 0) + 1);
      else {
        found.push(sorted[i] ?? 0);
        counts.push(1);
      }
    }
    at[unit + 1] = found.length;
  }
  return { first, at, stems: Uint32Array.from(found), counts: Uint16Array.from(counts) };
}

function unitsOf(sentences: Uint32Array): Uint32Array {
  const count = sentences.at(-1) ?? 0;
  if (count === 0) return Uint32Array.of(0);
  const first = [0];
  for (let i = 1; i + 1 < sentences.length; i++) {
    const begin = sentences[i] ?? 0;
    if (begin - (first.at(-1) ?? 0) >= LEAST_WORDS) first.push(begin);
  }
  if (first.length > 1 && count - (first.at(-1) ?? 0) < LEAST_WORDS) first.pop();
  first.push(count);
  return Uint32Array.from(first);
}
