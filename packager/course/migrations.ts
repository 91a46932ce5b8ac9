/**
 * The numbered, up-only migrations of the course document. Each takes the
 * files of the format before it and gives those of its own.
 *
 * Format 1 is the first, so the list is still empty. To change the format,
 * add `{ to: 2, … }` here: FORMAT in course.ts follows by a test, and so does a
 * frozen course of the new format in test/migrations. Every format that was
 * ever written has one there, and all of them must load for ever.
 */
import { FORMAT } from './course.ts';
import { COURSE_FILE, type CourseFiles } from './files.ts';
import { err, ok, type Result } from './result.ts';

export interface Migration {
  /** The format it leads to; it takes the one before. */
  readonly to: number;
  readonly name: string;
  /** May rename, add and leave out files; need not set the number. Throws what it cannot understand. */
  readonly up: (files: CourseFiles) => CourseFiles;
}

export const MIGRATIONS: readonly Migration[] = [];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The format that course.json says it has; undefined when it is no course. */
export function formatOf(course: unknown): number | undefined {
  const format = isObject(course) ? course.format : undefined;
  return typeof format === 'number' && Number.isInteger(format) && format >= 0 ? format : undefined;
}

export interface Migrated {
  readonly files: CourseFiles;
  /** Names of the migrations applied, in order; empty when the files are of the present format. */
  readonly applied: readonly string[];
}

/** The migration that could not do its work, and why, for whoever looks after Kriti. */
export interface MigrationFailure {
  readonly to: number;
  readonly reason: string;
}

/** Brings files of format `from` to format `to` (the present one). Never throws. */
export function migrate(
  files: CourseFiles,
  from: number,
  migrations: readonly Migration[] = MIGRATIONS,
  to = FORMAT,
): Result<Migrated, MigrationFailure> {
  const applied: string[] = [];
  let now = files;
  for (let next = from + 1; next <= to; next += 1) {
    const migration = migrations.find((m) => m.to === next);
    if (!migration) return err({ to: next, reason: 'no such migration' });
    try {
      now = numbered(migration.up(now), next);
    } catch (cause) {
      return err({ to: next, reason: cause instanceof Error ? cause.message : String(cause) });
    }
    applied.push(migration.name);
  }
  return ok({ files: now, applied });
}

const numbered = (files: CourseFiles, format: number): CourseFiles => {
  const course = files.get(COURSE_FILE);
  if (!isObject(course)) throw new Error(`no ${COURSE_FILE}`);
  return new Map(files).set(COURSE_FILE, { ...course, format });
};
