/** Writes ZIPs that no honest tool would: every field can be set to a lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface RawEntry {
  name: string | Buffer;
  content?: Buffer | string;
  deflate?: boolean;
  /** Written as they are, in both headers. */
  flags?: number;
  method?: number;
  crc?: number;
  size?: number;
  compressedSize?: number;
  madeOnUnixAs?: number;
  disk?: number;
  extra?: Buffer;
  /** What only the local header says. */
  local?: { name?: string; flags?: number; method?: number; crc?: number; size?: number };
  /** What only the directory says. */
  offset?: number;
}

export interface RawArchive {
  before?: Buffer;
  after?: Buffer;
  entries?: number;
  disk?: number;
  comment?: Buffer;
}

export function rawZip(entries: readonly RawEntry[], archive: RawArchive = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content ?? '');
    const data = entry.deflate ? deflateRawSync(content) : content;
    const stated = {
      flags: entry.flags ?? 0,
      method: entry.method ?? (entry.deflate ? 8 : 0),
      crc: entry.crc ?? crc32(content),
      size: entry.size ?? content.length,
      compressedSize: entry.compressedSize ?? data.length,
    };
    const local = localHeader(Buffer.from(entry.local?.name ?? entry.name), { ...stated, ...entry.local });
    directory.push(centralHeader(Buffer.from(entry.name), stated, entry, entry.offset ?? offset));
    locals.push(local, data);
    offset += local.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(archive.disk ?? 0, 4);
  end.writeUInt16LE(archive.entries ?? entries.length, 8);
  end.writeUInt16LE(archive.entries ?? entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  const comment = archive.comment ?? Buffer.alloc(0);
  end.writeUInt16LE(comment.length, 20);
  const none = Buffer.alloc(0);
  return Buffer.concat([archive.before ?? none, ...locals, central, end, comment, archive.after ?? none]);
}

interface Stated {
  flags: number;
  method: number;
  crc: number;
  size: number;
  compressedSize: number;
}

function localHeader(name: Buffer, stated: Stated): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(stated.flags, 6);
  header.writeUInt16LE(stated.method, 8);
  header.writeUInt32LE(stated.crc, 14);
  header.writeUInt32LE(stated.compressedSize, 18);
  header.writeUInt32LE(stated.size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function centralHeader(name: Buffer, stated: Stated, entry: RawEntry, offset: number): Buffer {
  const extra = entry.extra ?? Buffer.alloc(0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(entry.madeOnUnixAs === undefined ? 20 : (3 << 8) | 20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(stated.flags, 8);
  header.writeUInt16LE(stated.method, 10);
  header.writeUInt32LE(stated.crc, 16);
  header.writeUInt32LE(stated.compressedSize, 20);
  header.writeUInt32LE(stated.size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt16LE(entry.disk ?? 0, 34);
  header.writeUInt32LE(((entry.madeOnUnixAs ?? 0) << 16) >>> 0, 38);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name, extra]);
}
