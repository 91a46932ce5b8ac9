/**
 * Words copied as they are within a sentence of one's own: too few for the
 * sentences to be alike, too telling to be met by chance. What eight words tell
 * is counted by how rare they are: "at the end of the day it is" is everybody's.
 */
import type { Run, Stretch } from './exact.ts';
import type { Prepared } from './prepare.ts';
import { rarityOf } from './rewritten/rarity.ts';
import { SETTINGS } from './settings.ts';

/** Of the runs that two texts share those that are a copy on their own account. */
export const tellingRuns = (copy: Prepared, runs: readonly Run[]): Stretch[] =>
  runs
    .filter(({ a, length }) => isTelling(copy, a, a + length))
    .map(({ a, b, length }) => ({ aFrom: a, aTo: a + length, bFrom: b, bTo: b + length }));

/**
 * Whether words of a text are enough, rare enough together, and more than a name, a title or a row of numbers.
 * @param to just behind the last
 */
export function isTelling(
  { text, starts, ends, stems, content }: Prepared,
  from: number,
  to: number,
): boolean {
  if (to - from < SETTINGS.run.leastWords) return false;
  let tells = 0;
  let plain = 0;
  for (let at = from; at < to; at++) {
    const word = text.slice(starts[at], ends[at]);
    // Every number stands in no table; most are met everywhere.
    if (content[at] !== 1 || !LETTER.test(word)) continue;
    tells += rarityOf(stems[at] ?? 0);
    if (!CAPITAL.test(word)) plain++;
  }
  return tells >= SETTINGS.run.tells && plain >= SETTINGS.run.plainWords;
}

const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
