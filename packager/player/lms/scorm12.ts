/**
 * A learner's record as SCORM 1.2 data. Written for platforms that keep to the
 * run-time specification and for those that do not (docs/platform.md 2.2), told apart by
 * how they answer, never by name:
 *
 * - no verdict rests on LMSGetLastError or on what LMSSetValue and LMSCommit
 *   return: some platforms answer booleans, the value itself, or nothing;
 * - '' is the answer of a value that was never set, and may be that of any;
 * - everything is written at each act, status last, then committed: on the
 *   platform a commit sends only what is complete, and what is written while
 *   the page is being left is lost;
 * - LMSFinish comes only when the page is left: it clears the platform's store.
 *
 * docs/status-table.md says which status is written when.
 */
import type { Kept, Recorder } from '../recorder.ts';
import type { GivenAnswer, LearnerRecord } from '../standing.ts';
import { STATE_LIMIT } from '../state.ts';
import { MARKS_12, spell } from './answers.ts';
import type { Api, ApiMark } from './find-api.ts';
import { type Talk, talkWith } from './talk.ts';
import { timeOfDay, timespan } from './time.ts';

type Call12 = 'LMSInitialize' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit' | 'LMSFinish';

export const API_12: ApiMark<Call12> = { object: 'API', opens: 'LMSInitialize' };

type Status = 'completed' | 'incomplete' | 'passed' | 'failed';

/** RTE 3.4.2.1: lesson_location is a CMIString255. */
const LOCATION_LIMIT = 255;

/**
 * Status for a record. A platform that does not conform knows one success,
 * 'completed'; on others a test makes it 'passed' or 'failed'.
 */
function statusOf(record: LearnerRecord, conformant: boolean): Status {
  if (record.completed) return conformant && record.success === 'passed' ? 'passed' : 'completed';
  return conformant && record.success === 'failed' ? 'failed' : 'incomplete';
}

function writeAnswer(talk: Talk<Call12>, at: number, answer: GivenAnswer): void {
  const element = `cmi.interactions.${at}`;
  const { type, response, patterns } = spell(answer, MARKS_12);
  talk.set(`${element}.id`, answer.question.id);
  talk.set(`${element}.type`, type);
  talk.set(`${element}.time`, timeOfDay(new Date()));
  for (const [n, pattern] of patterns.entries())
    talk.set(`${element}.correct_responses.${n}.pattern`, pattern);
  // No kind of answer is written as nothing.
  if (response) talk.set(`${element}.student_response`, response);
  talk.set(`${element}.result`, answer.correct ? 'correct' : 'wrong');
}

/**
 * Opens the record on the platform. LMSInitialize may answer false where the
 * session was opened for us before (docs/platform.md 2.2.6): we go on all the same.
 */
export function inScorm12(api: Api<Call12>, now: () => number): Recorder {
  const talk = talkWith(api, { get: 'LMSGetValue', set: 'LMSSetValue' });
  const started = now();
  talk.call('LMSInitialize', '');

  // A platform that keeps to RTE 3.4 always lists the children of cmi.core.
  const conformant = talk.get('cmi.core._children') !== '';
  const supports = (group: string): boolean => !conformant || talk.get(`cmi.${group}._children`) !== '';
  const withObjectives = supports('objectives');
  const withInteractions = supports('interactions');
  const answered = Number.parseInt(conformant ? talk.get('cmi.interactions._count') : '', 10);
  /** Reviewing or browsing changes no record (RTE 3.4.2.1, cmi.core.lesson_mode). */
  const observed = /^(review|browse)$/.test(talk.get('cmi.core.lesson_mode'));

  const before = talk.get('cmi.core.lesson_status').trim().toLowerCase();
  const completed = before === 'completed' || before === 'passed';
  const kept: Kept = {
    state: talk.get('cmi.suspend_data'),
    page: talk.get('cmi.core.lesson_location'),
    completed,
  };

  const commit = (complete: boolean): void => {
    talk.set('cmi.core.exit', complete ? '' : 'suspend');
    talk.set('cmi.core.session_time', timespan((now() - started) / 1000));
    talk.call('LMSCommit', '');
  };

  // What never says that it is incomplete is completed by the platform itself (RTE 3.4.2.1).
  if (!observed && !completed) {
    if (before !== 'failed') talk.set('cmi.core.lesson_status', 'incomplete');
    commit(false);
  }

  let nextAnswer = Number.isNaN(answered) ? -1 : answered;

  return {
    kind: 'lms',
    stateLimit: STATE_LIMIT,
    kept,
    record: (record) => {
      if (observed) return;
      talk.set('cmi.suspend_data', record.state);
      talk.set('cmi.core.lesson_location', record.page.slice(0, LOCATION_LIMIT));
      if (record.score !== undefined) {
        talk.set('cmi.core.score.min', '0');
        talk.set('cmi.core.score.max', '100');
        talk.set('cmi.core.score.raw', String(record.score));
      }
      // All pages at once: the platform takes the share of completed objectives for progress.
      for (const [at, page] of withObjectives ? record.pages.entries() : []) {
        talk.set(`cmi.objectives.${at}.id`, page.id);
        talk.set(`cmi.objectives.${at}.status`, page.done ? 'completed' : 'incomplete');
      }
      if (withInteractions && record.answers.length > 0) {
        if (nextAnswer < 0) nextAnswer = record.firstAnswer;
        for (const answer of record.answers) writeAnswer(talk, nextAnswer++, answer);
      }
      // A course that was changed since takes no completion back.
      const status = completed && !record.completed ? (before as Status) : statusOf(record, conformant);
      talk.set('cmi.core.lesson_status', status);
      commit(completed || record.completed);
    },
    leave: () => {
      talk.set('cmi.core.session_time', timespan((now() - started) / 1000));
      talk.call('LMSFinish', '');
    },
  };
}
