/** A text made ready for comparing: done once, then held against any number of others. */
import { type Bags, bags } from './bags.ts';
import { hashOf } from './hash.ts';
import { sentences } from './sentences.ts';
import { isContent, stem } from './stems.ts';
import { words } from './words.ts';

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

/** @param text as it was extracted; offsets in all results are offsets in it */
export function prepare(text: string): Prepared {
  const found = words(text);
  const known = found.folded.map(termOf);
  const stems = Uint32Array.from(known, (term) => term.stem);
  const first = sentences(text, found);
  return {
    text,
    words: Uint32Array.from(known, (term) => term.word),
    stems,
    starts: found.starts,
    ends: found.ends,
    content: Uint8Array.from(known, (term) => (term.content ? 1 : 0)),
    sentences: first,
    bags: bags(stems, first),
  };
}

interface Term {
  readonly word: number;
  readonly stem: number;
  readonly content: boolean;
}

/** Words met before: a language has few, and stemming is dear. */
const memory = new Map<string, Term>();
const MEMORY_LIMIT = 100_000;

function termOf(word: string): Term {
  let term = memory.get(word);
  if (!term) {
    term = { word: hashOf(word), stem: hashOf(stem(word)), content: isContent(word) };
    if (memory.size >= MEMORY_LIMIT) memory.clear();
    memory.set(word, term);
  }
  return term;
}
