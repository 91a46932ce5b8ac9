/**
 * What a run says about a package: recordings in, findings out, as data. The
 * check layer turns them into diagnostics with the words of verdict-words.ts.
 */
import type { Recording } from './recording.ts';
import { judgeCalls } from './verdict-calls.ts';
import { judgeConduct } from './verdict-conduct.ts';
import type { Judge, RunFinding } from './verdict-finding.ts';
import { judgeStatements } from './verdict-lrs.ts';
import { judgeRecord } from './verdict-record.ts';

const JUDGES: readonly Judge[] = [judgeCalls, judgeStatements, judgeRecord, judgeConduct];

/** Judges all recordings of a run, platform by platform. The same fault in a later launch is said once. */
export function judge(recordings: readonly Recording[]): RunFinding[] {
  const found = new Map<string, RunFinding>();
  for (const lms of new Set(recordings.map((r) => r.lms))) {
    const launches = recordings.filter((r) => r.lms === lms);
    for (const one of JUDGES)
      for (const finding of one(launches)) {
        const same = JSON.stringify([finding.key, lms, finding.data]);
        if (!found.has(same)) found.set(same, finding);
      }
  }
  return [...found.values()];
}
