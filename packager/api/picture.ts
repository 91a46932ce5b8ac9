/** Pictures made smaller, turned or cut out: as a new file beside the old, which stays until the author decides. */
import { rm } from 'node:fs/promises';
import type { AssetId } from '../course/course.ts';
import { ok, type Result } from '../course/result.ts';
import type { JobEnd } from '../jobs/jobs.ts';
import type { PictureChange, PictureFacts, PictureTrouble } from '../jobs/picture.ts';
import { assetPath } from '../project.ts';
import type { ImportedAsset } from './answers.ts';
import { type Failed, failureInWords, type Refusal, refuse } from './failures.ts';
import type { Call, Functions } from './functions.ts';
import { openCourseAt } from './open-courses.ts';
import { remade } from './remade.ts';

const troubleRefusal = ({ code, reason }: PictureTrouble): Failed => refuse(code, { reason });

const endRefusal = ({ code, detail }: JobEnd): Failed =>
  code === 'cancelled'
    ? refuse('cancelled')
    : refuse('picture-unreadable', { reason: detail.split('\n')[0] ?? code });

/** Bytes of memory one picture may take, in MiB: four for each pixel of the largest, twice. */
const MEMORY_MB = 3072;
const TIMEOUT_MS = 120_000;

async function run(
  input: { file: string; make?: { out: string; change: PictureChange } },
  cx: Call,
  signal?: AbortSignal,
): Promise<Result<PictureFacts, Refusal>> {
  const options = { memoryMb: MEMORY_MB, timeoutMs: TIMEOUT_MS, ...(signal && { signal }) };
  const done = await cx.runJob('picture', input, options);
  if (!done.ok) return endRefusal(done.error);
  return done.value.ok ? done.value : troubleRefusal(done.value.error);
}

interface Wanted {
  readonly folder: string;
  readonly asset: AssetId;
  readonly ext: string;
  readonly name: string;
  readonly change: PictureChange;
}

/** Makes the new picture and takes it into the folder of the course. */
const make = (
  { folder, asset, ext, name, change }: Wanted,
  cx: Call,
  signal: AbortSignal,
): Promise<Result<ImportedAsset, Refusal>> =>
  remade(folder, name, change.format === 'jpeg' ? 'jpg' : change.format, (out) =>
    run({ file: assetPath(folder, asset, { ext }), make: { out, change } }, cx, signal),
  );

export const pictureFunctions: Functions<'picture.look' | 'picture.make' | 'picture.drop'> = {
  'picture.look': async ({ path, asset, ext }, cx) => {
    const found = openCourseAt(path, cx);
    return found.ok ? run({ file: assetPath(found.value.folder, asset, { ext }) }, cx) : found;
  },
  'picture.make': async ({ path, asset, ext, name, change }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, readOnly } = found.value;
    if (readOnly) return refuse('read-only');
    const wanted = { folder, asset, ext, name, change };
    const job = cx.packings.start(async (id, signal) => {
      const made = await make(wanted, cx, signal);
      cx.events.send(
        made.ok
          ? { type: 'picture', job: id, value: made.value }
          : { type: 'failed', job: id, error: failureInWords(made.error, cx.lang) },
      );
    });
    return ok({ job });
  },
  'picture.drop': async ({ path, asset, ext }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, readOnly, project } = found.value;
    // A file that the saved course names is never taken away.
    if (!readOnly && !project.course.assets[asset])
      await rm(assetPath(folder, asset, { ext }), { force: true });
    return ok(null);
  },
};
