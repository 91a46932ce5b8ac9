/**
 * What a text says, without how: its rare stems and its numbers, in their order.
 */
import { hashOf } from '../hash.ts';
import type { Prepared } from '../prepare.ts';
import { numbersIn, type Quantity } from './numbers.ts';
import { rarityOf } from './rarity.ts';

/** A stem that tells something. */
export interface Fact {
  readonly stem: number;
  /** Its first letters: `lab` and `laboratory`, `अपील` and `अपीलकर्ता` begin alike. */
  readonly beginning: number;
  readonly weight: number;
  /** The word it stands at. */
  readonly at: number;
}

export interface Facts {
  readonly prepared: Prepared;
  readonly facts: readonly Fact[];
  readonly numbers: readonly Quantity[];
}

/** Stems less rare tell nothing. */
const LEAST = 4;
/** Letters two words must begin with to be akin. */
const BEGINNING = 5;
const BEGINNING_INDIC = 4;

export function factsOf(prepared: Prepared): Facts {
  const { words, stems, content } = prepared;
  const numbers = numbersIn(prepared);
  const numeric = new Set(numbers.flatMap(({ at, to }) => Array.from({ length: to - at }, (_, i) => at + i)));
  const blocks = blocksOf(stems);
  const facts: Fact[] = [];
  for (let at = 0; at < words.length; at++) {
    const stem = stems[at] ?? 0;
    if (content[at] !== 1 || numeric.has(at)) continue;
    const weight = rarityOf(stem) - PENALTY * Math.log2(Math.max(1, (blocks.get(stem) ?? 0) / 2));
    if (weight < LEAST) continue;
    facts.push({ stem, beginning: beginningOf(prepared, at), weight, at });
  }
  return { prepared, facts, numbers };
}

/** Words of a block, and what a stem loses each time the number of blocks that have it doubles, from two on. */
const BLOCK = 60;
const PENALTY = 3;

/** In how many blocks of the text each stem stands: what a text speaks of all along tells no place in it from another. */
function blocksOf(stems: Uint32Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const last = new Map<number, number>();
  stems.forEach((stem, at) => {
    const block = Math.floor(at / BLOCK);
    if (last.get(stem) === block) return;
    last.set(stem, block);
    found.set(stem, (found.get(stem) ?? 0) + 1);
  });
  return found;
}

const beginnings = new Map<number, number>();
const MEMORY_LIMIT = 200_000;

function beginningOf({ text, words, starts, ends }: Prepared, at: number): number {
  const word = words[at] ?? 0;
  let hash = beginnings.get(word);
  if (hash === undefined) {
    const letters = text.slice(starts[at], ends[at]).toLowerCase().normalize('NFC');
    const least = /^[a-z]/.test(letters) ? BEGINNING : BEGINNING_INDIC;
    hash = letters.length < least ? word : hashOf(letters.slice(0, least));
    if (beginnings.size >= MEMORY_LIMIT) beginnings.clear();
    beginnings.set(word, hash);
  }
  return hash;
}
