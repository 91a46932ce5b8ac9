/**
 * Spellings met before, by a number each, and what they are: folding and stemming
 * are dear, and a text has few different words. A spelling is found by its hash
 * (linear probing, at most half full) and compared letter by letter, so that a word
 * that was met before is never cut out of its text.
 */
import { foldWord } from './fold.ts';
import { hashOf } from './hash.ts';
import { isContent, stem } from './stems.ts';

export class Vocabulary {
  /** Of each spelling: as fold.ts folds it, '' where nothing is left of it. */
  readonly folded: string[] = [];
  /** Hash of what is folded, and of its stem. */
  words = new Uint32Array(FIRST);
  stems = new Uint32Array(FIRST);
  /** 1 where it carries meaning. */
  content = new Uint8Array(FIRST);
  readonly #latin: boolean;
  readonly #spellings: string[] = [];
  /** One more than a number; 0 where nothing stands. */
  #places = new Uint32Array(2 * FIRST);
  #hashes = new Int32Array(FIRST);

  /** @param latin whether the texts are mainly Latin: others fold some spellings otherwise */
  constructor(latin: boolean) {
    this.#latin = latin;
  }

  /** How many spellings there are. */
  get size(): number {
    return this.folded.length;
  }

  /**
   * The number of the spelling that stands from `from` to `to` in a text.
   * @param hash of its UTF-16 units, by `spelled` from 0 on
   */
  numberOf(text: string, from: number, to: number, hash: number): number {
    const mask = this.#places.length - 1;
    let place = mixed(hash) & mask;
    for (; this.#places[place] !== 0; place = (place + 1) & mask) {
      const number = (this.#places[place] ?? 0) - 1;
      if (this.#hashes[number] === hash && stands(this.#spellings[number] ?? '', text, from, to))
        return number;
    }
    if (2 * (this.size + 1) > mask) {
      this.#grow();
      return this.numberOf(text, from, to, hash);
    }
    this.#places[place] = this.size + 1;
    return this.#put(text.slice(from, to), hash);
  }

  #put(raw: string, hash: number): number {
    const number = this.size;
    const folded = foldWord(raw, this.#latin);
    // A substring keeps its whole text alive; a copy does not.
    this.#spellings.push([...raw].join(''));
    this.folded.push(folded);
    this.#hashes[number] = hash;
    this.words[number] = hashOf(folded);
    this.stems[number] = hashOf(stem(folded));
    this.content[number] = isContent(folded) ? 1 : 0;
    return number;
  }

  #grow(): void {
    const room = 2 * this.#hashes.length;
    this.#hashes = longer(this.#hashes, new Int32Array(room));
    this.words = longer(this.words, new Uint32Array(room));
    this.stems = longer(this.stems, new Uint32Array(room));
    this.content = longer(this.content, new Uint8Array(room));
    this.#places = new Uint32Array(2 * room);
    const mask = this.#places.length - 1;
    for (let number = 0; number < this.size; number++) {
      let place = mixed(this.#hashes[number] ?? 0) & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = number + 1;
    }
  }
}

/** Room at first; it doubles. */
const FIRST = 2 ** 12;

/** The hash of a spelling from that of what came before and the next unit (FNV-1a, hash.ts). */
export const spelled = (before: number, unit: number): number => Math.imul(before ^ unit, 0x01000193);

/** The lower bits are those that find a place. */
const mixed = (hash: number): number => hash ^ (hash >>> 15);

function stands(spelling: string, text: string, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

function longer<Numbers extends Int32Array | Uint32Array | Uint8Array>(
  short: Numbers,
  long: Numbers,
): Numbers {
  long.set(short);
  return long;
}
