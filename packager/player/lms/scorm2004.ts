/**
 * A learner's record as SCORM 2004 data (RTE 4th Edition). As for SCORM 1.2
 * (scorm12.ts) everything is written at each act, status last, then committed,
 * and no verdict rests on what a platform returns or on its error codes. What
 * is different here:
 *
 * - Initialize may answer "false", 103, where the platform restored the record
 *   before (docs/platform.md 2.2.6): the session is open all the same, so we go on;
 * - completion and success are two elements, and one of them is enough for iGOT's
 *   player (2.2.7): 'passed' waits until the course is complete;
 * - exit is always 'suspend': after any other the next launch is a new attempt,
 *   which begins without record, status and all (RTE, cmi.exit).
 *
 * docs/status-table.md says which status is written when.
 */
import type { Kept, Recorder } from '../recorder.ts';
import type { GivenAnswer, LearnerRecord } from '../standing.ts';
import { MARKS_2004, spell } from './answers.ts';
import type { Api, ApiMark } from './find-api.ts';
import { type Talk, talkWith } from './talk.ts';
import { duration, moment } from './time.ts';

type Call2004 = 'Initialize' | 'GetValue' | 'SetValue' | 'Commit' | 'Terminate';

export const API_2004: ApiMark<Call2004> = { object: 'API_1484_11', opens: 'Initialize' };

/** RTE, cmi.suspend_data: smallest permitted maximum. */
const STATE_LIMIT = 64_000;
/** RTE, cmi.location: smallest permitted maximum. */
const LOCATION_LIMIT = 1000;
/** RTE, cmi.interactions.n.description: the same, without the language in front. */
const DESCRIPTION_LIMIT = 250;

/** A share of one with four decimals at most, as real (10,7) takes it. */
const share = (value: number): string => String(Number(value.toFixed(4)));

const doneShare = ({ pages, completed }: LearnerRecord): string =>
  share(completed ? 1 : pages.filter(({ done }) => done).length / pages.length);

function writeAnswer(talk: Talk<Call2004>, at: number, answer: GivenAnswer): void {
  const element = `cmi.interactions.${at}`;
  const { type, response, patterns } = spell(answer, MARKS_2004);
  talk.set(`${element}.id`, answer.question.id);
  talk.set(`${element}.type`, type);
  talk.set(`${element}.timestamp`, moment(new Date()));
  for (const [n, pattern] of patterns.entries())
    talk.set(`${element}.correct_responses.${n}.pattern`, pattern);
  // A question left out has no response, which is not the same as an empty one.
  if (response) talk.set(`${element}.learner_response`, response);
  talk.set(`${element}.result`, answer.correct ? 'correct' : 'incorrect');
  if (answer.asked)
    talk.set(
      `${element}.description`,
      `{lang=${answer.asked.lang}}${answer.asked.text.slice(0, DESCRIPTION_LIMIT)}`,
    );
}

/** What the platform says it has; NaN where it keeps no count. */
const countOf = (talk: Talk<Call2004>, list: string): number =>
  Number.parseInt(talk.get(`cmi.${list}._count`), 10);

/** Places of the objectives the platform has, by id: an objective's id never changes (RTE, cmi.objectives). */
function objectivesOn(talk: Talk<Call2004>): Map<string, number> {
  const count = countOf(talk, 'objectives') || 0;
  return new Map(
    Array.from({ length: count }, (_, place): [string, number] => [
      talk.get(`cmi.objectives.${place}.id`),
      place,
    ]),
  );
}

export function inScorm2004(api: Api<Call2004>, now: () => number): Recorder {
  const talk = talkWith(api, { get: 'GetValue', set: 'SetValue' });
  const started = now();
  talk.call('Initialize', '');

  /** Reviewing or browsing changes no record (RTE, cmi.mode). */
  const observed = /^(review|browse)$/.test(talk.get('cmi.mode'));
  const objectives = objectivesOn(talk);
  const answered = countOf(talk, 'interactions');
  const before = talk.get('cmi.completion_status').trim().toLowerCase();
  const completed = before === 'completed';
  const passed = talk.get('cmi.success_status').trim().toLowerCase() === 'passed';
  const kept: Kept = {
    state: talk.get('cmi.suspend_data'),
    page: talk.get('cmi.location'),
    completed,
  };

  const commit = (): void => {
    talk.set('cmi.exit', 'suspend');
    talk.set('cmi.session_time', duration((now() - started) / 1000));
    talk.call('Commit', '');
  };

  const writePage = ({ id, done }: LearnerRecord['pages'][number]): void => {
    const place = objectives.get(id) ?? objectives.size;
    objectives.set(id, place);
    talk.set(`cmi.objectives.${place}.id`, id);
    talk.set(`cmi.objectives.${place}.completion_status`, done ? 'completed' : 'incomplete');
  };

  // What never says that it is incomplete may be completed by the platform itself (SN, End Attempt Process).
  if (!observed && !completed) {
    talk.set('cmi.completion_status', 'incomplete');
    commit();
  }

  let nextAnswer = Number.isNaN(answered) ? -1 : answered;

  return {
    kind: 'lms',
    stateLimit: STATE_LIMIT,
    kept,
    record: (record) => {
      if (observed) return;
      talk.set('cmi.suspend_data', record.state);
      talk.set('cmi.location', record.page.slice(0, LOCATION_LIMIT));
      if (record.score !== undefined) {
        talk.set('cmi.score.min', '0');
        talk.set('cmi.score.max', '100');
        talk.set('cmi.score.raw', String(record.score));
        talk.set('cmi.score.scaled', share(record.score / 100));
      }
      // All pages at once: the platform takes the share of completed objectives for progress.
      for (const page of record.pages) writePage(page);
      if (record.answers.length > 0) {
        if (nextAnswer < 0) nextAnswer = record.firstAnswer;
        for (const answer of record.answers) writeAnswer(talk, nextAnswer++, answer);
      }
      // A course that was changed since takes no completion and no success back.
      const complete = completed || record.completed;
      talk.set('cmi.progress_measure', complete ? '1' : doneShare(record));
      if (passed || (complete && record.success === 'passed')) talk.set('cmi.success_status', 'passed');
      else if (record.success === 'failed') talk.set('cmi.success_status', 'failed');
      talk.set('cmi.completion_status', complete ? 'completed' : 'incomplete');
      commit();
    },
    leave: () => {
      talk.set('cmi.session_time', duration((now() - started) / 1000));
      talk.call('Terminate', '');
    },
  };
}
