/** Takes a `.kriti` file into a folder of courses: unpacked beside, and named when all of it is good. */
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileNameOf } from '../course/file-name.ts';
import { err, ok, type Result } from '../course/result.ts';
import { moveInto } from '../free-name.ts';
import { portPath } from '../host-node.ts';
import { type JobEnd, type RunJob, runJob as runInNode } from '../jobs/jobs.ts';
import type { JOBS } from '../jobs/table.ts';
import type { KritiFileError } from './read.ts';

export type TakeInError =
  | KritiFileError
  /** There is no such file. */
  | { readonly code: 'missing' }
  /** The folder for it cannot be written to; `reason` is the system's code. */
  | { readonly code: 'cannot-write'; readonly path: string; readonly reason: string }
  /** Stopped, or broke down. */
  | { readonly code: 'ended'; readonly end: JobEnd };

interface TakeInOptions {
  readonly file: string;
  /** Folder of courses, absolute, with `/`; made if it is not there. */
  readonly into: string;
  /** Name of the new folder; else the course's title. One that is taken gets a number. */
  readonly name?: string;
  readonly signal?: AbortSignal;
  onProgress?(progress: { done: number; total?: number }): void;
  readonly runJob?: RunJob<typeof JOBS>;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** @returns the folder of the course. It never replaces anything, and a failure leaves nothing behind. */
export async function takeIn(options: TakeInOptions): Promise<Result<string, TakeInError>> {
  const { file, into, name, signal, onProgress, runJob = runInNode } = options;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return err({ code: 'missing' });
  let beside: string | undefined;
  try {
    await mkdir(into, { recursive: true });
    beside = portPath(await mkdtemp(`${into}/.kriti-unpacking-`));
    const course = `${beside}/course`;
    await mkdir(course);
    const read = await runJob(
      'readKriti',
      { file, folder: course },
      { ...(signal && { signal }), ...(onProgress && { onProgress }) },
    );
    if (!read.ok) return err({ code: 'ended', end: read.error });
    if (!read.value.ok) return read.value;
    const wanted = name ?? fileNameOf(read.value.value.title);
    return ok(await moveInto(course, into, wanted || fileNameOf(basename(file, '.kriti')) || 'course'));
  } catch (error) {
    return err({ code: 'cannot-write', path: into, reason: codeOf(error) });
  } finally {
    if (beside) await rm(beside, { recursive: true, force: true });
  }
}
