import type { Entries } from './posting.ts';

/** A store that can be copied block by block. */
export interface Dump {
  /** Blocks in ascending order, what is newly added among them, without what was removed. */
  dump(): AsyncIterable<Entries>;
}
