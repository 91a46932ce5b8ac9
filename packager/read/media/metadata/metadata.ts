/**
 * The parts of a picture's file that speak of it, as they lie in its container: Exif, IPTC,
 * XMP, the texts of a PNG, the comment of a JPEG or GIF. Only where the format puts them is
 * looked, since bytes of a picture may read like a mark of any of them.
 */
import type { At } from '../image-size.ts';
import { gifMetadata } from './gif.ts';
import { jpegMetadata } from './jpeg.ts';
import type { Part } from './part.ts';
import { pngMetadata } from './png.ts';
import { webpMetadata } from './webp.ts';

/** Bytes that are read at once: each read of what is deflated begins at its start. */
const AHEAD = 64 * 1024;

/** @param at reads from the file. @returns none for other formats; of a damaged file those before the damage */
export async function* metadataIn(at: At): AsyncGenerator<Part> {
  const read = ahead(at);
  const head = await read(0, 16);
  if (head.length < 16) return;
  if (head.readUInt16BE(0) === 0xffd8) yield* jpegMetadata(read);
  else if (head.toString('latin1', 1, 4) === 'PNG') yield* pngMetadata(read);
  else if (head.toString('latin1', 8, 12) === 'WEBP') yield* webpMetadata(read);
  else if (head.toString('latin1', 0, 3) === 'GIF') yield* gifMetadata(read);
}

/** The same, reading more than is asked for and keeping it. */
function ahead(at: At): At {
  let start = 0;
  let held: Buffer = Buffer.alloc(0);
  return async (from, length) => {
    if (from < start || from + length > start + held.length) {
      held = await at(from, Math.max(length, AHEAD));
      start = from;
    }
    return held.subarray(from - start, from - start + length);
  };
}
