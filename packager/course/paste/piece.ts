/** What reading gives before blocks are built: lines that know where they stand, and things between them. */
import type { Node } from '../node.ts';

/** Where a line stands in lists. Programs say it in many ways; blocks.ts builds nested lists from this one. */
export interface ListPlace {
  /** The same for all lines of one list on one level. */
  readonly list: unknown;
  /** The same for all lines of one point. */
  readonly item: unknown;
  /** From 1. */
  readonly depth: number;
  readonly ordered: boolean;
  /** Number of the point, where its list says. */
  readonly number?: number;
}

export interface Line {
  readonly kind: 'line';
  readonly content: readonly Node[];
  /** 1 to 9 of a heading, as its program counts them; 0 for text. */
  readonly heading: number;
  readonly quote: boolean;
  readonly code: boolean;
  readonly list?: ListPlace;
  /** It goes on with the point before it, if there is one. */
  readonly goesOn: boolean;
}

export type Piece = Line | { readonly kind: 'thing'; readonly node: Node };
