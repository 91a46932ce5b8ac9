/** What a picture's header says, as far as learners and their privacy meet it. */
import { hasGps } from './exif.ts';
import { type At, imageSize } from './image-size.ts';
import { noticeOf } from './notice.ts';

export interface PictureFacts {
  /** Pixels, upright. */
  readonly width?: number;
  readonly height?: number;
  /** The camera wrote where it was taken. */
  readonly tellsPlace: boolean;
  /** It has more than one frame. */
  readonly moves: boolean;
  /** In the four colours of print. */
  readonly cmyk: boolean;
  /** What it says of its own rights. */
  readonly notice?: string;
}

const FORMATS: Readonly<Record<string, string>> = {
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  gif: 'gif',
  webp: 'webp',
};

/** Extensions of what `pictureFacts` knows. */
export const isPicture = (extension: string): boolean => extension in FORMATS;

/** Bytes from the start in which all but the notice stands, but for very odd files. */
const HEAD = 64 * 1024;

/** @param at reads from the file */
export async function pictureFacts(extension: string, at: At): Promise<PictureFacts> {
  const head = await at(0, HEAD);
  const format = FORMATS[extension] ?? '';
  const size = await imageSize(format, async (start, length) => head.subarray(start, start + length));
  const notice = await noticeOf(async (start, length) =>
    start + length <= HEAD ? head.subarray(start, start + length) : at(start, length),
  );
  const jpeg = format === 'jpg' ? readJpeg(head) : undefined;
  return {
    ...size,
    tellsPlace: jpeg?.exif !== undefined && hasGps(jpeg.exif),
    moves: moves(format, head),
    cmyk: jpeg?.components === 4,
    ...(notice && { notice }),
  };
}

/** An animation says so before its first frame: PNG acTL (PNG 3rd edition, 11.3.6), GIF loop, WebP flag (RFC 9649, 2.7). */
function moves(format: string, head: Buffer): boolean {
  if (format === 'gif') return head.includes('NETSCAPE2.0') || head.includes('ANIMEXTS1.0');
  if (format === 'webp') return head.toString('latin1', 12, 16) === 'VP8X' && ((head[20] ?? 0) & 0x02) !== 0;
  if (format !== 'png') return false;
  const control = head.indexOf('acTL');
  const data = head.indexOf('IDAT');
  return control > 0 && (data < 0 || control < data);
}

/** Exif data, and how many colours a frame has (ITU-T T.81, B.2.2). */
function readJpeg(head: Buffer): { exif?: Buffer; components?: number } {
  let exif: Buffer | undefined;
  for (let here = 2; here + 10 <= head.length; ) {
    if (head[here] !== 0xff) break;
    const marker = head[here + 1] ?? 0;
    if (marker === 0xff) {
      here += 1; // fill byte
      continue;
    }
    const length = head.readUInt16BE(here + 2);
    if (marker === 0xe1 && head.toString('latin1', here + 4, here + 8) === 'Exif')
      exif ??= head.subarray(here + 4, here + 2 + length);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { ...(exif && { exif }), components: head[here + 9] ?? 0 };
    if (marker === 0xda || length < 2) break;
    here += 2 + length;
  }
  return exif ? { exif } : {};
}
