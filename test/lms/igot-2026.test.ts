import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEBOUNCE, igot2026 } from '../../packager/lms/page/igot-2026.ts';
import { launchAddress } from '../../packager/lms/page/igot-launch.ts';
import { ATTACH_AFTER } from '../../packager/lms/page/igot-trackers.ts';
import type { PageConfig } from '../../packager/lms/page-config.ts';
import { ENTRY, LEARNER } from '../../packager/lms/page-config.ts';
import { fakeFrame } from './fake-frame.ts';
import { type Played, play } from './session.ts';

// Each test is one behaviour of docs/platform.md 2.2, named by its number there.

const open = (changes: Partial<PageConfig> = {}): Played => play(igot2026, { lms: 'igot-2026', ...changes });

/** Opens the content and waits until the platform listens to it. */
function openAndListen(changes: Partial<PageConfig> = {}) {
  const played = open(changes);
  const { frame, ...acts } = fakeFrame();
  played.platform.loaded(frame);
  vi.advanceTimersByTime(ATTACH_AFTER);
  return { ...played, ...acts };
}

const last = (played: Played) =>
  played.sent.at(-1)?.record as Record<string, unknown> & { progressdetails: Record<string, unknown> };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('launch', () => {
  it('1: appends ?timestamp= even to an href that has a query of its own', () => {
    expect(launchAddress('/p/', 'a.html?lang=en', 7)).toBe('/p/a.html?lang=en?timestamp=7');
  });
  it('1: falls back to the entry file, then to index.html', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await open({ launch: 'story.html' }).platform.launch()).toContain('/story.html?timestamp=');
    expect(await open({ launch: '' }).platform.launch()).toContain('/index.html?timestamp=');
  });
  it('2: frames with its allow list, and offers both APIs', () => {
    const { platform } = open();
    expect(platform.allow).toBe(
      'fullscreen; accelerometer; autoplay; encrypted-media; gyroscope; microphone; camera',
    );
    expect(Object.keys(platform.apis)).toEqual(['API', 'API_1484_11']);
  });
});

