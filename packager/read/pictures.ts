/**
 * The pictures of whatever a person points at: files of a course, a package, a
 * Word or PowerPoint file, and those set in its PDFs. Run it in a job: the files
 * are a stranger's.
 */
import { createHash } from 'node:crypto';
import { type Luminance, luminanceOf } from './media/luminance.ts';
import { openPackage } from './open.ts';
import type { PackageFiles } from './package.ts';
import { baseNameOf, extensionOf } from './path-parts.ts';
import { pdfPictures } from './pdf-pictures.ts';

export interface FoundPicture {
  /** Of the file it is, or the PDF or film it is in. */
  readonly path: string;
  /** Page of a PDF, from 1. */
  readonly number?: number;
  /** Second of a film. */
  readonly seconds?: number;
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
  readonly luminance: Luminance;
}

export interface FoundPictures {
  /** Each once, in the order of the files. */
  readonly pictures: readonly FoundPicture[];
  /** Those that could not be decoded or are beyond the bounds. */
  readonly unread: number;
}

/** Bytes of a picture, and of a PDF, above which it is left unread. */
const PICTURE_LIMIT = 32 * 2 ** 20;
const PDF_LIMIT = 256 * 2 ** 20;
/** Pictures of one document: ten times those of the richest course that was seen. */
const MOST_PICTURES = 500;

const PICTURES: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'webp', 'gif', 'tif', 'tiff', 'avif']);

/** Those of a file or folder that a person names. Never throws. */
export async function picturesOf(path: string): Promise<FoundPictures> {
  const opened = await openPackage(path);
  if (!opened.ok) return { pictures: [], unread: 0 };
  try {
    return await picturesIn(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** Never throws: what cannot be read is counted. */
export async function picturesIn(files: PackageFiles): Promise<FoundPictures> {
  const found = new Map<string, FoundPicture>();
  let unread = 0;
  const take = async (bytes: Uint8Array, place: Pick<FoundPicture, 'path' | 'number'>): Promise<void> => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (found.has(sha256)) return;
    const luminance = found.size < MOST_PICTURES ? await luminanceOf(bytes) : undefined;
    if (luminance?.ok) found.set(sha256, { ...place, sha256, luminance: luminance.value });
    else unread += 1;
  };
  for (const path of files.paths) {
    try {
      const extension = extensionOf(path);
      // What macOS puts beside each file in a ZIP is named like it and is none.
      if (baseNameOf(path).startsWith('._')) continue;
      if (PICTURES.has(extension)) await take(await files.read(path, PICTURE_LIMIT), { path });
      else if (extension === 'pdf')
        for await (const { bytes, number } of pdfPictures(await files.read(path, PDF_LIMIT)))
          await take(bytes, { path, number });
    } catch {
      // Damaged, encrypted or too large; a reader of another's format may throw anything.
      unread += 1;
    }
  }
  return { pictures: [...found.values()], unread };
}
