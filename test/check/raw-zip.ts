/**
 * A ZIP writer for tests that does what it is told, also what no honest writer
 * does: each field of a header can be given. Nothing here is shared with the
 * packager's own writer or reader.
 */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Default 8, deflate. */
  readonly method?: number;
  /** General purpose bits; default bit 11 (UTF-8). */
  readonly flags?: number;
  readonly crc?: number;
  /** Declared uncompressed size, in both headers. */
  readonly size?: number;
  /** Declared uncompressed size in the directory alone. */
  readonly directorySize?: number;
  /** Name in the local header, where it is to differ. */
  readonly localName?: string;
  readonly localMethod?: number;
  /** Upper 16 bits of the external attributes: a Unix mode. */
  readonly mode?: number;
  /** Sizes after the data. */
  readonly descriptor?: boolean;
  /** Name as bytes of Latin-1 instead of UTF-8. */
  readonly latin1?: boolean;
  /** Bytes of packed content, where they are not to be the deflated content. */
  readonly packed?: Uint8Array;
  /** Packed size that both headers state. */
  readonly packedSize?: number;
  /** Offset of the local header that the directory states. */
  readonly at?: number;
  /** Adds a Zip64 extra field to the directory entry, with the true sizes. */
  readonly zip64?: boolean;
}

export interface RawZip {
  readonly before?: string;
  readonly after?: string;
  /** Number of entries that the end record states. */
  readonly count?: number;
  /** Number of this disk that the end record states. */
  readonly disk?: number;
  /** Bytes cut off the end. */
  readonly cut?: number;
}

const u16 = (...values: number[]): Buffer => {
  const b = Buffer.alloc(values.length * 2);
  values.forEach((v, i) => {
    b.writeUInt16LE(v & 0xffff, i * 2);
  });
  return b;
};
const u32 = (...values: number[]): Buffer => {
  const b = Buffer.alloc(values.length * 4);
  values.forEach((v, i) => {
    b.writeUInt32LE(v >>> 0, i * 4);
  });
  return b;
};

/** 1 January 1980, 00:00, as DOS writes it. */
const EPOCH = [0, 33] as const;

export function rawZip(entries: readonly RawEntry[], zip: RawZip = {}): Buffer {
  const parts: Buffer[] = [Buffer.from(zip.before ?? '')];
  const directory: Buffer[] = [];
  let at = parts[0]?.length ?? 0;
  for (const entry of entries) {
    const method = entry.method ?? 8;
    const flags = (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0);
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(entry.content) : entry.content);
    const crc = entry.crc ?? crc32(entry.content);
    const size = entry.size ?? entry.content.length;
    const encode = (name: string) => Buffer.from(name, entry.latin1 ? 'latin1' : 'utf8');
    const packedSize = entry.packedSize ?? packed.length;
    const localName = encode(entry.localName ?? entry.name);
    const name = encode(entry.name);
    const sums = u32(crc, packedSize, size);
    const local = Buffer.concat([
      ...[u32(0x04034b50), u16(20, flags, entry.localMethod ?? method, ...EPOCH)],
      ...[entry.descriptor ? u32(0, 0, 0) : sums, u16(localName.length, 0), localName, packed],
      ...(entry.descriptor ? [u32(0x08074b50), sums] : []),
    ]);
    const extra = entry.zip64 ? Buffer.concat([u16(1, 16), u32(size, 0, packed.length, 0)]) : Buffer.alloc(0);
    const stated = entry.zip64
      ? u32(crc, 0xffffffff, 0xffffffff)
      : u32(crc, packedSize, entry.directorySize ?? size);
    directory.push(
      Buffer.concat([
        ...[u32(0x02014b50), u16(entry.mode ? 0x0314 : 20, 20, flags, method, ...EPOCH), stated],
        ...[u16(name.length, extra.length, 0, 0, 0), u32((entry.mode ?? 0) * 0x10000, entry.at ?? at)],
        ...[name, extra],
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const count = zip.count ?? entries.length;
  const disk = zip.disk ?? 0;
  const end = Buffer.concat([u32(0x06054b50), u16(disk, 0, count, count), u32(list.length, at), u16(0)]);
  const whole = Buffer.concat([...parts, list, end, Buffer.from(zip.after ?? '')]);
  return whole.subarray(0, whole.length - (zip.cut ?? 0));
}
