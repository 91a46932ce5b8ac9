/** `.kriti` files: a course written to one, and taken in from one. */
import { dirname } from 'node:path';
import { ok } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import type { JobEnd } from '../jobs/jobs.ts';
import { type TakeInError, takeIn } from '../kriti-file/take-in.ts';
import type { ContainerFaultKind } from '../read/fault.ts';
import { openRefusal } from './course.ts';
import { type Failed, failureInWords, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { libraryFolder } from './library.ts';
import { isInside } from './pack.ts';

const STEPS: Readonly<Record<UiLang, Readonly<Record<'write' | 'read', string>>>> = {
  en: { write: 'Writing the file', read: 'Taking the course in' },
  hi: { write: 'फ़ाइल लिखी जा रही है', read: 'कोर्स लिया जा रहा है' },
};

/** Why work in a process of its own came to no end. */
export const endRefusal = ({ code, detail, system }: JobEnd): Failed =>
  code === 'cancelled'
    ? refuse('cancelled')
    : refuse('work-failed', { reason: system ?? detail.split('\n')[0] ?? code });

/** What a harmful entry would do, for the words. */
const HARMS: Readonly<Partial<Record<ContainerFaultKind, string>>> = {
  traversal: 'climbs',
  'absolute-path': 'climbs',
  'drive-path': 'climbs',
  symlink: 'link',
  'bomb-ratio': 'bomb',
  'too-large': 'bomb',
};

/** Why a `.kriti` file was not taken in. */
export function takeInRefusal(error: TakeInError, file: string): Failed {
  switch (error.code) {
    case 'missing':
      return refuse('no-such-file', { path: file });
    case 'damaged':
      return refuse('kriti-damaged', { path: file, file: error.file || 'none', fault: error.fault });
    case 'unsafe':
      return refuse('kriti-unsafe', {
        ...{ path: file, file: error.file, fault: error.fault },
        kind: HARMS[error.fault] ?? 'other',
      });
    case 'no-course':
      return refuse('kriti-no-course', { path: file });
    case 'wrong-asset':
      return refuse('kriti-wrong-asset', { path: file, file: error.file });
    case 'not-loaded':
      return openRefusal(error.error, file);
    case 'cannot-write':
      return refuse('cannot-write', { path: error.path, reason: error.reason });
    default:
      return endRefusal(error.end);
  }
}

/** Tells how far work is. */
export const progressOf =
  (job: string, label: string, { events }: Call) =>
  ({ done, total = 0 }: { done: number; total?: number }): void =>
    events.send({ type: 'progress', job, done, total, label });

/** Tells that work ended without a result. */
export const tellFailed = (job: string, { error }: Failed, { events, lang }: Call): void =>
  events.send({ type: 'failed', job, error: failureInWords(error, lang) });

async function write(folder: string, out: string, job: string, signal: AbortSignal, cx: Call): Promise<void> {
  const onProgress = progressOf(job, STEPS[cx.lang].write, cx);
  const written = await cx.runJob('writeKriti', { folder, out }, { signal, onProgress });
  if (!written.ok) return tellFailed(job, endRefusal(written.error), cx);
  if (!written.value.ok) return tellFailed(job, openRefusal(written.value.error, folder), cx);
  cx.events.send({ type: 'made', job, path: out, bytes: written.value.value.bytes });
}

async function read(file: string, job: string, signal: AbortSignal, cx: Call): Promise<void> {
  const into = await libraryFolder(cx);
  const onProgress = progressOf(job, STEPS[cx.lang].read, cx);
  const taken = await takeIn({ file, into, signal, onProgress, runJob: cx.runJob });
  if (!taken.ok) return tellFailed(job, takeInRefusal(taken.error, file), cx);
  cx.events.send({ type: 'made', job, path: taken.value });
}

export const kritiFileFunctions: Functions<'kriti.write' | 'kriti.read'> = {
  'kriti.write': async ({ path, out: place }, cx) => {
    const folder = folderPath(path);
    if (!folder) return refuse('no-such-folder', { path });
    const out = folderPath(place);
    if (!out) return refuse('no-such-folder', { path: dirname(place) });
    if (isInside(out, folder)) return refuse('out-inside-course');
    return ok({ job: cx.packings.start((job, signal) => write(folder, out, job, signal, cx)) });
  },
  'kriti.read': async ({ file: given }, cx) => {
    const file = folderPath(given);
    if (!file) return refuse('no-such-file', { path: given });
    return ok({ job: cx.packings.start((job, signal) => read(file, job, signal, cx)) });
  },
};
