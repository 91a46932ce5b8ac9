/**
 * What stands in a ZIP for a file: deflated when that helps, stored when the
 * file is compressed already. Its CRC and sizes are known before its first byte
 * is written, so the archive is written strictly forward and hashed on the way.
 */
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { crc32, createDeflateRaw, deflateRaw } from 'node:zlib';
import { PIECE, piecesOf } from './disk.ts';
import type { PackageFile } from './file.ts';
import { DEFLATED, STORED, type ZipEntry } from './zip-records.ts';

export interface ZipContent extends Pick<ZipEntry, 'method' | 'crc' | 'size' | 'compressedSize'> {
  /** The bytes that go into the archive; a piece is only good until the next is asked for. */
  pieces(): AsyncIterable<Uint8Array>;
}

/** Formats that are compressed already; deflating them costs time and gains nothing. */
const COMPRESSED =
  /\.(?:mp4|m4v|webm|mov|mkv|mp3|m4a|aac|ogg|opus|flac|png|jpe?g|gif|webp|avif|woff2?|pdf|zip|gz|br|docx|pptx|xlsx|odt|odp|epub|h5p)$/i;

const LEVEL = 6;

/** Looks through a file once and says how it will stand in the archive. */
export async function zipContent(file: PackageFile, signal?: AbortSignal): Promise<ZipContent> {
  const deflates = !COMPRESSED.test(file.path);
  if (!('file' in file)) {
    return inMemory(typeof file.bytes === 'string' ? Buffer.from(file.bytes) : file.bytes, deflates);
  }
  const original = () => piecesOf(file.file, file.bytes);
  if (file.bytes <= PIECE) return inMemory(await joined(original()), deflates);
  const packed = deflates ? () => deflated(original()) : original;
  return inPasses(original, packed, deflates ? DEFLATED : STORED, signal);
}

async function inMemory(bytes: Uint8Array, deflates: boolean): Promise<ZipContent> {
  const packed = deflates ? await promisify(deflateRaw)(bytes, { level: LEVEL }) : bytes;
  const helps = packed.length < bytes.length;
  const kept = helps ? packed : bytes;
  return {
    method: helps ? DEFLATED : STORED,
    crc: crc32(bytes),
    size: bytes.length,
    compressedSize: kept.length,
    pieces: async function* () {
      if (kept.length > 0) yield kept;
    },
  };
}

/** Too large to keep: a first pass measures, a second one writes. */
async function inPasses(
  original: () => AsyncIterable<Uint8Array>,
  pieces: () => AsyncIterable<Uint8Array>,
  method: ZipContent['method'],
  signal?: AbortSignal,
): Promise<ZipContent> {
  let crc = 0;
  let size = 0;
  const counted = async function* () {
    for await (const piece of original()) {
      signal?.throwIfAborted();
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  let compressedSize = 0;
  for await (const piece of method === STORED ? counted() : deflated(counted()))
    compressedSize += piece.length;
  return { method, crc, size, compressedSize, pieces };
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

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const copies: Uint8Array[] = [];
  for await (const piece of pieces) copies.push(Uint8Array.from(piece));
  return Buffer.concat(copies);
}
