import { describe, expect, it } from 'vitest';
import { igot2026 } from '../../packager/lms/page/igot-2026.ts';
import { itemRecord } from '../../packager/lms/page/igot-items.ts';
import { LEARNER, type PageConfig } from '../../packager/lms/page-config.ts';
import { type Played, play } from './session.ts';

// Each test is one behaviour of docs/platform.md 2.2, item 13: content that is no package.

/** A frame that shows a film of 100 seconds; `at` moves it and lets it tell. */
function film() {
  const listeners = new Map<string, () => void>();
  const media = {
    duration: 100,
    currentTime: 0,
    addEventListener: (type: string, listener: () => void) => void listeners.set(type, listener),
  };
  const frame = { contentDocument: { querySelector: () => media } } as unknown as HTMLIFrameElement;
  const at = (second: number, event = 'pause') => {
    media.currentTime = second;
    listeners.get(event)?.();
  };
  return { frame, at };
}

function watch(changes: Partial<PageConfig> = {}): Played & { at: ReturnType<typeof film>['at'] } {
  const played = play(igot2026, { lms: 'igot-2026', kind: 'video', launch: 'a film.mp4', ...changes });
  const { frame, at } = film();
  played.platform.loaded(frame);
  return { ...played, at };
}

describe('other kinds (13)', () => {
  it.each([
    ['video', 0.05, { status: 1, completionPercentage: 0 }],
    ['video', 0.06, { status: 1, completionPercentage: 6 }],
    ['audio', 0.94, { status: 1, completionPercentage: 94 }],
    ['audio', 0.95, { status: 2, completionPercentage: 100 }],
    ['pdf', 0, { status: 1, completionPercentage: 0 }],
    ['pdf', 0.95, { status: 2, completionPercentage: 100 }],
  ] as const)('13: %s seen to %d', (kind, share, record) => {
    expect(itemRecord(kind, share)).toEqual(record);
  });
  it.each(['html', 'epub', 'image', 'h5p'] as const)('13: %s is complete on opening', (kind) => {
    expect(itemRecord(kind, 0)).toEqual({ status: 2, completionPercentage: 100 });
  });
  it('13: a film is opened as it is, without an API', async () => {
    const { platform } = watch();
    expect(platform.apis).toEqual({});
    expect(await platform.launch()).toMatch(/\/package\/a%20film\.mp4$/);
  });
  it('13: a film is begun on opening, goes on, and never goes back', () => {
    const { platform, at } = watch();
    expect(platform.recorded()).toMatchObject({ completion: 'incomplete', progress: 0 });
    at(40);
    at(10, 'seeked');
    expect(platform.recorded()).toMatchObject({ completion: 'incomplete', progress: 40 });
    at(95, 'ended');
    expect(platform.recorded()).toMatchObject({ completion: 'completed', progress: 100 });
  });
  it('13: what was seen since the last pause is kept on leaving', () => {
    const played = watch();
    played.at(60, 'timeupdate');
    played.platform.leaving();
    expect(played.sent.at(-1)).toEqual({ reason: 'leave', record: { status: 1, completionPercentage: 60 } });
  });
  it('13: a learner who is not enrolled saves nothing', () => {
    const { at, sent, platform } = watch({ learner: { ...LEARNER, enrolled: false } });
    at(99, 'ended');
    expect(sent).toEqual([]);
    expect(platform.recorded().completion).toBe('not attempted');
  });
});
