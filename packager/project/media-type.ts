/** What a file is, told by its first bytes; its name is believed only where bytes cannot tell. */

/** A kind of file that a course may hold. */
export interface MediaType {
  readonly mediaType: string;
  /** The extension it gets, whatever it had. */
  readonly ext: string;
}

const type = (ext: string, mediaType: string): MediaType => ({ ext, mediaType });
const MP4 = type('mp4', 'video/mp4');
const M4A = type('m4a', 'audio/mp4');

/** Bytes from the start that `mediaTypeOf` wants to see. */
export const HEAD_BYTES = 4096;

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** The kind of a file by its head, or undefined for one that a course cannot hold. */
export function mediaTypeOf(head: Uint8Array): MediaType | undefined {
  const [a = 0, b = 0, c = 0] = head;
  const first = latin1(head, 0, 12);
  if (first.startsWith('\x89PNG\r\n\x1a\n')) return type('png', 'image/png');
  if (first.startsWith('\xff\xd8\xff')) return type('jpg', 'image/jpeg');
  if (/^GIF8[79]a/.test(first)) return type('gif', 'image/gif');
  if (/^RIFF.{4}WEBP/s.test(first)) return type('webp', 'image/webp');
  if (/^RIFF.{4}WAVE/s.test(first)) return type('wav', 'audio/wav');
  if (first.slice(4, 8) === 'ftyp') return isoMedia(latin1(head, 8, 12));
  // Matroska says the same four bytes; only its document type tells WebM (RFC 8794).
  if (first.startsWith('\x1a\x45\xdf\xa3')) {
    return latin1(head, 0, 64).includes('webm') ? type('webm', 'video/webm') : undefined;
  }
  if (latin1(head, 0, 1024).includes('%PDF-')) return type('pdf', 'application/pdf');
  if (first.startsWith('ID3')) return type('mp3', 'audio/mpeg');
  // An MPEG audio frame of layer III: eleven set bits, then version and layer (ISO 11172-3, 2.4.1.3).
  if (a === 0xff && (b & 0xe6) === 0xe2 && (b & 0x18) !== 0x08 && c >> 4 !== 15)
    return type('mp3', 'audio/mpeg');
  return textType(new TextDecoder().decode(head));
}

/** ISO base media by its major brand (ISO 14496-12, 4.3). QuickTime films do not play everywhere. */
function isoMedia(brand: string): MediaType | undefined {
  if (brand === 'M4A ' || brand === 'M4B ') return M4A;
  return brand === 'qt  ' || /^(heic|heix|mif1|avif|crx)/.test(brand) ? undefined : MP4;
}

function textType(text: string): MediaType | undefined {
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) return type('vtt', 'text/vtt');
  // The root element, after declaration, comments and document type.
  const root =
    /^\s*(?:(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>)\s*)*<([\w:-]+)/.exec(
      text,
    );
  return /^(?:\w+:)?svg$/.test(root?.[1] ?? '') ? type('svg', 'image/svg+xml') : undefined;
}
