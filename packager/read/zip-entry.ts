/**
 * The local header of one entry of a ZIP (APPNOTE 4.3.7), held against what the
 * directory says of it.
 */
import type { PositionedBytes } from './bytes.ts';
import type { ContainerFaultKind } from './fault.ts';
import { type CentralEntry, extraField, zip64Values } from './zip-directory.ts';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_SIZE = 30;
const SIZES_FOLLOW = 0x8;
/** Bits that both headers must agree on: encryption, sizes after the data, patch, strong encryption, UTF-8, masking. */
const COMPARED_FLAGS = 0x1 | SIZES_FOLLOW | 0x20 | 0x40 | 0x800 | 0x2000;

/** Where the bytes of an entry are, and what its local header got wrong. */
export interface EntryPlace {
  /** Bytes of the (compressed) content, `end` exclusive; absent when they cannot be found. */
  readonly data?: { readonly start: number; readonly end: number };
  readonly faults: readonly { kind: ContainerFaultKind; data?: Record<string, string | number> }[];
}

/** Reads the local header. `limit` is where the entries must have ended: the directory. */
export async function locateEntry(
  bytes: PositionedBytes,
  entry: CentralEntry,
  limit: number,
): Promise<EntryPlace> {
  // Room for a Zip64 field, so that one read does for most.
  const head = await bytes.at(entry.localAt, LOCAL_SIZE + entry.nameBytes.length + 64);
  if (head.length < LOCAL_SIZE || head.readUInt32LE(0) !== LOCAL_HEADER) {
    return { faults: [{ kind: 'local-header-missing' }] };
  }
  const faults: { kind: ContainerFaultKind; data?: Record<string, string | number> }[] = [];
  const flags = head.readUInt16LE(6);
  const method = head.readUInt16LE(8);
  const nameLength = head.readUInt16LE(26);
  const extraLength = head.readUInt16LE(28);
  const start = entry.localAt + LOCAL_SIZE + nameLength + extraLength;

  const whole = await bytes.at(entry.localAt, start - entry.localAt);
  const nameBytes = whole.subarray(LOCAL_SIZE, LOCAL_SIZE + nameLength);
  if (!nameBytes.equals(entry.nameBytes)) {
    faults.push({ kind: 'local-name-differs', data: { local: nameBytes.toString('utf8') } });
  }
  if (method !== entry.method || (flags & COMPARED_FLAGS) !== (entry.flags & COMPARED_FLAGS)) {
    faults.push({
      kind: 'local-header-differs',
      data: { method, flags, expectedMethod: entry.method, expectedFlags: entry.flags },
    });
  }
  if (flags & SIZES_FOLLOW) {
    faults.push({ kind: 'data-descriptor', data: { method: entry.method } });
  } else {
    const extra = whole.subarray(LOCAL_SIZE + nameLength);
    const { values } = zip64Values(extraField(extra, 0x0001), [
      { value: head.readUInt32LE(22), width: 4 },
      { value: head.readUInt32LE(18), width: 4 },
    ]);
    const [size = 0, compressed = 0] = values;
    if (size !== entry.size || compressed !== entry.compressedSize) {
      faults.push({ kind: 'size-differs', data: { found: size, expected: entry.size } });
    }
    if (head.readUInt32LE(14) !== entry.crc)
      faults.push({ kind: 'local-header-differs', data: { crc: head.readUInt32LE(14) } });
  }

  const end = start + entry.compressedSize;
  if (end > limit)
    return { faults: [...faults, { kind: 'truncated-entry', data: { missing: end - limit } }] };
  return { data: { start, end }, faults };
}