describe('answers', () => {
  it('3: LMSInitialize answers the boolean true', () => {
    expect(open().call('LMSInitialize', '')).toBe(true);
  });
  it('3: LMSSetValue answers the stored value, so an empty one is falsy', () => {
    const { call } = open();
    call('LMSInitialize', '');
    expect(call('LMSSetValue', 'cmi.suspend_data', 'abc')).toBe('abc');
    expect(call('LMSSetValue', 'cmi.suspend_data', '')).toBe('');
    expect(call('LMSSetValue', 'cmi.core.score.raw', 0)).toBe(0);
  });
  it('3: before LMSInitialize everything is false, with error 301', () => {
    const { call } = open();
    expect(call('LMSSetValue', 'cmi.suspend_data', 'x')).toBe(false);
    expect(call('LMSGetLastError')).toBe(301);
    expect(call('LMSGetValue', 'cmi.suspend_data')).toBe(false);
    expect(call('LMSFinish', '')).toBe(false);
  });
  it('3: LMSCommit and LMSFinish answer booleans', () => {
    const { call } = open();
    call('LMSInitialize', '');
    expect(call('LMSCommit', '')).toBe(true);
    expect(call('LMSFinish', '')).toBe(true);
  });
  it('3: a commit of nothing answers false', () => {
    const { call } = open();
    expect(call('LMSCommit', '')).toBe(false);
  });
  it('3: 2004 answers strings, and has a code of its own for each call before Initialize', () => {
    const { call2004 } = open();
    const codes = [
      ['GetValue', '', '122'],
      ['SetValue', 'false', '132'],
      ['Commit', 'false', '142'],
      ['Terminate', 'false', '112'],
    ] as const;
    for (const [name, answer, code] of codes) {
      expect(call2004(name, 'cmi.location', 'x')).toBe(answer);
      expect(call2004('GetLastError')).toBe(code);
    }
    expect(open().call2004('Initialize', '')).toBe('true');
  });
  it('4: an unset element is "" with 201 (1.2) and 403 (2004)', () => {
    const first = open();
    first.call('LMSInitialize', '');
    expect(first.call('LMSGetValue', 'cmi.suspend_data')).toBe('');
    expect(first.call('LMSGetLastError')).toBe(201);
    const second = open();
    second.call2004('Initialize', '');
    expect(second.call2004('GetValue', 'cmi.location')).toBe('');
    expect(second.call2004('GetLastError')).toBe('403');
  });
  it.each([
    ...['core.student_id', 'core.student_name', 'core.entry', 'core.credit', 'core.lesson_mode'],
    ...['core._children', 'objectives._count', 'launch_data', 'student_data.mastery_score'],
  ])('4: cmi.%s is not filled in', (name) => {
    const { call } = open();
    call('LMSInitialize', '');
    expect(call('LMSGetValue', `cmi.${name}`)).toBe('');
  });
  it('4: no type, vocabulary or length is checked', () => {
    const { call } = open();
    call('LMSInitialize', '');
    expect(call('LMSSetValue', 'cmi.core.lesson_status', 'nonsense')).toBe('nonsense');
    expect(call('LMSSetValue', 'no.such.element', 'x')).toBe('x');
    expect(call('LMSSetValue', 'cmi.suspend_data', 'x'.repeat(70_000))).toHaveLength(70_000);
  });
  it('5: an error stays after a good call, however often it is asked for', () => {
    const { call } = open();
    call('LMSInitialize', '');
    expect(call('LMSGetLastError')).toBe('');
    call('LMSGetValue', 'cmi.suspend_data');
    call('LMSSetValue', 'cmi.suspend_data', 'x');
    expect(call('LMSGetLastError')).toBe(201);
    expect(call('LMSGetLastError')).toBe(201);
  });
  it('5: the error of an unset element stays in 2004 too', () => {
    const { call2004 } = open();
    call2004('Initialize', '');
    call2004('GetValue', 'cmi.location');
    expect(call2004('SetValue', 'cmi.location', '3')).toBe('true');
    expect(call2004('GetValue', 'cmi.location')).toBe('3');
    expect(call2004('GetLastError')).toBe('403');
  });
  it('5: with no error 1.2 answers "", 2004 answers "0"', () => {
    const { call, call2004 } = open();
    expect(call('LMSGetLastError')).toBe('');
    expect(call2004('GetLastError')).toBe('0');
  });
  it('6: after a restore 2004 Initialize answers "false" with 103, and 1.2 does not mind', () => {
    const record = {
      status: 1,
      completionPercentage: 0,
      progressdetails: { scormData: { 'cmi.location': '3' } },
    };
    const again = open({ record });
    expect(again.call2004('Initialize', '')).toBe('false');
    expect(again.call2004('GetLastError')).toBe('103');
    expect(again.call2004('GetValue', 'cmi.location')).toBe('3');
    expect(open({ record }).call('LMSInitialize', '')).toBe(true);
  });
  it('6: a 2004 package that goes on after 103 is kept like any other', () => {
    const again = open({
      record: { status: 1, completionPercentage: 0, progressdetails: { scormData: { 'cmi.location': '3' } } },
    });
    again.call2004('Initialize', '');
    expect(again.call2004('SetValue', 'cmi.completion_status', 'completed')).toBe('true');
    expect(again.call2004('Commit', '')).toBe('true');
    expect(last(again)).toMatchObject({ status: 2, progressdetails: { scormData: { 'cmi.location': '3' } } });
  });
  it('6: a record without any cmi element opens no session', () => {
    const again = open({
      record: { status: 1, completionPercentage: 0, progressdetails: { spentTime: 40 } },
    });
    expect(again.call2004('Initialize', '')).toBe('true');
  });
});

