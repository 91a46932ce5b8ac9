/** Files held against each other and against a corpus: what each shares with them, and what it says twice. */
import { basename } from 'node:path';
import { compare, type Document, type Similar } from '../check/similarity/compare.ts';
import { type SimilarLimits, verdictOf } from '../check/similarity/limits.ts';
import { prepare } from '../check/similarity/prepare.ts';
import type { Dictionary } from '../check/similarity/translated/dictionary.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { filmsLike } from '../corpus/films-like.ts';
import { picturesLike } from '../corpus/pictures-like.ts';
import { soundsLike } from '../corpus/sounds-like.ts';
import { err, ok, type Result } from '../course/result.ts';
import { runJob } from '../jobs/jobs.ts';
import type { ReadText } from '../jobs/read-text.ts';
import type { FoundPictures } from '../read/pictures.ts';
import type { FoundSounds } from '../read/sounds.ts';
import type { CourseSays } from '../read/text/course.ts';
import type { Extracted, TextFault } from '../read/text/extract.ts';
import type { Place } from '../read/text/text.ts';
import { sourcesFor } from './sources.ts';

/** What is told of one file. */
export interface SimilarReport {
  readonly subject: { readonly path: string; readonly bytes: number; readonly sha256?: string };
  readonly verdict: 'pass' | 'warn' | 'fail';
  /** Why its text could not be read; then there is nothing to compare. */
  readonly unread?: Unread;
  readonly similar: Similar;
  readonly ms: number;
}

/** 'missing': no such file. 'broke-down': whatever read it did not survive it. */
export interface Unread {
  readonly code: TextFault['code'] | 'missing' | 'broke-down';
  readonly detail: string;
}

export interface CompareFiles {
  /** Also held against its documents. */
  readonly corpus?: Corpus;
  /** To find translations by; it may be empty. Without one they are not looked for. */
  readonly dictionary?: Dictionary;
  readonly limits: SimilarLimits;
  readonly signal: AbortSignal;
  onProgress(done: number, total: number, at: string): void;
}

const NOTHING: Similar = { share: 0, shareOfAll: 0, matches: [], repeats: [], leads: [] };

interface Read {
  readonly path: string;
  readonly file: Omit<ReadText, 'text' | 'pictures' | 'sounds'>;
  readonly document: Result<ReadDocument, Unread>;
}

/** With where its parts stand, and how many files inside it hold no text for us. */
export type ReadDocument = Document &
  Pick<CourseSays, 'assets'> & {
    readonly places: readonly Place[];
    readonly unread: number;
    readonly pictures?: FoundPictures;
    readonly sounds?: FoundSounds;
  };

/**
 * @param paths each is read once, in a process of its own
 * @returns a report for each path, in their order; undefined when stopped
 */
export async function similarFiles(
  paths: readonly string[],
  { corpus, dictionary, limits, signal, onProgress }: CompareFiles,
): Promise<SimilarReport[] | undefined> {
  const files: Read[] = [];
  for (const [i, path] of paths.entries()) {
    onProgress(i, paths.length * 2, path);
    files.push(await readDocument(path, signal, corpus));
    if (signal.aborted) return undefined;
  }
  const documents = files.flatMap(({ document }) => (document.ok ? [document.value] : []));
  const reports: SimilarReport[] = [];
  for (const { path, file, document } of files) {
    onProgress(paths.length + reports.length, paths.length * 2, path);
    // Comparing is one long calculation: this lets Ctrl-C and the line of progress through.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) return undefined;
    const began = performance.now();
    const similar = document.ok ? await compareWith(corpus, document.value, documents, dictionary) : NOTHING;
    reports.push({
      subject: { path, ...file },
      verdict: document.ok ? verdictOf(similar, limits) : 'fail',
      ...(!document.ok && { unread: document.error }),
      similar,
      ms: Math.round(performance.now() - began),
    });
  }
  return reports;
}

/** A text held against the documents of a corpus, and against others; its pictures and recordings too, where they were read. */
export async function compareWith(
  corpus: Corpus | undefined,
  text: Document & Pick<ReadDocument, 'assets' | 'pictures' | 'sounds'>,
  others: readonly Document[] = [],
  dictionary?: Dictionary,
): Promise<Similar> {
  if (!corpus) return compare(text, others, others, dictionary);
  const { common, like, telling, unseen } = await sourcesFor(corpus, text, dictionary);
  const looked = [...new Map([...others, ...telling].map((one) => [one.id, one])).values()];
  const pictures = text.pictures && (await picturesLike(corpus, { ...text, pictures: text.pictures }));
  const sounds = text.sounds && (await soundsLike(corpus, { ...text, sounds: text.sounds }));
  const films = text.sounds && (await filmsLike(corpus, { ...text, sounds: text.sounds }));
  const compared = compare({ ...text, common }, [...others, ...like], looked, dictionary);
  return {
    ...compared,
    leads: [...compared.leads, ...unseen].sort((one, other) => one.start - other.start),
    ...(pictures && { pictures }),
    ...(sounds && { sounds }),
    ...(films && { films }),
  };
}

/**
 * Reads a file in a process of its own.
 * @param corpus it will be held against: what that does not keep is not looked at
 */
export async function readDocument(path: string, signal: AbortSignal, corpus?: Corpus): Promise<Read> {
  const wanted = { pictures: corpus?.pictures !== undefined, sounds: corpus?.sounds !== undefined };
  const done = await runJob('readText', { path, ...wanted }, { signal });
  if (!done.ok) {
    const { system, detail } = done.error;
    const code = system === 'ENOENT' ? 'missing' : 'broke-down';
    return { path, file: { bytes: 0 }, document: err({ code, detail: system ?? detail }) };
  }
  const { text, pictures, sounds, ...file } = done.value;
  if (!text.ok) return { path, file, document: err(text.error) };
  const beside = {
    ...(pictures && { pictures }),
    ...(sounds && sounds !== 'no-ffmpeg' && { sounds }),
  };
  return { path, file, document: ok({ ...documentOf(text.value, path), ...beside }) };
}

/** A text that was read, ready to be compared. */
export function documentOf(read: Extracted, path: string): ReadDocument {
  const { text, title, places, unread, language: _, cut: __, ...known } = read;
  return {
    ...prepare(text),
    ...known,
    id: path,
    places,
    unread: unread.length,
    title: title || basename(path),
  };
}
