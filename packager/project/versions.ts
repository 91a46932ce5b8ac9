/**
 * The history of a course: versions kept, named, deleted, brought back and let
 * go. None of it ever touches the course itself, and whatever is wrong with a
 * version is wrong with that version alone.
 */
import { canonical } from '../course/canonical.ts';
import { courseFile } from '../course/file-of.ts';
import type { CourseFiles } from '../course/files.ts';
import { load } from '../course/load.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { Host } from '../host.ts';
import { removeLeftovers, writeAtomic } from './atomic-write.ts';
import { finishJournal, readJournal } from './journal.ts';
import { sha256 } from './json.ts';
import { KRITI_FOLDER, withLock } from './lock.ts';
import { readFiles } from './read-files.ts';
import {
  deletedPath,
  guarded,
  idsIn,
  readVersion,
  readVersions,
  shelfReader,
  type VersionError,
  versionPath,
} from './read-versions.ts';
import { toThin } from './thin.ts';
import {
  deletedFolder,
  objectsFolder,
  type Shelf,
  shelfOf,
  type Version,
  type VersionId,
  type VersionKind,
  versionId,
  versionsFolder,
} from './version.ts';
import { objectsIn, putObjects, removeObject } from './version-objects.ts';

export interface KeepOptions {
  readonly kind: VersionKind;
  readonly name?: string;
  readonly note?: string;
  /** What to keep, where it is not what lies on disk: all files of a course. */
  readonly files?: CourseFiles;
}

/**
 * Keeps a version of what lies in the folder, or of `files`. One that Kriti
 * keeps by itself is not kept twice: when nothing changed since the newest,
 * that one's id is given. Durable when it returns.
 */
export const keepVersion = (
  host: Host,
  folder: string,
  options: KeepOptions,
): Promise<Result<VersionId, VersionError>> =>
  guarded(async () => {
    const found = options.files ? loadedFiles(options.files) : await filesOnDisk(host, folder);
    if (!found.ok) return found;
    const { shelves, texts } = shelved(found.value);
    const [newest] = await readVersions(host, folder);
    if (options.kind !== 'named' && newest && canonical(newest.shelves) === canonical(shelves))
      return ok(newest.id);
    await hideFromGit(host, folder);
    await putObjects(host, folder, texts);
    const at = timeAfter(newest, host.now());
    const version: Version = {
      version: 1,
      id: versionId(at, host.newId()),
      at,
      kind: options.kind,
      ...(options.name && { name: options.name }),
      ...(options.note && { note: options.note }),
      pages: [...found.value.keys()].filter((file) => courseFile(file)?.kind === 'page').length,
      shelves,
    };
    await write(host, versionPath(folder, version.id), version);
    // Another Kriti may have swept (below) between our look and our last word.
    await putObjects(host, folder, texts);
    await thin(host, folder);
    return ok(version.id);
  });

/** Two versions within a millisecond, or after a clock was set back, still come one after the other. */
const timeAfter = (newest: Version | undefined, now: number): string =>
  new Date(Math.max(now, newest ? Date.parse(newest.at) + 1 : 0)).toISOString();

const write = (host: Host, path: string, version: Version): Promise<void> =>
  writeAtomic(host, path, Buffer.from(canonical(version)));

async function filesOnDisk(host: Host, folder: string): Promise<Result<CourseFiles, VersionError>> {
  const read = await withLock(host, folder, async () => {
    const pending = await readJournal(host, folder);
    if (pending.length > 0) await finishJournal(host, folder, pending);
    return readFiles(host, folder);
  });
  if (!read.ok) return err({ code: 'locked' });
  return read.value.problems.length > 0 ? err({ code: 'not-a-course' }) : loadedFiles(read.value.files);
}

/** The files in the present format; only of what is a course, since only that can be restored. */
function loadedFiles(files: CourseFiles): Result<CourseFiles, VersionError> {
  const loaded = load(files);
  return loaded.ok ? ok(loaded.value.files) : err({ code: 'not-a-course' });
}