describe('completion', () => {
  it.each([
    ['LMSSetValue', 'cmi.core.lesson_status', 'completed', 2],
    ['LMSSetValue', 'cmi.core.lesson_status', ' Passed ', 2],
    ['LMSSetValue', 'cmi.completion_status', 'completed', 2],
    ['LMSSetValue', 'cmi.success_status', 'passed', 2],
    ['LMSSetValue', 'cmi.core.lesson_status', 'failed', 1],
    ['LMSSetValue', 'cmi.success_status', 'failed', 1],
    ['LMSSetValue', 'cmi.core.score.raw', '100', 1],
    ['LMSSetValue', 'cmi.core.exit', 'logout', 1],
  ])('7: %s(%s, %s) leaves status %i', (name, element, value, status) => {
    const played = open();
    played.call('LMSInitialize', '');
    played.call(name, element, value);
    played.platform.leaving();
    expect(last(played).status).toBe(status);
  });
  it('7: LMSFinish alone completes nothing', () => {
    const played = open();
    played.call('LMSInitialize', '');
    played.call('LMSFinish', '');
    played.platform.leaving();
    expect(last(played).status).toBe(1);
  });
  it('7: is written once in a session', () => {
    const { call, sent, platform } = open();
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    call('LMSCommit', '');
    call('LMSSetValue', 'cmi.core.score.raw', '90');
    call('LMSCommit', '');
    platform.leaving();
    expect(sent.map((s) => s.reason)).toEqual(['commit']);
    expect(platform.reached()['cmi.core.score.raw']).toBeUndefined();
  });
});

describe('state', () => {
  it('9: every cmi element is kept under scormData and comes back; errors are not sent', () => {
    const first = open();
    first.call('LMSInitialize', '');
    first.call('LMSGetValue', 'cmi.comments');
    first.call('LMSSetValue', 'cmi.core.lesson_location', '4');
    first.call('LMSSetValue', 'cmi.interactions.0.id', 'q1');
    first.platform.leaving();
    expect(last(first).progressdetails.scormData).toEqual({
      'cmi.core.lesson_location': '4',
      'cmi.interactions.0.id': 'q1',
      Initialized: true,
    });
    const second = open({ record: last(first), attempt: 2 });
    second.call('LMSInitialize', '');
    expect(second.call('LMSGetValue', 'cmi.interactions.0.id')).toBe('q1');
    expect(second.call('LMSGetLastError')).toBe('');
  });
  it('9: a learner who is not enrolled saves nothing and gets nothing back', () => {
    const learner = { ...LEARNER, enrolled: false };
    const record = {
      status: 1,
      completionPercentage: 0,
      progressdetails: { scormData: { 'cmi.suspend_data': 'x' } },
    };
    const { call, sent, platform } = open({ learner, record });
    call('LMSInitialize', '');
    expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('');
    call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    call('LMSCommit', '');
    platform.leaving();
    expect(sent).toEqual([]);
  });
  it('9: the package’s own localStorage is neither sent nor brought back', () => {
    const own = new Map([['bookmark', 'page 7']]);
    const setItem = vi.fn();
    vi.stubGlobal('localStorage', { getItem: (key: string) => own.get(key) ?? null, setItem, ...own });
    const first = open();
    first.call('LMSInitialize', '');
    first.call('LMSSetValue', 'cmi.suspend_data', 'x');
    first.platform.leaving();
    expect(JSON.stringify(first.sent)).not.toContain('page 7');
    own.clear();
    const second = open({ record: last(first), attempt: 2 });
    second.call('LMSInitialize', '');
    expect(setItem).not.toHaveBeenCalled();
    expect(localStorage.getItem('bookmark')).toBeNull();
  });
  it('9: LMSFinish clears the store', () => {
    const { call } = open();
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.suspend_data', 'x');
    call('LMSFinish', '');
    call('LMSInitialize', '');
    expect(call('LMSGetValue', 'cmi.suspend_data')).toBe('');
  });
  it('9: 2004 Terminate clears the store and ends the session for good', () => {
    const { call2004 } = open();
    call2004('Initialize', '');
    expect(call2004('Terminate', '')).toBe('true');
    expect(call2004('Initialize', '')).toBe('false');
    expect(call2004('GetLastError')).toBe('104');
  });
});

