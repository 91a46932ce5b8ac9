/**
 * The library: a folder of course folders, as a file manager shows it. What is
 * put away moves into `Archive`, what is deleted into `Bin`, so that nothing is
 * hidden from someone who looks without Kriti.
 */
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { JsonFile } from '../api/json-file.ts';
import { COURSE_FILE } from '../course/files.ts';
import { moveInto } from '../free-name.ts';

export const SHELVES = ['shelf', 'archive', 'bin'] as const;
export type Shelf = (typeof SHELVES)[number];

const FOLDERS: Readonly<Record<Exclude<Shelf, 'shelf'>, string>> = { archive: 'Archive', bin: 'Bin' };

export const shelfFolder = (library: string, shelf: Shelf): string =>
  shelf === 'shelf' ? library : `${library}/${FOLDERS[shelf]}`;

/** What the bin remembers, by the name of the folder in it. */
export const BinFile = z.record(
  z.string(),
  z.object({ from: z.enum(['shelf', 'archive']), name: z.string(), deletedAt: z.iso.datetime() }),
);
export type BinFile = z.infer<typeof BinFile>;

/** A folder of the library that is, or was meant to be, a course. */
export interface Shelved {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly shelf: Shelf;
  /** ISO 8601, UTC; only in the bin. */
  readonly deletedAt?: string;
}

/** The shelf a course folder lies on; undefined for a path that is not directly on one. */
export function shelfOf(library: string, path: string): Shelf | undefined {
  const above = dirname(path);
  const shelf = SHELVES.find((one) => shelfFolder(library, one) === above);
  // The shelves themselves are no courses.
  return SHELVES.some((one) => shelfFolder(library, one) === path) ? undefined : shelf;
}

/** A folder with a course.json, or with pages that have lost theirs: the latter is shown as broken. */
async function isCourseFolder(path: string): Promise<boolean> {
  const found = await Promise.all(
    [COURSE_FILE, 'pages'].map((name) => stat(`${path}/${name}`).catch(() => undefined)),
  );
  return found.some((info) => info !== undefined);
}

/** All course folders of the library, shelf by shelf, each by name. A shelf that is not there is empty. */
export async function shelved(library: string, bin: JsonFile<BinFile>): Promise<Shelved[]> {
  const remembered = await bin.read();
  const all: Shelved[] = [];
  for (const shelf of SHELVES) {
    const folder = shelfFolder(library, shelf);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const names = entries.filter((e) => !e.isFile() && !e.name.startsWith('.')).map((e) => e.name);
    const are = await Promise.all(
      names.map(
        async (name) => shelfOf(library, `${folder}/${name}`) && (await isCourseFolder(`${folder}/${name}`)),
      ),
    );
    for (const [i, name] of names.entries()) {
      if (!are[i]) continue;
      const { deletedAt } = remembered[name] ?? {};
      all.push({ path: `${folder}/${name}`, shelf, ...(shelf === 'bin' && deletedAt && { deletedAt }) });
    }
  }
  return all;
}

/** Moves a course to another shelf, under its own name or a numbered one. Answers where it now lies. */
export async function moveTo(
  library: string,
  path: string,
  shelf: Exclude<Shelf, 'bin'>,
  name = basename(path),
): Promise<string> {
  const folder = shelfFolder(library, shelf);
  await mkdir(folder, { recursive: true });
  return moveInto(path, folder, name);
}

/** Moves a course into the bin, which remembers where it was. */
export async function putInBin(
  library: string,
  path: string,
  from: Exclude<Shelf, 'bin'>,
  bin: JsonFile<BinFile>,
  now: Date,
): Promise<string> {
  const folder = shelfFolder(library, 'bin');
  await mkdir(folder, { recursive: true });
  const name = basename(path);
  const to = await moveInto(path, folder, name);
  await bin.change((all) => ({ ...all, [basename(to)]: { from, name, deletedAt: now.toISOString() } }));
  return to;
}

/** Brings a course back from the bin to where it was. */
export async function takeFromBin(library: string, path: string, bin: JsonFile<BinFile>): Promise<string> {
  const known = (await bin.read())[basename(path)];
  const to = await moveTo(library, path, known?.from ?? 'shelf', known?.name);
  await bin.change((all) =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key !== basename(path))),
  );
  return to;
}

/** Days after which the user may empty the bin; nothing in it goes by itself. */
export const BIN_DAYS = 30;

/** Deletes for good what has been in the bin for `BIN_DAYS`. Answers how many courses went. */
export async function emptyBin(library: string, bin: JsonFile<BinFile>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - BIN_DAYS * 24 * 3600_000).toISOString();
  const old = (await shelved(library, bin)).filter(
    ({ shelf, deletedAt }) => shelf === 'bin' && deletedAt !== undefined && deletedAt < before,
  );
  for (const { path } of old) await rm(path, { recursive: true, force: true });
  const gone = new Set(old.map(({ path }) => basename(path)));
  await bin.change((all) => Object.fromEntries(Object.entries(all).filter(([key]) => !gone.has(key))));
  return old.length;
}
