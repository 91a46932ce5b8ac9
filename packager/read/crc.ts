/** The CRC-32 of a part of a file, joined from those of the blocks within it. */
import { crc32 } from 'node:zlib';

/** Bytes of a block. */
export const BLOCK = 64 * 1024;

/** The CRC-32 of what comes. @param before of what came before it */
export async function crcOf(pieces: AsyncIterable<Uint8Array>, before = 0): Promise<number> {
  let crc = before;
  for await (const piece of pieces) crc = crc32(piece, crc);
  return crc;
}

/** The polynomial of CRC-32 (ISO 3309) in reflected order: the highest bit is the coefficient of x^0. */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;
const X8 = 0x00800000;

/** The product of two polynomials over GF(2), modulo that of CRC-32. */
function times(a: number, b: number): number {
  let product = 0;
  let shifted = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if (a & bit) product ^= shifted;
    shifted = shifted & 1 ? (shifted >>> 1) ^ POLYNOMIAL : shifted >>> 1;
  }
  return product >>> 0;
}

/** What a CRC is multiplied by when so many bytes follow: x^(8 · bytes). */
function shiftBy(bytes: number): number {
  let shift = ONE;
  let square = X8;
  for (let left = bytes; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) shift = times(square, shift);
    square = times(square, square);
  }
  return shift;
}

const PAST_BLOCK = shiftBy(BLOCK);

/**
 * The CRC-32 of a part of a file of which whole blocks are known: only what lies
 * in blocks that it shares with others is read. CRC(AB) = CRC(A) · x^(8 · |B|) + CRC(B).
 *
 * @param blocks of the file's blocks of `BLOCK` bytes, in their order
 * @param start of the part, bytes; `end` is exclusive
 * @param read the bytes of the file from the first offset to the second
 */
export async function crcOfPart(
  blocks: readonly number[],
  { start, end }: { readonly start: number; readonly end: number },
  read: (from: number, to: number) => AsyncIterable<Uint8Array>,
): Promise<number> {
  const first = Math.ceil(start / BLOCK);
  const last = Math.max(first, Math.floor(end / BLOCK));
  const go = async (from: number, to: number, before = 0): Promise<number> =>
    from < to ? crcOf(read(from, to), before) : before;
  let crc = await go(start, Math.min(first * BLOCK, end));
  for (const block of blocks.slice(first, last)) crc = (times(PAST_BLOCK, crc) ^ block) >>> 0;
  return go(last * BLOCK, end, crc);
}
