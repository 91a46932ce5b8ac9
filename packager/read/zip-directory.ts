/**
 * The central directory of a ZIP (APPNOTE 4.3.12): what the archive says about
 * each entry. Claims only; zip-entry.ts holds them against the entries.
 */
import type { PositionedBytes } from './bytes.ts';
import { decodeEntryName, type EntryName } from './entry-name.ts';
import type { ContainerFault } from './fault.ts';
import type { ReadLimits } from './limits.ts';
import { type DirectoryPlace, uint64 } from './zip-end.ts';

export interface CentralEntry {
  readonly name: EntryName;
  readonly nameBytes: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive and of the content. */
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins, byte offset in the archive. */
  readonly localAt: number;
  readonly disk: number;
  readonly zip64: boolean;
  /** File type bits of st_mode where the entry was made on Unix, else 0. */
  readonly unixType: number;
}

const CENTRAL_HEADER = 0x02014b50;
const CENTRAL_SIZE = 46;
const MADE_ON_UNIX = 3;
/** Holds one longest record: header, name, extra field and comment. */
const WINDOW = 4 * 65_536;

/** Reads the entries in the order of the directory, up to the limits; each way it ends early is a fault. */
export async function readDirectory(
  bytes: PositionedBytes,
  place: DirectoryPlace,
  limits: ReadLimits,
): Promise<{ entries: CentralEntry[]; faults: ContainerFault[] }> {
  const entries: CentralEntry[] = [];
  const faults: ContainerFault[] = [];
  const end = Math.min(place.end, place.start + limits.directoryBytes);
  let position = place.start;
  let window: Buffer = Buffer.alloc(0);
  let windowAt = position;
  while (position < end) {
    if (entries.length >= limits.entries) {
      faults.push({ kind: 'too-many-entries', offset: position, data: { limit: limits.entries } });
      return { entries, faults };
    }
    if (windowAt + window.length - position < WINDOW / 2 && windowAt + window.length < end) {
      windowAt = position;
      window = await bytes.at(position, Math.min(WINDOW, end - position));
    }
    const record = window.subarray(position - windowAt);
    const read = readCentralEntry(record, place.shift);
    if (!read) break;
    entries.push(read.entry);
    position += read.length;
  }
  if (end < place.end && position >= end) {
    faults.push({ kind: 'too-many-entries', offset: end, data: { limit: entries.length } });
  } else if (entries.length !== place.entries) {
    const kind = entries.length < place.entries ? 'truncated' : 'entry-count-differs';
    faults.push({ kind, offset: position, data: { found: entries.length, expected: place.entries } });
  }
  return { entries, faults };
}

function readCentralEntry(
  record: Buffer,
  shift: number,
): { entry: CentralEntry; length: number } | undefined {
  if (record.length < CENTRAL_SIZE || record.readUInt32LE(0) !== CENTRAL_HEADER) return undefined;
  const nameLength = record.readUInt16LE(28);
  const extraLength = record.readUInt16LE(30);
  const length = CENTRAL_SIZE + nameLength + extraLength + record.readUInt16LE(32);
  if (record.length < CENTRAL_SIZE + nameLength + extraLength) return undefined;

  const flags = record.readUInt16LE(8);
  // Copied, so that the window can go.
  const nameBytes = Buffer.from(record.subarray(CENTRAL_SIZE, CENTRAL_SIZE + nameLength));
  const extra = record.subarray(CENTRAL_SIZE + nameLength, CENTRAL_SIZE + nameLength + extraLength);
  const wide = zip64Values(extraField(extra, 0x0001), [
    { value: record.readUInt32LE(24), width: 4 },
    { value: record.readUInt32LE(20), width: 4 },
    { value: record.readUInt32LE(42), width: 4 },
    { value: record.readUInt16LE(34), width: 2 },
  ]);
  const [size = 0, compressedSize = 0, localAt = 0, disk = 0] = wide.values;
  const madeOn = record.readUInt8(5);
  const entry: CentralEntry = {
    name: decodeEntryName(nameBytes, (flags & 0x800) !== 0, extraField(extra, 0x7075)),
    nameBytes,
    flags,
    method: record.readUInt16LE(10),
    crc: record.readUInt32LE(16),
    compressedSize,
    size,
    localAt: localAt + shift,
    disk,
    zip64: wide.used,
    unixType: madeOn === MADE_ON_UNIX ? (record.readUInt32LE(38) >>> 16) & 0xf000 : 0,
  };
  return { entry, length };
}

/** The body of an extra field by its id (APPNOTE 4.5.1). */
export function extraField(extra: Buffer, id: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === id) return extra.subarray(at + 4, at + 4 + size);
    at += 4 + size;
  }
  return undefined;
}

/** APPNOTE 4.5.3: the field holds, in this order, only those values that are all ones in the header. */
export function zip64Values(
  field: Buffer | undefined,
  inHeader: readonly { value: number; width: 2 | 4 }[],
): { values: number[]; used: boolean } {
  let at = 0;
  let used = false;
  const values = inHeader.map(({ value, width }) => {
    if (!field || value !== (width === 4 ? 0xffffffff : 0xffff)) return value;
    const wide = width === 4 ? 8 : 4;
    if (at + wide > field.length) return value;
    const read = wide === 8 ? uint64(field, at) : field.readUInt32LE(at);
    at += wide;
    used = true;
    return read;
  });
  return { values, used };
}
