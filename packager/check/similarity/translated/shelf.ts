/**
 * Passages in English, found by one in Hindi: terms weigh by how rare they are
 * among the passages (G. Salton, C. Buckley, "Term-weighting approaches in
 * automatic text retrieval", 1988), each word counts by the best of its readings.
 */
import type { Saying } from './terms.ts';

export interface Shelf {
  /** Passages that say a term. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** What each passage says in all. */
  readonly weights: readonly number[];
}

export interface Hit {
  /** Which passage of the shelf. */
  readonly at: number;
  /** 0 where nothing is shared to about 1. */
  readonly score: number;
}

/** @param passages what each says (terms.ts), in English */
export function shelve(passages: readonly (readonly Saying[])[]): Shelf {
  const places = new Map<string, number[]>();
  passages.forEach((sayings, at) => {
    for (const term of new Set(sayings.flatMap(({ readings }) => readings.map((one) => one.term)))) {
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
  });
  const weights = passages.map((sayings) =>
    [...new Set(sayings.map(({ readings }) => readings[0]?.term ?? ''))].reduce(
      (sum, term) => sum + rarity(places.get(term), passages.length),
      0,
    ),
  );
  return { places, weights };
}

const rarity = (places: readonly number[] | undefined, passages: number): number =>
  Math.log(1 + (passages + 1) / ((places?.length ?? 0) + 0.5));

/** @param sayings of a passage in Hindi @returns passages that share something, the likeliest first */
export function likeliest(sayings: readonly Saying[], { places, weights }: Shelf): Hit[] {
  const shared = new Map<number, number>();
  let own = 0;
  for (const readings of different(sayings)) {
    const best = new Map<number, number>();
    let most = 0;
    for (const { term, trust } of readings) {
      const found = places.get(term) ?? [];
      const weight = trust * rarity(found, weights.length);
      if (found.length > 0) most = Math.max(most, weight);
      for (const at of found) best.set(at, Math.max(weight, best.get(at) ?? 0));
    }
    own += most || UNKNOWN;
    for (const [at, weight] of best) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  return [...shared]
    .map(([at, weight]) => ({ at, score: weight / Math.sqrt((weights[at] || 1) * (own || 1)) }))
    .sort((one, other) => other.score - one.score);
}

/** Of the score of the next best place. */
const NEXT = 0.5;

/**
 * How far a place stands out: where the original is not there, several others fit as badly.
 * @param hits likeliest first @param isOther whether a place is another than the hit's
 * @returns the score less half of that of the next best other place
 */
export const standingOut = ({ score }: Hit, hits: readonly Hit[], isOther: (at: number) => boolean): number =>
  score - NEXT * (hits.find(({ at }) => isOther(at))?.score ?? 0);

/** What a word weighs that the shelf knows by no reading. */
const UNKNOWN = 1;

/** Each word once. */
const different = (sayings: readonly Saying[]): Saying['readings'][] => [
  ...new Map(sayings.map(({ readings }) => [readings.map(({ term }) => term).join(), readings])).values(),
];