/** The shelves of a course by name, and all texts by their hashes. */
function shelved(files: CourseFiles): { shelves: Version['shelves']; texts: Map<string, string> } {
  const texts = new Map<string, string>();
  const keep = (text: string): string => {
    const hash = sha256(text);
    texts.set(hash, text);
    return hash;
  };
  const lists = new Map<string, Shelf>();
  for (const [file, value] of files) {
    const name = shelfOf(file);
    lists.set(name, { ...lists.get(name), [file]: keep(canonical(value)) });
  }
  const shelves = [...lists].map(([name, list]) => [name, keep(canonical(list))] as const);
  return { shelves: Object.fromEntries(shelves), texts };
}

/** History is one person's and grows all day: version control of the course leaves it alone. */
async function hideFromGit(host: Host, folder: string): Promise<void> {
  const path = `${folder}/${KRITI_FOLDER}/.gitignore`;
  if (!(await host.files.stat(path))) await writeAtomic(host, path, Buffer.from('*\n'));
}

/** Gives a version a name and a note; '' takes it away. A named one stays for ever. */
export const nameVersion = (
  host: Host,
  folder: string,
  id: VersionId,
  words: { readonly name: string; readonly note: string },
): Promise<Result<null, VersionError>> =>
  guarded(async () => {
    const version = await readVersion(host, versionPath(folder, id));
    if (!version) return err({ code: 'no-such-version' });
    const { name: _, note: __, ...rest } = version;
    const { name, note } = words;
    await write(host, versionPath(folder, id), { ...rest, ...(name && { name }), ...(note && { note }) });
    return ok(null);
  });

/** Deletes a version; for 30 days `undeleteVersion` brings it back. */
export const deleteVersion = (
  host: Host,
  folder: string,
  id: VersionId,
): Promise<Result<null, VersionError>> =>
  guarded(async () => {
    const version = await readVersion(host, versionPath(folder, id));
    if (!version) return err({ code: 'no-such-version' });
    const deleted = new Date(host.now()).toISOString();
    await write(host, deletedPath(folder, id), { ...version, deleted });
    await host.files.remove(versionPath(folder, id));
    await host.files.sync(versionsFolder(folder));
    return ok(null);
  });

export const undeleteVersion = (
  host: Host,
  folder: string,
  id: VersionId,
): Promise<Result<null, VersionError>> =>
  guarded(async () => {
    const version = await readVersion(host, deletedPath(folder, id));
    if (!version) return err({ code: 'no-such-version' });
    const { deleted: _, ...rest } = version;
    await write(host, versionPath(folder, id), rest);
    await host.files.remove(deletedPath(folder, id));
    return ok(null);
  });

/** Letting go is work over the whole history, so it waits until it is worth it. */
const WORTH_SWEEPING = 20;
const DELETED_KEPT = 30 * 24 * 3_600_000;

/** Lets go of versions that are no longer needed, and of every text that no version holds any more. */
async function thin(host: Host, folder: string): Promise<void> {
  const versions = await readVersions(host, folder);
  const ids = toThin(versions, host.now());
  if (ids.length < WORTH_SWEEPING) return;
  for (const id of ids) await host.files.remove(versionPath(folder, id));
  const deleted = await readVersions(host, folder, deletedFolder(folder));
  const expired = deleted.filter((v) => host.now() - Date.parse(v.deleted ?? v.at) > DELETED_KEPT);
  for (const { id } of expired) await host.files.remove(deletedPath(folder, id));
  await host.files.sync(versionsFolder(folder));
  await sweep(host, folder);
}

/** Removes the objects that no version needs. Not while a version cannot be read: what it holds may yet be mended. */
async function sweep(host: Host, folder: string): Promise<void> {
  const needed = new Set<string>();
  const shelf = shelfReader(host, folder);
  for (const place of [versionsFolder(folder), deletedFolder(folder)]) {
    for (const id of await idsIn(host, place)) {
      const version = await readVersion(host, `${place}/${id}.json`);
      if (!version) return;
      for (const hash of Object.values(version.shelves)) {
        needed.add(hash);
        const list = await shelf(hash);
        if (!list) return;
        for (const file of Object.values(list)) needed.add(file);
      }
    }
  }
  for (const hash of await objectsIn(host, folder))
    if (!needed.has(hash)) await removeObject(host, folder, hash);
}

/** Half-written files of a Kriti that was interrupted. */
export async function tidyVersions(host: Host, folder: string): Promise<void> {
  for (const place of [versionsFolder(folder), objectsFolder(folder), deletedFolder(folder)])
    if (await host.files.stat(place)) await removeLeftovers(host.files, place);
}
