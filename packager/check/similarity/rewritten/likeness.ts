/** How alike two stretches are in what they say, as numbers; each is of its own kind. */
import type { Fact } from './facts.ts';
import { type Quantity, sameNumber } from './numbers.ts';
import type { Stretch } from './stretch.ts';

/** Names in the order of the vector; the weights (weights.json) stand in the same order. */
export const FEATURES = [
  'ownFound',
  'theirsFound',
  'cosine',
  'shared',
  'sharedCount',
  'akin',
  'numbersShared',
  'numbersOther',
  'order',
  'diagonal',
  'ratio',
  'spread',
] as const;

/** Two facts, of the copy and of the source, that are taken for one. */
type Both = readonly [own: Fact, theirs: Fact];

export function likeness(copy: Stretch, source: Stretch): number[] {
  const shared: Both[] = [];
  let [dot, weight] = [0, 0];
  for (const [stem, own] of copy.facts) {
    const theirs = source.facts.get(stem);
    if (!theirs) continue;
    shared.push([own, theirs]);
    dot += own.weight ** 2;
    weight += own.weight;
  }
  const akin = akinIn(copy, source);
  const akinWeight = akin.reduce((sum, [own, theirs]) => sum + Math.min(own.weight, theirs.weight), 0);
  const all = [...shared, ...akin].sort(([one], [other]) => one.at - other.at);
  const numbers = numbersOf(copy.numbers, source.numbers);
  return [
    weight / (copy.weight || 1),
    weight / (source.weight || 1),
    dot / (copy.norm * source.norm || 1),
    Math.log(1 + weight),
    shared.length,
    akinWeight / (Math.min(copy.weight, source.weight) || 1),
    numbers.shared,
    numbers.apart,
    inOrder(all.map(([, theirs]) => theirs.at)),
    offDiagonal(all, copy, source),
    Math.abs(Math.log(lengthOf(copy) / lengthOf(source))),
    spread(all.map(([own]) => placeIn(copy, own))),
  ];
}

const lengthOf = ({ from, to }: Stretch): number => to - from || 1;
const placeIn = (stretch: Stretch, { at }: Fact): number => (at - stretch.from) / lengthOf(stretch);

/** Other stems that begin alike (facts.ts), each taken once. */
function akinIn(copy: Stretch, source: Stretch): Both[] {
  const free = new Map<number, Fact>();
  for (const fact of source.facts.values()) if (!copy.facts.has(fact.stem)) free.set(fact.beginning, fact);
  const found: Both[] = [];
  for (const own of copy.facts.values()) {
    const theirs = source.facts.has(own.stem) ? undefined : free.get(own.beginning);
    if (!theirs) continue;
    free.delete(own.beginning);
    found.push([own, theirs]);
  }
  return found;
}

/** Numbers both have, small ones for half, since they are met by chance; and the share of those only one has. */
function numbersOf(
  copy: readonly Quantity[],
  source: readonly Quantity[],
): { shared: number; apart: number } {
  const found = (some: readonly Quantity[], among: readonly Quantity[]): readonly Quantity[] =>
    some.filter((number) => among.some((one) => sameNumber(one, number)));
  const both = found(copy, source);
  const all = copy.length + source.length;
  return {
    shared: Math.log(1 + both.reduce((sum, { value }) => sum + (value > 1 && value <= SMALL ? 1 : 2), 0)),
    apart: leaning(all - both.length - found(source, copy).length, all, BY_CHANCE.apart),
  };
}

const SMALL = 10;

/** What the measures are for passages that have nothing to do with each other. */
const BY_CHANCE = { apart: 0.75, order: 0.6, off: 0.33 };
/** Two facts in order are no sign of anything: so many that are as by chance are counted with them. */
const AS_BY_CHANCE = 2;

/** A share or a mean, held near what it is by chance where there is little to count. */
const leaning = (sum: number, count: number, byChance: number): number =>
  (sum + AS_BY_CHANCE * byChance) / (count + AS_BY_CHANCE);

/** Of places, in the order of the copy, the share in the longest rising line: facts told one after another as there. */
function inOrder(places: readonly number[]): number {
  const ends: number[] = [];
  for (const place of places) {
    const at = ends.findIndex((end) => end >= place);
    ends[at < 0 ? ends.length : at] = place;
  }
  return leaning(ends.length, places.length, BY_CHANCE.order);
}

/** How far facts lie from where they would if both sides went on evenly. */
function offDiagonal(all: readonly Both[], copy: Stretch, source: Stretch): number {
  const off = all.map(([own, theirs]) => Math.abs(placeIn(copy, own) - placeIn(source, theirs)));
  return leaning(
    off.reduce((sum, distance) => sum + distance, 0),
    all.length,
    BY_CHANCE.off,
  );
}

/** Of the quarters of the copy, the share with something of the source. */
const spread = (places: readonly number[]): number =>
  new Set(places.map((place) => Math.min(3, Math.floor(place * 4)))).size / 4;
