/** What the nth save of kill.slow.test.ts changes: known to the one who saves and to the one who looks. */
import { createHash } from 'node:crypto';

/** Pages p1, p2, … of the course that is saved. */
export const PAGES = 500;
/** What every page says before the first save. */
export const FIRST = 'first';
/** What a page says that the nth save changed. */
export const textOfSave = (save: number): string => `save ${save}`;

/** A number from 0 to below `limit`, always the same for the same seed and step. */
export function drawn(seed: number, step: string, limit: number): number {
  return createHash('sha256').update(`${seed} ${step}`).digest().readUInt32BE(0) % limit;
}

/** The pages that a save changes: one, a few, or (every third time) all of them, as replace-all does. */
export function changedPages(seed: number, save: number): string[] {
  const kind = drawn(seed, `kind ${save}`, 3);
  const count = kind === 0 ? PAGES : kind === 1 ? 1 : 2 + drawn(seed, `count ${save}`, 20);
  const first = drawn(seed, `first ${save}`, PAGES);
  return Array.from({ length: count }, (_, i) => `p${((first + i) % PAGES) + 1}`);
}

/** What every page says after `save` saves. */
export function expectedAfter(seed: number, save: number): Map<string, string> {
  const texts = new Map(Array.from({ length: PAGES }, (_, i) => [`p${i + 1}`, FIRST]));
  for (let n = 1; n <= save; n += 1) for (const id of changedPages(seed, n)) texts.set(id, textOfSave(n));
  return texts;
}