describe('beside the API', () => {
  it.each([
    ['courseNext', 'courseNext'],
    ['{"event":"slide","n":2}', 'slide'],
    [{ type: 'quiz' }, 'quiz'],
    [{ n: 1 }, 'type'],
  ])('11: a posted message %j is telemetry of the type “%s”, and nothing is recorded', (data, type) => {
    const played = openAndListen();
    played.post(data);
    expect(played.heard.map(({ name, args }) => [name, ...args])).toEqual([['INTERACT', 'scorm', type]]);
    expect(played.sent).toEqual([]);
  });
  it('11: in a preview no telemetry is raised', () => {
    const played = openAndListen({ learner: { ...LEARNER, enrolled: false } });
    played.post('courseNext');
    expect(played.heard).toEqual([]);
  });
  it('11: after the learner has left, messages are heard no more', () => {
    const played = openAndListen();
    played.platform.leaving();
    played.post('courseNext');
    expect(played.heard).toEqual([]);
  });
  it.each([
    ['http://elsewhere.gov.in/course/', true],
    ['https://scorm.elsewhere.gov.in/course/', false],
    [undefined, false],
  ])('11: content at %s opens a window of its own: %s', (artifactUrl, opensWindow) => {
    const entry = { ...ENTRY, ...(artifactUrl ? { artifactUrl } : {}) };
    expect(open({ entry }).platform.opensWindow).toBe(opensWindow);
  });
});

