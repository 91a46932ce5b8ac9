/** A print as a corpus keeps it: its margin, its thumbnail, its hashes, in bytes. */
import { type PicturePrint, THUMB } from '../check/similarity/pictures/print.ts';

/** Four edges, in 65,535ths. */
const EDGES = 8;
const PIXELS = THUMB * THUMB;

export function packPrint({ inner, thumb, hashes }: PicturePrint): Buffer {
  const edges = Uint16Array.of(
    ...[inner.left, inner.top, inner.right, inner.bottom].map((edge) => edge * 65_535),
  );
  return Buffer.concat([bytesOf(edges), thumb, bytesOf(hashes)]);
}

/** @throws RangeError where bytes are missing */
export function unpackPrint(packed: Uint8Array): PicturePrint {
  // What LMDB gives is a view of its own memory, and need not begin where words may.
  const bytes = packed.slice();
  const [left = 0, top = 0, right = 1, bottom = 1] = [...new Uint16Array(bytes.buffer, 0, 4)].map(
    (edge) => edge / 65_535,
  );
  return {
    inner: { left, top, right, bottom },
    thumb: bytes.subarray(EDGES, EDGES + PIXELS),
    hashes: new Int32Array(bytes.buffer, EDGES + PIXELS),
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);
