/**
 * Saving: all the changes of one edit together, or none. A base hash for every
 * file tells whether someone else changed it meanwhile.
 */
import { canonical } from '../course/canonical.ts';
import { fileProblems, setProblems } from '../course/check-files.ts';
import { FORMAT } from '../course/course.ts';
import { courseFile } from '../course/file-of.ts';
import { COURSE_FILE } from '../course/files.ts';
import { type LoadError, load, refusal } from '../course/load.ts';
import { formatOf, MIGRATIONS, type Migration } from '../course/migrations.ts';
import type { Problem } from '../course/problem.ts';
import { err, ok, type Result } from '../course/result.ts';
import { FileTrouble, type FileTroubleKind, type Host } from '../host.ts';
import { folderOf, replaceFile, writeAtomic } from './atomic-write.ts';
import { finishJournal, type JournalEntry, readJournal, writeJournal } from './journal.ts';
import { hashOf, sha256 } from './json.ts';
import { KRITI_FOLDER, withLock } from './lock.ts';
import { namesIn, readFiles, readNamed } from './read-files.ts';

export interface FileChange {
  /** `course.json`, `pages/<id>.json` or `pages/<id>.<lang>.json`; each at most once in a save. */
  readonly file: string;
  /** Hash the file had when it was opened or last saved; null: there was none. */
  readonly base: string | null;
  /** The new content; undefined: the file goes. */
  readonly value: unknown;
}

/** Why nothing was saved. In every case the course on disk is what it was. */
export type SaveError =
  | { readonly code: 'conflict'; readonly files: readonly string[] }
  | { readonly code: 'locked' }
  | { readonly code: LoadError['code']; readonly problems: readonly Problem[] }
  | { readonly code: FileTroubleKind; readonly path: string };

/** New hashes by file: of those changed, and of all where the save brought the course to a new format. */
export type Hashes = ReadonlyMap<string, string>;

/**
 * Saves the changes of one edit. When it returns ok they survive a crash and a
 * power cut: they lie in their files, or in a journal that the next load or
 * save finishes. A course of an older format is brought to the present one
 * first, and its old files are kept in `.kriti/before-format-<n>/`.
 */
