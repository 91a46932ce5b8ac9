/**
 * Packs a course and checks the bytes that came out, before anybody gets them.
 * Exporters and validator know nothing of each other; here they are joined.
 */
import { mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Profile } from './check/profile/profile.ts';
import type { FileReport, Report } from './check/report.ts';
import { unfinishedReport } from './check/unfinished.ts';
import { err, ok, type Result } from './course/result.ts';
import type { UiLang } from './course/words.ts';
import type { CoursePart } from './export/course-part.ts';
import type { PackNote } from './export/notes.ts';
import { putInPlace } from './export/place.ts';
import { type JobEnd, type RunJob, runJob as runInNode } from './jobs/jobs.ts';
import type { PackRefusal } from './jobs/pack.ts';
import type { JOBS } from './jobs/table.ts';
import { VERSION } from './version.ts';

export interface PackAndCheckOptions {
  /** The course; absolute, with `/` between its parts. */
  readonly folder: string;
  /** Id of a target (export/targets.ts). */
  readonly target: string;
  /** A path that ends in `.zip`: an older package is replaced, but only by one that passed. Else a folder, empty or not there. */
  readonly out: string;
  readonly profile: Profile;
  /** Absent: the whole course. */
  readonly part?: CoursePart;
  /** Language of the report. */
  readonly lang: UiLang;
  readonly signal?: AbortSignal;
  onProgress?(progress: PackProgress): void;
  readonly runJob?: RunJob<typeof JOBS>;
}

export interface PackProgress {
  readonly step: 'packing' | 'checking';
  /** Hundredths of the whole work. */
  readonly done: number;
  readonly total: number;
}

export interface PackedAndChecked {
  readonly file: string;
  readonly bytes: number;
  /** What was left out, and where it goes instead. */
  readonly notes: readonly PackNote[];
  readonly report: FileReport;
  /** Where the whole report lies: `<name>.report.json` beside the package. */
  readonly reportFile: string;
  /** Our checking broke down, so the package is there but unproved. */
  readonly unchecked?: JobEnd;
}

export type PackAndCheckError =
  | PackRefusal
  /** The package has errors and was not kept; its report was. */
  | { readonly code: 'not-fit'; readonly report: FileReport; readonly reportFile: string }
  | { readonly code: 'cancelled' }
  /** The place for the package cannot be written to; `reason` is the system's code. */
  | { readonly code: 'cannot-write'; readonly path: string; readonly reason: string }
  /** Packing broke down: our own fault, or the machine's. */
  | { readonly code: 'failed'; readonly end: JobEnd };

/** Share of the whole work, in hundredths: a course with films is written once and read once. */
const PACKING_SHARE = 60;

/** The profile a package is checked against unless somebody chooses: iGOT takes SCORM 1.2 best, the others go elsewhere. */
export const usualProfile = (target: string): string => (target === 'scorm12' ? 'igot' : 'standard');

/** Where the report of a package lies. */
export const reportFileOf = (out: string): string => `${out.replace(/\.[A-Za-z0-9]{1,4}$/, '')}.report.json`;

/** The validator's report under the package's own name; or, where it came to no end, one that says so. */
function reportOn(
  checked: Result<FileReport, JobEnd>,
  { out: path, profile, lang }: PackAndCheckOptions,
  bytes: number,
): FileReport {
  if (checked.ok) return { ...checked.value, subject: { ...checked.value.subject, path } };
  const { code, detail } = checked.error;
  return { ...unfinishedReport(path, profile.id, lang, code, detail), subject: { path, bytes } };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/**
 * The package gets its name when it was found to have no error; then its
 * report lies beside it. Until then it lies in a folder of its own beside
 * `out`, under its final name, because rules look at that too. Whatever ends
 * it early, nothing of it stays behind.
 */
export async function packAndCheck(
  options: PackAndCheckOptions,
): Promise<Result<PackedAndChecked, PackAndCheckError>> {
  const { out } = options;
  if (await isTaken(out)) return err({ code: 'folder-not-empty', data: { out } });
  let folder: string;
  try {
    folder = await mkdtemp(join(dirname(out), '.kriti-packing-'));
  } catch (error) {
    return err({ code: 'cannot-write', path: dirname(out), reason: codeOf(error) });
  }
  try {
    return await inFolder(options, join(folder, basename(out)));
  } catch (error) {
    return err({ code: 'cannot-write', path: out, reason: codeOf(error) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A package that is a folder (packProject) takes the place of an empty one only; a ZIP replaces a ZIP. */
const isTaken = async (out: string): Promise<boolean> =>
  !isZip(out) && (await readdir(out).catch((error) => (codeOf(error) === 'ENOENT' ? [] : [out]))).length > 0;

const isZip = (path: string): boolean => path.toLowerCase().endsWith('.zip');

/** Gives what was made its name. Windows renames no folder onto another, be it empty. */
async function giveName(made: string, out: string): Promise<void> {
  if (isZip(out)) return putInPlace(made, out);
  await rmdir(out).catch(() => {});
  await rename(made, out);
}

async function inFolder(
  options: PackAndCheckOptions,
  made: string,
): Promise<Result<PackedAndChecked, PackAndCheckError>> {
  const { folder, target, out, profile, lang, part, signal, onProgress, runJob = runInNode } = options;
  const job = (step: PackProgress['step'], from: number, share: number) => ({
    ...(signal && { signal }),
    onProgress: ({ done, total }: { done: number; total?: number }) =>
      onProgress?.({ step, done: from + (total ? (done / total) * share : 0), total: 100 }),
  });

  const packed = await runJob(
    'pack',
    { folder, target, out: made, ...(part && { part }) },
    job('packing', 0, PACKING_SHARE),
  );
  if (!packed.ok) {
    return err(
      packed.error.code === 'cancelled' ? { code: 'cancelled' } : { code: 'failed', end: packed.error },
    );
  }
  if (!packed.value.ok) {
    const { error } = packed.value;
    // Told of the place that was asked for: the one it is made in is gone by then, and nobody's concern.
    return err(error.code === 'not-written' ? { ...error, data: { ...error.data, out } } : error);
  }

  const checked = await runJob(
    'validate',
    { path: made, profile, lang },
    job('checking', PACKING_SHARE, 100 - PACKING_SHARE),
  );
  if (signal?.aborted) return err({ code: 'cancelled' });
  const report = reportOn(checked, options, packed.value.value.bytes);
  const reportFile = reportFileOf(out);
  const whole: Report = { format: 1, tool: { name: 'kriti', version: VERSION }, reports: [report] };
  await writeFile(`${made}.report`, `${JSON.stringify(whole, null, 2)}\n`);

  if (report.verdict !== 'fail') await giveName(made, out);
  await rename(`${made}.report`, reportFile);
  if (report.verdict === 'fail') return err({ code: 'not-fit', report, reportFile });
  const { bytes, notes } = packed.value.value;
  return ok({
    file: out,
    bytes,
    notes,
    report,
    reportFile,
    ...(!checked.ok && { unchecked: checked.error }),
  });
}
