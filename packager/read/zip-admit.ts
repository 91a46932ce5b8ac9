/**
 * Decides which entries of a ZIP may be named and read. Entries that fail a
 * guard are reported and left out, so that no path and no read ever comes of them.
 */
import type { PositionedBytes } from './bytes.ts';
import type { ContainerFault, ContainerFaultKind } from './fault.ts';
import type { ReadLimits } from './limits.ts';
import { guardPath, PathSet, showName } from './path-guard.ts';
import { DEFLATED, STORED } from './zip-content.ts';
import type { CentralEntry } from './zip-directory.ts';
import { locateEntry } from './zip-entry.ts';

/** An entry that passed every guard, and where its bytes are. */
export interface ReadableEntry {
  readonly entry: CentralEntry;
  /** Byte offsets in the archive, `end` exclusive. */
  readonly data: { readonly start: number; readonly end: number };
}

/**
 * The entries that may be read, by path, in archive order; `faults` gets the rest.
 *
 * @param directoryAt where the directory begins: no content may reach beyond it
 */
export async function admitEntries(
  bytes: PositionedBytes,
  entries: readonly CentralEntry[],
  directoryAt: number,
  limits: ReadLimits,
  faults: ContainerFault[],
): Promise<Map<string, ReadableEntry>> {
  return readableEntries(bytes, safePaths(entries, limits, faults), directoryAt, faults);
}

/** The entries that are files and may be named and read, by path, in archive order. */
function safePaths(
  entries: readonly CentralEntry[],
  limits: ReadLimits,
  faults: ContainerFault[],
): Map<string, CentralEntry> {
  const safe = new Map<string, CentralEntry>();
  const seen = new PathSet();
  let total = 0;
  for (const entry of entries) {
    const shown = showName(entry.name.text);
    const note = (kind: ContainerFaultKind, data?: ContainerFault['data']) =>
      faults.push({ kind, file: shown, offset: entry.localAt, ...(data && { data }) });

    // Some packers list the folder that was packed, as `./`: nothing is lost with it.
    if (isFolder(entry) && /^(\.\/)+$/.test(entry.name.text)) continue;
    const guarded = guardPath(entry.name.text);
    for (const kind of guarded.faults) note(kind);
    noteNameEncoding(entry, note);
    const { path } = guarded;
    if (path === undefined) continue;
    if (path.length > limits.pathLength)
      note('path-too-long', { length: path.length, limit: limits.pathLength });

    if (isFolder(entry)) {
      seen.addFolder(path);
      continue;
    }
    const refusal = refusalOf(entry, limits);
    if (refusal) {
      note(refusal.kind, refusal.data);
      continue;
    }
    total += entry.size;
    if (total > limits.totalBytes) {
      note('too-large', { limit: limits.totalBytes });
      continue;
    }
    const collisions = seen.addFile(path);
    for (const { kind, other } of collisions) note(kind, { other: showName(other) });
    if (collisions.some(({ kind }) => kind === 'duplicate-entry')) continue;
    if (/\.zip$/i.test(path)) note('nested-zip');
    safe.set(path, entry);
  }
  return safe;
}

function noteNameEncoding(
  entry: CentralEntry,
  note: (kind: ContainerFaultKind, data?: ContainerFault['data']) => void,
): void {
  const { name } = entry;
  const readOtherwise = name.cp437 !== undefined && name.readAs !== 'unicode-extra';
  if (!name.malformed && !readOtherwise) return;
  note('name-not-utf8', {
    readAs: name.readAs,
    ...(name.cp437 !== undefined && { cp437: showName(name.cp437) }),
  });
}

const UNIX = { link: 0xa000, file: 0x8000, folder: 0x4000 };
const ENCRYPTED = 0x1 | 0x40 | 0x2000;

const isFolder = (entry: CentralEntry): boolean =>
  entry.size === 0 && (/[/\\]$/.test(entry.name.text) || entry.unixType === UNIX.folder);

/** Why an entry's content is not to be touched, if so. */
function refusalOf(
  entry: CentralEntry,
  limits: ReadLimits,
): { kind: ContainerFaultKind; data?: Record<string, string | number> } | undefined {
  if (entry.unixType === UNIX.link) return { kind: 'symlink' };
  if (entry.unixType !== 0 && entry.unixType !== UNIX.file && entry.unixType !== UNIX.folder) {
    return { kind: 'special-file' };
  }
  if (entry.flags & ENCRYPTED) return { kind: 'encrypted' };
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    return { kind: 'method-unsupported', data: { method: entry.method } };
  }
  if (entry.disk !== 0) return { kind: 'multi-disk' };
  const ratio = entry.size / Math.max(1, entry.compressedSize);
  if (entry.size > limits.ratioFloor && ratio > limits.ratio) {
    return { kind: 'bomb-ratio', data: { ratio: Math.round(ratio), size: entry.size } };
  }
  return undefined;
}

/** Those whose bytes are where the directory says, each its own. */
async function readableEntries(
  bytes: PositionedBytes,
  paths: ReadonlyMap<string, CentralEntry>,
  directoryAt: number,
  faults: ContainerFault[],
): Promise<Map<string, ReadableEntry>> {
  const found = new Map<string, ReadableEntry>();
  const byPosition = [...paths].sort(([, a], [, b]) => a.localAt - b.localAt);
  let freeFrom = 0;
  for (const [path, entry] of byPosition) {
    const place = await locateEntry(bytes, entry, directoryAt);
    for (const fault of place.faults) faults.push({ ...fault, file: showName(path), offset: entry.localAt });
    if (!place.data) continue;
    if (entry.localAt < freeFrom) {
      faults.push({ kind: 'overlapping-entries', file: showName(path), offset: entry.localAt });
      continue;
    }
    freeFrom = place.data.end;
    found.set(path, { entry, data: place.data });
  }
  // Back into archive order.
  const readable = new Map<string, ReadableEntry>();
  for (const path of paths.keys()) {
    const entry = found.get(path);
    if (entry) readable.set(path, entry);
  }
  return readable;
}
