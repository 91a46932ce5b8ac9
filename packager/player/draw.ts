/** Which questions a test asks and in which order: the same seed always gives the same test. */
import type { Question, Test } from './course-data.ts';

/** Largest seed, so that it fits into four characters of the learner's state. */
export const MOST_SEED = 2 ** 24 - 1;

/** Numbers in [0, 1) that follow from a seed: Marsaglia's xorshift with the shifts 13, 17, 5. */
function numbers(seed: number): () => number {
  // Seeds are small and neighbours alike, so their bits are spread first; zero would stay zero.
  let bits = Math.imul(seed + 1, 0x9e3779b1) | 0 || 1;
  return () => {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
    return (bits >>> 0) / 2 ** 32;
  };
}

/** A new order of the list (Fisher and Yates). */
function shuffled<T>(list: readonly T[], next: () => number): T[] {
  const left = [...list];
  const order: T[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(next() * left.length), 1));
  return order;
}

export interface Drawn {
  readonly question: Question;
  /** Places of its answers, or of the parts to be placed, in the order they are shown; none for the page's own. */
  readonly order: readonly number[];
}

/** The order in which what is chosen or placed is shown. Steps are never shown in their right order. */
function orderOf(question: Question, shuffle: boolean, next: () => number): readonly number[] {
  if (question.kind === 'written') return [];
  if (question.kind === 'choice') {
    const written = [...question.options.keys()];
    return shuffle ? shuffled(written, next) : written;
  }
  if (!shuffle) return [];
  const order = shuffled([...question.parts.keys()], next);
  return order.every((part, place) => part === place) ? order.reverse() : order;
}

/** Places of the questions of one attempt: so many of each pool, and the pools mixed. */
function pick({ draw: most, pools }: Test, all: readonly Question[], next: () => number): number[] {
  if (!pools) return shuffled([...all.keys()], next).slice(0, most);
  const placeOf = new Map(all.map(({ id }, place) => [id, place]));
  const picked = pools.flatMap((pool) =>
    shuffled(
      pool.questions.flatMap((id) => placeOf.get(id) ?? []),
      next,
    ).slice(0, pool.draw),
  );
  return shuffled(picked, next);
}

/**
 * The questions of one attempt.
 * @param seed 1 to MOST_SEED
 * @param pool questions of the test in the order they were written
 * @returns `test.draw` of them, of each pool as many as it says; in their own order unless the test shuffles
 */
export function draw(test: Test, pool: readonly Question[], seed: number): Drawn[] {
  const next = numbers(seed);
  const picked = pick(test, pool, next);
  const places = test.shuffle ? picked : picked.sort((a, b) => a - b);
  return places.flatMap((place) => {
    const question = pool[place];
    if (!question) return [];
    return [{ question, order: orderOf(question, test.shuffle, next) }];
  });
}
