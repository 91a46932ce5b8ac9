/** A course judged for the gate by what takes a while: a comparison with a corpus, and a browser that looks at its pages. */
import { lookedResults } from './axe/accessibility.ts';
import { lookWithAxe } from './axe/look.ts';
import type { RuleResult } from './check/in-words.ts';
import type { Limits } from './check/limits.ts';
import { type SimilarLimits, similarLimits } from './check/similarity/limits.ts';
import { originalityResult } from './check/similarity/originality.ts';
import type { Dictionary } from './check/similarity/translated/dictionary.ts';
import { openCorpus } from './corpus/open.ts';
import { err, ok, type Result } from './course/result.ts';
import { nodeHost } from './host-node.ts';
import type { Job } from './jobs/serve.ts';
import type { OriginalityFault } from './originality/course.ts';
import { judgeOriginality } from './originality/originality.ts';
import { findDictionary } from './originality/read-dictionary.ts';
import { courseHash } from './project/course-hash.ts';
import { openProject } from './project.ts';

interface JudgeInput {
  /** The course; absolute, with `/` between its parts. */
  readonly folder: string;
  /** What to compare it with; absent: it is not compared. */
  readonly corpus?: string;
  /** To find translations by, as the user's settings have it (read-dictionary.ts). */
  readonly dictionary?: string;
  /** Of the profile that it is judged by; where there is a corpus. */
  readonly limits?: Limits;
  /** A browser looks at what it has not seen; else what it has seen counts where that is all. */
  readonly look: boolean;
}

/** Results in English, with the Hindi beside. Absent: not judged. */
export interface JudgedCourse {
  /** Number of the course that was judged (project/course-hash.ts). */
  readonly course: string;
  readonly originality?: RuleResult;
  /** Under which it was compared. */
  readonly limits?: SimilarLimits;
  readonly accessibility: readonly RuleResult[];
}

export const judgeCourseJob: Job<JudgeInput, Result<JudgedCourse, OriginalityFault>> = async (
  { folder, corpus, dictionary, limits = {}, look },
  { signal, progress },
) => {
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err({ code: 'not-opened', error: opened.error });
  const { project } = opened.value;
  const originality =
    corpus === undefined
      ? ok(undefined)
      : await compared(folder, corpus, await findDictionary(dictionary), similarLimits(limits), signal);
  if (!originality.ok) return originality;
  const looked = await lookWithAxe(project, folder, {
    signal,
    keptOnly: !look,
    onProgress: (seen, total) => progress({ done: seen, total }),
  });
  signal.throwIfAborted();
  return ok({
    course: courseHash(project),
    ...(originality.value && { originality: originality.value, limits: similarLimits(limits) }),
    accessibility: lookedResults(looked, 'en', true),
  });
};

async function compared(
  folder: string,
  name: string,
  dictionary: Dictionary,
  limits: SimilarLimits,
  signal: AbortSignal,
): Promise<Result<RuleResult, OriginalityFault>> {
  const corpus = await openCorpus(name, { how: 'read' });
  if (!corpus.ok) return err({ code: 'corpus', error: corpus.error });
  try {
    const judged = await judgeOriginality(folder, corpus.value, signal, dictionary);
    signal.throwIfAborted();
    if (!judged.ok && judged.error === 'empty') return err({ code: 'empty-corpus' });
    const similar = judged.ok ? judged.value.similar : undefined;
    return ok(originalityResult(similar, { lang: 'en', both: true, limits }));
  } finally {
    await corpus.value.close();
  }
}
