/** What stands in the segments of a JPEG before its pixels (ITU-T T.81, B.1). */
import type { At } from '../image-size.ts';
import type { Part } from './part.ts';
import { iptcIn } from './photoshop.ts';

const EXIF = 'Exif\0\0';
/** XMP Part 3, 1.1.3. */
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const PHOTOSHOP = 'Photoshop 3.0\0';

/** Segments looked at before giving up: no program writes so many. */
const MOST_SEGMENTS = 500;

export async function* jpegMetadata(at: At): AsyncGenerator<Part> {
  // What Photoshop keeps may be longer than a segment, and goes on in the next.
  const photoshop: Buffer[] = [];
  let here = 2;
  for (let i = 0; i < MOST_SEGMENTS; i += 1) {
    const head = await at(here, 4);
    if (head.length < 4 || head[0] !== 0xff) break;
    const marker = head[1] ?? 0;
    if (marker === 0xff) {
      here += 1; // fill byte
      continue;
    }
    const length = head.readUInt16BE(2);
    // Behind the start of scan come the pixels.
    if (marker === 0xda || length < 2) break;
    if (marker === 0xe1 || marker === 0xed || marker === 0xfe) {
      const bytes = await at(here + 4, length - 2);
      const begins = (mark: string) => bytes.toString('latin1', 0, mark.length) === mark;
      if (marker === 0xfe) yield { kind: 'text', keyword: '', bytes };
      else if (begins(EXIF)) yield { kind: 'exif', bytes: bytes.subarray(EXIF.length) };
      else if (begins(XMP)) yield { kind: 'xmp', bytes: bytes.subarray(XMP.length) };
      else if (begins(PHOTOSHOP)) photoshop.push(bytes.subarray(PHOTOSHOP.length));
    }
    here += 2 + length;
  }
  const iptc = iptcIn(Buffer.concat(photoshop));
  if (iptc) yield { kind: 'iptc', bytes: iptc };
}
