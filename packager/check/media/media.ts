/**
 * Films, sounds, pictures and PDFs as rules see them: each with what its header
 * says, whether it was given by itself or lies in a package.
 */
import { UnreadableEntry } from '../../read/fault.ts';
import type { PackageKind } from '../../read/kind.ts';
import { Effort } from '../../read/media/effort.ts';
import type { At } from '../../read/media/image-size.ts';
import type { PdfFacts } from '../../read/media/pdf.ts';
import { isPicture, type PictureFacts, pictureFacts } from '../../read/media/picture.ts';
import { isRecording, type RecordingFacts, recordingFacts } from '../../read/media/recording.ts';
import type { Limits } from '../limits.ts';
import type { Location } from '../location.ts';
import { baseNameOf, extensionOf } from '../package/reference.ts';
import type { PackageView } from '../package/view.ts';

interface MediaFile {
  /** Its path in the package. */
  readonly file: string;
  readonly name: string;
  readonly bytes: number;
  /** It was given by itself. */
  readonly alone: boolean;
  readonly limits: Limits;
  readonly at: Location;
}

/** A film or a sound. */
export interface MediaRecording extends MediaFile, RecordingFacts {}

export interface MediaPicture extends MediaFile, PictureFacts {}

export interface MediaPdf extends MediaFile {
  /** Absent where it cannot be read, or is too much to be looked into. */
  readonly facts?: PdfFacts;
  readonly tooLarge: boolean;
}

/** Kinds of a file given by itself. */
const SINGLE: readonly PackageKind[] = ['pdf', 'video', 'audio', 'image'];

/** Bytes of a PDF that is read; its structure is kept in memory as a whole. */
const PDF_LIMIT = 64 * 2 ** 20;
/** The same inside a package, which may hold hundreds. */
const PDF_LIMIT_INSIDE = 16 * 2 ** 20;
/** Steps over all PDFs of a package together; some seconds. */
const PDF_EFFORT = 20_000_000;
/** Bytes that may be stepped over in a film inside a ZIP: what is deflated is unpacked from its start for each step. */
const STEPPED_OVER = 2 * 2 ** 30;

const mediaFile = (view: PackageView, file: string): MediaFile => ({
  file,
  name: baseNameOf(file),
  bytes: view.files.size(file),
  alone: SINGLE.includes(view.kind),
  limits: view.limits,
  at: { in: 'package', file },
});

/** The extension by which a file is read: of one given by itself also where its kind is known by its bytes alone. */
function extensionFor(view: PackageView, file: string): string {
  const extension = extensionOf(file);
  // A PNG that is called .mp4 is no broken film; content-matches-extension speaks of it.
  const fits: Readonly<Partial<Record<PackageKind, (extension: string) => boolean>>> = {
    video: isRecording,
    audio: isRecording,
    image: isPicture,
    pdf: (one) => one === 'pdf',
  };
  return SINGLE.includes(view.kind) && !fits[view.kind]?.(extension) ? '' : extension;
}

/** What the headers of a film or sound say; undefined where it is none. */
export async function recordingIn(view: PackageView, file: string): Promise<RecordingFacts | undefined> {
  const extension = extensionFor(view, file);
  if (!isRecording(extension)) return undefined;
  const media = mediaFile(view, file);
  return recordingFacts(extension, readerOf(view, media), media.bytes);
}

export async function* recordings(view: PackageView): AsyncGenerator<MediaRecording> {
  for (const file of view.files.paths) {
    const facts = await recordingIn(view, file);
    if (facts) yield { ...mediaFile(view, file), ...facts };
  }
}

export async function* pictures(view: PackageView): AsyncGenerator<MediaPicture> {
  for (const file of view.files.paths) {
    const extension = extensionFor(view, file);
    if (!isPicture(extension)) continue;
    const media = mediaFile(view, file);
    yield { ...media, ...(await pictureFacts(extension, readerOf(view, media))) };
  }
}

export async function* pdfs(view: PackageView): AsyncGenerator<MediaPdf> {
  const effort = new Effort(PDF_EFFORT);
  // Loaded where there is one: it brings a library of its own.
  let reader: typeof import('../../read/media/pdf.ts') | undefined;
  for (const file of view.files.paths) {
    if (extensionFor(view, file) !== 'pdf' && view.kind !== 'pdf') continue;
    reader ??= await import('../../read/media/pdf.ts');
    const media = mediaFile(view, file);
    const limit = media.alone ? PDF_LIMIT : PDF_LIMIT_INSIDE;
    const looked =
      media.bytes > limit || effort.isSpent
        ? 'too-much'
        : await reader.pdfFacts(await bytesOf(view, file, 0, limit), effort);
    const tooLarge = looked === 'too-much';
    yield { ...media, tooLarge, ...(!tooLarge && looked && { facts: looked }) };
  }
}

/** Reads by position until too much was stepped over; then the file seems to end. */
function readerOf(view: PackageView, { file, alone }: MediaFile): At {
  let left = alone ? Number.POSITIVE_INFINITY : STEPPED_OVER;
  return async (start, length) => {
    left -= start;
    return left < 0 ? Buffer.alloc(0) : bytesOf(view, file, start, length);
  };
}

/** Bytes of a range; none where the file is damaged. */
async function bytesOf(view: PackageView, file: string, start: number, length: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  try {
    for await (const piece of view.files.stream(file, { start, end: start + length })) parts.push(piece);
  } catch (error) {
    if (!(error instanceof UnreadableEntry)) throw error;
    return Buffer.alloc(0);
  }
  const [only] = parts;
  return parts.length === 1 && only
    ? Buffer.from(only.buffer, only.byteOffset, only.length)
    : Buffer.concat(parts);
}
