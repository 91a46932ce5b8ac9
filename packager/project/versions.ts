/**
 * The history of a course: versions kept, listed, read, deleted and brought
 * back. None of it ever touches the course itself, and whatever is wrong with
 * a version is wrong with that version alone.
 */
import { canonical } from '../course/canonical.ts';
import type { Id, Project } from '../course/course.ts';
import { COURSE_FILE, type CourseFiles, courseFile } from '../course/files.ts';
import { load } from '../course/load.ts';
import { err, ok, type Result } from '../course/result.ts';
import { FileTrouble, type FileTroubleKind, type Host } from '../host.ts';
import { removeLeftovers, writeAtomic } from './atomic-write.ts';
import { bytesOrNone, finishJournal, readJournal } from './journal.ts';
import { parseJson, sha256 } from './json.ts';
import { KRITI_FOLDER, withLock } from './lock.ts';
import { readFiles } from './read-files.ts';
import { toThin } from './thin.ts';
import {
  deletedFolder,
  objectsFolder,
  Shelf,
  shelfOf,
  Version,
  VersionId,
  type VersionKind,
  versionId,
  versionsFolder,
} from './version.ts';
import { getObject, objectsIn, putObjects, removeObject } from './version-objects.ts';

/** Why there is no version. The course is untouched in every case. */
export type VersionError =
  | { readonly code: 'not-a-course' | 'locked' | 'no-such-version' | 'version-damaged' }
  | { readonly code: FileTroubleKind; readonly path: string };

export interface KeepOptions {
  readonly kind: VersionKind;
  readonly name?: string;
  readonly note?: string;
  /** What to keep, where it is not what lies on disk: all files of a course. */
  readonly files?: CourseFiles;
}

/** What a version changed, against the one before it. */
export interface VersionChanges {
  readonly added: readonly Id[];
  readonly removed: readonly Id[];
  readonly changed: readonly Id[];
  /** course.json: settings, outline, files. */
  readonly course: boolean;
}

export interface ListedVersion extends Pick<Version, 'id' | 'at' | 'kind' | 'name' | 'note' | 'pages'> {
  /** Absent for the oldest, and where it cannot be told. */
  readonly changes?: VersionChanges;
}

export interface VersionContent {
  /** Without the pages that are damaged. */
  readonly project: Project;
  /** Files of the version that are lost or no longer what they were. */
  readonly damaged: readonly string[];
}

const pathOf = (folder: string, id: VersionId): string => `${versionsFolder(folder)}/${id}.json`;
const deletedPath = (folder: string, id: VersionId): string => `${deletedFolder(folder)}/${id}.json`;

/** Turns what the machine refuses into a result. */
async function guarded<T>(work: () => Promise<Result<T, VersionError>>): Promise<Result<T, VersionError>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return err({ code: error.kind, path: error.path });
  }
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
    await write(host, pathOf(folder, version.id), version);
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

/** Versions that can be read, the newest first. */
async function readVersions(host: Host, folder: string, place = versionsFolder(folder)): Promise<Version[]> {
  const ids = await idsIn(host, place);
  const read = await Promise.all(ids.map((id) => readVersion(host, `${place}/${id}.json`)));
  return read.filter((version) => version !== undefined);
}

async function idsIn(host: Host, place: string): Promise<VersionId[]> {
  if (!(await host.files.stat(place))) return [];
  const names = (await host.files.list(place)).map(({ name }) => name.replace(/\.json$/, ''));
  return names
    .filter((name) => VersionId.safeParse(name).success)
    .sort()
    .reverse();
}

async function readVersion(host: Host, path: string): Promise<Version | undefined> {
  const bytes = await bytesOrNone(host, path);
  const parsed = bytes && parseJson(bytes);
  const version = parsed?.ok ? Version.safeParse(parsed.value) : undefined;
  return version?.success && path.endsWith(`/${version.data.id}.json`) ? version.data : undefined;
}

/** Reads shelves by their hashes, each once: neighbouring versions share nearly all of them. */
function shelfReader(host: Host, folder: string): (hash: string) => Promise<Shelf | undefined> {
  const known = new Map<string, Promise<Shelf | undefined>>();
  const read = async (hash: string): Promise<Shelf | undefined> => {
    const text = await getObject(host, folder, hash);
    const shelf = text === undefined ? undefined : Shelf.safeParse(JSON.parse(text));
    return shelf?.success ? shelf.data : undefined;
  };
  return (hash) => {
    const reading = known.get(hash) ?? read(hash);
    known.set(hash, reading);
    return reading;
  };
}

/** The versions of a course, the newest first, each with what it changed. */
export const listVersions = (
  host: Host,
  folder: string,
): Promise<Result<readonly ListedVersion[], VersionError>> =>
  guarded(async () => {
    const versions = await readVersions(host, folder);
    const shelf = shelfReader(host, folder);
    const listed = versions.map(async ({ id, at, kind, name, note, pages, shelves }, i) => {
      const before = versions[i + 1];
      const changes = before && (await changesOf(before.shelves, shelves, shelf));
      return {
        ...{ id, at, kind, pages },
        ...(name !== undefined && { name }),
        ...(note !== undefined && { note }),
        ...(changes && { changes }),
      };
    });
    return ok(await Promise.all(listed));
  });

