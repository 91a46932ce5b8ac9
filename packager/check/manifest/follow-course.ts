/**
 * A course of SCORM 2004 followed to its end as a platform would lead a learner
 * through it: scorm-again's sequencing engine opens activity after activity, and
 * the learner completes each lesson and passes it with full marks, objectives
 * included (SN 4, overall sequencing).
 */
/// <reference path="../../scorm-again.d.ts" />
import { Scorm2004API } from 'scorm-again/scorm2004';
import type { ActivitySettings } from './activity-settings.ts';

export interface CourseFollowed {
  /** Places of the lessons that were opened, in order; one may come again. */
  readonly opened: readonly string[];
  /** Why it ended: the platform had nothing more to open, or the learner had been led round and round. */
  readonly ended: 'done' | 'circles';
  /** What the platform then knows of the course as a whole. */
  readonly completion: string;
  readonly success: string;
}

/** Times that a learner is led to the same lesson before it is called a circle. */
const MOST_VISITS = 5;

/**
 * @param tree at most some sixty activities: each step of the engine looks at the whole tree
 * @returns undefined where going on opens no lesson at all, so that a learner has to choose
 */
export function followCourse(tree: ActivitySettings): CourseFollowed | undefined {
  // The engine tells the console of each activity it opens, whatever its settings say.
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return follow(tree);
  } catch {
    // It throws at values that no edition allows; other rules name those.
    return undefined;
  } finally {
    console.debug = debug;
  }
}

function follow(tree: ActivitySettings): CourseFollowed | undefined {
  const opened: string[] = [];
  const lms = new Scorm2004API({
    ...{ autocommit: false, lmsCommitUrl: false, onLogMessage: () => undefined },
    sequencing: { activityTree: tree as never },
  });
  lms.setSequencingEventListeners({ onActivityDelivery: ({ id }) => opened.push(id) });
  if (!lms.processNavigationRequest('start') || opened.length === 0) return undefined;
  const visits = new Map<string, number>();
  for (let n = 1; opened.length === n; n++) {
    const at = opened[n - 1] ?? '';
    const times = (visits.get(at) ?? 0) + 1;
    if (times > MOST_VISITS) return { opened, ended: 'circles', ...courseIn(lms, tree) };
    visits.set(at, times);
    learn(lms);
    lms.lmsSetValue('adl.nav.request', 'continue');
    lms.lmsFinish('');
    lms.reset();
  }
  return { opened, ended: 'done', ...courseIn(lms, tree) };
}

/** What the learner's lesson says to the platform, from beginning to end. */
function learn(lms: Scorm2004API): void {
  lms.lmsInitialize('');
  lms.lmsSetValue('cmi.completion_status', 'completed');
  lms.lmsSetValue('cmi.progress_measure', '1');
  lms.lmsSetValue('cmi.success_status', 'passed');
  lms.lmsSetValue('cmi.score.scaled', '1');
  for (let i = 0; i < Number(lms.lmsGetValue('cmi.objectives._count')); i++) {
    lms.lmsSetValue(`cmi.objectives.${i}.success_status`, 'passed');
    lms.lmsSetValue(`cmi.objectives.${i}.completion_status`, 'completed');
    lms.lmsSetValue(`cmi.objectives.${i}.score.scaled`, '1');
  }
}

function courseIn(lms: Scorm2004API, { id }: ActivitySettings) {
  const { completionStatus = 'unknown', successStatus = 'unknown' } = lms.getActivityTrackingData(id) ?? {};
  return { completion: completionStatus, success: successStatus };
}
