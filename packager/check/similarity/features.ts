/**
 * What tells a copied passage from two passages on the same matter, as numbers.
 * All are measured within the pair: no list of words, no language, no lengths
 * of documents.
 */
import type { Run, Stretch } from './exact.ts';
import { follow, gramAt } from './hash.ts';
import type { Pair, Side } from './pair.ts';
import type { Seed } from './seeds.ts';
import { charsOf, countTerms, type Span } from './weigh.ts';

/** Names in the order of the vector; the weights (filter-weights.json) stand in the same order. */
export const FEATURES = [
  'copyLength',
  'sourceLength',
  'ratio',
  'cosine',
  'dice',
  'copyFound',
  'sourceFound',
  'rareShared',
  'weightShared',
  'bestSeed',
  'meanSeed',
  'copySeeded',
  'sourceSeeded',
  'order',
  'longestRun',
  'pairsKept',
  'triplesKept',
  'nearKept',
  'contrast',
  'units',
  'spread',
  'jump',
  'localFound',
] as const;

/** What is known of a pair when its candidates are measured. */
export interface Known {
  readonly pair: Pair;
  readonly runs: readonly Run[];
  /** The narrow spans: what lies close together on both sides. */
  readonly local: readonly Span[];
}

/** @param seeds those the span was made of */
export function featuresOf({ pair, runs, local }: Known, span: Span, seeds: readonly Seed[]): number[] {
  const a = countTerms(pair.copy, span.aFrom, span.aTo);
  const b = countTerms(pair.source, span.bFrom, span.bTo);
  const own = overlap(pair.isf, a, b);
  const copyChars = charsOf(pair.copy, span.aFrom, span.aTo);
  const sourceChars = charsOf(pair.source, span.bFrom, span.bTo);
  const cosines = seeds.map((seed) => seed.cosine);
  const stretch = wordsOf(pair, span);
  const line = bestLine(seeds);
  return [
    Math.log(copyChars),
    Math.log(sourceChars),
    Math.abs(Math.log(copyChars / sourceChars)),
    own.cosine,
    own.dice,
    own.aFound,
    own.bFound,
    Math.log(1 + own.rare),
    Math.log(1 + own.weight),
    Math.max(0, ...cosines),
    cosines.reduce((sum, cosine) => sum + cosine, 0) / (cosines.length || 1),
    new Set(seeds.map((seed) => seed.a)).size / (span.aTo - span.aFrom + 1),
    new Set(seeds.map((seed) => seed.b)).size / (span.bTo - span.bFrom + 1),
    inOrder(line),
    Math.log(1 + longestRun(runs, stretch)),
    gramsKept(pair, stretch, 2),
    gramsKept(pair, stretch, 3),
    nearKept(pair, stretch),
    own.aFound - aroundFound(pair, span, b),
    Math.log(span.aTo - span.aFrom + 1),
    Math.log(spread(line) / line.length),
    Math.log(1 + jump(line)),
    localFound(pair, span, a, local),
  ];
}

export const wordsOf = ({ copy, source }: Pair, { aFrom, aTo, bFrom, bTo }: Span): Stretch => ({
  aFrom: copy.prepared.bags.first[aFrom] ?? 0,
  aTo: copy.prepared.bags.first[aTo + 1] ?? 0,
  bFrom: source.prepared.bags.first[bFrom] ?? 0,
  bTo: source.prepared.bags.first[bTo + 1] ?? 0,
});

interface Overlap {
  readonly cosine: number;
  readonly dice: number;
  /** Share of each side's weight that the other has. */
  readonly aFound: number;
  readonly bFound: number;
  /** Different stems in common that are rare in these texts, and the weight of all in common. */
  readonly rare: number;
  readonly weight: number;
}

function overlap(isf: Float64Array, a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): Overlap {
  let [dot, aa, bb, aSum, bSum, both, shared, rare] = [0, 0, 0, 0, 0, 0, 0, 0];
  const most = isf.reduce((max, weight) => Math.max(max, weight), 0);
  for (const [term, count] of a) {
    const weight = isf[term] ?? 0;
    const other = b.get(term) ?? 0;
    aa += (count * weight) ** 2;
    aSum += count * weight;
    if (other === 0) continue;
    dot += count * other * weight * weight;
    both += Math.min(count, other) * weight;
    shared++;
    if (weight > RARE * most) rare++;
  }
  for (const [term, count] of b) {
    const weight = isf[term] ?? 0;
    bb += (count * weight) ** 2;
    bSum += count * weight;
  }
  return {
    cosine: dot / (Math.sqrt(aa * bb) || 1),
    dice: (2 * shared) / (a.size + b.size || 1),
    aFound: both / (aSum || 1),
    bFound: both / (bSum || 1),
    rare,
    weight: both,
  };
}

