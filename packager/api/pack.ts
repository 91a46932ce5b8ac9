/** Packing a course for somebody: progress and end come as events. */
import { dirname, relative, resolve } from 'node:path';
import { PROFILE_IDS, profileById } from '../check/profile/profile.ts';
import type { FileReport } from '../check/report.ts';
import { ok } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { NOTE_WORDS } from '../export/notes.ts';
import { packErrorData } from '../export/pack-error.ts';
import { TARGETS, targetOf } from '../export/targets.ts';
import type { JobEnd } from '../jobs/jobs.ts';
import type { PackRefusal } from '../jobs/pack.ts';
import {
  type PackAndCheckError,
  type PackedAndChecked,
  type PackProgress,
  packAndCheck,
  usualProfile,
} from '../pack-and-check.ts';
import type { Packed, PackReport } from './answers.ts';
import { countsOf, shownResults } from './check.ts';
import { openRefusal } from './course.ts';
import { type Failed, failureInWords, refuse, said } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { openCourseAt } from './open-courses.ts';
import { keepAutomatic } from './versions.ts';

const STEPS: Readonly<Record<UiLang, Readonly<Record<PackProgress['step'], string>>>> = {
  en: { packing: 'Packing', checking: 'Checking the package' },
  hi: { packing: 'पैकेज बन रहा है', checking: 'पैकेज जाँचा जा रहा है' },
};

/** Why a packing job ended without a package. */
export const jobRefusal = ({ code, detail, system }: JobEnd): Failed =>
  code === 'cancelled'
    ? refuse('cancelled')
    : refuse('packing-failed', { reason: system ?? detail.split('\n')[0] ?? code });

export function packRefusal(error: PackRefusal, folder: string): Failed {
  switch (error.code) {
    case 'no-such-target':
      return refuse('no-such-target', { target: error.target });
    case 'not-opened':
      return openRefusal(error.error, folder);
    default:
      return refuse(error.code, packErrorData(error));
  }
}

const shownReport = (report: FileReport, file: string, unchecked?: string): PackReport => {
  const results = shownResults(report.results, 'package');
  return {
    verdict: report.verdict,
    counts: countsOf(results),
    results,
    file,
    ...(unchecked && { unchecked }),
  };
};

/** Why there is no package in the end. */
export function packEndRefusal(error: PackAndCheckError, folder: string): Failed {
  switch (error.code) {
    case 'cancelled':
      return refuse('cancelled');
    case 'failed':
      return jobRefusal(error.end);
    case 'cannot-write':
      return refuse('cannot-write', { path: error.path, reason: error.reason });
    case 'not-fit': {
      const report = shownReport(error.report, error.reportFile);
      return refuse('package-not-fit', { count: report.counts.errors }, { report });
    }
    default:
      return packRefusal(error, folder);
  }
}

const shownPacked = (
  { file, bytes, notes, report, reportFile, unchecked }: PackedAndChecked,
  lang: UiLang,
): Packed => ({
  file,
  bytes,
  notes: notes.map(({ key, data }) => said(NOTE_WORDS, key, lang, data)),
  report: shownReport(report, reportFile, unchecked?.code),
});

/** Whether a path lies in a folder or is it. */
export const isInside = (path: string, folder: string): boolean => {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !(way.startsWith('..') || resolve(way) === way);
};

/** Packs in the background and tells how it goes. */
async function run(
  options: { folder: string; target: string; out: string; profile: string },
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<void> {
  const profile = profileById(options.profile);
  if (!profile) throw new TypeError(`no profile ${options.profile}`);
  const { events, lang, runJob } = cx;
  const packed = await packAndCheck({
    ...options,
    profile,
    lang,
    signal,
    runJob,
    onProgress: ({ step, done, total }) =>
      events.send({ type: 'progress', job, done, total, label: STEPS[lang][step] }),
  });
  if (packed.ok) events.send({ type: 'done', job, value: shownPacked(packed.value, lang) });
  else {
    const { error } = packEndRefusal(packed.error, options.folder);
    events.send({ type: 'failed', job, error: failureInWords(error, lang) });
  }
}

export const packFunctions: Functions<'pack.targets' | 'pack.start' | 'pack.cancel'> = {
  'pack.targets': async (_, { lang }) =>
    ok(TARGETS.map(({ id, label, about }) => ({ id, label: label[lang], description: about[lang] }))),
  'pack.start': async ({ path, target, out: place, profile = usualProfile(target) }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder } = found.value;
    if (!targetOf(target)) return refuse('no-such-target', { target });
    if (!PROFILE_IDS.includes(profile)) return refuse('no-such-profile', { profile });
    const out = folderPath(place);
    if (!out) return refuse('no-such-folder', { path: dirname(place) });
    if (isInside(out, folder)) return refuse('out-inside-course');
    if (!found.value.readOnly) await keepAutomatic(found.value, 'pack');
    return ok({
      job: cx.packings.start((job, signal) => run({ folder, target, out, profile }, job, signal, cx)),
    });
  },
  'pack.cancel': async ({ job }, cx) => (cx.packings.cancel(job) ? ok(null) : refuse('no-such-job')),
};
