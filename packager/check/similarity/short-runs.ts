/**
 * Words copied as they are within a sentence of one's own: too few for the
 * sentences to be alike, too telling to be met by chance. What eight words tell
 * is counted by how rare they are: "at the end of the day it is" is everybody's.
 */
import type { Run } from './exact.ts';
import type { Prepared } from './prepare.ts';
import { rarityOf } from './rewritten/rarity.ts';
import { SETTINGS } from './settings.ts';

/** Of the runs that two texts share those that are a copy on their own account. */
export const shortRuns = (copy: Prepared, runs: readonly Run[]): Run[] =>
  runs.filter((run) => run.length >= SETTINGS.short.leastWords && isTelling(copy, run));

/** Whether its words are rare enough together, and it is more than a name, a title or a row of numbers. */
function isTelling({ text, starts, ends, stems, content }: Prepared, { a, length }: Run): boolean {
  let tells = 0;
  let plain = 0;
  for (let at = a; at < a + length; at++) {
    if (content[at] !== 1) continue;
    tells += rarityOf(stems[at] ?? 0);
    if (!NAME_OR_NUMBER.test(text.slice(starts[at], ends[at]))) plain++;
  }
  return tells >= SETTINGS.short.tells && plain >= SETTINGS.short.plainWords;
}

/** Begins with a capital or with what is no letter. */
const NAME_OR_NUMBER = /^(?:\p{Lu}|\P{L})/u;
