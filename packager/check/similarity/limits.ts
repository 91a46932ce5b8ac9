/** How much of a text may be another's before somebody has to look: what the profiles start from. */
import type { Similar } from './compare.ts';

export interface SimilarLimits {
  /** Shares of the words that nothing explains. */
  readonly warn: number;
  readonly block: number;
  /** Words of one unexplained passage. */
  readonly longest: number;
}

const SIMILAR_LIMITS: SimilarLimits = { warn: 0.1, block: 0.25, longest: 60 };

export function verdictOf({ share, matches }: Similar, limits = SIMILAR_LIMITS): 'pass' | 'warn' | 'fail' {
  const longest = Math.max(0, ...matches.map(({ standing, words }) => (standing === 'open' ? words : 0)));
  if (share >= limits.block || longest > limits.longest) return 'fail';
  return share >= limits.warn ? 'warn' : 'pass';
}
