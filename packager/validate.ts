/**
 * `kriti validate` and `kriti check` for one file or folder: every rule of a
 * profile and, if asked, a run in a browser. Joins what the layers below may
 * not know of each other. It is run in a job (jobs.ts): the file is a stranger's.
 */

import type { checkWithAxe } from './axe/check.ts';
import { checkPackage } from './check/check-package.ts';
import { predictionIn } from './check/igot-service/report.ts';
import { inWords } from './check/in-words.ts';
import { openView, type PackageView } from './check/package/view.ts';
import type { Profile } from './check/profile/profile.ts';
import { type FileReport, verdictOf } from './check/report.ts';
import type { OnRule } from './check/run.ts';
import { schemaFindings } from './check/xsd/schema-findings.ts';
import type { UiLang } from './course/words.ts';
import type { JobContext } from './jobs/serve.ts';
import type { LmsId } from './lms/stand-ins.ts';
import { sumsOf } from './read/sums.ts';
import { watchRecording } from './recordings/watch.ts';
import type { runOnPlatforms } from './run-on-platforms.ts';

export interface ValidateInput {
  /** As the person named it; it stands in the report so. */
  readonly path: string;
  readonly profile: Profile;
  readonly lang: UiLang;
  /** Findings are said in the other language as well. */
  readonly both?: boolean;
  /** Platforms to run it on as well; absent: it is only looked at. */
  readonly run?: 'all' | readonly LmsId[];
  /** The pages of a course are looked at with axe-core in a browser as well. */
  readonly axe?: boolean;
}

/**
 * Checks a ZIP, a folder, an XML manifest, a media file or the folder of a course.
 *
 * @param sums of the file, where they are being counted already
 * @returns the report. A file that cannot be read is a finding in it, never an error.
 * @throws the signal's reason when the job is cancelled
 */
export async function validateFile(
  input: ValidateInput,
  context?: JobContext,
  sums = sumsOf(input.path),
): Promise<FileReport> {
  const started = performance.now();
  const { path, profile } = input;
  const view = await openView(path, profile);
  // Beside the rules, which wait for the disk as often as it does; what goes wrong is told to the rules that ask.
  schemaFindings(view).catch(() => {});
  try {
    // Likewise; a course's own folder is no upload, and nothing in it is unpacked.
    if (!isFolderOfCourse(view)) view.readAll(sums).catch(() => {});
    const seen = await look(view, input, (done, total) => {
      context?.signal.throwIfAborted();
      context?.progress({ done, total, at: path });
    });
    const predicted = await predictionIn(view, profile, input.lang);
    const ran = input.run && (await runOn(view, input.run, input.lang, context));
    const watched = await watchRecording(
      view,
      path,
      { lang: input.lang, asked: input.run !== undefined },
      context,
    );
    const axe = input.axe && isFolderOfCourse(view) ? await axeOn(input, context) : [];
    const results = [...seen.results, ...axe, ...watched, ...(ran?.results ?? [])];
    const sha256 = (await sums)?.sha256;
    return {
      subject: { path, bytes: view.size, ...(sha256 && { sha256 }) },
      kind: view.kind,
      profile: profile.id,
      verdict: verdictOf(results),
      results,
      ...(predicted && { predicted }),
      ...(seen.scorecard && { scorecard: seen.scorecard }),
      ...(ran && { runtime: ran.runtime, wouldRecord: ran.wouldRecord }),
      ...(ran?.pictures && { pictures: ran.pictures }),
      ms: Math.round(performance.now() - started),
    };
  } finally {
    await view.files.close();
  }
}

/** A browser's robot is loaded where one is to run: it is more code than all the rules. */
async function runOn(...asked: Parameters<typeof runOnPlatforms>): ReturnType<typeof runOnPlatforms> {
  const { runOnPlatforms } = await import('./run-on-platforms.ts');
  return runOnPlatforms(...asked);
}

/** Loaded where it is asked for, as the robot is. */
async function axeOn(...asked: Parameters<typeof checkWithAxe>): ReturnType<typeof checkWithAxe> {
  const { checkWithAxe } = await import('./axe/check.ts');
  return checkWithAxe(...asked);
}

/** A course in a ZIP is a package like any other: one that no LMS starts. */
const isFolderOfCourse = (view: PackageView): boolean => view.kind === 'course' && !view.isFile;

type Seen = Pick<FileReport, 'results' | 'scorecard'>;

async function look(view: PackageView, input: ValidateInput, onRule: OnRule): Promise<Seen> {
  const { path, profile, lang, both } = input;
  if (!isFolderOfCourse(view))
    return { results: inWords(await checkPackage(view, profile, onRule), lang, both) };
  const { checkFolder } = await import('./check-folder.ts');
  const found = await checkFolder(path, profile, lang, onRule);
  if (!found.ok) return { results: [found.error] };
  const { checked, ...rest } = found.value;
  return { results: inWords(checked, lang, both), ...rest };
}