/** A stem is rare from this share of the greatest weight on. */
const RARE = 0.7;

/** For each unit of the copy the seed that is most alike, in the order of the copy. */
function bestLine(seeds: readonly Seed[]): Seed[] {
  const best = new Map<number, Seed>();
  for (const seed of seeds) if (seed.cosine > (best.get(seed.a)?.cosine ?? -1)) best.set(seed.a, seed);
  return [...best.values()].sort((one, other) => one.a - other.a);
}

/** Steps along a line, each from one seed to the next. */
const steps = (line: readonly Seed[]): number[] => line.slice(1).map(({ b }, i) => b - (line[i]?.b ?? 0));

/** Of neighbouring seeds, how many keep their order in the source: 1 as copied, 0.5 as shuffled. */
const inOrder = (line: readonly Seed[]): number =>
  line.length < 2 ? 1 : steps(line).filter((step) => step >= 0).length / (line.length - 1);

/** Units of the source from the first seed of a line to the last. */
function spread(line: readonly Seed[]): number {
  const places = line.map(({ b }) => b);
  return Math.max(...places) - Math.min(...places) + 1;
}

/** Units by which the next seed misses the next unit, in the mean. */
const jump = (line: readonly Seed[]): number =>
  line.length < 2 ? 0 : steps(line).reduce((sum, step) => sum + Math.abs(step - 1), 0) / (line.length - 1);

/** Share of the copy's weight that one place of the source has alone: little, if the copy gathers from many. */
function localFound(
  { source, isf }: Pair,
  span: Span,
  a: ReadonlyMap<number, number>,
  local: readonly Span[],
): number {
  const near = local.filter(({ aFrom, aTo, bFrom, bTo }) => {
    const meets = aFrom <= span.aTo && span.aFrom <= aTo && bFrom <= span.bTo && span.bFrom <= bTo;
    return meets;
  });
  return Math.max(0, ...near.map(({ bFrom, bTo }) => overlap(isf, a, countTerms(source, bFrom, bTo)).aFound));
}

function longestRun(runs: readonly Run[], { aFrom, aTo, bFrom, bTo }: Stretch): number {
  let longest = 0;
  for (const { a, b, length } of runs) {
    const from = Math.max(a, aFrom, a + bFrom - b);
    const to = Math.min(a + length, aTo, a + bTo - b);
    longest = Math.max(longest, to - from);
  }
  return longest;
}

/** Share of the copy's n-grams of words that the source has too. */
function gramsKept({ copy, source }: Pair, { aFrom, aTo, bFrom, bTo }: Stretch, n: number): number {
  const there = new Set<number>();
  each(source.prepared.words, bFrom, bTo, n, (gram) => there.add(gram));
  let [kept, all] = [0, 0];
  each(copy.prepared.words, aFrom, aTo, n, (gram) => {
    all++;
    if (there.has(gram)) kept++;
  });
  return kept / (all || 1);
}

function each(words: Uint32Array, from: number, to: number, n: number, see: (gram: number) => void): void {
  for (let i = from; i + n <= to; i++) see(gramAt(words, i, n));
}

/** Share of neighbouring content stems of the copy, in any order, that stand within a few words of each other in the source. */
function nearKept({ copy, source }: Pair, { aFrom, aTo, bFrom, bTo }: Stretch): number {
  const there = new Set<number>();
  const b = contentOf(source, bFrom, bTo);
  for (let i = 0; i < b.length; i++) {
    for (let k = i + 1; k <= Math.min(i + NEAR, b.length - 1); k++) there.add(unordered(b[i], b[k]));
  }
  const a = contentOf(copy, aFrom, aTo);
  let kept = 0;
  for (let i = 1; i < a.length; i++) if (there.has(unordered(a[i - 1], a[i]))) kept++;
  return kept / (a.length - 1 || 1);
}

const NEAR = 3;

const contentOf = ({ prepared: { stems, content } }: Side, from: number, to: number): Uint32Array =>
  stems.subarray(from, to).filter((_, i) => content[from + i] === 1);

const unordered = (one = 0, other = 0): number => (one < other ? follow(one, other) : follow(other, one));

/** What share of the sentences just around the passage the source's side has too: matter in common, not copied. */
function aroundFound({ copy, isf }: Pair, span: Span, b: ReadonlyMap<number, number>): number {
  let [found, all] = [0, 0];
  for (const unit of [span.aFrom - 2, span.aFrom - 1, span.aTo + 1, span.aTo + 2]) {
    if (unit < 0 || unit >= copy.units) continue;
    for (const [term, count] of countTerms(copy, unit, unit)) {
      const weight = isf[term] ?? 0;
      all += count * weight;
      found += Math.min(count, b.get(term) ?? 0) * weight;
    }
  }
  return found / (all || 1);
}
