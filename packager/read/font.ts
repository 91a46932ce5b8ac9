/**
 * Tables of a font file: TrueType and OpenType as they are, WOFF and WOFF2
 * unpacked as far as needed (OpenType, table directory; W3C WOFF 1.0, 5; W3C
 * WOFF 2.0, 4 and 5). Never throws: what is damaged or too large has no tables.
 */
import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** Bytes of a font that is unpacked: fonts of Chinese have some 20 MiB, a bomb has more. */
const MOST = 32 * 2 ** 20;

/** The bytes of a table; undefined where the font has none of the name, or cannot be read. */
export function fontTable(font: Uint8Array, tag: string): Buffer | undefined {
  const bytes = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  try {
    switch (bytes.toString('latin1', 0, 4)) {
      case 'wOFF':
        return woffTable(bytes, tag);
      case 'wOF2':
        return woff2Table(bytes, tag);
      default:
        return plainTable(bytes, tag);
    }
  } catch {
    return undefined; // cut off or damaged: content-matches-extension and the archive's rules speak of that
  }
}

function plainTable(bytes: Buffer, tag: string): Buffer | undefined {
  const tables = bytes.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (bytes.toString('latin1', at, at + 4) !== tag) continue;
    return whole(bytes, bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12));
  }
  return undefined;
}

/** A table of which not all bytes are there is none. */
const whole = (bytes: Buffer, start: number, length: number): Buffer | undefined =>
  start + length <= bytes.length ? bytes.subarray(start, start + length) : undefined;

function woffTable(bytes: Buffer, tag: string): Buffer | undefined {
  const tables = bytes.readUInt16BE(12);
  for (let at = 44; at < 44 + tables * 20; at += 20) {
    if (bytes.toString('latin1', at, at + 4) !== tag) continue;
    const [packed, length] = [bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 12)];
    const table = whole(bytes, bytes.readUInt32BE(at + 4), packed);
    return table && packed < length ? inflateSync(table, { maxOutputLength: MOST }) : table;
  }
  return undefined;
}

/** Numbers by which WOFF2 knows the tables that matter here; 63 spells its tag out. */
const NUMBERS: Readonly<Record<number, string>> = { 5: 'name', 6: 'OS/2', 10: 'glyf', 11: 'loca' };

/** All tables lie behind one another in one packed stream. */
function woff2Table(bytes: Buffer, tag: string): Buffer | undefined {
  // A collection has directories of its own; no page uses one.
  if (bytes.toString('latin1', 4, 8) === 'ttcf') return undefined;
  const tables = bytes.readUInt16BE(12);
  let at = 48;
  let start = 0;
  let found: { start: number; length: number } | undefined;
  const number = (): number => {
    let value = 0;
    for (let i = 0; i < 5; i += 1) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  for (let i = 0; i < tables; i += 1) {
    const flags = bytes.readUInt8(at);
    at += 1;
    const known = flags & 0x3f;
    const name = known === 63 ? bytes.toString('latin1', at, at + 4) : NUMBERS[known];
    if (known === 63) at += 4;
    const version = flags >> 6;
    const original = number();
    // Outlines are transformed unless they say 3, other tables only where they say another number than 0.
    const isTransformed = name === 'glyf' || name === 'loca' ? version !== 3 : version !== 0;
    const length = isTransformed ? number() : original;
    if (name === tag) found = { start, length };
    start += length;
  }
  if (!found || start > MOST) return undefined;
  const stream = whole(bytes, at, bytes.readUInt32BE(20));
  const unpacked = stream && brotliDecompressSync(stream, { maxOutputLength: MOST });
  return unpacked && whole(unpacked, found.start, found.length);
}

/** `fsType`, by which a font's maker says whether it may be embedded (OS/2). */
export function embeddingOf(font: Uint8Array): number | undefined {
  const table = fontTable(font, 'OS/2');
  return table && table.length >= 10 ? table.readUInt16BE(8) : undefined;
}

/** Names by number, those of Windows before others (OpenType, name); 0 is the copyright, 13 the licence. */
export function fontNames(font: Uint8Array): ReadonlyMap<number, string> {
  const table = fontTable(font, 'name');
  const names = new Map<number, string>();
  if (!table || table.length < 6) return names;
  const [count, texts] = [table.readUInt16BE(2), table.readUInt16BE(4)];
  for (let at = 6; at < 6 + count * 12 && at + 12 <= table.length; at += 12) {
    const [platform, id, length] = [
      table.readUInt16BE(at),
      table.readUInt16BE(at + 6),
      table.readUInt16BE(at + 8),
    ];
    const text = whole(table, texts + table.readUInt16BE(at + 10), length);
    // Of Apple's own scripts only the first 128 letters are everywhere the same.
    if (!text || (platform === 1 && names.has(id))) continue;
    names.set(id, platform === 1 ? text.toString('latin1') : new TextDecoder('utf-16be').decode(text));
  }
  return names;
}
