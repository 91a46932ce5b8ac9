/** A print as a corpus keeps it: its margin, its thumbnail, its hashes, in bytes. */
import type { PicturePrint } from '../check/similarity/pictures/print.ts';
import { THUMB } from '../check/similarity/pictures/thumb.ts';
import { owned } from './print-shelf.ts';

/** Four edges, in 65,535ths. */
const EDGES = 8;
/** Byte at which the hashes begin. */
export const HASHES_AT = EDGES + THUMB * THUMB;

export function packPrint({ inner, thumb, hashes }: PicturePrint): Buffer {
  const edges = Uint16Array.of(
    ...[inner.left, inner.top, inner.right, inner.bottom].map((edge) => edge * 65_535),
  );
  return Buffer.concat([bytesOf(edges), thumb, bytesOf(hashes)]);
}

/** @throws RangeError where bytes are missing */
export function unpackPrint(packed: Uint8Array): PicturePrint {
  const bytes = owned(packed);
  const [left = 0, top = 0, right = 1, bottom = 1] = [...new Uint16Array(bytes, 0, 4)].map(
    (edge) => edge / 65_535,
  );
  return {
    inner: { left, top, right, bottom },
    thumb: new Uint8Array(bytes, EDGES, THUMB * THUMB),
    hashes: new Int32Array(bytes, HASHES_AT),
  };
}

export const hashesOf = (bytes: Uint8Array): Int32Array => new Int32Array(owned(bytes));

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
