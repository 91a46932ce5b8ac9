/** The handover of a course to a client. */
import { dirname } from 'node:path';
import { ok } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { targetOf } from '../export/targets.ts';
import { type HandoverError, handOver } from '../handover/handover.ts';
import { openRefusal } from './course.ts';
import { type Failed, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { endRefusal, progressOf, tellFailed } from './kriti-file.ts';
import { isInside, packEndRefusal } from './pack.ts';

const LABEL: Readonly<Record<UiLang, string>> = {
  en: 'Making the handover',
  hi: 'सौंपने की फ़ाइल बन रही है',
};

type NotPacked = Extract<HandoverError, { readonly code: 'not-packed' }>;
/** Which target was not packed is said beside it. */
type NotMade = Exclude<HandoverError, NotPacked> | Pick<NotPacked, 'code' | 'error'>;

/** Why there is no handover, or none of what else is made of packages. */
export function handoverRefusal(error: NotMade, folder: string): Failed {
  switch (error.code) {
    case 'not-opened':
      return openRefusal(error.error, folder);
    case 'not-packed':
      return packEndRefusal(error.error, folder);
    case 'ended':
      return endRefusal(error.end);
    case 'cancelled':
      return refuse('cancelled');
    default:
      return refuse('cannot-write', { path: error.path, reason: error.reason });
  }
}

async function run(
  options: { folder: string; out: string; targets: readonly string[] },
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<void> {
  const { lang, runJob, events } = cx;
  const made = await handOver({
    ...options,
    lang,
    signal,
    runJob,
    onProgress: progressOf(job, LABEL[lang], cx),
  });
  if (!made.ok) return tellFailed(job, handoverRefusal(made.error, options.folder), cx);
  events.send({ type: 'made', job, path: options.out, bytes: made.value.bytes });
}

export const handoverFunctions: Functions<'handover.start'> = {
  'handover.start': async ({ path, out: place, targets }, cx) => {
    const folder = folderPath(path);
    if (!folder) return refuse('no-such-folder', { path });
    const out = folderPath(place);
    if (!out) return refuse('no-such-folder', { path: dirname(place) });
    if (isInside(out, folder)) return refuse('out-inside-course');
    const unknown = targets.find((id) => !targetOf(id));
    if (unknown !== undefined) return refuse('no-such-target', { target: unknown });
    return ok({ job: cx.packings.start((job, signal) => run({ folder, out, targets }, job, signal, cx)) });
  },
};
