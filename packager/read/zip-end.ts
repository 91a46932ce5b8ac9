/**
 * Finds the end of a ZIP and with it the central directory (APPNOTE 4.3.14 to
 * 4.3.16). Everything read here is a claim; only positions inside the archive
 * are believed.
 */
import { err, ok, type Result } from '../course/result.ts';
import type { PositionedBytes } from './bytes.ts';
import type { ContainerFault } from './fault.ts';
import { DAMAGE_BYTES, inItsPlace, otherFormat, wasSentAsText } from './other-format.ts';

export interface DirectoryPlace {
  /** Where the central directory begins, and where it must have ended; byte offsets. */
  readonly start: number;
  readonly end: number;
  /** Entries the end record claims. */
  readonly entries: number;
  /** What to add to every offset: bytes that were put before the archive after it was made. */
  readonly shift: number;
  readonly faults: readonly ContainerFault[];
}

const END = 0x06054b50;
const END_SIZE = 22;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;

/** How far from the end the end record is looked for: a longest comment, and as much again of data after it. */
const SEARCH = 2 * 65_536 + END_SIZE;

export async function findDirectory(bytes: PositionedBytes): Promise<Result<DirectoryPlace, ContainerFault>> {
  if (bytes.size === 0) return err({ kind: 'empty' });
  const tailStart = Math.max(0, bytes.size - SEARCH);
  const tail = await bytes.at(tailStart, SEARCH);
  let empty: DirectoryPlace | undefined;
  for (let at = tail.length - END_SIZE; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    const place = await placeFrom(bytes, tail.subarray(at), tailStart + at);
    if (place && place.entries > 0) return ok(place);
    // Any 22 bytes that begin right could be the end of an empty archive, so one with entries goes before.
    empty ??= place;
  }
  if (empty) return ok(empty);
  const head = await bytes.at(0, DAMAGE_BYTES);
  if (head.length >= 4 && head.readUInt32LE(0) === LOCAL_HEADER)
    return err({ kind: 'truncated', ...(wasSentAsText(head) && { data: { sentAs: 'text' } }) });
  const format = otherFormat(head);
  const came = format ? undefined : inItsPlace(head);
  return err({ kind: 'not-a-zip', ...(format && { data: { format } }), ...(came && { data: { came } }) });
}

/** The directory an end record speaks of; undefined when there is none where it says. */
async function placeFrom(
  bytes: PositionedBytes,
  end: Buffer,
  endAt: number,
): Promise<DirectoryPlace | undefined> {
  const faults: ContainerFault[] = [];
  let disk = end.readUInt16LE(4);
  let startDisk = end.readUInt16LE(6);
  let entries = end.readUInt16LE(10);
  let size = end.readUInt32LE(12);
  let claimedStart = end.readUInt32LE(16);
  let directoryEnd = endAt;

  const zip64At = await zip64EndAt(bytes, endAt);
  if (zip64At !== undefined) {
    const record = await bytes.at(zip64At, 56);
    faults.push({ kind: 'zip64', offset: zip64At });
    disk = record.readUInt32LE(16);
    startDisk = record.readUInt32LE(20);
    entries = uint64(record, 32);
    size = uint64(record, 40);
    claimedStart = uint64(record, 48);
    directoryEnd = zip64At;
  }
  if (disk !== 0 || startDisk !== 0) faults.push({ kind: 'multi-disk', offset: endAt });

  faults.push(...dataAfter(bytes, end, endAt));

  // The directory lies right before its end record, whatever was put before the
  // archive since; or where it says, when something stands in between.
  for (const start of [directoryEnd - size, claimedStart]) {
    if (start < 0 || start > directoryEnd) continue;
    if (entries > 0 && !(await isCentralHeader(bytes, start))) continue;
    return { start, end: directoryEnd, entries, shift: start - claimedStart, faults };
  }
  return undefined;
}

/** Where the Zip64 end record is, if a locator stands before the end record and points at one. */
async function zip64EndAt(bytes: PositionedBytes, endAt: number): Promise<number | undefined> {
  const locator = await bytes.at(endAt - ZIP64_LOCATOR_SIZE, ZIP64_LOCATOR_SIZE);
  if (locator.length < ZIP64_LOCATOR_SIZE || locator.readUInt32LE(0) !== ZIP64_LOCATOR) return undefined;
  // Where it says, or right before the locator when the archive was moved.
  for (const position of [uint64(locator, 8), endAt - ZIP64_LOCATOR_SIZE - 56]) {
    const record = await bytes.at(position, 56);
    if (record.length === 56 && record.readUInt32LE(0) === ZIP64_END) return position;
  }
  return undefined;
}

async function isCentralHeader(bytes: PositionedBytes, position: number): Promise<boolean> {
  const head = await bytes.at(position, 4);
  return head.length === 4 && head.readUInt32LE(0) === CENTRAL_HEADER;
}

function dataAfter(bytes: PositionedBytes, end: Buffer, endAt: number): ContainerFault[] {
  const archiveEnd = endAt + END_SIZE + end.readUInt16LE(20);
  if (archiveEnd > bytes.size) return [{ kind: 'truncated', offset: bytes.size }];
  if (archiveEnd === bytes.size) return [];
  return [{ kind: 'data-after', offset: archiveEnd, data: { bytes: bytes.size - archiveEnd } }];
}

/** A 64-bit number; what JavaScript cannot count exactly lies outside every archive anyway. */
export function uint64(buffer: Buffer, at: number): number {
  return Math.min(Number(buffer.readBigUInt64LE(at)), Number.MAX_SAFE_INTEGER);
}
