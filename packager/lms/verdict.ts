/**
 * What a run says about a package: recordings in, findings out, as data. The
 * check layer turns them into diagnostics with the words of verdict-words.ts.
 */
import type { Recording } from './recording.ts';
import type { RunCut } from './robot.ts';
import { judgeCalls } from './verdict-calls.ts';
import { judgeConduct } from './verdict-conduct.ts';
import { about, type Judge, type RunFinding } from './verdict-finding.ts';
import { judgeLearner } from './verdict-learner.ts';
import { judgeStatements } from './verdict-lrs.ts';
import { judgePhases } from './verdict-phases.ts';
import { judgeRecord } from './verdict-record.ts';
import { judgeScores } from './verdict-scores.ts';

const JUDGES: readonly Judge[] = [
  ...[judgeCalls, judgeStatements, judgeRecord, judgeScores],
  ...[judgeConduct, judgeLearner],
];

/**
 * Judges all recordings of a run, platform by platform. The same fault in a later launch is said once.
 * @param leftOut lessons that were not run, there being so many
 * @param cut how far the run got, where its time was over
 */
export function judge(recordings: readonly Recording[], leftOut = 0, cut?: RunCut): RunFinding[] {
  const found = new Map<string, RunFinding>();
  for (const lms of new Set(recordings.map((r) => r.lms))) {
    const launches = recordings.filter((r) => r.lms === lms);
    const visits = launches.filter(({ phase }) => phase === undefined);
    const findings = [...JUDGES.flatMap((one) => [...one(visits)]), ...judgePhases(launches)];
    const last = launches.at(-1);
    if (leftOut > 0 && last?.phase)
      findings.push(about(last, 'lessons-not-run', 'review', { count: leftOut }));
    for (const finding of findings) {
      const same = JSON.stringify([finding.key, lms, finding.data]);
      if (!found.has(same)) found.set(same, finding);
    }
  }
  return [...found.values(), ...notFinished(recordings, cut)];
}

/** Where a run was that ran out of time: at the launch that was cut short, else behind the last. */
function notFinished(recordings: readonly Recording[], cut: RunCut | undefined): RunFinding[] {
  const last = recordings.find((r) => r.cut) ?? recordings.at(-1);
  if (!cut || !last) return [];
  const heading = last.screens.at(-1)?.heading ?? '';
  const minutes = Math.max(1, Math.round(cut.within / 60_000));
  return [
    about(last, 'run-not-finished', 'review', {
      ended: cut.done,
      of: cut.of,
      minutes,
      heading,
      id: last.lms,
    }),
  ];
}
