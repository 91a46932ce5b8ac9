/** An open course held against a corpus, for the screen. */
import type { CourseOriginality } from '../api/answers.ts';
import type { Limits } from '../check/limits.ts';
import { certify } from '../check/similarity/certificate.ts';
import { compare } from '../check/similarity/compare.ts';
import { coverageOf } from '../check/similarity/coverage.ts';
import { similarLimits } from '../check/similarity/limits.ts';
import { writeWhole } from '../cli/output.ts';
import type { CorpusError } from '../corpus/corpus.ts';
import { identityOf } from '../corpus/identity.ts';
import { openCorpus } from '../corpus/open.ts';
import type { Project } from '../course/pages.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { courseMedia } from '../course-media.ts';
import { nodeHost } from '../host-node.ts';
import type { Job } from '../jobs/serve.ts';
import { type OpenError, openProject } from '../project.ts';
import { projectText } from '../read/text/course.ts';
import { placeAt } from '../read/text/text.ts';
import { VERSION } from '../version.ts';
import { type CertificateForm, certificateFile } from './certificate-file.ts';
import { judgeOriginality } from './originality.ts';
import { findDictionary } from './read-dictionary.ts';
import { type CourseText, shownPassages } from './shown.ts';
import { documentOf } from './similar.ts';
import { sourcesFor } from './sources.ts';

export type OriginalityFault =
  | { readonly code: 'corpus'; readonly error: CorpusError }
  | { readonly code: 'empty-corpus' }
  | { readonly code: 'not-opened'; readonly error: OpenError }
  | { readonly code: 'unread' };

interface CompareInput {
  /** The course; absolute, with `/` between its parts. */
  readonly folder: string;
  readonly corpus: string;
  /** Of the profile that it is judged by. */
  readonly limits: Limits;
  /** As the user's settings have it (read-dictionary.ts). */
  readonly dictionary?: string;
  /** These pages alone, where not the whole course is asked for. */
  readonly pages?: readonly string[];
}

/** What the author may still do in the course: its recorded explanations are not counted here, the screen does it. */
export const compareCourseJob: Job<CompareInput, Result<CourseOriginality, OriginalityFault>> = async (
  { folder, corpus: name, dictionary: named, limits, pages },
  { progress, signal },
) => {
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err({ code: 'not-opened', error: opened.error });
  const corpus = await openCorpus(name, { how: 'read' });
  if (!corpus.ok) return err({ code: 'corpus', error: corpus.error });
  try {
    progress({ done: 1, total: STEPS });
    const identity = await identityOf(corpus.value);
    if (identity.documents === 0) return err({ code: 'empty-corpus' });
    const { explained: _, ...read } = projectText(opened.value.project, pages && new Set(pages));
    const text = { ...documentOf({ ...read }, folder) };
    progress({ done: 2, total: STEPS });
    const dictionary = await findDictionary(named);
    const { common, like, telling, unseen } = await sourcesFor(corpus.value, text, dictionary);
    signal.throwIfAborted();
    progress({ done: 3, total: STEPS });
    const similar = compare({ ...text, common }, like, telling, dictionary);
    progress({ done: 4, total: STEPS });
    const files = pages ? undefined : await courseMedia(corpus.value, folder, text, signal);
    return ok({
      corpus: identity,
      compared: coverageOf({ ...similar, ...files }),
      ...(files && { media: files.media }),
      limits: similarLimits(limits),
      pages: wordsByPage(text, opened.value.project, pages),
      passages: shownPassages(
        text,
        [...like, ...telling],
        [...similar.matches, ...[...similar.leads, ...unseen].map((lead) => ({ ...lead, standing: 'open' }))],
      ),
    });
  } finally {
    await corpus.value.close();
  }
};

/** Read, looked up, looked into, its files compared, told. */
const STEPS = 5;

/** Words of each page in all its languages, also of pages without any. */
function wordsByPage(
  { starts, places }: CourseText,
  { pages: all }: Project,
  only: readonly string[] | undefined,
): CourseOriginality['pages'] {
  const counts = new Map((only ?? [...all.keys()]).map((page) => [page, 0]));
  for (const start of starts) {
    const page = placeAt(places, start)?.page ?? '';
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return [...counts].map(([page, words]) => ({ page, words }));
}

interface CertifyInput extends Omit<CompareInput, 'pages'> {
  readonly out: string;
  readonly form: CertificateForm;
  readonly lang: UiLang;
}

/** Compares the whole course and writes its certificate. Rejects with the system's error where the file cannot be written. */
export const certifyCourseJob: Job<CertifyInput, Result<null, OriginalityFault>> = async (
  { folder, corpus: name, dictionary, limits, out, form, lang },
  { signal },
) => {
  const corpus = await openCorpus(name, { how: 'read' });
  if (!corpus.ok) return err({ code: 'corpus', error: corpus.error });
  try {
    const judged = await judgeOriginality(folder, corpus.value, signal, await findDictionary(dictionary));
    if (!judged.ok) return err(judged.error === 'empty' ? { code: 'empty-corpus' } : { code: 'unread' });
    const certificate = certify(judged.value, {
      limits: similarLimits(limits),
      version: VERSION,
      issued: new Date().toISOString(),
    });
    await writeWhole(out, await certificateFile(certificate, form, lang));
    return ok(null);
  } finally {
    await corpus.value.close();
  }
};
