/** Content that comes in pieces: joined up to a limit, or cut to a range. */
import { UnreadableEntry } from './fault.ts';

/**
 * Joins the pieces. Memory follows what comes, never what is declared.
 *
 * @param declared size the container claims, bytes
 * @throws UnreadableEntry 'too-large' above `limit` bytes
 */
export async function collect(
  pieces: AsyncIterable<Uint8Array>,
  path: string,
  declared: number,
  limit: number,
): Promise<Uint8Array> {
  const tooLarge = () =>
    new UnreadableEntry({ kind: 'too-large', file: path, data: { limit, size: declared } });
  if (declared > limit) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) throw tooLarge();
    parts.push(piece);
  }
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts, size);
}

/** The part of the content from `start` to `end` (exclusive, bytes); reads no further than it must. */
export async function* within(
  pieces: AsyncIterable<Uint8Array>,
  { start, end }: { start: number; end: number },
): AsyncGenerator<Uint8Array> {
  let position = 0;
  for await (const piece of pieces) {
    const from = Math.max(start - position, 0);
    const to = Math.min(end - position, piece.length);
    if (from < to) yield piece.subarray(from, to);
    position += piece.length;
    if (position >= end) return;
  }
}
