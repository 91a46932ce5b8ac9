/** The files of a course that are not JSON: pictures, films, sounds, captions, PDF; each kept once. */
import { createHash } from 'node:crypto';
import type { Asset, AssetId } from '../course/course.ts';
import { err, ok, type Result } from '../course/result.ts';
import { type Content, FileTrouble, type FileTroubleKind, type Host } from '../host.ts';
import { type At, imageSize } from '../read/media/image-size.ts';
import { ownWords } from '../read/media/own-words.ts';
import { playedOf } from '../read/media/playing-time.ts';
import { removeLeftovers, temporaryBeside } from './atomic-write.ts';
import { HEAD_BYTES, type MediaType, mediaTypeOf } from './media-type.ts';
import { readSvg } from './svg.ts';

/** Bytes, wherever they come from: in memory, arriving in pieces, or in a file of this machine. */
export type AssetSource = Content | { readonly path: string };

export interface ImportedAsset {
  readonly id: AssetId;
  /** For course.json; licence and source are for the author to say. */
  readonly asset: Asset;
}

/** Why a file did not become part of the course; nothing of it stays behind. */
export type ImportError =
  | { readonly code: 'empty' }
  /** Not one of the kinds that a course can hold. */
  | { readonly code: 'unknown-kind' }
  /** A drawing that is more than a drawing: `found` says what is in it. */
  | { readonly code: 'unsafe-drawing'; readonly found: string }
  /** By whoever brought it. */
  | { readonly code: 'given-up' }
  | { readonly code: FileTroubleKind; readonly path: string };

/** Counts the pages of a PDF that lies at a path; undefined where they cannot be counted. */
export type PageCounter = (path: string, signal: AbortSignal | undefined) => Promise<number | undefined>;

export interface ImportOptions {
  /** Ends the copying of a long file. */
  readonly givenUp?: AbortSignal;
  /** Without it pages stay uncounted. */
  readonly countPages?: PageCounter;
}

/** Drawings above this many bytes are not read, since they are read whole. */
const MAX_SVG = 8 * 2 ** 20;
/** Copies that were begun this many milliseconds ago and never ended belong to a process that is gone. */
const ABANDONED = 24 * 3600_000;

/** Where an asset of the course in `folder` lies. */
export const assetPath = (folder: string, id: AssetId, asset: Pick<Asset, 'ext'>): string =>
  `${folder}/assets/${id}.${asset.ext}`;

/**
 * Copies a file into the course, under the hash of its bytes, in constant
 * memory. The same file twice is one file. The course itself does not change:
 * whoever shows the asset adds it to course.json with `saveChanges`.
 * @param name what the file was called; any name of any length.
 */
export async function importAsset(
  host: Host,
  folder: string,
  source: AssetSource,
  name: string,
  { givenUp, countPages }: ImportOptions = {},
): Promise<Result<ImportedAsset, ImportError>> {
  const assets = `${folder}/assets`;
  const temporary = temporaryBeside(host, `${assets}/x`);
  try {
    await host.files.makeFolder(assets);
    await removeLeftovers(host.files, assets, host.now() - ABANDONED);
    const copy = new HashedCopy('path' in source ? host.files.stream(source.path) : source, givenUp);
    await host.files.create(temporary, copy, { durable: true });
    const judged = await judge(host, temporary, copy);
    if (!judged.ok) return judged;
    const { ext } = judged.value;
    const pages = ext === 'pdf' ? await countPages?.(temporary, givenUp) : undefined;
    givenUp?.throwIfAborted();
    const id = copy.hash();
    const asset: Asset = {
      name: shownName(name, ext),
      bytes: copy.bytes,
      ...judged.value,
      ...(pages && { pages }),
    };
    const path = assetPath(folder, id, asset);
    // The file that is there already may be open in a player, which Windows would not let us replace.
    if ((await host.files.stat(path))?.bytes !== copy.bytes) await host.files.rename(temporary, path);
    await host.files.sync(assets);
    return ok({ id, asset });
  } catch (error) {
    if (givenUp?.aborted) return err({ code: 'given-up' });
    if (!(error instanceof FileTrouble)) throw error;
    return err({ code: error.kind, path: error.path });
  } finally {
    await host.files.remove(temporary).catch(() => {});
  }
}

/** Pieces on their way to the disk, counted and hashed as they pass. */
class HashedCopy implements AsyncIterable<Uint8Array> {
  readonly #source: Content;
  readonly #givenUp: AbortSignal | undefined;
  readonly #sha256 = createHash('sha256');
  bytes = 0;

  constructor(source: Content, givenUp: AbortSignal | undefined) {
    this.#source = source;
    this.#givenUp = givenUp;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.#source instanceof Uint8Array ? [this.#source] : this.#source) {
      this.#givenUp?.throwIfAborted();
      this.#sha256.update(piece);
      this.bytes += piece.length;
      yield piece;
    }
  }

  hash(): string {
    return this.#sha256.digest('hex');
  }
}

type Facts = MediaType & Pick<Asset, 'width' | 'height' | 'duration' | 'codecs' | 'cues' | 'notice'>;

/** What the copied bytes are; an error where the course cannot hold them. */
async function judge(host: Host, path: string, { bytes }: HashedCopy): Promise<Result<Facts, ImportError>> {
  if (bytes === 0) return err({ code: 'empty' });
  const at: At = async (start, length) => {
    const pieces: Uint8Array[] = [];
    const range = { start, end: Math.min(bytes, start + length) };
    for await (const piece of host.files.stream(path, range)) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const type = mediaTypeOf(await at(0, HEAD_BYTES));
  if (!type) return err({ code: 'unknown-kind' });
  const said = await ownWords(type, at, bytes);
  if (type.ext === 'vtt') return ok({ ...type, ...said });
  if (type.mediaType.startsWith('image/') && type.ext !== 'svg')
    return ok({ ...type, ...(await imageSize(type.ext, at)), ...said });
  if (type.ext !== 'svg') {
    return ok({ ...type, ...(await imageSize(type.ext, at)), ...(await playedOf(type.ext, at, bytes)) });
  }
  if (bytes > MAX_SVG) return err({ code: 'unsafe-drawing', found: `${Math.round(bytes / 2 ** 20)} MB` });
  const drawing = readSvg((await at(0, bytes)).toString('utf8'));
  return drawing.unsafe === undefined
    ? ok({ ...type, ...drawing.size })
    : err({ code: 'unsafe-drawing', found: drawing.unsafe });
}

/** The file's own name as it is shown: without folders and control characters, composed, at most 255 letters. */
function shownName(name: string, ext: string): string {
  const own = (name.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/\p{Cc}|\p{Cs}/gu, '')
    .trim();
  if (own === '') return `file.${ext}`;
  if (own.length <= 255) return own;
  const ending = /\.[^.]{1,16}$/.exec(own)?.[0] ?? '';
  // By code points, so that no letter is cut in two.
  let kept = '';
  for (const letter of own) {
    if (kept.length + letter.length + ending.length > 255) break;
    kept += letter;
  }
  return kept + ending;
}
