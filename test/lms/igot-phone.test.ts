import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEBOUNCE } from '../../packager/lms/page/igot-2026.ts';
import { igotPhone, type ScormEvent } from '../../packager/lms/page/igot-phone.ts';
import { ATTACH_AFTER } from '../../packager/lms/page/igot-trackers.ts';
import type { PageConfig } from '../../packager/lms/page-config.ts';
import { fakeFrame } from './fake-frame.ts';
import { type Played, play } from './session.ts';

// Each test is one behaviour of the player in the mobile app (docs/platform.md 2.2, item 10).

const opened = (changes: Partial<PageConfig> = {}): Played => {
  const played = play(igotPhone, { lms: 'igot-phone', title: 'do_1', ...changes });
  played.call('LMSInitialize', '');
  return played;
};

const events = ({ sent }: Played): ScormEvent[] =>
  sent.map(({ record }) => (record as { event: ScormEvent }).event);

/** Opens the content again, with what the phone kept. */
const again = (played: Played): Played => opened({ record: played.sent.at(-1)?.record, attempt: 2 });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('mobile (10)', () => {
  it('10: each commit hands the app a SCORM_EVENT, complete or not', () => {
    const played = opened();
    played.call('LMSSetValue', 'cmi.suspend_data', 'a');
    played.call('LMSCommit', '');
    expect(events(played)).toEqual([
      {
        type: 'SCORM_EVENT',
        contentId: 'do_1',
        scormData: { 'cmi.suspend_data': 'a', Initialized: true },
        status: 1,
        completionPercentage: 0,
      },
    ]);
  });
  it('10: a completed course is told with status 2 and 100 percent', () => {
    const played = opened();
    played.call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    played.call('LMSCommit', '');
    expect(events(played).at(-1)).toMatchObject({ status: 2, completionPercentage: 100 });
  });
  it('10: between commits only a completion is told, two seconds after a sign of life', () => {
    vi.stubGlobal(
      'MutationObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    const played = opened();
    const { frame, touch } = fakeFrame();
    played.platform.loaded(frame);
    vi.advanceTimersByTime(ATTACH_AFTER);
    touch();
    vi.advanceTimersByTime(DEBOUNCE);
    expect(played.sent).toEqual([]);
    played.call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    touch();
    vi.advanceTimersByTime(DEBOUNCE);
    expect(played.sent.map(({ reason }) => reason)).toEqual(['interaction']);
    played.platform.leaving();
    vi.unstubAllGlobals();
  });
  it('10: the store stays in the phone after LMSFinish and after leaving', () => {
    const played = opened();
    played.call('LMSSetValue', 'cmi.core.lesson_location', '4');
    played.call('LMSFinish', '');
    expect(played.call('LMSGetValue', 'cmi.core.lesson_location')).toBe('4');
    played.platform.leaving();
    expect(again(played).call('LMSGetValue', 'cmi.core.lesson_location')).toBe('4');
  });
  it('10: what is written while the webview closes still reaches the app', () => {
    const played = opened();
    expect(played.platform.sendsOnUnload).toBe(true);
    played.call('LMSSetValue', 'cmi.suspend_data', 'late');
    played.platform.closing?.();
    expect(played.platform.reached()['cmi.suspend_data']).toBe('late');
  });
  it('10: a course that comes back as “incomplete” and does not complete again has lost its completion', () => {
    const first = opened();
    first.call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    first.call('LMSCommit', '');
    const second = again(first);
    expect(second.platform.recorded().completion).toBe('completed');
    second.call('LMSSetValue', 'cmi.core.lesson_status', 'incomplete');
    second.call('LMSCommit', '');
    expect(second.platform.recorded().completion).toBe('incomplete');
    second.call('LMSSetValue', 'cmi.core.lesson_status', 'completed');
    second.call('LMSCommit', '');
    expect(second.platform.recorded().completion).toBe('completed');
  });
  it('10: a SCORM 2004 course meets error 103 on its return here too', () => {
    const first = play(igotPhone, { lms: 'igot-phone' });
    first.call2004('Initialize', '');
    first.call2004('SetValue', 'cmi.location', '3');
    first.call2004('Terminate', '');
    const second = play(igotPhone, { lms: 'igot-phone', record: first.sent.at(-1)?.record });
    expect(second.call2004('Initialize', '')).toBe('false');
    expect(second.call2004('GetLastError')).toBe('103');
    expect(second.call2004('GetValue', 'cmi.location')).toBe('3');
  });
});
