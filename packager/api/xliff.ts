/** Translations out as XLIFF, for a translator, and what came back held against the course. */
import { dirname } from 'node:path';
import { writeWhole } from '../cli/output.ts';
import type { Project } from '../course/pages.ts';
import { ok, type Result } from '../course/result.ts';
import type { RunJob } from '../jobs/jobs.ts';
import type { JOBS } from '../jobs/table.ts';
import type { Incoming } from '../xliff/incoming.ts';
import type { XliffFault } from '../xliff/read.ts';
import { takeIn } from '../xliff/take-in.ts';
import { writeXliff } from '../xliff/write.ts';
import { type Failed, type Refusal, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Functions } from './functions.ts';
import { endRefusal } from './kriti-file.ts';
import { openCourseAt } from './open-courses.ts';
import { isInside } from './pack.ts';

function faultRefusal(fault: XliffFault): Failed {
  switch (fault.code) {
    case 'not-xml':
      return refuse('xliff-damaged', { line: fault.line, fault: fault.fault });
    case 'version':
      return refuse('xliff-version', { version: fault.version || '?' });
    default:
      return refuse('xliff-other');
  }
}

/** Reads a file in a process of its own and holds it against a course. Changes nothing. */
export async function incomingOf(
  project: Project,
  bytes: Uint8Array,
  runJob: RunJob<typeof JOBS>,
): Promise<Result<Incoming, Refusal>> {
  const read = await runJob('readXliff', { bytes: Buffer.from(bytes).toString('base64') });
  if (!read.ok) return endRefusal(read.error);
  if (!read.value.ok) return faultRefusal(read.value.error);
  const taken = takeIn(project, read.value.value);
  if (taken.ok) return taken;
  const { lang, known } = taken.error;
  return refuse('xliff-language', { lang: lang || '?', known: known.join(', ') });
}

export const xliffFunctions: Functions<'xliff.write' | 'xliff.read'> = {
  'xliff.write': async ({ path, from, to, out: place, pages }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder, project } = found.value;
    const out = folderPath(place);
    if (!out) return refuse('no-such-folder', { path: dirname(place) });
    if (isInside(out, folder)) return refuse('out-inside-course');
    const options = { lang: cx.lang, ...(pages && { pages: new Set(pages) }) };
    const text = writeXliff(project, { from, to }, options);
    if (text === undefined) return refuse('xliff-nothing', { lang: from });
    try {
      await writeWhole(out, text);
    } catch (error) {
      return refuse('cannot-write', {
        path: out,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
    return ok({ path: out, bytes: Buffer.byteLength(text) });
  },
  'xliff.read': async ({ path, text }, cx) => {
    const found = openCourseAt(path, cx);
    return found.ok ? incomingOf(found.value.project, Buffer.from(text), cx.runJob) : found;
  },
};
