/**
 * How much is to be seen in a picture, in bytes: what its thumbnail in sixteen shades is deflated to. A flag,
 * a letter, an arrow, a cross have little, and so has what others drew without knowing of it; the words of a
 * slide, however few, have more.
 */
import { deflateRawSync } from 'node:zlib';

/** @param thumb of a print */
export const detailOf = (thumb: Uint8Array): number =>
  deflateRawSync(
    thumb.map((pixel) => pixel >> 4),
    { level: 9 },
  ).length;
