/**
 * What came of checking, as plain data: the report that every
 * format is written from and that scripts read as JSON (`format` 1).
 */

import type { Recording } from '../lms/recording.ts';
import type { PackageKind } from '../read/kind.ts';
import type { PredictionReport } from './igot-service/report.ts';
import type { Diagnostic, RuleResult } from './in-words.ts';
import type { ScoreCardReport } from './scorecard/fill.ts';
import type { Similar } from './similarity/compare.ts';

/** One launch on one LMS, without its pictures: those are files of their own. */
export type RunReport = Omit<Recording, 'pictures'>;

/** What a platform would record of a learner, in one sentence. */
export interface OutcomeReport {
  readonly lms: RunReport['lms'];
  readonly message: string;
}

/** The first and the last screen that the robot saw, as data URIs. */
export interface ScreenPictures {
  readonly first: string;
  readonly last: string;
}

export type Verdict = 'pass' | 'warn' | 'fail';

export interface FileReport {
  readonly subject: { readonly path: string; readonly bytes: number; readonly sha256?: string };
  readonly kind: PackageKind;
  readonly profile: string;
  readonly verdict: Verdict;
  readonly results: readonly RuleResult[];
  /** What the platform's own validation service would do with the package, under a profile of the platform. */
  readonly predicted?: PredictionReport;
  /** What it shares with the documents of a corpus, where one was named. */
  readonly similar?: Similar;
  /** The platform's score card, of a course. */
  readonly scorecard?: ScoreCardReport;
  readonly runtime?: readonly RunReport[];
  readonly wouldRecord?: readonly OutcomeReport[];
  /** For people: not part of the JSON. */
  readonly pictures?: ScreenPictures;
  /** Wall clock, milliseconds. */
  readonly ms: number;
}

export interface Report {
  readonly format: 1;
  readonly tool: { readonly name: 'kriti'; readonly version: string };
  /** In the order in which they were given. Read more than once; those of many packages wait on the disk. */
  readonly reports: Iterable<FileReport>;
}

/** A report that is whole in memory, as a script reads it from JSON. */
export interface WholeReport extends Report {
  readonly reports: readonly FileReport[];
}

/** 'fail' with an error, 'warn' with a warning or something only a person can say, else 'pass'. */
export function verdictOf(results: readonly RuleResult[]): Verdict {
  const severities = new Set(results.flatMap((r) => r.diagnostics.map((d) => d.severity)));
  if (severities.has('error')) return 'fail';
  return severities.has('warning') ? 'warn' : 'pass';
}

/** All diagnostics of a file, the gravest first, in the order of the rules otherwise. */
export function diagnosticsOf(report: FileReport): Diagnostic[] {
  const weight = { error: 0, warning: 1, info: 2 };
  return report.results.flatMap((r) => r.diagnostics).sort((a, b) => weight[a.severity] - weight[b.severity]);
}
