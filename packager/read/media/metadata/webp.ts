/** Exif and XMP in the chunks of a WebP (RFC 9649, 2.7.1.5), which stand behind its pixels. */
import type { At } from '../image-size.ts';
import type { Part } from './part.ts';

/** Chunks looked at; each frame of an animation is one. */
const MOST_CHUNKS = 2000;
const MOST_BYTES = 2 ** 20;

export async function* webpMetadata(at: At): AsyncGenerator<Part> {
  let here = 12;
  for (let i = 0; i < MOST_CHUNKS; i += 1) {
    const head = await at(here, 8);
    if (head.length < 8) return;
    const name = head.toString('latin1', 0, 4);
    const length = head.readUInt32LE(4);
    if (length <= MOST_BYTES && (name === 'EXIF' || name === 'XMP ')) {
      const bytes = await at(here + 8, length);
      yield { kind: name === 'EXIF' ? 'exif' : 'xmp', bytes };
    }
    here += 8 + length + (length & 1);
  }
}
