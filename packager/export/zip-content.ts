/**
 * What stands in a ZIP for a file: deflated when that helps, stored when the
 * file is compressed already. A small file is compressed in memory, so that its
 * CRC and sizes are known before its first byte is written; a large one is read
 * once, and they are known after its last.
 */
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { crc32, createDeflateRaw, deflateRaw } from 'node:zlib';
import { PIECE, piecesOf, wholeOf } from './disk.ts';
import type { PackageFile, PackedFile } from './file.ts';
import { DEFLATED, STORED } from './zip-records.ts';

export interface ZipContent {
  readonly method: typeof STORED | typeof DEFLATED;
  /** Bytes of the file. */
  readonly size: number;
  /** The bytes that go into the archive; a piece is only good until the next is asked for. */
  pieces(): AsyncIterable<Uint8Array>;
  /** CRC of the file, once `pieces` came to its end; before that only where `known` is set. */
  crc(): number;
  /** Bytes that `pieces` will give, where that is known before. */
  readonly known?: number;
}

/** Formats that are compressed already; deflating them costs time and gains nothing. */
const COMPRESSED =
  /\.(?:mp4|m4v|webm|mov|mkv|mp3|m4a|aac|ogg|opus|flac|png|jpe?g|gif|webp|avif|woff2?|pdf|zip|gz|br|docx|pptx|xlsx|odt|odp|epub|h5p)$/i;

const LEVEL = 6;

/** How a file will stand in the archive. */
export async function zipContent(file: PackageFile | PackedFile): Promise<ZipContent> {
  if ('packed' in file) {
    const { crc, compressedSize, ...packed } = file.packed;
    return { ...packed, crc: () => crc, known: compressedSize };
  }
  const deflates = !COMPRESSED.test(file.path);
  if (!('file' in file)) {
    return inMemory(typeof file.bytes === 'string' ? Buffer.from(file.bytes) : file.bytes, deflates);
  }
  if (file.bytes <= PIECE) return inMemory(wholeOf(file.file, file.bytes), deflates);
  return inPassing(file, deflates);
}

async function inMemory(bytes: Uint8Array, deflates: boolean): Promise<ZipContent> {
  const packed = deflates ? await promisify(deflateRaw)(bytes, { level: LEVEL }) : bytes;
  const helps = packed.length < bytes.length;
  const kept = helps ? packed : bytes;
  return {
    method: helps ? DEFLATED : STORED,
    size: bytes.length,
    known: kept.length,
    crc: () => crc32(bytes),
    pieces: async function* () {
      if (kept.length > 0) yield kept;
    },
  };
}

/** Too large to keep: counted while it passes. */
function inPassing(file: { readonly file: string; readonly bytes: number }, deflates: boolean): ZipContent {
  let crc = 0;
  const counted = async function* () {
    for await (const piece of piecesOf(file.file, file.bytes)) {
      crc = crc32(piece, crc);
      yield piece;
    }
  };
  return {
    method: deflates ? DEFLATED : STORED,
    size: file.bytes,
    crc: () => crc,
    pieces: () => (deflates ? deflated(counted()) : counted()),
  };
}

async function* deflated(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw({ level: LEVEL, chunkSize: 128 * 1024 });
  // A stream keeps what it is given for a while, so it gets copies. Its
  // failures reach the loop below, because pipeline destroys it with them.
  const copies = async function* () {
    for await (const piece of pieces) yield Uint8Array.from(piece);
  };
  pipeline(Readable.from(copies()), deflate, () => {});
  for await (const piece of deflate) yield piece as Buffer;
}
