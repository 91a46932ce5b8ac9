import { describe, expect, it } from 'vitest';
import { strict } from '../../packager/lms/page/strict.ts';
import type { PageConfig } from '../../packager/lms/page-config.ts';
import { type Played, play, prepared } from './session.ts';

const open = (changes: Partial<PageConfig> = {}): Promise<Played> => prepared(play(strict, changes));

/** Opens and initializes. */
async function begun(changes: Partial<PageConfig> = {}): Promise<Played> {
  const played = await open(changes);
  expect(played.call('LMSInitialize', '')).toBe('true');
  return played;
}

const code = (played: Played) => played.call('LMSGetLastError');

describe('session', () => {
  it('answers strings', async () => {
    const played = await begun();
    expect(played.call('LMSSetValue', 'cmi.suspend_data', 'x')).toBe('true');
    expect(played.call('LMSCommit', '')).toBe('true');
    expect(played.call('LMSFinish', '')).toBe('true');
  });
  it('refuses data before LMSInitialize with 301', async () => {
    const played = await open();
    expect(played.call('LMSGetValue', 'cmi.core.student_id')).toBe('');
    expect(code(played)).toBe('301');
  });
  it('refuses an argument to LMSInitialize with 201', async () => {
    const played = await open();
    expect(played.call('LMSInitialize', 'x')).toBe('false');
    expect(code(played)).toBe('201');
  });
  it('forgets an error at the next good call', async () => {
    const played = await begun();
    played.call('LMSSetValue', 'cmi.core.score.raw', '101');
    expect(code(played)).toBe('405');
    played.call('LMSGetValue', 'cmi.core.score.raw');
    expect(code(played)).toBe('0');
  });
});

describe('data model', () => {
  it('fills in the learner and what the LMS decides', async () => {
    const played = await begun();
    const get = (name: string) => played.call('LMSGetValue', name);
    expect(get('cmi.core.student_name')).toBe('Tamhankar, Charulekha');
    expect(get('cmi.core.entry')).toBe('ab-initio');
    expect(get('cmi.core.credit')).toBe('credit');
    expect(get('cmi.core.lesson_mode')).toBe('normal');
    expect(get('cmi.core.lesson_status')).toBe('not attempted');
    expect(get('cmi.core._children')).toContain('lesson_location');
  });
  it.each([
    ['cmi.suspend_data', 'x'.repeat(4096), 'x'.repeat(4097)],
    ['cmi.core.lesson_location', 'x'.repeat(255), 'x'.repeat(256)],
    ['cmi.comments', 'x'.repeat(4096), 'x'.repeat(4097)],
    ['cmi.core.exit', 'suspend', 'normal'],
    ['cmi.core.lesson_status', 'browsed', 'not attempted'],
    ['cmi.core.score.raw', '100', '100.5'],
    ['cmi.core.score.min', '', '-1'],
    ['cmi.core.session_time', '0000:00:01.5', '0:01'],
    ['cmi.objectives.0.id', 'page-1', 'page 1'],
    ['cmi.interactions.0.id', 'q_1', 'q.1'],
    ['cmi.interactions.0.time', '23:59:59', '24:00:00'],
    ['cmi.interactions.0.result', '0.5', 'right'],
    ['cmi.interactions.0.weighting', '2', 'two'],
    ['cmi.student_preference.audio', '-1', '101'],
    ['cmi.student_preference.speed', '-100', '1.5'],
    ['cmi.student_preference.text', '1', '2'],
  ])('%s takes what fits and refuses with 405 what does not', async (element, good, bad) => {
    const played = await begun();
    expect(played.call('LMSSetValue', element, good)).toBe('true');
    expect(played.call('LMSSetValue', element, bad)).toBe('false');
    expect(code(played)).toBe('405');
    expect(played.notes.at(-1)?.clause).toContain(element.replaceAll('.0.', '.n.'));
  });
  it.each([
    ['choice', 'a,b', 'Option A'],
    ['true-false', 't', 'true'],
    ['matching', '1.a,2.b', '1-a'],
    ['numeric', '3.5', 'three'],
    ['likert', '3', 'agree'],
  ])('an answer of type %s is written as the standard says', async (type, good, bad) => {
    const played = await begun();
    played.call('LMSSetValue', 'cmi.interactions.0.id', 'q1');
    played.call('LMSSetValue', 'cmi.interactions.0.type', type);
    expect(played.call('LMSSetValue', 'cmi.interactions.0.student_response', good)).toBe('true');
    expect(played.call('LMSSetValue', 'cmi.interactions.0.student_response', bad)).toBe('false');
  });
  it('knows no other elements (401), and guards access (402, 403, 404)', async () => {
    const played = await begun();
    played.call('LMSSetValue', 'cmi.core.score.scaled', '1');
    expect(code(played)).toBe('401');
    played.call('LMSGetValue', 'cmi.core');
    expect(code(played)).toBe('401');
    played.call('LMSSetValue', 'cmi.core._children', 'x');
    expect(code(played)).toBe('402');
    played.call('LMSSetValue', 'cmi.core.student_id', 'x');
    expect(code(played)).toBe('403');
    played.call('LMSGetValue', 'cmi.core.exit');
    expect(code(played)).toBe('404');
  });
  it('notes a value that is no string, and takes it as one', async () => {
    const played = await begun();
    expect(played.call('LMSSetValue', 'cmi.core.score.raw', 50)).toBe('true');
    expect(played.notes.at(-1)).toMatchObject({ key: 'not-a-string', data: { type: 'number' } });
  });
});

