/** The course before the gate as a dossier brings it there: its rules run once, compared, looked at in a browser. */
import { conformance, lookedResults } from '../axe/accessibility.ts';
import type { Statement } from '../check/accessibility/statement.ts';
import { checkCourse } from '../check/check-course.ts';
import { inWords, type RuleResult } from '../check/in-words.ts';
import { type FileReport, verdictOf } from '../check/report.ts';
import type { Checked } from '../check/run.ts';
import { SCORE_CARDS } from '../check/scorecard/card.ts';
import { fillCard } from '../check/scorecard/fill.ts';
import type { Judged } from '../check/similarity/certificate.ts';
import { similarLimits } from '../check/similarity/limits.ts';
import { originalityResult } from '../check/similarity/originality.ts';
import type { Dictionary } from '../check/similarity/translated/dictionary.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { ok, type Result } from '../course/result.ts';
import { type Gate, gate } from '../gate/gate.ts';
import { nodeHost } from '../host-node.ts';
import type { JobEnd } from '../jobs/jobs.ts';
import { judgeOriginality } from '../originality/originality.ts';
import { findDictionary } from '../originality/read-dictionary.ts';
import { courseHash } from '../project/course-hash.ts';
import { withAssetFacts } from '../project.ts';
import { openFolder } from '../read/folder.ts';
import type { Facts } from './facts.ts';

export interface Judgement {
  readonly gate: Gate;
  /** Rules, browser and comparison as any report has them. */
  readonly report: FileReport;
  readonly accessibility: Statement;
  /** Absent: there was nothing to compare it with. */
  readonly originality?: Judged;
}

/** What a course is held against. */
export interface Against {
  /** Absent: it is compared with nothing, and the gate says so. */
  readonly corpus?: Corpus;
  /** To find translations by; absent: what is installed. */
  readonly dictionary?: Dictionary;
}

/**
 * @param onShare of the look in a browser, which takes longest
 */
export async function judge(
  facts: Facts,
  against: Against,
  onShare: (share: number) => void,
): Promise<Result<Judgement, JobEnd>> {
  const started = performance.now();
  const { project, profile, lang, made, split } = facts;
  const whole = await withAssetFacts(nodeHost, facts.folder, project);
  const checked = await checkCourse({ project: whole, limits: profile.limits }, profile, { pause });
  const compared = await comparedWith(against, facts);
  const looked = await facts.runJob(
    'look',
    { folder: facts.folder },
    {
      ...(facts.signal && { signal: facts.signal }),
      timeoutMs: LOOK_TIME,
      onProgress: ({ done, total = 1 }) => onShare(done / Math.max(1, total)),
    },
  );
  if (!looked.ok) return looked;
  facts.signal?.throwIfAborted();
  const accessibility = lookedResults(looked.value, lang);
  const judged = { ...(compared && { originality: compared.result }), accessibility };
  return ok({
    gate: gate({ project, hash: courseHash(project), profile, checked, lang, split, ...judged }),
    report: {
      ...(await reportOf(facts, checked, compared?.result, accessibility)),
      ms: Math.round(performance.now() - started),
    },
    accessibility: conformance(project, checked, looked.value, made),
    ...(compared?.judged && { originality: compared.judged }),
  });
}

/** Some thousand pages in two languages and three schemes. */
const LOOK_TIME = 2 * 60 * 60 * 1000;

/** Gives the thread back between two pages. */
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A corpus that holds nothing says nothing: then nobody has compared it. */
async function comparedWith(
  { corpus, dictionary }: Against,
  { folder, profile, lang, signal = new AbortController().signal }: Facts,
): Promise<{ readonly result: RuleResult; readonly judged?: Judged } | undefined> {
  if (!corpus) return undefined;
  const judged = await judgeOriginality(folder, corpus, signal, dictionary ?? (await findDictionary()));
  signal.throwIfAborted();
  if (!judged.ok && judged.error === 'empty') return undefined;
  const similar = judged.ok ? judged.value.similar : undefined;
  const result = originalityResult(similar, { lang, limits: similarLimits(profile.limits) });
  return { result, ...(judged.ok && { judged: judged.value }) };
}

async function reportOf(
  { project, folder, profile, lang }: Facts,
  checked: readonly Checked[],
  originality: RuleResult | undefined,
  accessibility: readonly RuleResult[],
): Promise<Omit<FileReport, 'ms'>> {
  const results = [...inWords(checked, lang), ...accessibility, ...(originality ? [originality] : [])];
  const card = profile.scoreCard && SCORE_CARDS[profile.scoreCard];
  return {
    subject: { path: folder, bytes: await bytesIn(folder) },
    ...{ kind: 'course', profile: profile.id, verdict: verdictOf(results), results },
    ...(card && { scorecard: fillCard(card, project, checked, lang, originality) }),
  };
}

async function bytesIn(folder: string): Promise<number> {
  const opened = await openFolder(folder);
  if (!opened.ok) return 0;
  const files = opened.value;
  const bytes = files.paths.reduce((sum, path) => sum + files.size(path), 0);
  await files.close();
  return bytes;
}
