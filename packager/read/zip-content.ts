/** The content of one entry of a ZIP, decompressed, counted and checked by CRC-32. */
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib';
import { type PositionedBytes, pieces } from './bytes.ts';
import { type ContainerFaultKind, UnreadableEntry } from './fault.ts';
import type { CentralEntry } from './zip-directory.ts';

/** Compression methods that every receiver reads (APPNOTE 4.4.5). */
export const STORED = 0;
export const DEFLATED = 8;

/**
 * The content of an entry in pieces. Never yields more than the declared size.
 * Throws `UnreadableEntry` at the first byte that is wrong, and at the end when
 * the CRC is. With `recycle` a piece is good only until the next is asked for.
 */
export async function* entryContent(
  bytes: PositionedBytes,
  entry: CentralEntry,
  data: { start: number; end: number },
  file: string,
  recycle = false,
): AsyncGenerator<Buffer> {
  const unreadable = (kind: ContainerFaultKind, details: Record<string, string | number> = {}) =>
    new UnreadableEntry({ kind, file, offset: entry.localAt, data: details });

  let size = 0;
  let crc = 0;
  // What decompresses reads ahead of what is asked for, so its pieces must last.
  const packed = pieces(bytes, data.start, data.end, recycle && entry.method === STORED);
  const content =
    entry.method === STORED ? packed : inflated(packed, data.end - data.start, entry.size, unreadable);
  for await (const piece of content) {
    size += piece.length;
    if (size > entry.size) throw unreadable('size-differs', { found: size, expected: entry.size });
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size) throw unreadable('size-differs', { found: size, expected: entry.size });
  if (crc !== entry.crc) throw unreadable('crc-mismatch', { found: hex(crc), expected: hex(entry.crc) });
}

/** Compressed bytes up to which an entry is decompressed in one call; a stream costs more than that saves. */
const AT_ONCE = 64 * 1024;

/** Decompresses; a stream that breaks off or ends before its bytes do is damaged. */
async function* inflated(
  packed: AsyncIterable<Buffer>,
  packedSize: number,
  limit: number,
  unreadable: (kind: ContainerFaultKind, data?: Record<string, string | number>) => UnreadableEntry,
): AsyncGenerator<Buffer> {
  let used: number;
  try {
    if (packedSize <= AT_ONCE) {
      const { buffer, engine } = inflateWhole(await joined(packed), limit);
      used = engine.bytesWritten;
      yield buffer;
    } else {
      const inflate = createInflateRaw({ chunkSize: 128 * 1024 });
      // Failures reach the loop below through `inflate`, which pipeline destroys with them.
      pipeline(Readable.from(packed), inflate, () => {});
      for await (const piece of inflate) yield piece as Buffer;
      used = inflate.bytesWritten;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw unreadable('size-differs', { expected: limit });
    if (code.startsWith('Z_')) throw unreadable('damaged-entry', { reason: code });
    throw error;
  }
  if (used !== packedSize) throw unreadable('size-differs', { found: used, expected: packedSize });
}

/** Grows its output as it comes and stops above `limit` bytes; `engine` tells how much of the input it took. */
const inflateWhole = (packed: Buffer, limit: number) =>
  inflateRawSync(packed, { maxOutputLength: Math.max(1, limit), info: true }) as unknown as {
    buffer: Buffer;
    engine: InflateRaw;
  };

async function joined(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}

const hex = (crc: number): string => crc.toString(16).padStart(8, '0');
