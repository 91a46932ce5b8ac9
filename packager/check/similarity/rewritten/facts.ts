/**
 * What a text says, without how: its rare stems and its numbers, in their order.
 */
import { hashOf } from '../hash.ts';
import { HashNumbers } from '../hash-numbers.ts';
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
  const { stems, content } = prepared;
  const numbers = numbersIn(prepared);
  const tells = content.slice();
  for (const { at, to } of numbers) tells.fill(0, at, to);
  const { terms, weights } = weighed(stems);
  const facts: Fact[] = [];
  terms.forEach((term, at) => {
    const weight = weights[term] ?? 0;
    if (tells[at] !== 1 || weight < LEAST) return;
    facts.push({ stem: stems[at] ?? 0, beginning: beginningOf(prepared, at), weight, at });
  });
  return { prepared, facts, numbers };
}

/** Words of a block, and what a stem loses each time the number of blocks that have it doubles, from two on. */
const BLOCK = 60;
const PENALTY = 3;

/** The stems of a text numbered, and what each weighs: what a text speaks of all along tells no place in it from another. */
function weighed(stems: Uint32Array): { terms: Uint32Array; weights: Float64Array } {
  const numbers = new HashNumbers(stems.length);
  const terms = stems.map((stem) => numbers.give(stem));
  const weights = new Float64Array(numbers.size);
  const blocks = new Uint32Array(numbers.size);
  /** One more than the last block that has it. */
  const last = new Uint32Array(numbers.size);
  terms.forEach((term, at) => {
    const block = Math.floor(at / BLOCK) + 1;
    if (last[term] === 0) weights[term] = rarityOf(stems[at] ?? 0);
    if (last[term] !== block) blocks[term] = (blocks[term] ?? 0) + 1;
    last[term] = block;
  });
  blocks.forEach((count, term) => {
    weights[term] = (weights[term] ?? 0) - PENALTY * Math.log2(Math.max(1, count / 2));
  });
  return { terms, weights };
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
