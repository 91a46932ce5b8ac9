/**
 * The records of a ZIP as bytes (APPNOTE 4.3). Pure: a name, a method, a CRC and
 * sizes go in; no clock, no machine and no randomness can reach the output.
 */

export interface ZipEntry {
  /** Flagged as UTF-8 where it is not ASCII (APPNOTE, appendix D); our own packages never need that. */
  readonly path: string;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly crc: number;
  /** Bytes of the content and of what stands in the archive for it. */
  readonly size: number;
  readonly compressedSize: number;
  /** Where its local header begins, byte offset in the archive. */
  readonly offset: number;
}

export const STORED = 0;
export const DEFLATED = 8;

/** 1980-01-01 00:00, the first moment the format knows: year 0, month 1, day 1 (APPNOTE 4.4.6). */
const DOS_TIME = 0;
const DOS_DATE = (0 << 9) | (1 << 5) | 1;
/** Largest value of a 32-bit field; all ones say that the real one is in a Zip64 record. */
const MAX_32 = 0xffffffff;
const MAX_16 = 0xffff;
const UTF8_NAME = 0x800;
const VERSION = 20;
const VERSION_ZIP64 = 45;

/** Sizes and CRC stand here, not behind the data: a reader that streams needs them first. */
export function localHeader(entry: ZipEntry): Buffer {
  const wide = isLarge(entry.size) || isLarge(entry.compressedSize);
  // APPNOTE 4.5.3: in a local header the field holds both sizes or is absent.
  const extra = wide ? zip64Extra([entry.size, entry.compressedSize]) : Buffer.alloc(0);
  const name = Buffer.from(entry.path);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(wide ? VERSION_ZIP64 : VERSION, 4);
  header.writeUInt16LE(flagsOf(entry), 6);
  header.writeUInt16LE(entry.method, 8);
  writeStamps(header, 10, entry);
  header.writeUInt32LE(wide ? MAX_32 : entry.compressedSize, 18);
  header.writeUInt32LE(wide ? MAX_32 : entry.size, 22);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

export function centralHeader(entry: ZipEntry): Buffer {
  // In the directory only what does not fit, in this order.
  const wide = [entry.size, entry.compressedSize, entry.offset].filter(isLarge);
  const extra = wide.length > 0 ? zip64Extra(wide) : Buffer.alloc(0);
  const name = Buffer.from(entry.path);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(wide.length > 0 ? VERSION_ZIP64 : VERSION, 4);
  header.writeUInt16LE(wide.length > 0 ? VERSION_ZIP64 : VERSION, 6);
  header.writeUInt16LE(flagsOf(entry), 8);
  header.writeUInt16LE(entry.method, 10);
  writeStamps(header, 12, entry);
  header.writeUInt32LE(Math.min(entry.compressedSize, MAX_32), 20);
  header.writeUInt32LE(Math.min(entry.size, MAX_32), 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(Math.min(entry.offset, MAX_32), 42);
  return Buffer.concat([header, name, extra]);
}

/** The records that end the archive: a Zip64 pair only when a number does not fit, then the end record. */
export function endRecords(entries: number, start: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries, MAX_16), 8);
  end.writeUInt16LE(Math.min(entries, MAX_16), 10);
  end.writeUInt32LE(Math.min(size, MAX_32), 12);
  end.writeUInt32LE(Math.min(start, MAX_32), 16);
  if (entries < MAX_16 && !isLarge(start) && !isLarge(size)) return end;

  const zip64 = Buffer.alloc(56);
  zip64.writeUInt32LE(0x06064b50, 0);
  zip64.writeBigUInt64LE(BigInt(zip64.length - 12), 4);
  zip64.writeUInt16LE(VERSION_ZIP64, 12);
  zip64.writeUInt16LE(VERSION_ZIP64, 14);
  zip64.writeBigUInt64LE(BigInt(entries), 24);
  zip64.writeBigUInt64LE(BigInt(entries), 32);
  zip64.writeBigUInt64LE(BigInt(size), 40);
  zip64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([zip64, locator, end]);
}

const flagsOf = ({ path }: ZipEntry): number => (/[^\u0000-\u007f]/.test(path) ? UTF8_NAME : 0);

const isLarge = (value: number): boolean => value >= MAX_32;

/** Time, date and CRC stand together in both headers. */
function writeStamps(header: Buffer, at: number, entry: ZipEntry): void {
  header.writeUInt16LE(DOS_TIME, at);
  header.writeUInt16LE(DOS_DATE, at + 2);
  header.writeUInt32LE(entry.crc, at + 4);
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * values.length);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, i) => {
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
  });
  return extra;
}
