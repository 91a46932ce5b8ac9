import { describe, expect, it } from 'vitest';
import type { Learner } from '../../packager/player/learner.ts';
import { type Api, findApi } from '../../packager/player/lms/find-api.ts';
import { API_12, inScorm12 } from '../../packager/player/lms/scorm12.ts';
import { API_2004 } from '../../packager/player/lms/scorm2004.ts';
import { timespan } from '../../packager/player/lms/time.ts';
import { givenAnswers, recordOf } from '../../packager/player/standing.ts';
import { course, FAILED, HALFWAY, PASSED, test } from './learning.ts';

/** Platforms as different as they are met; each keeps its data in a map and notes what is asked. */
interface Platform {
  readonly api: Api<'LMSInitialize' | 'LMSGetValue' | 'LMSSetValue' | 'LMSCommit' | 'LMSFinish'>;
  readonly data: Map<string, string>;
  readonly calls: string[];
}

function platform(answers: {
  initialize?: unknown;
  get: (element: string, data: Map<string, string>) => unknown;
  set: (value: string) => unknown;
  commit: unknown;
}): Platform {
  const data = new Map<string, string>();
  const calls: string[] = [];
  return {
    data,
    calls,
    api: {
      LMSInitialize: () => answers.initialize ?? 'true',
      LMSGetValue: (element = '') => answers.get(element, data),
      LMSSetValue: (element = '', value = '') => {
        calls.push(`${element}=${value}`);
        data.set(element, value);
        return answers.set(value);
      },
      LMSCommit: () => {
        calls.push('commit');
        return answers.commit;
      },
      LMSFinish: () => {
        calls.push('finish');
        return answers.commit;
      },
    },
  };
}

const CHILDREN = {
  'cmi.core._children': 'lesson_status,score',
  'cmi.objectives._children': 'id,status',
  'cmi.interactions._children': 'id',
  'cmi.interactions._count': '0',
};
const conformant = (known: Record<string, string> = CHILDREN) =>
  platform({
    get: (element, data) => data.get(element) ?? known[element] ?? '',
    set: () => 'true',
    commit: 'true',
  });
/** igot.md 2.1 and 2.2: nothing filled in, values and booleans for answers, commit false. */
const odd = () =>
  platform({
    initialize: true,
    get: (element, data) => data.get(element) ?? '',
    set: (value) => value,
    commit: false,
  });
const broken = () =>
  platform({
    get: () => {
      throw new Error('no');
    },
    set: () => undefined,
    commit: null,
  });

const recorder = (on: Platform) => inScorm12(on.api, () => 0);
const send = (on: Platform, learner: Learner, answered = false) => {
  const one = recorder(on);
  on.calls.length = 0;
  one.record(recordOf(learner, course, answered ? givenAnswers(learner, course, test) : []));
  return one;
};

