/**
 * A corpus: the documents that a course is held against, their texts, and the
 * fingerprints that find them. In a folder of this machine (local-corpus.ts) or
 * on a PostgreSQL server that many share (postgres/).
 */

import type { FingerprintStore } from '../check/similarity/fingerprint-store.ts';
import type { Luminance } from '../read/media/luminance.ts';
import type { Chunk, CorpusDocument, NewDocument, SourceState } from './document.ts';
import type { Dump } from './dump.ts';
import type { DocumentText } from './packed-text.ts';
import type { NewPicture } from './picture.ts';
import type { FoundAlike } from './picture-finder.ts';
import type { SignedBy } from './snapshot.ts';
import type { NewSound } from './sound.ts';
import type { FoundSoundAlike } from './sound-finder.ts';

/** A file that was read, with the documents found in it. */
export interface Incoming {
  readonly source: SourceState;
  readonly documents: readonly NewDocument[];
}

/** What became of what was given. */
export interface Added {
  readonly added: number;
  /** Texts that were there already, from another file. */
  readonly same: number;
  /** Documents that left because their file no longer holds them. */
  readonly replaced: number;
}

export interface CorpusStats {
  readonly documents: number;
  readonly words: number;
  readonly chunks: number;
  readonly postings: number;
  readonly indexBytes: number;
  readonly textBytes: number;
  /** Absent where this corpus keeps no pictures, as pictureBytes. */
  readonly pictures?: number;
  readonly pictureBytes?: number;
  /** As the pictures. */
  readonly sounds?: number;
  readonly soundBytes?: number;
  /** Whether recordings were left out for want of ffmpeg. */
  readonly soundsMissed?: boolean;
  /** Documents by language; '' for those that do not say. */
  readonly languages: Readonly<Record<string, number>>;
  /** Version of the folding rules that the fingerprints were made by. */
  readonly norm: number;
}

/**
 * 'text-damaged': the text is not what was added. 'not-indexed': fingerprints
 * are missing. 'pictures-damaged', 'sounds-damaged': a print cannot be read.
 */
export interface CorpusFault {
  readonly kind: 'text-damaged' | 'not-indexed' | 'pictures-damaged' | 'sounds-damaged';
  readonly document: CorpusDocument;
}

/** Told after each document; may throw to stop. */
export type OnDocument = (done: number, total: number, title: string) => void;

/** The pictures of a corpus's documents. */
export interface CorpusPictures {
  /** Whether some are missing until their files are read again. */
  missed(): Promise<boolean>;
  /** The pictures that this one is, or was made from, with where they stand; the very file first. */
  like(picture: { readonly sha256: string; readonly luminance: Luminance }): Promise<FoundAlike[]>;
  /** Those of one document, as they were added. */
  of(document: CorpusDocument): Promise<NewPicture[]>;
}

/** The recordings of a corpus's documents, and the sound of their films. */
export interface CorpusSounds {
  /** Whether some were left out for want of ffmpeg. */
  missed(): Promise<boolean>;
  /** The recordings that this one is, or shares a stretch with, with where they stand; the very file first. */
  like(sound: Pick<NewSound, 'sha256' | 'seconds' | 'print'>): Promise<FoundSoundAlike[]>;
  /** Those of one document, as they were added. */
  of(document: CorpusDocument): Promise<NewSound[]>;
}

export interface Corpus {
  readonly store: FingerprintStore & Dump;
  /** Why nothing can be written; absent where it can. */
  readonly readOnly?: 'network' | 'no-permission' | 'snapshot';
  /** Of a snapshot whose signature holds. */
  readonly signed?: SignedBy;
  /** Files whose pictures and recordings another version kept, or left out: they are to be added again. */
  waiting(): Promise<number>;
  /** Absent where none are kept, or their prints were made by other rules. */
  readonly pictures?: CorpusPictures | undefined;
  /** Likewise. */
  readonly sounds?: CorpusSounds | undefined;
  /** In the order they were added. */
  documents(): AsyncIterable<CorpusDocument>;
  /** How many documents there are. */
  count(): Promise<number>;
  /** The stretches that chunks' numbers stand for; those that are gone are left out. */
  chunks(numbers: readonly number[]): Promise<ReadonlyMap<number, Chunk>>;
  /** Undefined where there is no such document, or its text is another tenant's and not shared. */
  text(id: number): Promise<DocumentText | undefined>;
  /** Texts by their documents, as they come; those that may not be read are left out. */
  texts(ids: readonly number[]): AsyncIterable<readonly [id: number, text: string]>;
  /** How the file was when it was last added. */
  source(path: string): Promise<SourceState | undefined>;
  /** Takes in what comes; whatever has come when the iterable ends or throws is whole. */
  add(incoming: AsyncIterable<Incoming>): Promise<Added>;
  /** @returns whether there was such a document. */
  remove(id: number): Promise<boolean>;
  stats(): Promise<CorpusStats>;
  /** Reads everything again, and yields what is wrong. */
  check(onDocument: OnDocument): AsyncIterable<CorpusFault>;
  close(): Promise<void>;
}

/** Why a corpus cannot be opened. */
export interface CorpusError {
  readonly code:
    | 'missing'
    | 'not-a-corpus'
    | 'other-version'
    | 'unreachable'
    | 'no-engine'
    | 'refused'
    | 'altered';
  readonly data: Readonly<Record<string, string | number>>;
}
