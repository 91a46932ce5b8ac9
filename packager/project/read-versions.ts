/** The versions of a course as they lie in its folder: which there are, what each changed, what the course was in it. */
import { Course, type Id, type Item } from '../course/course.ts';
import { courseFile } from '../course/file-of.ts';
import { COURSE_FILE, type CourseFiles } from '../course/files.ts';
import { load } from '../course/load.ts';
import type { Project } from '../course/pages.ts';
import { err, ok, type Result } from '../course/result.ts';
import { FileTrouble, type FileTroubleKind, type Host } from '../host.ts';
import { bytesOrNone } from './journal.ts';
import { parseJson } from './json.ts';
import { deletedFolder, Shelf, Version, VersionId, versionsFolder } from './version.ts';
import { getObject } from './version-objects.ts';

/** Why there is no version. The course is untouched in every case. */
export type VersionError =
  | { readonly code: 'not-a-course' | 'locked' | 'no-such-version' | 'version-damaged' }
  | { readonly code: FileTroubleKind; readonly path: string };

/** What a version changed, against the one before it. */
export interface VersionChanges {
  readonly added: readonly Id[];
  readonly removed: readonly Id[];
  readonly changed: readonly Id[];
  /** course.json: settings, outline, files. */
  readonly course: boolean;
}

export interface ListedVersion extends Pick<Version, 'id' | 'at' | 'kind' | 'pages'> {
  readonly name?: string;
  readonly note?: string;
  /** Absent for the oldest, and where it cannot be told. */
  readonly changes?: VersionChanges;
}

export interface VersionContent {
  /** Without what is lost or no longer what it was. */
  readonly project: Project;
  readonly isWhole: boolean;
}

export const versionPath = (folder: string, id: VersionId): string => `${versionsFolder(folder)}/${id}.json`;
export const deletedPath = (folder: string, id: VersionId): string => `${deletedFolder(folder)}/${id}.json`;

/** Turns what the machine refuses into a result. */
export async function guarded<T>(
  work: () => Promise<Result<T, VersionError>>,
): Promise<Result<T, VersionError>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return err({ code: error.kind, path: error.path });
  }
}

/** Versions that can be read, the newest first. */
export async function readVersions(
  host: Host,
  folder: string,
  place = versionsFolder(folder),
): Promise<Version[]> {
  const ids = await idsIn(host, place);
  const read = await Promise.all(ids.map((id) => readVersion(host, `${place}/${id}.json`)));
  return read.filter((version) => version !== undefined);
}

export async function idsIn(host: Host, place: string): Promise<VersionId[]> {
  if (!(await host.files.stat(place))) return [];
  const names = (await host.files.list(place)).map(({ name }) => name.replace(/\.json$/, ''));
  return names
    .filter((name) => VersionId.safeParse(name).success)
    .sort()
    .reverse();
}

export async function readVersion(host: Host, path: string): Promise<Version | undefined> {
  const bytes = await bytesOrNone(host, path);
  const parsed = bytes && parseJson(bytes);
  const version = parsed?.ok ? Version.safeParse(parsed.value) : undefined;
  return version?.success && path.endsWith(`/${version.data.id}.json`) ? version.data : undefined;
}

/** Reads shelves by their hashes, each once: neighbouring versions share nearly all of them. */
export function shelfReader(host: Host, folder: string): (hash: string) => Promise<Shelf | undefined> {
  const known = new Map<string, Promise<Shelf | undefined>>();
  const read = async (hash: string): Promise<Shelf | undefined> =>
    Shelf.safeParse(await getObject(host, folder, hash)).data;
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
    const version = await readVersion(host, versionPath(folder, id));
    if (!version) return err({ code: 'no-such-version' });
    const shelf = shelfReader(host, folder);
    const files = new Map<string, unknown>();
    const lists = await Promise.all(Object.values(version.shelves).map(shelf));
    let isWhole = lists.every((list) => list !== undefined);
    for (const list of lists) {
      for (const [file, hash] of Object.entries(list ?? {})) {
        const value = await getObject(host, folder, hash);
        if (value === undefined) isWhole = false;
        else files.set(file, value);
      }
    }
    const loaded = load(isWhole ? sorted(files) : withoutHalves(sorted(files)));
    if (!loaded.ok) return err({ code: 'version-damaged' });
    return ok({ project: loaded.value.project, isWhole });
  });

/** By name, as a folder lists them. */
const sorted = (files: CourseFiles): CourseFiles => new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The files without the documents and the places in the outline of pages whose head is lost. */
function withoutHalves(files: CourseFiles): CourseFiles {
  const course = Course.safeParse(files.get(COURSE_FILE)).data;
  const heads = new Set([...files.keys()].flatMap(headOf));
  const outline = course?.outline.map((module) => ({
    ...module,
    items: module.items.flatMap((item): Item[] => {
      if (item.kind === 'pages') return [{ ...item, pages: item.pages.filter((page) => heads.has(page)) }];
      return item.kind === 'assessment' && !heads.has(item.page) ? [] : [item];
    }),
  }));
  const kept = [...files].filter(([file]) => {
    const what = courseFile(file);
    return what?.kind !== 'doc' || heads.has(what.id);
  });
  return new Map(kept).set(COURSE_FILE, course && { ...course, outline });
}

function headOf(file: string): Id[] {
  const what = courseFile(file);
  return what?.kind === 'page' ? [what.id] : [];
}
