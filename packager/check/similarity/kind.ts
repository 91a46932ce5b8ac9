/** What was done to a passage on its way from the source, told from the words of both sides. */
import type { Passage } from './align.ts';
import { exactRuns } from './exact.ts';
import { GRAM } from './fingerprints.ts';
import type { Prepared } from './prepare.ts';

/**
 * 'exact': word for word. 'near': word for word but for a few. 'reordered': the
 * same words elsewhere. 'summary': a long stretch told in short. 'paraphrase':
 * other words for much of it.
 */
export type MatchKind = 'exact' | 'near' | 'reordered' | 'summary' | 'paraphrase';

/** Shares of the passage's words: in runs of 5 that the source has, and of its stems that the source has. */
const EXACT = 0.98;
const NEAR = 0.6;
const SAME_STEMS = 0.85;
/** Words of the source for each of a summary. */
const SHORTENED = 2;

export function kindOf(copy: Prepared, source: Prepared, passage: Passage): MatchKind {
  const { aFrom, aTo, bFrom, bTo } = passage;
  const length = aTo - aFrom;
  const runs = exactRuns(part(copy, aFrom, aTo), part(source, bFrom, bTo), GRAM);
  const kept = runs.reduce((sum, run) => sum + run.length, 0) / length;
  if (kept >= EXACT && runs.length === 1) return 'exact';
  if (kept >= NEAR) return 'near';
  if (bTo - bFrom >= SHORTENED * length) return 'summary';
  const there = new Set(source.stems.subarray(bFrom, bTo));
  const same = copy.stems.subarray(aFrom, aTo).filter((stem) => there.has(stem)).length / length;
  return same >= SAME_STEMS ? 'reordered' : 'paraphrase';
}

type Worded = Pick<Prepared, 'words'>;

const part = ({ words }: Prepared, from: number, to: number): Worded => ({ words: words.subarray(from, to) });
