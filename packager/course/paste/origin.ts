/** What a program's clipboard says beyond the tags of HTML. One file in origins/ for each program. */
import type { ListPlace } from './piece.ts';
import type { Element } from './tree.ts';

export type OriginId =
  | 'word'
  | 'word-online'
  | 'powerpoint'
  | 'excel'
  | 'libreoffice'
  | 'google-docs'
  | 'web'
  | 'markdown'
  | 'text';

/** What is left behind on purpose, and said. */
export type LeftKind = 'comments' | 'deletions' | 'contents' | 'hidden' | 'frames' | 'links' | 'lettering';

/** What an element means. Absent: what its tag says. */
export interface Meaning {
  /** Left out with all inside; where that is a loss, as what it is told. */
  readonly leave?: LeftKind | 'silently';
  /** 1 to 9. */
  readonly heading?: number;
  readonly list?: ListPlace;
  /** A paragraph more of the point before. */
  readonly goesOn?: boolean;
  readonly mark?: 'superscript';
  /** Told although nothing is left out. */
  readonly tell?: LeftKind;
}

export interface Origin {
  readonly id: OriginId;
  /** Whether the clipboard's HTML comes from this program. */
  readonly wrote: (source: string) => boolean;
  /** `inHeading`: it stands in a heading. */
  readonly meaning?: (element: Element, inHeading: boolean) => Meaning | undefined;
}
