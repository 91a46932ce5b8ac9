/** A stretch of a text that is held against others: its facts, each stem once, and its numbers. */
import type { Fact, Facts } from './facts.ts';
import type { Quantity } from './numbers.ts';

export interface Stretch {
  /** First word, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** By its stem, where it first stands. */
  readonly facts: ReadonlyMap<number, Fact>;
  /** Sum of their weights, and the length of their vector. */
  readonly weight: number;
  readonly norm: number;
  readonly numbers: readonly Quantity[];
}

/** The stretch from word `from` up to `to`. */
export function stretchOf({ facts, numbers }: Facts, from: number, to: number): Stretch {
  const own = new Map<number, Fact>();
  let [weight, squares] = [0, 0];
  for (let i = firstFrom(facts, from); i < facts.length; i++) {
    const fact = facts[i];
    if (!fact || fact.at >= to) break;
    if (own.has(fact.stem)) continue;
    own.set(fact.stem, fact);
    weight += fact.weight;
    squares += fact.weight ** 2;
  }
  return {
    ...{ from, to, facts: own, weight, norm: Math.sqrt(squares) },
    numbers: numbers.slice(firstFrom(numbers, from), firstFrom(numbers, to)),
  };
}

/** Place of the first that stands at word `word` or behind it. */
function firstFrom(some: readonly { readonly at: number }[], word: number): number {
  let [low, high] = [0, some.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((some[middle]?.at ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of a window, at least: as long as a paragraph. */
const WINDOW = 60;
/** Words between the beginnings of two windows, at least: short sentences share one. */
const STEP = 12;

/** A stretch whose facts are gathered once they are asked for: into most windows of a source nobody looks. */
class Window implements Stretch {
  readonly from: number;
  readonly to: number;
  readonly #text: Facts;
  #known: Stretch | undefined;

  constructor(text: Facts, from: number, to: number) {
    this.#text = text;
    this.from = from;
    this.to = to;
  }

  get facts() {
    return this.#whole().facts;
  }
  get weight() {
    return this.#whole().weight;
  }
  get norm() {
    return this.#whole().norm;
  }
  get numbers() {
    return this.#whole().numbers;
  }

  #whole(): Stretch {
    this.#known ??= stretchOf(this.#text, this.from, this.to);
    return this.#known;
  }
}

/** Windows over a text, from sentence to sentence; both ends rise, and the last reaches to the end of the text. */
export function windowsOf(text: Facts): Stretch[] {
  const { first } = text.prepared.bags;
  const found: Stretch[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let unit = 0; unit + 1 < first.length; unit++) {
    const from = first[unit] ?? 0;
    if (from - last < STEP) continue;
    let end = unit + 1;
    while (end + 1 < first.length && (first[end] ?? 0) - from < WINDOW) end++;
    found.push(new Window(text, from, first[end] ?? 0));
    last = from;
    if (end + 1 >= first.length) break;
  }
  return found;
}
