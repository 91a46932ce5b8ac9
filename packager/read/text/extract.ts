/**
 * `extractText(path)`: the text of whatever a person points at, with where each
 * part stands. Courses of Kriti (folder or ZIP), packages of any tool, HTML,
 * plain text, PDF, Word, PowerPoint, EPUB, folders and ZIPs of these. The
 * corpus and `kriti similar` read through it. Run it in a job (jobs.ts): the
 * file is a stranger's.
 */
import { err, ok, type Result } from '../../course/result.ts';
import { reasonOf } from '../bytes.ts';
import { decodeText } from '../decode.ts';
import { UnreadableEntry } from '../fault.ts';
import type { ReadLimits } from '../limits.ts';
import { openPackage } from '../open.ts';
import type { PackageFiles } from '../package.ts';
import { extensionOf } from '../path-parts.ts';
import { type FoundPictures, picturesIn } from '../pictures.ts';
import { type FoundSounds, type Listen, soundsIn } from '../sounds.ts';
import { openZip } from '../zip.ts';
import { type CourseSays, courseText, isCourse } from './course.ts';
import { htmlText } from './html.ts';
import { isSlides, isWord, slidesText, wordText } from './office.ts';
import { holdsText, isPackage, packageText } from './package.ts';
import { pdfText } from './pdf.ts';
import { type ExtractedText, TextParts } from './text.ts';

export type Extracted = ExtractedText & CourseSays;

export interface TextFault {
  /** 'no-text': it was read and holds no words (a scanned PDF); 'unknown-kind': nothing here reads such a file. */
  readonly code: 'unreadable' | 'unknown-kind' | 'no-text';
  /** What the reader said. */
  readonly detail: string;
}

/** Bytes of one document that is not a package. */
const DOCUMENT_LIMIT = 256 * 2 ** 20;

/** Extensions of documents that are read one by one; others may be packages. */
const ZIPPED: ReadonlySet<string> = new Set(['zip', 'docx', 'pptx', 'epub', 'h5p']);

/** Whether a file of this name is worth opening. */
export const isDocument = (path: string): boolean => {
  const extension = extensionOf(path);
  return ZIPPED.has(extension) || (holdsText(path) && extension !== 'js' && extension !== 'json');
};

/** @returns the text of a file or folder, all of it as one. Never throws. */
export async function extractText(
  path: string,
  limits: Partial<ReadLimits> = {},
): Promise<Result<Extracted, TextFault>> {
  return withFiles(path, limits, (files) => textOf(files, path));
}

/** A document in what was pointed at; `inside` is its path in a ZIP of documents. */
export interface Found {
  readonly inside?: string;
  readonly text: Result<Extracted, TextFault>;
  /** Absent where they were not asked for, or could not be reached. */
  readonly pictures?: FoundPictures;
  readonly sounds?: FoundSounds | 'no-ffmpeg';
}

/** What is wanted beside the text. */
interface Beside {
  readonly pictures?: boolean;
  /** Recordings, where they can be listened to. */
  readonly sounds?: { readonly listen: Listen | undefined };
}

/**
 * The documents of a file or folder: one, save for a ZIP that is no package but
 * holds documents, which are taken one by one. Never throws.
 * @param beside whether their pictures and recordings are wanted as well
 */
export async function extractDocuments(
  path: string,
  beside: Beside = {},
  limits: Partial<ReadLimits> = {},
): Promise<Found[]> {
  const opened = await openPackage(path, limits);
  if (!opened.ok) return [{ text: err({ code: 'unreadable', detail: opened.error.kind }) }];
  const files = opened.value;
  try {
    const inside = isCollection(files, path) ? files.paths.filter(isDocument) : [];
    if (inside.length === 0)
      return [await withBeside(await guarded(() => textOf(files, path)), files, beside)];
    const found: Found[] = [];
    for (const name of inside) found.push({ inside: name, ...(await entryOf(files, name, beside)) });
    return found;
  } finally {
    await files.close();
  }
}

/** A document without text is not taken, and what stands beside it is not looked at. */
async function withBeside(
  text: Result<Extracted, TextFault>,
  files: PackageFiles | undefined,
  { pictures = false, sounds }: Beside,
): Promise<Found> {
  if (!text.ok || !files) return { text };
  return {
    text,
    ...(pictures && { pictures: await picturesIn(files) }),
    ...(sounds && { sounds: await soundsIn(files, sounds.listen) }),
  };
}

