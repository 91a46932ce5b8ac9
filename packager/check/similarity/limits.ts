/** How much of a text may be another's before somebody has to look: numbers of a profile (platform/profiles). */
import standard from '../../platform/profiles/standard.json' with { type: 'json' };
import type { Limits } from '../limits.ts';
import type { Similar } from './compare.ts';
import { openFilms } from './films/compare-films.ts';
import { openPictures } from './pictures/compare-pictures.ts';
import { openSounds } from './sounds/compare-sounds.ts';

export interface SimilarLimits {
  /** Shares of the words that nothing explains. */
  readonly warn: number;
  readonly block: number;
  /** Words of one unexplained passage. */
  readonly longest: number;
}

/** What a profile allows; what it does not say is not limited. */
export const similarLimits = ({
  similarWarn = 1,
  similarBlock = 1,
  similarWords = 1e9,
}: Limits): SimilarLimits => ({
  warn: similarWarn,
  block: similarBlock,
  longest: similarWords,
});

/** What is meant where nobody names a profile. */
export const STANDARD_LIMITS: SimilarLimits = similarLimits(standard.limits);

/** Words of the longest passage that nothing explains. */
export const longestOpen = ({ matches }: Pick<Similar, 'matches'>): number =>
  Math.max(0, ...matches.map(({ standing, words }) => (standing === 'open' ? words : 0)));

/** A picture, a recording or a film of another's is no share of words: it never stops a course by itself, but somebody has to look. */
export function verdictOf(
  similar: Similar,
  { warn, block, longest }: SimilarLimits,
): 'pass' | 'warn' | 'fail' {
  if (similar.share >= block || longestOpen(similar) > longest) return 'fail';
  const { pictures, sounds, films } = similar;
  const files = openPictures(pictures).length + openSounds(sounds).length + openFilms(films).length;
  return similar.share >= warn || files > 0 ? 'warn' : 'pass';
}