export async function saveChanges(
  host: Host,
  folder: string,
  changes: readonly FileChange[],
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<Hashes, SaveError>> {
  if (new Set(changes.map((c) => c.file)).size < changes.length)
    throw new TypeError('a file is changed twice');
  // Before any of these names becomes a path.
  const problems = changes.flatMap(changeProblems);
  if (problems.length > 0) return err({ code: 'invalid', problems });
  try {
    const saved = await withLock(host, folder, () => saveInTurn(host, folder, changes, migrations));
    return saved.ok ? saved.value : err({ code: 'locked' });
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return err({ code: error.kind, path: error.path });
  }
}

async function saveInTurn(
  host: Host,
  folder: string,
  changes: readonly FileChange[],
  migrations: readonly Migration[],
): Promise<Result<Hashes, SaveError>> {
  const pending = await readJournal(host, folder);
  if (pending.length > 0) await finishJournal(host, folder, pending);

  const standing = await standingFiles(host, folder, changes, migrations);
  if (!standing.ok) return standing;
  const { files, hashes, names, migratedFrom } = standing.value;

  const conflicts = changes.filter((change) =>
    isConflict(change, files.get(change.file), hashes.get(change.file)),
  );
  if (conflicts.length > 0) return err({ code: 'conflict', files: conflicts.map((c) => c.file) });
  const problems = newSetProblems(files, names, changes);
  if (problems.length > 0) return err({ code: 'invalid', problems });

  const after = new Map(migratedFrom === undefined ? [] : files);
  for (const { file, value } of changes) after.set(file, value);
  if (migratedFrom !== undefined) {
    await keepOldFiles(host, folder, migratedFrom);
    for (const file of hashes.keys()) if (!after.has(file)) after.set(file, undefined);
  }
  await write(host, folder, entriesOf(after, hashes));
  return ok(
    new Map([...after].flatMap(([file, v]) => (v === undefined ? [] : [[file, hashOf(v)] as const]))),
  );
}

/** What lies on disk now, in the present format. */
interface Standing {
  /** course.json and the files that are to change; all files where they had to be migrated. */
  readonly files: ReadonlyMap<string, unknown>;
  /** SHA-256 of what lies there, file by file. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
  /** The format on disk, where it is an older one. */
  readonly migratedFrom?: number;
}

async function standingFiles(
  host: Host,
  folder: string,
  changes: readonly FileChange[],
  migrations: readonly Migration[],
): Promise<Result<Standing, SaveError>> {
  const touched = new Set([COURSE_FILE, ...changes.map((c) => c.file)]);
  const { files, hashes, problems } = await readNamed(host, folder, touched);
  // What cannot be read was changed by someone else; nothing is saved over it.
  if (problems.length > 0) return err({ code: 'invalid', problems });
  const refused = refusal(files.get(COURSE_FILE));
  if (refused) return err(refused);
  const format = formatOf(files.get(COURSE_FILE));
  if (format === FORMAT) return ok({ files, hashes, names: (await namesIn(host, folder)).names });

  const all = await readFiles(host, folder);
  const loaded =
    all.problems.length > 0
      ? err({ code: 'invalid' as const, problems: all.problems })
      : load(all.files, migrations);
  if (!loaded.ok) return loaded;
  const present = loaded.value.files;
  return ok({
    files: present,
    hashes: all.hashes,
    names: new Set(present.keys()),
    ...(format !== undefined && { migratedFrom: format }),
  });
}

/**
 * A file is as it was when its bytes are, or at least what they say. One that
 * already is what the change makes it is no conflict: saving twice is saving once.
 */
function isConflict({ base, value }: FileChange, now: unknown, onDisk: string | undefined): boolean {
  if (base !== null && base === onDisk) return false;
  const hash = now === undefined ? null : hashOf(now);
  return hash !== base && hash !== (value === undefined ? null : hashOf(value));
}

/** What is wrong with a change taken alone: a malformed file never reaches the disk. */
function changeProblems({ file, value }: FileChange): readonly Problem[] {
  if (value !== undefined) return fileProblems(file, value);
  if (!courseFile(file)) return [{ key: 'not-a-course-file', file, pointer: '' }];
  return file === COURSE_FILE ? [{ key: 'missing', file, pointer: '' }] : [];
}

/** Pages that the changes leave without a file, or documents without a page. What was so before is not their doing. */
function newSetProblems(
  files: ReadonlyMap<string, unknown>,
  names: ReadonlySet<string>,
  changes: readonly FileChange[],
): Problem[] {
  const namesAfter = new Set(names);
  let course = files.get(COURSE_FILE);
  for (const { file, value } of changes) {
    if (value === undefined) namesAfter.delete(file);
    else namesAfter.add(file);
    if (file === COURSE_FILE) course = value;
  }
  const known = new Set(setProblems(files.get(COURSE_FILE), names).map(sameProblem));
  return setProblems(course, namesAfter).filter((problem) => !known.has(sameProblem(problem)));
}

const sameProblem = ({ key, file, data }: Problem): string => JSON.stringify([key, file, data]);

/** Only what really changes, of `after`; `hashes` say what lies there. */
function entriesOf(
  after: ReadonlyMap<string, unknown>,
  hashes: ReadonlyMap<string, string>,
): readonly JournalEntry[] {
  return [...after]
    .map(([file, value]) => ({
      file,
      before: hashes.get(file) ?? null,
      text: value === undefined ? null : canonical(value),
    }))
    .filter(({ before, text }) => before !== (text === null ? null : sha256(text)));
}

async function write(host: Host, folder: string, entries: readonly JournalEntry[]): Promise<void> {
  const [only, ...more] = entries;
  if (!only) return;
  if (more.length === 0) {
    const path = `${folder}/${only.file}`;
    if (only.text !== null) return writeAtomic(host, path, Buffer.from(only.text));
    await host.files.remove(path);
    return host.files.sync(folderOf(path));
  }
  await writeJournal(host, folder, entries);
  try {
    await finishJournal(host, folder, entries);
  } catch (error) {
    // It is saved: the next load or save goes on from the journal, and says what hinders it.
    if (!(error instanceof FileTrouble)) throw error;
  }
}

/** Copies the files of an older format aside before the first of them is replaced. */
async function keepOldFiles(host: Host, folder: string, format: number): Promise<void> {
  const kept = `${folder}/${KRITI_FOLDER}/before-format-${format}`;
  await host.files.makeFolder(`${kept}/pages`);
  for (const file of (await namesIn(host, folder)).names) {
    await replaceFile(host, `${kept}/${file}`, await host.files.read(`${folder}/${file}`));
  }
  await host.files.sync(kept);
  await host.files.sync(`${kept}/pages`);
}
