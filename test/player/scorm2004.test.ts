import { describe, expect, it } from 'vitest';
import type { Learner } from '../../packager/player/learner.ts';
import { inScorm2004 } from '../../packager/player/lms/scorm2004.ts';
import { duration, moment } from '../../packager/player/lms/time.ts';
import { givenAnswers, recordOf } from '../../packager/player/standing.ts';
import { bigCourse, busiest } from './big-course.ts';
import { course, FAILED, FAILED_ONCE, HALFWAY, PASSED, PASSED_EARLY, test } from './learning.ts';

/** A platform that keeps what it is given; `known` is what it fills in or restored. */
function platform(
  known: Record<string, string> = { 'cmi.objectives._count': '0', 'cmi.interactions._count': '0' },
  initialize: unknown = 'true',
) {
  const data = new Map<string, string>(Object.entries(known));
  const calls: string[] = [];
  return {
    data,
    calls,
    api: {
      Initialize: () => initialize,
      GetValue: (element = '') => data.get(element) ?? '',
      SetValue: (element = '', value = '') => {
        calls.push(`${element}=${value}`);
        data.set(element, value);
        return value;
      },
      Commit: () => {
        calls.push('commit');
        return false;
      },
      Terminate: () => {
        calls.push('terminate');
        return false;
      },
    },
  };
}

type Platform = ReturnType<typeof platform>;

const recorder = (on: Platform) => inScorm2004(on.api, () => 0);
const send = (on: Platform, learner: Learner, answered = false) => {
  const one = recorder(on);
  on.calls.length = 0;
  one.record(recordOf(learner, course, answered ? givenAnswers(learner, course, test) : []));
  return one;
};
const said = (on: Platform) => [
  on.data.get('cmi.completion_status'),
  on.data.get('cmi.success_status'),
  on.data.get('cmi.progress_measure'),
  on.data.get('cmi.score.scaled'),
];

describe('what a platform is told', () => {
  it.each([
    ['read everything', HALFWAY, ['incomplete', undefined, '0.5', undefined]],
    ['failed with attempts left', FAILED_ONCE, ['incomplete', undefined, '0.5', '0.3333']],
    ['failed for good', FAILED, ['incomplete', 'failed', '0.5', '0']],
    ['passed with pages left', PASSED_EARLY, ['incomplete', undefined, '0.5', '1']],
    ['passed', PASSED, ['completed', 'passed', '1', '1']],
  ])('%s', (_, learner, told) => {
    const on = platform();
    send(on, learner);
    expect(said(on)).toEqual(told);
  });

  it('comes in the order that survives: state and score, then status, then commit', () => {
    const on = platform();
    send(on, PASSED, true);
    const at = (start: string) => on.calls.findIndex((call) => call.startsWith(start));
    for (const first of [
      'cmi.suspend_data',
      'cmi.location',
      'cmi.score.scaled',
      'cmi.objectives.1.completion_status',
      'cmi.interactions.29.result',
      'cmi.progress_measure',
    ]) {
      expect(at(first)).toBeGreaterThanOrEqual(0);
      expect(at(first)).toBeLessThan(at('cmi.success_status'));
      expect(at(first)).toBeLessThan(at('cmi.completion_status'));
    }
    expect(on.calls.at(-1)).toBe('commit');
    expect(on.calls).not.toContain('terminate');
  });

  it('says on opening that nothing is complete, and terminates only on leaving', () => {
    const on = platform();
    const one = recorder(on);
    expect(on.calls).toEqual([
      'cmi.completion_status=incomplete',
      'cmi.exit=suspend',
      'cmi.session_time=PT0S',
      'commit',
    ]);
    one.leave();
    expect(on.calls.at(-1)).toBe('terminate');
  });

  it('goes on where Initialize answers false because the record was restored', () => {
    const on = platform({ 'cmi.suspend_data': 'kept', 'cmi.location': 'a-page' }, 'false');
    const one = send(on, PASSED);
    expect(one.kept).toEqual({ state: 'kept', page: 'a-page', completed: false });
    expect(on.data.get('cmi.completion_status')).toBe('completed');
  });

  it('says completion again when the course is opened again, and takes nothing back', () => {
    const on = platform({ 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed' });
    const one = recorder(on);
    expect(on.calls).toEqual([]);
    expect(one.kept.completed).toBe(true);
    one.record(recordOf(FAILED, course));
    expect(said(on).slice(0, 3)).toEqual(['completed', 'passed', '1']);
    expect(on.calls).toContain('cmi.completion_status=completed');
  });

  it.each(['review', 'browse'])('leaves the record alone in mode %s', (mode) => {
    const on = platform({ 'cmi.mode': mode });
    recorder(on).record(recordOf(PASSED, course));
    expect(on.calls).toEqual([]);
  });

  it('finds its pages among the objectives that are there, and numbers answers on', () => {
    const [first, second] = recordOf(PASSED, course).pages;
    const on = platform({
      'cmi.objectives._count': '2',
      'cmi.objectives.0.id': 'set-by-the-manifest',
      'cmi.objectives.1.id': second?.id ?? '',
      'cmi.interactions._count': '30',
    });
    send(on, PASSED, true);
    expect(on.data.get('cmi.objectives.0.id')).toBe('set-by-the-manifest');
    expect(on.data.get('cmi.objectives.1.completion_status')).toBe('completed');
    expect(on.data.get('cmi.objectives.2.id')).toBe(first?.id);
    expect(on.data.get('cmi.interactions.30.type')).toBe('choice');
    expect(on.data.get('cmi.interactions.59.learner_response')).toBe('a[,]j');
    expect(on.data.has('cmi.interactions.0.id')).toBe(false);
  });

  it('writes a value only when it changed', () => {
    const on = platform();
    const one = send(on, HALFWAY);
    on.calls.length = 0;
    one.record(recordOf(HALFWAY, course));
    expect(on.calls).toEqual(['commit']);
  });

  it('keeps the whole state of a course for which SCORM 1.2 has no room', () => {
    const big = bigCourse(1000, 40);
    const learner = busiest(big);
    const { stateLimit } = recorder(platform());
    const { state } = recordOf(learner, big, [], stateLimit);
    expect(state.length).toBeGreaterThan(recordOf(learner, big).state.length);
    expect(state.length).toBeLessThanOrEqual(64_000);
  });
});

describe('times', () => {
  it.each([
    [0, 'PT0S'],
    [59.9, 'PT59S'],
    [3661, 'PT1H1M1S'],
    [7200, 'PT2H0S'],
    [-5, 'PT0S'],
  ])('%d s is %s', (seconds, text) => expect(duration(seconds)).toBe(text));

  it('gives a moment with two decimals at most', () => {
    expect(moment(new Date(Date.UTC(2026, 10, 22, 9, 5, 7, 456)))).toBe('2026-11-22T09:05:07.45Z');
  });
});