describe('record', () => {
  const record = (played: Played) => played.sent.at(-1)?.record;

  it('keeps what was committed and loses the rest', async () => {
    const first = await begun();
    first.call('LMSSetValue', 'cmi.core.lesson_location', '2');
    first.call('LMSCommit', '');
    first.call('LMSSetValue', 'cmi.core.lesson_location', '3');
    const second = await begun({ record: record(first), attempt: 2 });
    expect(second.call('LMSGetValue', 'cmi.core.lesson_location')).toBe('2');
  });
  it('says resume after exit suspend, and nothing after another exit', async () => {
    for (const [exit, entry] of [
      ['suspend', 'resume'],
      ['logout', ''],
    ] as const) {
      const first = await begun();
      first.call('LMSSetValue', 'cmi.core.exit', exit);
      first.call('LMSFinish', '');
      const second = await begun({ record: record(first), attempt: 2 });
      expect(second.call('LMSGetValue', 'cmi.core.entry')).toBe(entry);
    }
  });
  it('adds up the time of the sessions', async () => {
    let kept: unknown;
    for (let i = 0; i < 2; i++) {
      const played = await begun({ record: kept });
      played.call('LMSSetValue', 'cmi.core.session_time', '0000:40:00');
      played.call('LMSFinish', '');
      kept = record(played);
    }
    const last = await begun({ record: kept });
    expect(last.call('LMSGetValue', 'cmi.core.total_time')).toBe('01:20:00');
  });
  it('records completed where the package set no status, and says so', async () => {
    const played = await begun();
    played.call('LMSFinish', '');
    expect(played.platform.recorded().completion).toBe('completed');
    expect(played.notes).toContainEqual(expect.objectContaining({ key: 'status-by-lms' }));
  });
  it('gives the score from 0 to 1 by the package’s own range', async () => {
    const played = await begun();
    played.call('LMSSetValue', 'cmi.core.score.min', '20');
    played.call('LMSSetValue', 'cmi.core.score.max', '60');
    played.call('LMSSetValue', 'cmi.core.score.raw', '50');
    played.call('LMSSetValue', 'cmi.core.lesson_status', 'failed');
    played.call('LMSCommit', '');
    expect(played.platform.recorded()).toMatchObject({
      completion: 'completed',
      success: 'failed',
      scoreRaw: '50',
      scoreScaled: 0.75,
    });
  });
});
