/** Exit statuses that scripts rely on (docs: contract of the command line). */
import type { FileReport } from '../check/report.ts';

/** 130 is what a shell expects of a program that was interrupted. */
export const EXIT = { ok: 0, findings: 1, usage: 2, ownFailure: 3, interrupted: 130 } as const;

/** Says on the error output why it did not work, and lets the program end with that status. */
export function fail(sentence: string, status: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = status;
}

export const FAIL_ON = ['error', 'warning', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** Whether a report holds something at or above `failOn`. */
export function exitOf(reports: Iterable<FileReport>, failOn: FailOn): number {
  const verdicts = new Set<string>();
  for (const { verdict } of reports) verdicts.add(verdict);
  const fails = verdicts.has('fail') || (failOn === 'warning' && verdicts.has('warn'));
  return fails && failOn !== 'never' ? EXIT.findings : EXIT.ok;
}