describe('when state reaches the server', () => {
  it('12a: a commit writes nothing until the content is complete', () => {
    const { call, sent } = open();
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.suspend_data', 'x');
    call('LMSCommit', '');
    expect(sent).toEqual([]);
    call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    expect(sent).toEqual([]);
    call('LMSCommit', '');
    expect(sent).toHaveLength(1);
  });
  it('12b: two seconds after a click what is held is written', () => {
    const { call, sent, touch } = openAndListen();
    call('LMSInitialize', '');
    call('LMSSetValue', 'cmi.suspend_data', 'x');
    touch();
    vi.advanceTimersByTime(DEBOUNCE - 1);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sent.map((s) => s.reason)).toEqual(['interaction']);
  });
  it.each(['ArrowLeft', 'ArrowRight', 'Enter', ' ', 'Tab', 'Escape'])('12b: the key "%s" counts', (key) => {
    const { fire, sent } = openAndListen();
    fire('keydown', { key });
    vi.advanceTimersByTime(DEBOUNCE);
    expect(sent).toHaveLength(1);
  });
  it('12b: another key does not count', () => {
    const { fire, sent } = openAndListen();
    fire('keydown', { key: 'a' });
    vi.advanceTimersByTime(DEBOUNCE * 2);
    expect(sent).toEqual([]);
  });
  it.each(['hashchange', 'popstate'])('12b: %s counts', (type) => {
    const { fire, sent } = openAndListen();
    fire(type);
    vi.advanceTimersByTime(DEBOUNCE);
    expect(sent).toHaveLength(1);
  });
  it.each(['play', 'pause', 'ended', 'seeked'])('12b: %s of a film or sound counts', (type) => {
    const { media, sent } = openAndListen();
    media(type);
    vi.advanceTimersByTime(DEBOUNCE);
    expect(sent).toHaveLength(1);
  });
  it('12b: a film playing on does not count', () => {
    const { media, sent } = openAndListen();
    media('timeupdate');
    vi.advanceTimersByTime(DEBOUNCE * 2);
    expect(sent).toEqual([]);
  });
  it('12b: signs of life closer than two seconds starve the write for ever', () => {
    const { sent, touch } = openAndListen();
    for (let i = 0; i < 100; i++) {
      touch();
      vi.advanceTimersByTime(DEBOUNCE - 100);
    }
    expect(sent).toEqual([]);
  });
  it('12b: a click in the first second and a half is not heard', () => {
    const played = open();
    const { frame, touch } = fakeFrame();
    played.platform.loaded(frame);
    vi.advanceTimersByTime(ATTACH_AFTER - 1);
    touch();
    vi.advanceTimersByTime(DEBOUNCE * 2);
    expect(played.sent).toEqual([]);
  });
  it('12b: a change of the page is looked for under the body, text nodes’ own values left out', () => {
    const observed: MutationObserverInit[] = [];
    vi.stubGlobal(
      'MutationObserver',
      class {
        observe(_: unknown, what: MutationObserverInit) {
          observed.push(what);
        }
        disconnect() {}
      },
    );
    openAndListen();
    expect(observed).toEqual([
      {
        ...{ childList: true, subtree: true, attributes: true },
        attributeFilter: ['class', 'data-slide-id', 'aria-label'],
      },
    ]);
  });
  it('12c: leaving writes what is held, before the frame goes', () => {
    const played = open();
    played.call('LMSInitialize', '');
    played.call('LMSSetValue', 'cmi.suspend_data', 'x');
    played.platform.leaving();
    expect(played.sent.map((s) => s.reason)).toEqual(['leave']);
    expect(played.platform.reached()).toEqual({ 'cmi.suspend_data': 'x' });
  });
  it('12c: a closed tab drops the last request', () => {
    expect(open().platform.sendsOnUnload).toBe(false);
  });
  it('12: the next page of a package is not heard until the player has attached again', () => {
    const { platform, sent } = openAndListen();
    const next = fakeFrame();
    platform.loaded(next.frame);
    vi.advanceTimersByTime(ATTACH_AFTER - 1);
    next.touch();
    vi.advanceTimersByTime(1);
    next.touch();
    vi.advanceTimersByTime(DEBOUNCE);
    expect(sent).toHaveLength(1);
  });
  it('12: a preview has the API, and nothing is read or saved', () => {
    const { call, sent, touch } = openAndListen({ learner: { ...LEARNER, enrolled: false } });
    expect(call('LMSInitialize', '')).toBe(true);
    expect(call('LMSSetValue', 'cmi.suspend_data', 'x')).toBe('x');
    touch();
    vi.advanceTimersByTime(DEBOUNCE);
    expect(sent).toEqual([]);
  });
  it('12: what is written at unload is refused with 301 and lost', () => {
    const { call, platform } = open();
    call('LMSInitialize', '');
    platform.leaving();
    expect(call('LMSSetValue', 'cmi.suspend_data', 'late')).toBe(false);
    expect(call('LMSGetLastError')).toBe(301);
    expect(call('LMSFinish', '')).toBe(false);
    expect(platform.reached()).toEqual({});
  });
  it('12: a click after LMSFinish sends a record with status 1 and no scormData', () => {
    const played = openAndListen();
    played.call('LMSInitialize', '');
    played.call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    played.call('LMSFinish', '');
    expect(last(played).status).toBe(2);
    played.touch();
    vi.advanceTimersByTime(DEBOUNCE);
    expect(last(played).status).toBe(1);
    expect(last(played).progressdetails).not.toHaveProperty('scormData');
  });
  it('12: on re-opening a complete content one write follows the first interaction, then none', () => {
    const record = {
      status: 2,
      completionPercentage: 100,
      progressdetails: { scormData: { 'cmi.core.lesson_status': 'completed' } },
    };
    const { sent, touch, platform } = openAndListen({ record, attempt: 2 });
    expect(sent).toEqual([]);
    touch();
    vi.advanceTimersByTime(DEBOUNCE);
    expect(sent).toHaveLength(1);
    touch();
    vi.advanceTimersByTime(DEBOUNCE);
    platform.leaving();
    expect(sent).toHaveLength(1);
  });
});
