/** Width and height of a picture, from its header. */

/** Reads some bytes of a file; fewer at its end. */
export type At = (start: number, length: number) => Promise<Buffer>;

/** Pixels, as the picture is shown. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const size = (width: number, height: number): Size | undefined =>
  width > 0 && height > 0 ? { width, height } : undefined;

/** The size of a PNG, JPEG, GIF or WebP; undefined where its header does not say. */
export async function imageSize(ext: string, at: At): Promise<Size | undefined> {
  const head = await at(0, 32);
  if (head.length < 24 && ext !== 'gif') return undefined;
  switch (ext) {
    case 'png': // IHDR is always first (PNG, 11.2.1)
      return size(head.readUInt32BE(16), head.readUInt32BE(20));
    case 'gif':
      return head.length < 10 ? undefined : size(head.readUInt16LE(6), head.readUInt16LE(8));
    case 'webp':
      return webpSize(head);
    case 'jpg':
      return jpegSize(at);
    default:
      return undefined;
  }
}

/** The three forms of WebP: lossy, lossless and extended (RFC 9649, 2.5 to 2.7). */
function webpSize(head: Buffer): Size | undefined {
  if (head.length < 30) return undefined;
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return size(head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff);
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return size(head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1);
    default:
      return undefined;
  }
}

/** Start of frame, any coding (ITU-T T.81, table B.1); C4, C8 and CC are other things. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Segments looked at before giving up: no camera writes so many. */
const MAX_SEGMENTS = 500;

async function jpegSize(at: At): Promise<Size | undefined> {
  let turned = false;
  let here = 2;
  for (let i = 0; i < MAX_SEGMENTS; i += 1) {
    const segment = await at(here, 10);
    if (segment.length < 10 || segment[0] !== 0xff) return undefined;
    const marker = segment.readUInt8(1);
    if (marker === 0xff) {
      here += 1; // fill byte
      continue;
    }
    const length = segment.readUInt16BE(2);
    if (isFrame(marker)) {
      const [height, width] = [segment.readUInt16BE(5), segment.readUInt16BE(7)];
      return turned ? size(height, width) : size(width, height);
    }
    if (marker === 0xe1 && segment.toString('latin1', 4, 8) === 'Exif') {
      turned = isTurned(await at(here + 10, Math.min(length, 64 * 1024)));
    }
    here += 2 + length;
  }
  return undefined;
}

/** Whether a camera lay on its side: orientation 5 to 8, tag 0x0112 of the first directory (TIFF 6.0, Exif 4.6.4). */
function isTurned(tiff: Buffer): boolean {
  if (tiff.length < 8) return false;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const u16 = (i: number) =>
    i + 2 <= tiff.length ? (little ? tiff.readUInt16LE(i) : tiff.readUInt16BE(i)) : 0;
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let i = 0; i < u16(first); i += 1) {
    const entry = first + 2 + i * 12;
    if (u16(entry) === 0x0112) return u16(entry + 8) >= 5;
  }
  return false;
}
