/**
 * What a file is that is named as a package and is no ZIP, and what happened to
 * one on its way, by its first bytes: so that a person is told how to get one.
 */

/** Names of other archives as people know them. */
export type OtherFormat = 'RAR' | '7-Zip' | 'gzip' | 'tar' | 'bzip2' | 'xz' | 'zstd' | 'CAB';

const STARTS: readonly (readonly [at: number, bytes: string, format: OtherFormat])[] = [
  [0, 'Rar!\x1a\x07', 'RAR'],
  [0, '7z\xbc\xaf\x27\x1c', '7-Zip'],
  [0, '\x1f\x8b', 'gzip'],
  [257, 'ustar', 'tar'],
  [0, 'BZh', 'bzip2'],
  [0, '\xfd7zXZ\0', 'xz'],
  [0, '\x28\xb5\x2f\xfd', 'zstd'],
  [0, 'MSCF\0\0\0\0', 'CAB'],
];

/**
 * What came in place of a file: a page to sign in, the answer of a program that a
 * server gives, a pointer of Git LFS; or the file written in letters.
 */
export type InItsPlace = 'web-page' | 'answer' | 'pointer' | 'encoded';

const PLACES: readonly (readonly [InItsPlace, RegExp])[] = [
  ['web-page', /^\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i],
  ['answer', /^\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}\?>\s*)?<Error>|^\s*\{\s*"/],
  ['pointer', /^version https:\/\/git-lfs\.github\.com/],
  // Of PK and 3, 4: in Base64, as the address of data, in hexadecimal digits.
  ['encoded', /^\s*(?:data:[\w./+-]{0,100};base64,)?UEsDB[\w+/]|^\s*504b0304/i],
];

/** Bytes that are enough to tell. */
export const FORMAT_BYTES = 512;

const textOf = (start: Uint8Array): string => Buffer.from(start.subarray(0, FORMAT_BYTES)).toString('latin1');

/** @param start the first `FORMAT_BYTES` of the file, or all of it */
export function otherFormat(start: Uint8Array): OtherFormat | undefined {
  const text = textOf(start);
  return STARTS.find(([at, bytes]) => text.startsWith(bytes, at))?.[2];
}

/** @param start the first `FORMAT_BYTES` of the file, or all of it */
export function inItsPlace(start: Uint8Array): InItsPlace | undefined {
  const text = textOf(start);
  return PLACES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Bytes of a damaged archive that are looked at. */
export const DAMAGE_BYTES = 65_536;
/** Among packed bytes each value comes every 256 on average; this many are no chance. */
const ENOUGH = 16;

/**
 * Whether the bytes of an archive were taken for text on their way: line ends made
 * longer, or each byte above 127 written in UTF-8, as what it is or as a question mark.
 */
export function wasSentAsText(start: Uint8Array): boolean {
  let feeds = 0;
  let high = 0;
  for (let i = 0; i < start.length; i++) {
    const byte = start[i] ?? 0;
    if (byte === 10) {
      feeds++;
      if (start[i - 1] !== 13) feeds = Number.NEGATIVE_INFINITY;
    } else if (byte > 127) high++;
  }
  return feeds >= ENOUGH || (high >= ENOUGH && isUtf8(start));
}

/** What ends in the middle of a letter is still UTF-8. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