describe('what a platform is told', () => {
  it.each([
    ['a conformant one', conformant, PASSED, 'passed'],
    ['a conformant one', conformant, FAILED, 'failed'],
    ['a conformant one', conformant, HALFWAY, 'incomplete'],
    ['one that is not', odd, PASSED, 'completed'],
    ['one that is not', odd, FAILED, 'incomplete'],
    ['one that is not', odd, HALFWAY, 'incomplete'],
  ])('%s gets the status it understands', (_, make, learner, status) => {
    const on = make();
    send(on, learner);
    expect(on.data.get('cmi.core.lesson_status')).toBe(status);
  });

  it.each([
    ['conformant', conformant],
    ['not conformant', odd],
    ['broken', broken],
  ])('comes in the order that survives: state and score, then status, then commit (%s)', (_, make) => {
    const on = make();
    send(on, PASSED, true);
    const at = (start: string) => on.calls.findIndex((call) => call.startsWith(start));
    for (const first of [
      'cmi.suspend_data',
      'cmi.core.lesson_location',
      'cmi.core.score.raw',
      'cmi.objectives.1.status',
      'cmi.interactions.29.result',
    ]) {
      expect(at(first)).toBeGreaterThanOrEqual(0);
      expect(at(first)).toBeLessThan(at('cmi.core.lesson_status'));
    }
    expect(on.calls.at(-1)).toBe('commit');
    expect(on.calls).not.toContain('finish');
  });

  it('says on opening that nothing is complete, and finishes only on leaving', () => {
    const on = conformant();
    const one = recorder(on);
    expect(on.calls).toEqual([
      'cmi.core.lesson_status=incomplete',
      'cmi.core.exit=suspend',
      'cmi.core.session_time=0000:00:00',
      'commit',
    ]);
    one.leave();
    expect(on.calls.at(-1)).toBe('finish');
  });

  it('says completion again when the course is opened again, and never takes it back', () => {
    for (const status of ['completed', 'passed']) {
      const on = conformant({ ...CHILDREN, 'cmi.core.lesson_status': status });
      const one = recorder(on);
      expect(on.calls).toEqual([]);
      expect(one.kept.completed).toBe(true);
      one.record(recordOf(HALFWAY, course));
      expect(on.calls).toContain(`cmi.core.lesson_status=${status}`);
      expect(on.data.get('cmi.core.exit')).toBe('');
    }
  });

  it('leaves the record alone while a course is only reviewed', () => {
    const on = conformant({ ...CHILDREN, 'cmi.core.lesson_mode': 'review' });
    const one = recorder(on);
    one.record(recordOf(PASSED, course));
    expect(on.calls).toEqual([]);
  });

  it('does not offer objectives or interactions to a conformant platform without them', () => {
    const on = conformant({ 'cmi.core._children': 'lesson_status' });
    send(on, PASSED, true);
    expect(on.calls.filter((call) => /objectives|interactions/.test(call))).toEqual([]);
  });

  it('numbers answers on from those the platform has', () => {
    const on = conformant({ ...CHILDREN, 'cmi.interactions._count': '30' });
    send(on, PASSED, true);
    expect(on.data.get('cmi.interactions.30.type')).toBe('choice');
    expect(on.data.get('cmi.interactions.59.student_response')).toBe('a,j');
    expect(on.data.has('cmi.interactions.0.id')).toBe(false);
  });

  it('writes a value only when it changed', () => {
    const on = conformant();
    const one = send(on, HALFWAY);
    on.calls.length = 0;
    one.record(recordOf(HALFWAY, course));
    expect(on.calls).toEqual(['commit']);
  });

  it('stays within the limits of SCORM 1.2', () => {
    const on = conformant();
    send(on, PASSED, true);
    expect(on.data.get('cmi.suspend_data')?.length).toBeLessThanOrEqual(4096);
    expect(on.data.get('cmi.core.lesson_location')?.length).toBeLessThanOrEqual(255);
    for (const [element, value] of on.data)
      if (element.endsWith('.id')) expect(value).toMatch(/^[A-Za-z0-9_-]{1,255}$/);
  });
});

describe('times', () => {
  it.each([
    [0, '0000:00:00'],
    [59.9, '0000:00:59'],
    [3661, '0001:01:01'],
    [1e9, '9999:59:59'],
    [-5, '0000:00:00'],
  ])('%d s is %s', (seconds, text) => expect(timespan(seconds)).toBe(text));
});

describe('finding the API', () => {
  const api = { LMSInitialize: () => 'true' };
  const find = (start: Window) => findApi(start, API_12);
  /** Windows as nested frames: the last of the list is the package's own. */
  const nested = (...frames: Record<string, unknown>[]): Window => {
    for (const [i, frame] of frames.entries()) frame.parent = i === 0 ? frame : frames[i - 1];
    for (const frame of frames) frame.top = frames[0];
    return frames.at(-1) as unknown as Window;
  };
  const foreign = () =>
    Object.defineProperty({}, 'API', {
      get() {
        throw new Error('SecurityError');
      },
    });

  it('looks in this window, its parents, and past those of another origin', () => {
    expect(find(nested({}, { API: api }))).toBe(api);
    expect(find(nested({ API: api }, {}, {}))).toBe(api);
    expect(find(nested({ API: api }, foreign(), {}))).toBe(api);
    expect(find(nested({}, {}))).toBeUndefined();
  });

  it('looks at the opener and its parents', () => {
    expect(find(nested({}, { opener: nested({ API: api }, {}) }))).toBe(api);
    expect(find(nested({ opener: nested({ API: api }) }, {}))).toBe(api);
  });

  it('takes the API of its own version, whatever else a platform offers', () => {
    const newer = { Initialize: () => 'true' };
    const both = { API: api, API_1484_11: newer };
    expect(findApi(nested(both, {}), API_12)).toBe(api);
    expect(findApi(nested(both, {}), API_2004)).toBe(newer);
    expect(findApi(nested({ API: api }, {}), API_2004)).toBeUndefined();
  });

  it('gives up in a chain of windows that never ends', () => {
    const endless: Window = new Proxy({} as Window, {
      get: (_, name) => (name === 'parent' ? new Proxy({}, { get: () => endless }) : undefined),
    });
    expect(find(endless)).toBeUndefined();
  });
});