async function changesOf(
  before: Version['shelves'],
  after: Version['shelves'],
  shelf: (hash: string) => Promise<Shelf | undefined>,
): Promise<VersionChanges | undefined> {
  const touched = new Map<Id, 'added' | 'removed' | 'changed'>();
  let course = false;
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[name], after[name]];
    if (old === now) continue;
    const [was, is] = [old ? await shelf(old) : {}, now ? await shelf(now) : {}];
    if (!was || !is) return undefined;
    for (const file of new Set([...Object.keys(was), ...Object.keys(is)])) {
      if (was[file] === is[file]) continue;
      const what = courseFile(file);
      if (what?.kind === 'course') course = true;
      else if (what?.kind === 'page' && !was[file]) touched.set(what.id, 'added');
      else if (what?.kind === 'page' && !is[file]) touched.set(what.id, 'removed');
      else if (what && !touched.has(what.id)) touched.set(what.id, 'changed');
    }
  }
  const of = (kind: string): Id[] => [...touched].filter(([, k]) => k === kind).map(([id]) => id);
  return { added: of('added'), removed: of('removed'), changed: of('changed'), course };
}

/** What the course was in a version. Of a damaged one what is whole of it, so that its other pages can be had. */
export const readVersionContent = (
  host: Host,
  folder: string,
  id: VersionId,
): Promise<Result<VersionContent, VersionError>> =>
  guarded(async () => {
    const version = await readVersion(host, pathOf(folder, id));
    if (!version) return err({ code: 'no-such-version' });
    const shelf = shelfReader(host, folder);
    const files = new Map<string, unknown>();
    const damaged: string[] = [];
    const lists = await Promise.all(Object.values(version.shelves).map(shelf));
    for (const list of lists) {
      for (const [file, hash] of Object.entries(list ?? {})) {
        const text = await getObject(host, folder, hash);
        if (text === undefined) damaged.push(file);
        else files.set(file, JSON.parse(text));
      }
    }
    const isWhole = damaged.length === 0 && lists.every((list) => list !== undefined);
    const loaded = load(isWhole ? files : withoutHalves(files));
    if (!loaded.ok) return err({ code: 'version-damaged' });
    return ok({
      project: loaded.value.project,
      damaged: isWhole ? [] : damaged.length > 0 ? damaged : ['?'],
    });
  });

/** Pages of which something is missing, taken out of the files and the outline. */
function withoutHalves(files: CourseFiles): CourseFiles {
  const heads = new Set([...files.keys()].flatMap((file) => headOf(file)));
  const course = files.get(COURSE_FILE) as { readonly outline?: readonly Outlined[] } | undefined;
  const outline = course?.outline?.map((module) => ({
    ...module,
    items: module.items.flatMap((item) => {
      if (item.page !== undefined) return heads.has(item.page) ? [item] : [];
      return [{ ...item, ...(item.pages && { pages: item.pages.filter((page) => heads.has(page)) }) }];
    }),
  }));
  const kept = [...files].filter(([file]) => {
    const what = courseFile(file);
    return what?.kind !== 'doc' || heads.has(what.id);
  });
  return new Map(kept).set(COURSE_FILE, course && { ...course, outline });
}

interface Outlined {
  readonly items: readonly { readonly page?: Id; readonly pages?: readonly Id[] }[];
}

function headOf(file: string): Id[] {
  const what = courseFile(file);
  return what?.kind === 'page' ? [what.id] : [];
}

/** Gives a version a name and a note; '' takes it away. A named one stays for ever. */
export const nameVersion = (
  host: Host,
  folder: string,
  id: VersionId,
  words: { readonly name: string; readonly note: string },
): Promise<Result<null, VersionError>> =>
  guarded(async () => {
    const version = await readVersion(host, pathOf(folder, id));
    if (!version) return err({ code: 'no-such-version' });
    const { name: _, note: __, ...rest } = version;
    const { name, note } = words;
    await write(host, pathOf(folder, id), { ...rest, ...(name && { name }), ...(note && { note }) });
    return ok(null);
  });

/** Deletes a version; for 30 days `undeleteVersion` brings it back. */
export const deleteVersion = (
  host: Host,
  folder: string,
  id: VersionId,
): Promise<Result<null, VersionError>> =>
  guarded(async () => {
    const version = await readVersion(host, pathOf(folder, id));
    if (!version) return err({ code: 'no-such-version' });
    const deleted = new Date(host.now()).toISOString();
    await write(host, deletedPath(folder, id), { ...version, deleted });
    await host.files.remove(pathOf(folder, id));
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
    await write(host, pathOf(folder, id), rest);
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
  for (const id of ids) await host.files.remove(pathOf(folder, id));
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
