/** What a file is that is named as a package and is no ZIP, by its first bytes: so that a person is told how to get one. */

/** Names of formats as people know them; 'web-page' for a page that was saved under the name of a package. */
export type OtherFormat = 'RAR' | '7-Zip' | 'gzip' | 'tar' | 'bzip2' | 'xz' | 'web-page';

const STARTS: readonly (readonly [at: number, bytes: string, format: OtherFormat])[] = [
  [0, 'Rar!\x1a\x07', 'RAR'],
  [0, '7z\xbc\xaf\x27\x1c', '7-Zip'],
  [0, '\x1f\x8b', 'gzip'],
  [257, 'ustar', 'tar'],
  [0, 'BZh', 'bzip2'],
  [0, '\xfd7zXZ\0', 'xz'],
];

/** Bytes that are enough to tell. */
export const FORMAT_BYTES = 512;

/** @param start the first `FORMAT_BYTES` of the file, or all of it */
export function otherFormat(start: Uint8Array): OtherFormat | undefined {
  const text = Buffer.from(start.subarray(0, FORMAT_BYTES)).toString('latin1');
  const found = STARTS.find(([at, bytes]) => text.startsWith(bytes, at));
  if (found) return found[2];
  return /^\s*(\xef\xbb\xbf)?\s*<(!doctype html|html)\b/i.test(text) ? 'web-page' : undefined;
}
