/** A text made ready for comparing: done once, then held against any number of others. */
import { sentences } from './sentences.ts';
import { isContent, stem } from './stems.ts';
import { words } from './words.ts';

/** Everything is counted in words; `starts` and `ends` lead back to the text (UTF-16). */
export interface Prepared {
  readonly text: string;
  readonly folded: readonly string[];
  readonly stems: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 where a word carries meaning, 0 where it is a stop word. */
  readonly content: Uint8Array;
  /** First word of each sentence, and at the end the number of words. */
  readonly sentences: Uint32Array;
}

/** @param text as it was extracted; offsets in all results are offsets in it */
export function prepare(text: string): Prepared {
  const found = words(text);
  return {
    text,
    ...found,
    stems: found.folded.map(stem),
    content: Uint8Array.from(found.folded, (word) => (isContent(word) ? 1 : 0)),
    sentences: sentences(text, found),
  };
}
