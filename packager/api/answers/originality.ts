/** What a course shares with a corpus. */
import type { Aspect, Extent } from '../../check/similarity/coverage.ts';
import type { AssetId, Id, Lang } from '../../course/course.ts';

/** One side of a passage: itself, in parts that are the same on both sides and parts that are not, and what stands around. */
export interface PassageSide {
  readonly before: string;
  readonly parts: readonly { readonly text: string; readonly same: boolean }[];
  readonly after: string;
}

/** A passage that also stands elsewhere. */
export interface ShownPassage {
  readonly passage: string;
  /** Kinds and standings are data: a screen shows one that it does not know by its name. */
  readonly kind: string;
  /** What explains it in the text itself; what its author recorded is not looked at. */
  readonly standing: string;
  readonly words: number;
  /** Its words, counted in what was compared. */
  readonly from: number;
  readonly to: number;
  /** The first word of its page, counted likewise. */
  readonly pageFrom: number;
  readonly page?: Id;
  readonly lang?: Lang;
  /** Blocks it stands in, and which of their letters are its own (UTF-16). */
  readonly blocks: readonly {
    readonly block: Id;
    readonly from: number;
    readonly to: number;
    readonly letters: number;
  }[];
  /** Of a source that may not be read here the title is whom to ask. */
  readonly source: { readonly title: string; readonly owner?: string; readonly licence?: string };
  /** Share of its words that are the same in a row, 0 to 1. */
  readonly same: number;
  readonly yours: PassageSide;
  /** Absent where the source may not be read here. */
  readonly theirs?: PassageSide;
}

/** A file of the course that also stands elsewhere. */
export interface ShownMedia {
  readonly kind: 'picture' | 'sound' | 'film';
  readonly asset: AssetId;
  /** Title of the first page it stands on. */
  readonly at?: string;
  /** What explains it, by what the course said when it was compared; data, as of a passage. */
  readonly standing: string;
  /** 'bytes', 'changed', 'anew', 'part' or 'scenes': how alike they are. */
  readonly change: string;
  /** Scenes of a film that were compared. */
  readonly of?: number;
  /** Seconds of what is shared, and where it begins in the source; none of a picture. */
  readonly spans: readonly { readonly from: number; readonly to?: number; readonly sourceFrom?: number }[];
  readonly source: { readonly title: string; readonly file: string };
  /** What the collection keeps of the picture: its brightness in a square, row by row, base 64; and its true size. */
  readonly kept?: { readonly width: number; readonly height: number; readonly gray: string };
}

/** What a course shares with a corpus. */
export interface CourseOriginality {
  readonly corpus: {
    readonly id: string;
    readonly documents: number;
    readonly words: number;
    /** When its newest document was added, ISO 8601. */
    readonly newest?: string;
  };
  readonly compared: Readonly<Record<Aspect, Extent>>;
  /** Shares that warn and that stop; words of the longest passage that may stay unexplained. */
  readonly limits: { readonly warn: number; readonly block: number; readonly longest: number };
  /** Words of each page that was compared. */
  readonly pages: readonly { readonly page: Id; readonly words: number }[];
  readonly passages: readonly ShownPassage[];
  /** Pictures, recordings and films; absent where pages alone were compared. */
  readonly media?: readonly ShownMedia[];
}

/** What became of documents that were to be taken into a corpus. */
export interface CorpusFilled {
  readonly added: number;
  readonly same: number;
  readonly unread: number;
  readonly documents: number;
}
