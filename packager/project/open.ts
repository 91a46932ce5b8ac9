/** A course folder becomes a Project. */

import { COURSE_FILE, type CourseFiles } from '../course/files.ts';
import { type LoadError, load, refusal } from '../course/load.ts';
import { MIGRATIONS, type Migration } from '../course/migrations.ts';
import type { Project } from '../course/pages.ts';
import type { Problem } from '../course/problem.ts';
import { err, ok, type Result } from '../course/result.ts';
import { FileTrouble, type Host } from '../host.ts';
import { finishJournal, type JournalEntry, readJournal, tidy } from './journal.ts';
import { hashOf } from './json.ts';
import { withLock } from './lock.ts';
import { readFiles, readOne } from './read-files.ts';

export interface OpenProject {
  readonly folder: string;
  readonly project: Project;
  /** Hash of every JSON file by name, as `saveChanges` wants it for a base: of the text that Kriti writes. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Names of the migrations applied; the files themselves change with the first save. */
  readonly migrated: readonly string[];
  /** Files of an interrupted save that were brought to their new state. */
  readonly recovered: readonly string[];
  /** The folder cannot be written to. */
  readonly readOnly: boolean;
  /** Files in `pages/` that belong to no page; they are left alone. */
  readonly ignored: readonly string[];
}

export interface OpenError {
  /** Beside those of `load`: 'unreadable', the system refused; 'locked', another Kriti did not let go of it. */
  readonly code: LoadError['code'] | 'unreadable' | 'locked';
  readonly problems: readonly Problem[];
}

/**
 * Opens the course in a folder. Finishes a save that was interrupted there.
 * A folder that holds no course, or one of a newer Kriti, is left untouched.
 * @param folder absolute, with `/` between its parts.
 */
export async function openProject(
  host: Host,
  folder: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<OpenProject, OpenError>> {
  try {
    return (await refusedIn(host, folder)) ?? (await readInTurn(host, folder, migrations));
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return err(unreadable(error));
  }
}

/**
 * Reads a course that nobody saves to, such as a template that ships with the
 * app: no lock, so many windows read it at once, and nothing is written there.
 * Answers and fails as `openProject` does, 'locked' aside.
 */
export async function readProject(
  host: Host,
  folder: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<OpenProject, OpenError>> {
  try {
    return (await refusedIn(host, folder)) ?? (await readAsItLies(host, folder, migrations));
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return err(unreadable(error));
  }
}

/** What course.json alone tells, before anything in the folder is touched. */
async function refusedIn(host: Host, folder: string): Promise<Result<never, OpenError> | undefined> {
  const entry = (await readJournal(host, folder)).find(({ file }) => file === COURSE_FILE);
  const read = await readOne(host, folder, COURSE_FILE, entry?.text);
  if (read && 'problem' in read) return err({ code: 'invalid', problems: [read.problem] });
  const refused = refusal(read?.value);
  return refused && err(refused);
}

async function readInTurn(
  host: Host,
  folder: string,
  migrations: readonly Migration[],
): Promise<Result<OpenProject, OpenError>> {
  try {
    const turn = await withLock(host, folder, async () => {
      const pending = await readJournal(host, folder);
      const unfinished = await finished(host, folder, pending);
      return read(host, folder, migrations, { unfinished, recovered: namesOf(pending), readOnly: false });
    });
    return turn.ok ? turn.value : err({ code: 'locked', problems: [] });
  } catch (error) {
    if (!(error instanceof FileTrouble) || !['read-only', 'no-permission'].includes(error.kind)) throw error;
    // Nobody can save here, so there is nobody to wait for.
    return readAsItLies(host, folder, migrations);
  }
}

/** A save that was interrupted counts as done, though nothing is written. */
async function readAsItLies(
  host: Host,
  folder: string,
  migrations: readonly Migration[],
): Promise<Result<OpenProject, OpenError>> {
  const unfinished = await readJournal(host, folder);
  return read(host, folder, migrations, { unfinished, recovered: namesOf(unfinished), readOnly: true });
}

const namesOf = (entries: readonly JournalEntry[]): string[] => entries.map(({ file }) => file);

/** Finishes an interrupted save; gives back its entries where the disk does not let it. */
async function finished(
  host: Host,
  folder: string,
  pending: readonly JournalEntry[],
): Promise<readonly JournalEntry[]> {
  try {
    if (pending.length > 0) await finishJournal(host, folder, pending);
    await tidy(host, folder);
    return [];
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return pending;
  }
}

interface Circumstances {
  readonly unfinished: readonly JournalEntry[];
  readonly recovered: readonly string[];
  readonly readOnly: boolean;
}

async function read(
  host: Host,
  folder: string,
  migrations: readonly Migration[],
  { unfinished, recovered, readOnly }: Circumstances,
): Promise<Result<OpenProject, OpenError>> {
  const { files, hashes: onDisk, problems, ignored } = await readFiles(host, folder, unfinished);
  if (problems.length > 0) return err({ code: 'invalid', problems });
  const loaded = load(files, migrations);
  if (!loaded.ok) return loaded;
  const { project, migrated } = loaded.value;
  const hashes = migrated.length > 0 ? hashesOf(loaded.value.files) : onDisk;
  return ok({ folder, project, hashes, migrated, recovered, readOnly, ignored });
}

const hashesOf = (files: CourseFiles): Map<string, string> =>
  new Map([...files].map(([file, value]) => [file, hashOf(value)]));

const unreadable = (trouble: FileTrouble): OpenError => ({
  code: 'unreadable',
  problems: [{ key: 'not-readable', file: COURSE_FILE, pointer: '', data: { reason: trouble.kind } }],
});
