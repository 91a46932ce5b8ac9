/** A course against a corpus, its certificate, and what the corpus holds. */
import { dirname } from 'node:path';
import type { Limits } from '../check/limits.ts';
import { openFault, speakCorpus } from '../cli/corpus-words.ts';
import type { CorpusError } from '../corpus/corpus.ts';
import { findSources } from '../corpus/find-sources.ts';
import { openCorpus } from '../corpus/open.ts';
import { type ReadTally, readSources } from '../corpus/read-sources.ts';
import { shownPlace } from '../corpus/shown-place.ts';
import { writeTroubleOf } from '../corpus/write-trouble.ts';
import { ok } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { certificateForm } from '../originality/certificate-file.ts';
import type { OriginalityFault } from '../originality/course.ts';
import { reasonOf } from '../read/bytes.ts';
import { rulesOf } from './check.ts';
import { openRefusal } from './course.ts';
import { type Failed, refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { endRefusal, progressOf, tellFailed } from './kriti-file.ts';
import { openCourseAt } from './open-courses.ts';
import { isInside } from './pack.ts';

const LABELS: Readonly<Record<UiLang, Readonly<Record<'compare' | 'certify' | 'add', string>>>> = {
  en: { compare: 'Comparing', certify: 'Making the certificate', add: 'Reading' },
  hi: { compare: 'मिलान हो रहा है', certify: 'प्रमाणपत्र बन रहा है', add: 'पढ़ा जा रहा है' },
};

export const corpusRefusal = (error: CorpusError, path: string, lang: UiLang): Failed =>
  refuse('corpus-not-opened', { path: shownPlace(path), reason: openFault(error, speakCorpus(lang)) });

export function faultRefusal(fault: OriginalityFault, folder: string, corpus: string, lang: UiLang): Failed {
  switch (fault.code) {
    case 'corpus':
      // A folder that is to become one, and nothing was added yet.
      if (fault.error.code === 'missing') return refuse('corpus-empty');
      return corpusRefusal(fault.error, corpus, lang);
    case 'not-opened':
      return openRefusal(fault.error, folder);
    case 'empty-corpus':
      return refuse('corpus-empty');
    default:
      return refuse('work-failed', { reason: fault.code });
  }
}

interface Asked {
  readonly folder: string;
  readonly corpus: string;
  /** Of the rules that the course is judged by. */
  readonly limits: Limits;
  readonly dictionary?: string;
}

async function compare(
  asked: Asked & { readonly pages?: readonly string[] },
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<void> {
  const onProgress = progressOf(job, LABELS[cx.lang].compare, cx);
  const done = await cx.runJob('compareCourse', asked, { signal, onProgress });
  if (!done.ok) return tellFailed(job, endRefusal(done.error), cx);
  const { value: result } = done;
  if (!result.ok) return tellFailed(job, faultRefusal(result.error, asked.folder, asked.corpus, cx.lang), cx);
  cx.events.send({ type: 'compared', job, value: result.value });
}

async function writeCertificate(
  asked: Asked & { readonly out: string; readonly form: NonNullable<ReturnType<typeof certificateForm>> },
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<void> {
  progressOf(job, LABELS[cx.lang].certify, cx)({ done: 0 });
  const done = await cx.runJob('certifyCourse', { ...asked, lang: cx.lang }, { signal });
  if (!done.ok) {
    const { system } = done.error;
    const failed = system
      ? refuse('cannot-write', { path: asked.out, reason: system })
      : endRefusal(done.error);
    return tellFailed(job, failed, cx);
  }
  const { value: result } = done;
  if (!result.ok) return tellFailed(job, faultRefusal(result.error, asked.folder, asked.corpus, cx.lang), cx);
  cx.events.send({ type: 'made', job, path: asked.out });
}

async function fill(
  corpusPath: string,
  paths: readonly string[],
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<void> {
  const opened = await openCorpus(corpusPath, { how: 'write' });
  if (!opened.ok) return tellFailed(job, corpusRefusal(opened.error, corpusPath, cx.lang), cx);
  const corpus = opened.value;
  const tally: ReadTally = { unchanged: 0, unread: [] };
  const { events, lang, runJob } = cx;
  try {
    const { readOnly } = corpus;
    if (readOnly) {
      const reason = speakCorpus(lang)(`only-${readOnly}`);
      return tellFailed(job, refuse('corpus-not-opened', { path: shownPlace(corpusPath), reason }), cx);
    }
    const onProgress = (done: number, at: string): void =>
      events.send({ type: 'progress', job, done, total: 0, label: `${LABELS[lang].add}: ${at}` });
    const how = { said: {}, signal, runJob, onProgress };
    const { added, same } = await corpus.add(readSources(corpus, findSources(paths), how, tally));
    if (signal.aborted) return tellFailed(job, refuse('cancelled'), cx);
    if (added + same + tally.unchanged + tally.unread.length === 0)
      return tellFailed(job, refuse('corpus-nothing-found', { path: paths.join(', ') }), cx);
    const { documents } = await corpus.stats();
    events.send({ type: 'corpus', job, value: { added, same, unread: tally.unread.length, documents } });
  } catch (error) {
    tellFailed(job, signal.aborted ? refuse('cancelled') : notWritten(error, corpusPath), cx);
  } finally {
    await corpus.close();
  }
}

function notWritten(error: unknown, path: string): Failed {
  const trouble = writeTroubleOf(error);
  return trouble
    ? refuse('corpus-not-written', { path: shownPlace(path), reason: trouble.reason })
    : refuse('work-failed', { reason: reasonOf(error) });
}

/** The dictionary its user has named. */
export async function namedDictionary({ settings }: Call): Promise<Pick<Asked, 'dictionary'>> {
  const { dictionary } = await settings.read();
  return dictionary === undefined ? {} : { dictionary };
}

export const originalityFunctions: Functions<'originality.compare' | 'originality.certify' | 'corpus.add'> = {
  'originality.compare': async ({ path, corpus, pages }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { limits } = (await rulesOf(found.value.project.course, cx)).profile;
    const asked = {
      folder: found.value.folder,
      corpus,
      limits,
      ...(pages && { pages }),
      ...(await namedDictionary(cx)),
    };
    return ok({ job: cx.packings.start((job, signal) => compare(asked, job, signal, cx)) });
  },
  'originality.certify': async ({ path, corpus, out: place }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const { folder } = found.value;
    const out = folderPath(place);
    if (!out) return refuse('no-such-folder', { path: dirname(place) });
    if (isInside(out, folder)) return refuse('out-inside-course');
    const form = certificateForm(out);
    if (!form) return refuse('certificate-form');
    const { limits } = (await rulesOf(found.value.project.course, cx)).profile;
    const asked = { folder, corpus, limits, out, form, ...(await namedDictionary(cx)) };
    return ok({ job: cx.packings.start((job, signal) => writeCertificate(asked, job, signal, cx)) });
  },
  'corpus.add': async ({ corpus, paths }, cx) =>
    ok({ job: cx.packings.start((job, signal) => fill(corpus, paths, job, signal, cx)) }),
};
