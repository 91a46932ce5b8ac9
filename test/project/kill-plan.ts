/** Which pages the nth save of kill.test.ts changes: known to the one who saves and to the one who looks. */
import { createHash } from 'node:crypto';

/** A number from 0 to below `limit`, always the same for the same seed and step. */
export function drawn(seed: number, step: string, limit: number): number {
  return createHash('sha256').update(`${seed} ${step}`).digest().readUInt32BE(0) % limit;
}

/** One page, a few, or (every third time) all of them, as replace-all does. */
export function changedPages(seed: number, save: number, pages: number): string[] {
  const kind = drawn(seed, `kind ${save}`, 3);
  const count = kind === 0 ? pages : kind === 1 ? 1 : 2 + drawn(seed, `count ${save}`, 20);
  const first = drawn(seed, `first ${save}`, pages);
  return Array.from({ length: count }, (_, i) => `p${((first + i) % pages) + 1}`);
}
