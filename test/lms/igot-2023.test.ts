import { afterEach, describe, expect, it, vi } from 'vitest';
import { igot2023, igot2024, PLAIN_PAGE } from '../../packager/lms/page/igot-2023.ts';
import { LEARNER, type PageConfig } from '../../packager/lms/page-config.ts';
import { type Played, play } from './session.ts';

// Each test is one behaviour of the player of 2021 to 2023 (docs/platform.md 2.1).

const open = (changes: Partial<PageConfig> = {}): Played => play(igot2023, { lms: 'igot-2023', ...changes });

function opened(changes: Partial<PageConfig> = {}): Played {
  const played = open(changes);
  played.call('LMSInitialize', '');
  return played;
}

const record = {
  status: 1,
  progressdetails: {
    'cmi.core.exit': 'suspend',
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.session_time': '0000:01:00',
    'cmi.suspend_data': 'abc',
    'cmi.core.lesson_location': '4',
    'cmi.core.score.raw': '80',
    'cmi.interactions.0.id': 'q1',
    'cmi.objectives.0.status': 'completed',
    Initialized: true,
  },
};

describe('launch', () => {
  it('offers the SCORM 1.2 API alone', () => {
    expect(Object.keys(open().platform.apis)).toEqual(['API']);
  });
  it('frames with the allow list of its successor', () => {
    expect(open().platform.allow).toContain('fullscreen; accelerometer; autoplay');
  });
  it('opens the file named at upload, else index.html, and reads no manifest', async () => {
    expect(await open({ launch: 'story.html' }).platform.launch()).toMatch(/\/story\.html\?timestamp='\d+$/);
    expect(await open({ launch: '' }).platform.launch()).toMatch(/\/index\.html\?timestamp='\d+$/);
  });
});

describe('answers', () => {
  it('LMSInitialize answers the boolean true, however often', () => {
    const { call } = open();
    expect(call('LMSInitialize', '')).toBe(true);
    expect(call('LMSInitialize', '')).toBe(true);
  });
  it('LMSSetValue answers the stored value, so an empty one is falsy', () => {
    const { call } = opened();
    expect(call('LMSSetValue', 'cmi.suspend_data', 'abc')).toBe('abc');
    expect(call('LMSSetValue', 'cmi.suspend_data', '')).toBe('');
  });
  it('LMSCommit answers false although it has sent', () => {
    const { call, sent } = opened();
    expect(call('LMSCommit', '')).toBe(false);
    expect(sent).toHaveLength(1);
  });
  it('LMSFinish answers false although it has sent', () => {
    const { call, sent } = opened();
    expect(call('LMSFinish', '')).toBe(false);
    expect(sent).toHaveLength(1);
  });
  it('before LMSInitialize everything is false', () => {
    const { call } = open();
    expect(call('LMSGetValue', 'cmi.suspend_data')).toBe(false);
    expect(call('LMSSetValue', 'cmi.suspend_data', 'x')).toBe(false);
    expect(call('LMSFinish', '')).toBe(false);
  });
  it.each(['student_name', 'student_id', 'entry', 'credit', 'lesson_mode', 'lesson_status', '_children'])(
    'cmi.core.%s is empty until the course sets it',
    (name) => {
      expect(opened().call('LMSGetValue', `cmi.core.${name}`)).toBe('');
    },
  );
  it('no error is ever reported', () => {
    const { call } = open();
    call('LMSGetValue', 'cmi.suspend_data');
    expect(call('LMSGetLastError')).toBe('');
    call('LMSInitialize', '');
    call('LMSGetValue', 'no.such.element');
    expect(call('LMSGetLastError')).toBe('');
    expect(call('LMSGetErrorString', '301')).toBe('');
  });
  it('no type, vocabulary or length is checked', () => {
    const { call } = opened();
    expect(call('LMSSetValue', 'no.such.element', 'x')).toBe('x');
    expect(call('LMSSetValue', 'cmi.suspend_data', 'x'.repeat(70_000))).toHaveLength(70_000);
  });
});

describe('completion', () => {
  it.each([
    ['completed', 'completed'],
    ['passed', 'incomplete'],
    ['failed', 'incomplete'],
    ['Completed', 'incomplete'],
    [' completed', 'incomplete'],
  ])('lesson_status "%s" leaves the content %s', (status, completion) => {
    const { call, platform } = opened();
    call('LMSSetValue', 'cmi.core.lesson_status', status);
    call('LMSCommit', '');
    expect(platform.recorded().completion).toBe(completion);
  });
  it('time completes nothing', () => {
    const { call, platform } = opened({ entry: { isTrackable: false, duration: 1, threshold: 70 } });
    call('LMSSetValue', 'cmi.core.session_time', '0001:00:00');
    call('LMSCommit', '');
    expect(platform.recorded().completion).toBe('incomplete');
  });
  it('a full score completes nothing', () => {
    const { call, platform } = opened();
    call('LMSSetValue', 'cmi.core.score.raw', '100');
    call('LMSCommit', '');
    expect(platform.recorded()).toMatchObject({ completion: 'incomplete', scoreRaw: '100' });
  });
  it('a course that only ever says passed is told so', () => {
    const { call, notes } = opened();
    call('LMSSetValue', 'cmi.core.lesson_status', 'passed');
    expect(notes.map(({ key }) => key)).toEqual(['igot-2023-passed']);
  });
});

describe('state', () => {
  it('every commit sends all that is held, complete or not', () => {
    const { call, sent } = opened();
    call('LMSSetValue', 'cmi.suspend_data', 'a');
    call('LMSCommit', '');
    call('LMSSetValue', 'cmi.core.lesson_location', '3');
    call('LMSCommit', '');
    expect(sent.map((s) => s.record)).toEqual([
      { status: 1, progressdetails: { 'cmi.suspend_data': 'a', Initialized: true } },
      {
        status: 1,
        progressdetails: { 'cmi.suspend_data': 'a', 'cmi.core.lesson_location': '3', Initialized: true },
      },
    ]);
  });
  it.each([
    ['cmi.core.exit', 'suspend'],
    ['cmi.core.lesson_status', 'incomplete'],
    ['cmi.core.session_time', '0000:01:00'],
    ['cmi.suspend_data', 'abc'],
  ])('%s comes back on a return', (name, value) => {
    expect(opened({ record }).call('LMSGetValue', name)).toBe(value);
  });
  it.each([
    'cmi.core.lesson_location',
    'cmi.core.score.raw',
    'cmi.interactions.0.id',
    'cmi.objectives.0.status',
  ])('%s does not come back', (name) => {
    expect(opened({ record }).call('LMSGetValue', name)).toBe('');
  });
  it('on a return the session is open before the course begins', () => {
    expect(open({ record }).call('LMSGetValue', 'cmi.suspend_data')).toBe('abc');
  });
  it('LMSFinish clears the store, and nothing more is taken', () => {
    const { call, sent } = opened();
    call('LMSSetValue', 'cmi.suspend_data', 'x');
    call('LMSFinish', '');
    expect(call('LMSSetValue', 'cmi.suspend_data', 'y')).toBe(false);
    expect(call('LMSCommit', '')).toBe(false);
    expect(sent).toHaveLength(1);
  });
  it('a commit of nothing sends nothing', () => {
    const { call, sent } = open();
    expect(call('LMSCommit', '')).toBe(false);
    expect(sent).toEqual([]);
  });
  it('what was not committed stays behind when the learner leaves', () => {
    const { call, platform, sent } = opened();
    call('LMSSetValue', 'cmi.suspend_data', 'x');
    platform.leaving();
    expect(sent).toEqual([]);
  });
  it('a closed tab drops the last request', () => {
    expect(open().platform.sendsOnUnload).toBe(false);
  });
  it('a learner who is not enrolled saves nothing and gets nothing back', () => {
    const { call, sent } = opened({ record, learner: { ...LEARNER, enrolled: false } });
    expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('');
    call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    call('LMSCommit', '');
    expect(sent).toEqual([]);
  });
});

describe('a plain web page', () => {
  afterEach(() => void vi.useRealTimers());
  const page = () => {
    vi.useFakeTimers();
    const played = open({ kind: 'html' });
    played.platform.loaded({} as HTMLIFrameElement);
    return played;
  };
  it('is complete six seconds after it was opened', () => {
    const { platform } = page();
    vi.advanceTimersByTime(PLAIN_PAGE - 1);
    expect(platform.recorded().completion).toBe('not attempted');
    vi.advanceTimersByTime(1);
    expect(platform.recorded().completion).toBe('completed');
  });
  it('is not, if the learner leaves before', () => {
    const { platform, sent } = page();
    platform.leaving();
    vi.advanceTimersByTime(PLAIN_PAGE);
    expect(sent).toEqual([]);
  });
  it('a package is not completed by being open', () => {
    vi.useFakeTimers();
    const played = opened();
    played.platform.loaded({} as HTMLIFrameElement);
    vi.advanceTimersByTime(PLAIN_PAGE);
    expect(played.sent).toEqual([]);
  });
});

describe('the player of 2024 and 2025', () => {
  afterEach(() => void vi.useRealTimers());
  const later = (changes: Partial<PageConfig> = {}): Played => {
    const played = play(igot2024, { lms: 'igot-2024', ...changes });
    played.call('LMSInitialize', '');
    return played;
  };
  const entry = { isTrackable: false, duration: 100, threshold: 70 };
  it.each([
    ['completed', 'completed'],
    ['passed', 'completed'],
    ['failed', 'incomplete'],
    ['Passed', 'incomplete'],
  ])('lesson_status "%s" leaves the content %s', (status, completion) => {
    const { call, platform } = later();
    call('LMSSetValue', 'cmi.core.lesson_status', status);
    call('LMSCommit', '');
    expect(platform.recorded().completion).toBe(completion);
  });
  it('has the SCORM 1.2 API alone', () => {
    expect(Object.keys(later().platform.apis)).toEqual(['API']);
  });
  it.each([
    [69, 'incomplete'],
    [70, 'completed'],
  ])('%i of 100 declared seconds leave the content %s', (seconds, completion) => {
    vi.useFakeTimers();
    const { platform } = later({ entry });
    vi.advanceTimersByTime(seconds * 1000);
    platform.leaving();
    expect(platform.recorded().completion).toBe(completion);
  });
  it('the seconds of earlier launches count, and what was complete stays so', () => {
    vi.useFakeTimers();
    const first = later({ entry });
    vi.advanceTimersByTime(40_000);
    first.platform.leaving();
    const second = later({ entry, record: first.sent.at(-1)?.record, attempt: 2 });
    vi.advanceTimersByTime(30_000);
    second.platform.leaving();
    expect(second.platform.recorded().completion).toBe('completed');
    const third = later({ entry, record: second.sent.at(-1)?.record, attempt: 3 });
    third.call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
    third.call('LMSCommit', '');
    expect(third.platform.recorded().completion).toBe('completed');
  });
  it('without a declared duration or a threshold, time completes nothing', () => {
    vi.useFakeTimers();
    for (const lacking of [
      { isTrackable: false, duration: 0, threshold: 70 },
      { isTrackable: false, duration: 1 },
    ]) {
      const { platform } = later({ entry: lacking });
      vi.advanceTimersByTime(3_600_000);
      platform.leaving();
      expect(platform.recorded().completion).toBe('incomplete');
    }
  });
});