const isCollection = (files: PackageFiles, path: string): boolean =>
  /\.zip$/i.test(path) && !isCourse(files) && !isWord(files) && !isSlides(files) && !isPackage(files);

async function withFiles(
  path: string,
  limits: Partial<ReadLimits>,
  read: (files: PackageFiles) => Promise<Result<Extracted, TextFault>>,
): Promise<Result<Extracted, TextFault>> {
  const opened = await openPackage(path, limits);
  if (!opened.ok) return err({ code: 'unreadable', detail: opened.error.kind });
  try {
    return await guarded(() => read(opened.value));
  } finally {
    await opened.value.close();
  }
}

/** Readers of others' formats throw what they like; here it is about the file, not about us. */
async function guarded(
  read: () => Promise<Result<Extracted, TextFault>>,
): Promise<Result<Extracted, TextFault>> {
  try {
    const found = await read();
    return found.ok && found.value.text === '' ? err({ code: 'no-text', detail: '' }) : found;
  } catch (error) {
    const detail = error instanceof UnreadableEntry ? error.fault.kind : reasonOf(error);
    return err({ code: 'unreadable', detail });
  }
}

async function textOf(files: PackageFiles, path: string): Promise<Result<Extracted, TextFault>> {
  if (isCourse(files)) {
    const course = await courseText(files);
    if (course) return ok(course);
  }
  const [only] = files.paths;
  // An Office file is a ZIP by its bytes, so it was opened as one; its reader wants the bytes as well.
  if (isWord(files) || isSlides(files)) return officeText(files, path);
  if (files.paths.length === 1 && only !== undefined && !ZIPPED.has(extensionOf(path)))
    return singleText(only, () => files.read(only, DOCUMENT_LIMIT));
  return ok(await packageText(files));
}

async function entryOf(files: PackageFiles, name: string, beside: Beside): Promise<Found> {
  if (!ZIPPED.has(extensionOf(name))) {
    const text = await guarded(() => singleText(name, () => files.read(name, DOCUMENT_LIMIT)));
    return withBeside(text, only(files, name), beside);
  }
  let inner: PackageFiles | undefined;
  const text = await guarded(async () => {
    const bytes = await files.read(name);
    const opened = await openZip(bytes);
    if (!opened.ok) return err({ code: 'unreadable', detail: opened.error.kind });
    inner = opened.value;
    return isWord(inner) || isSlides(inner) ? officeText(inner, bytes) : textOf(inner, name);
  });
  return withBeside(text, inner, beside);
}

/** The files as if there were this one alone. */
const only = (files: PackageFiles, name: string): PackageFiles => ({
  paths: [name],
  has: (path) => path === name,
  size: (path) => files.size(path),
  read: (path, limit) => files.read(path, limit),
  stream: (path, range, recycle) => files.stream(path, range, recycle),
  faults: files.faults,
  close: async () => {},
});

/** @param source the file itself, as a path or its bytes */
async function officeText(
  files: PackageFiles,
  source: string | Uint8Array,
): Promise<Result<Extracted, TextFault>> {
  const parts = new TextParts();
  if (isSlides(files)) await slidesText(files, {}, parts);
  else await wordText(files, source, {}, parts);
  return ok(parts.done());
}

async function singleText(
  name: string,
  read: () => Promise<Uint8Array>,
): Promise<Result<Extracted, TextFault>> {
  const parts = new TextParts();
  switch (extensionOf(name)) {
    case 'pdf':
      await pdfText(await read(), {}, parts);
      return ok(parts.done());
    case 'html':
    case 'htm':
    case 'xhtml': {
      const { text, ...said } = htmlText(decodeText(await read(), true));
      parts.add(text, {});
      return ok(parts.done(said));
    }
    case 'txt':
    case 'md':
      // Offsets are those of the file itself, its byte order mark among them.
      parts.add(letterForLetter(await read()), {});
      return ok(parts.done());
    default:
      return err({ code: 'unknown-kind', detail: extensionOf(name) });
  }
}

const letterForLetter = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  if ((a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe)) return decodeText(bytes);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};
