/**
 * The numbered, up-only migrations of the course document. Each takes the raw
 * files of the format before it and gives those of its own; test/migrations
 * holds a before and an after for every one. Migration 1 is the beginning: it
 * brings drafts written before the format had a number.
 */
import { FORMAT } from './course.ts';

/** A course folder as parsed JSON, nothing checked yet. */
export interface RawProject {
  readonly course: unknown;
  readonly pages: ReadonlyMap<string, RawPage>;
}

export interface RawPage {
  readonly head: unknown;
  readonly docs: ReadonlyMap<string, unknown>;
}

export interface Migration {
  /** The format it leads to. */
  readonly to: number;
  readonly name: string;
  readonly up: (raw: RawProject) => RawProject;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    name: 'number-the-format',
    // Format 0 had no number and no theme, and kept one string where each language now has its own.
    up: (raw) => {
      if (!isObject(raw.course)) return raw;
      const course = raw.course;
      const main = Array.isArray(course.languages) ? String(course.languages[0] ?? 'en') : 'en';
      const perLanguage = (value: unknown) => (typeof value === 'string' ? { [main]: value } : (value ?? {}));
      const texts = ['title', 'subtitle', 'description', 'purpose', 'instructions', 'institution'];
      return {
        ...raw,
        course: {
          ...course,
          ...Object.fromEntries(texts.map((key) => [key, perLanguage(course[key])])),
          theme: course.theme ?? 'sadan',
          format: 1,
        },
      };
    },
  },
];

/** The format a raw course says it has; 0 for one without a number; undefined when it is no course at all. */
export function formatOf(course: unknown): number | undefined {
  if (!isObject(course)) return undefined;
  if (course.format === undefined) return 'outline' in course ? 0 : undefined;
  return typeof course.format === 'number' && Number.isInteger(course.format) && course.format >= 0
    ? course.format
    : undefined;
}

export type MigrationResult =
  | { readonly ok: true; readonly raw: RawProject; readonly applied: readonly string[] }
  | { readonly ok: false; readonly to: number; readonly reason: string };

/** Brings a raw project of format `from` to the present one. A migration that throws is reported, not thrown. */
export function migrate(raw: RawProject, from: number, migrations = MIGRATIONS): MigrationResult {
  const applied: string[] = [];
  let now = raw;
  for (const migration of migrations.filter((m) => m.to > from && m.to <= FORMAT)) {
    try {
      now = migration.up(now);
      applied.push(migration.name);
    } catch (cause) {
      return { ok: false, to: migration.to, reason: cause instanceof Error ? cause.message : String(cause) };
    }
  }
  return { ok: true, raw: now, applied };
}
