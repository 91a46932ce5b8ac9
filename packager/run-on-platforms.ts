/**
 * Runs a package on stand-ins for platforms and puts what was seen into the
 * shape of the report: one result per kind of fault, passed where none was
 * seen, and each launch as it went.
 */

import type { Diagnostic, RuleResult } from './check/in-words.ts';
import type { PackageView } from './check/package/view.ts';
import type { OutcomeReport, RunReport, ScreenPictures } from './check/report.ts';
import { formatWords } from './check/words.ts';
import type { MessageData, UiLang, Words } from './course/words.ts';
import type { JobContext } from './jobs/serve.ts';
import { readActivities } from './lms/activities.ts';
import { FAILURE_WORDS } from './lms/failure-words.ts';
import { OUTCOME_WORDS, outcomesOf } from './lms/outcome.ts';
import { extraLaunches } from './lms/plan.ts';
import type { Recording } from './lms/recording.ts';
import { type RunCut, type RunFailure, runPackage } from './lms/robot.ts';
import { LMS_TABLE, type LmsId, lmsFor, lmsPlaying } from './lms/stand-ins.ts';
import { judge } from './lms/verdict.ts';
import type { RunFinding } from './lms/verdict-finding.ts';
import type { RunKey } from './lms/verdict-words.en.ts';
import { RUN_WORDS } from './lms/verdict-words.ts';

export interface PlatformRun {
  readonly results: readonly RuleResult[];
  readonly runtime: readonly RunReport[];
  /** One sentence for each platform. */
  readonly wouldRecord: readonly OutcomeReport[];
  readonly pictures?: ScreenPictures;
}

const NOTHING: PlatformRun = { results: [], runtime: [], wouldRecord: [] };

/**
 * @param asked 'all' platforms that fit the kind, or some of them
 * @returns nothing for a kind that no platform plays or a package that names no start
 */
export async function runOnPlatforms(
  view: PackageView,
  asked: 'all' | readonly LmsId[],
  lang: UiLang,
  context?: JobContext,
): Promise<PlatformRun> {
  const { kind, files, launchPath: launch } = view;
  const lms = asked === 'all' ? lmsFor(kind) : lmsPlaying(kind).filter((id) => asked.includes(id));
  if (launch === undefined || lms.length === 0) return NOTHING;
  let cut: RunCut | undefined;
  const run = await runPackage(files, {
    ...{ kind, launch, lms, lang, extras: true },
    ...(context && { signal: context.signal }),
    onCut: (told) => {
      cut = told;
    },
    onProgress: ({ lms: at, done, of }) => context?.progress({ done, total: of, at }),
  });
  if (!run.ok) return { ...NOTHING, results: [couldNotRun(run.error, lang)] };
  const { leftOut } = extraLaunches(await readActivities(files));
  const findings = judge(run.value, leftOut, cut);
  const pictures = picturesOf(run.value);
  return {
    results: (Object.keys(RUN_WORDS.en) as RunKey[]).map((key) => resultOf(key, findings, lang)),
    // Pictures are bytes, and one pair says enough.
    runtime: run.value.map(({ pictures: _, ...recording }) => recording),
    wouldRecord: outcomesOf(run.value).map(({ lms, key, data }) => ({
      lms,
      message: formatWords(OUTCOME_WORDS[lang][key], lang, { ...data, lms: labelOf(lms, lang) }),
    })),
    ...(pictures && { pictures }),
  };
}

const labelOf = (lms: LmsId, lang: UiLang): string =>
  LMS_TABLE.find(({ id }) => id === lms)?.label[lang] ?? lms;

/** What a learner saw on opening the package for the first time, and at the end of the visit that went furthest. */
function picturesOf(recordings: readonly Recording[]): ScreenPictures | undefined {
  const [first] = recordings;
  const visits = recordings.filter((r) => r.lms === first?.lms && r.phase === undefined);
  const furthest = visits.find(({ stopped }) => stopped === 'end') ?? visits.at(1) ?? first;
  const uri = (png: Uint8Array) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  return first?.pictures && furthest?.pictures
    ? { first: uri(first.pictures.first), last: uri(furthest.pictures.last) }
    : undefined;
}

function resultOf(key: RunKey, findings: readonly RunFinding[], lang: UiLang): RuleResult {
  const ruleId = `run-${key}`;
  const found = findings.filter((finding) => finding.key === key);
  const fails = found.some(({ hint }) => hint !== 'review');
  return {
    ruleId,
    outcome: found.length === 0 ? 'pass' : fails ? 'fail' : 'review',
    diagnostics: found.map(({ hint, lms, attempt, lesson, data, clause }): Diagnostic => {
      const label = labelOf(lms, lang);
      return {
        ruleId,
        severity: hint === 'review' ? 'warning' : hint,
        ...inWords(RUN_WORDS[lang][key], lang, { ...data, lms: label }),
        detail: `${label} · ${lesson ?? attempt}`,
        ...(clause && { spec: clause }),
      };
    }),
  };
}

/** A check that could not be made is said, and a person must see to it. */
const couldNotRun = ({ code, detail }: RunFailure, lang: UiLang): RuleResult => ({
  ruleId: 'run-possible',
  outcome: 'review',
  diagnostics: [
    {
      ruleId: 'run-possible',
      severity: 'warning',
      ...inWords(FAILURE_WORDS[lang][code], lang, { detail }),
      ...(detail && { detail }),
    },
  ],
});

const inWords = ({ what, why = '', how = '' }: Words, lang: UiLang, data: MessageData) => ({
  message: formatWords(what, lang, data),
  why: formatWords(why, lang, data),
  how: formatWords(how, lang, data),
});
