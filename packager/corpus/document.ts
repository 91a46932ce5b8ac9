/** What a corpus keeps of a document. */
import { z } from 'zod';
import type { Place } from '../read/text/text.ts';
import type { NewPicture } from './picture.ts';
import type { Prints } from './prints.ts';
import type { NewSound } from './sound.ts';

/** What is said of a document by whoever adds it, over what it says of itself. */
export interface Said {
  readonly owner?: string;
  readonly licence?: string;
  readonly language?: string;
}

/** A document on its way into the corpus. */
export interface NewDocument extends Said {
  readonly title: string;
  readonly text: string;
  readonly places: readonly Place[];
  readonly prints: Prints;
  readonly pictures?: readonly NewPicture[];
  /** 'no-ffmpeg': it has some, and nothing could decode them. */
  readonly sounds?: readonly NewSound[] | 'no-ffmpeg';
}

export const CorpusDocument = z.object({
  /** Number in the corpus; never used again. */
  id: z.int().positive(),
  title: z.string(),
  owner: z.string().optional(),
  licence: z.string().optional(),
  /** BCP 47. */
  language: z.string().optional(),
  /** Of the text, lower-case hex: a text is kept once, wherever it lies. */
  sha256: z.string(),
  /** ISO 8601. */
  addedAt: z.string(),
  words: z.int(),
  /** Where its chunks begin in the text (UTF-16); their numbers follow on `firstChunk`. */
  starts: z.array(z.int()),
  firstChunk: z.int(),
  /** Files it was found in. */
  sources: z.array(z.string()),
  /** Whom to ask, where title and text are another's and not shared; the title is then ''. */
  contact: z.string().optional(),
});
export type CorpusDocument = z.infer<typeof CorpusDocument>;

/** What a document is called to whoever may not know its title: whom to ask for it. */
export const calledTitle = ({ title, contact }: Pick<CorpusDocument, 'title' | 'contact'>): string =>
  title || (contact ?? '');

/** A stretch of a document that fingerprints point to. */
export interface Chunk {
  readonly document: CorpusDocument;
  /** UTF-16 offsets in its text. */
  readonly start: number;
  /** Absent: to the end. */
  readonly end?: number;
}

/** The stretch of a document that has this number. */
export function chunkOf(document: CorpusDocument, number: number): Chunk | undefined {
  const at = number - document.firstChunk;
  const start = document.starts[at];
  if (start === undefined) return undefined;
  const end = document.starts[at + 1];
  return { document, start, ...(end !== undefined && { end }) };
}

/** A file that is to be read again: none was ever last changed then. */
export const UNREAD = -1;

/** A file as it lay on disk when it was added: where nothing of this changed, it is not read again. */
export interface SourceState {
  readonly path: string;
  readonly bytes: number;
  /** Of the last change, milliseconds since 1970; of a folder, of its newest file. */
  readonly modified: number;
}
