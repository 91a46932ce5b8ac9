/**
 * The name of a ZIP entry is bytes. APPNOTE 4.4.4 bit 11 says they are UTF-8;
 * without it they are code page 437 (APPNOTE D.1), which writers have ignored
 * in every possible way since.
 */
import { crc32 } from 'node:zlib';

export interface EntryName {
  readonly text: string;
  /** How the bytes were read. */
  readonly readAs: 'ascii' | 'utf-8' | 'utf-8-guessed' | 'unicode-extra' | 'cp437';
  /** Flagged UTF-8 but is not. */
  readonly malformed: boolean;
  /** What a reader that keeps to code page 437 sees, where that is something else. */
  readonly cp437?: string;
}

/**
 * Reads a name. Unflagged bytes that happen to be well-formed UTF-8 are read as
 * that: macOS, PHP and Info-ZIP write them, Java and PHP read them so, and text
 * in another encoding almost never is well-formed by chance.
 *
 * @param flagged general purpose bit 11
 * @param unicodePath body of the extra field 0x7075 (APPNOTE 4.6.9), if any
 */
export function decodeEntryName(bytes: Buffer, flagged: boolean, unicodePath?: Buffer): EntryName {
  if (bytes.every((byte) => byte < 0x80))
    return { text: bytes.toString('latin1'), readAs: 'ascii', malformed: false };
  const utf8 = strictUtf8(bytes);
  if (flagged) {
    return { text: utf8 ?? bytes.toString('utf8'), readAs: 'utf-8', malformed: utf8 === undefined };
  }
  const cp437 = decodeCp437(bytes);
  const declared = unicodePath && fromUnicodePath(unicodePath, bytes);
  if (declared !== undefined) return { text: declared, readAs: 'unicode-extra', malformed: false, cp437 };
  if (utf8 !== undefined) return { text: utf8, readAs: 'utf-8-guessed', malformed: false, cp437 };
  return { text: cp437, readAs: 'cp437', malformed: false, cp437 };
}

/** The field counts only while its CRC still matches the name it was written for. */
function fromUnicodePath(field: Buffer, name: Buffer): string | undefined {
  if (field.length < 5 || field[0] !== 1 || field.readUInt32LE(1) !== crc32(name)) return undefined;
  return strictUtf8(field.subarray(5));
}

function strictUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes 0x80 to 0xFF of IBM code page 437. */
const CP437_UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const decodeCp437 = (bytes: Buffer): string =>
  Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (CP437_UPPER[byte - 0x80] ?? '\ufffd'),
  ).join('');
