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
  const found = stems.slice();
  const counts = new Uint16Array(stems.length);
  let size = 0;
  for (let unit = 0; unit + 1 < first.length; unit++) {
    const [from, to] = [first[unit] ?? 0, first[unit + 1] ?? 0];
    sort(found, from, to);
    // What is taken out of the way never lies before what is still to be read.
    for (let i = from; i < to; i++) {
      const stem = found[i] ?? 0;
      if (size > (at[unit] ?? 0) && found[size - 1] === stem) counts[size - 1] = (counts[size - 1] ?? 0) + 1;
      else {
        found[size] = stem;
        counts[size++] = 1;
      }
    }
    at[unit + 1] = size;
  }
  return { first, at, stems: found.slice(0, size), counts: counts.slice(0, size) };
}

/** By insertion: a sentence is short. */
function sort(numbers: Uint32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const number = numbers[i] ?? 0;
    let place = i;
    for (; place > from && (numbers[place - 1] ?? 0) > number; place--)
      numbers[place] = numbers[place - 1] ?? 0;
    numbers[place] = number;
  }
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
