/**
 * How much a stem tells: the binary logarithm of how many passages one has to
 * read to meet it (idf). Rare stems are kept when a text is rewritten, since
 * names, places and the words of a trade have no others. The table was counted
 * by `scripts/similar/common-stems.ts`; what it lacks is rare.
 */
import { hashOf } from '../hash.ts';
import table from './wording/common-stems.json' with { type: 'json' };

/** Of a stem that stands in no table. */
const RAREST = 11;

const levels = new Map<number, number>();
for (const language of Object.values(table))
  language.forEach((stems, level) => {
    for (const stem of stems.split(' ')) levels.set(hashOf(stem), level);
  });

/** @param stem hash (prepare.ts) @returns 0 to RAREST */
export const rarityOf = (stem: number): number => levels.get(stem) ?? RAREST;
