/**
 * Bytes that are read by position, in a file or in memory, so that a container
 * of any size is looked at in constant memory.
 */
import { readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { err, ok, type Result } from '../course/result.ts';
import type { ContainerFault } from './fault.ts';

export interface PositionedBytes {
  readonly size: number;
  /**
   * `length` bytes from `position`, fewer only at the end; read into `memory`
   * where that is given and long enough. Rejects when the file system does.
   */
  at(position: number, length: number, memory?: Buffer): Promise<Buffer>;
  close(): Promise<void>;
}

/** Bytes of a piece: large enough that calls do not matter, small enough that two in flight do not either. */
const PIECE = 256 * 1024;
/** Bytes of a piece whose memory serves again: the fewer the calls, the better. */
const RECYCLED = 2 ** 20;

/** Bytes up to which reading takes less time than asking another thread for it. */
const SMALL = 64 * 1024;

/** Opens a regular file, or wraps bytes in memory (no copy is made). */
export async function openBytes(
  source: string | Uint8Array,
): Promise<Result<PositionedBytes, ContainerFault>> {
  if (typeof source !== 'string') return ok(inMemory(source));
  try {
    const handle = await open(source, 'r');
    const stat = await handle.stat();
    if (stat.isFile()) return ok(positioned(handle, stat.size));
    await handle.close();
    return err({ kind: 'unreadable', data: { reason: 'not a file' } });
  } catch (error) {
    return err({ kind: 'unreadable', data: { reason: reasonOf(error) } });
  }
}

/** An open file of `size` bytes; closing it closes the handle. */
export const positioned = (handle: FileHandle, size: number): PositionedBytes => ({
  size,
  async at(position, length, memory) {
    // Allocates by the file that is really there, not by what a header claims.
    const wanted = lengthWithin(size, position, length);
    const buffer =
      memory && memory.length >= wanted ? memory.subarray(0, wanted) : Buffer.allocUnsafe(wanted);
    if (wanted <= SMALL) return buffer.subarray(0, readSync(handle.fd, buffer, 0, wanted, position));
    let filled = 0;
    while (filled < buffer.length) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  },
  close: () => handle.close(),
});

function inMemory(bytes: Uint8Array): PositionedBytes {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: whole.length,
    at: async (position, length) =>
      whole.subarray(position, position + lengthWithin(whole.length, position, length)),
    close: async () => {},
  };
}

/**
 * The bytes from `start` to `end` (exclusive) in pieces; the next piece is on
 * its way while one is used. With `recycle` two pieces of memory serve in turn,
 * so a piece is good only until the next is asked for.
 */
export async function* pieces(
  bytes: PositionedBytes,
  start: number,
  end: number,
  recycle = false,
): AsyncGenerator<Buffer> {
  let position = start;
  const most = recycle ? RECYCLED : PIECE;
  const size = Math.max(0, Math.min(most, end - start));
  // What is one piece is read but once.
  const memory = recycle && size === most ? [Buffer.allocUnsafe(size), Buffer.allocUnsafe(size)] : [];
  const next = () => {
    memory.reverse();
    const piece = bytes.at(position, Math.min(most, end - position), memory[0]);
    // Its failure is met when the piece is awaited; until then it must not count as unhandled.
    piece.catch(() => {});
    position += most;
    return piece;
  };
  let coming = position < end ? next() : undefined;
  while (coming) {
    const piece = await coming;
    if (piece.length === 0) return;
    coming = position < end ? next() : undefined;
    yield piece;
  }
}

/** What the operating system said, in short: `ENOENT`, `EACCES`. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error
    ? ('code' in error && typeof error.code === 'string' ? error.code : '') || error.message
    : String(error);

/** How much of a wished-for range exists; none of one that begins before the first byte. */
const lengthWithin = (size: number, position: number, length: number): number =>
  position < 0 || position >= size ? 0 : Math.max(0, Math.min(length, size - position));
