import { describe, expect, it } from 'vitest';
import { strict2004 } from '../../packager/lms/page/strict-2004.ts';
import type { PageConfig } from '../../packager/lms/page-config.ts';
import { type Played, play, prepared } from './session.ts';

const open = (changes: Partial<PageConfig> = {}): Promise<Played> =>
  prepared(play(strict2004, { lms: 'strict-2004', kind: 'scorm2004-4', ...changes }));

async function begun(changes: Partial<PageConfig> = {}): Promise<Played> {
  const played = await open(changes);
  expect(played.call2004('Initialize', '')).toBe('true');
  return played;
}
const code = (played: Played) => played.call2004('GetLastError');
const set = (played: Played, element: string, value: unknown) => played.call2004('SetValue', element, value);
const get = (played: Played, element: string) => played.call2004('GetValue', element);

describe('session', () => {
  it('refuses everything before Initialize, each with its own code', async () => {
    const played = await open();
    expect([get(played, 'cmi.location'), code(played)]).toEqual(['', '122']);
    expect([set(played, 'cmi.location', 'x'), code(played)]).toEqual(['false', '132']);
    expect([played.call2004('Commit', ''), code(played)]).toEqual(['false', '142']);
    expect([played.call2004('Terminate', ''), code(played)]).toEqual(['false', '112']);
  });
  it('refuses an argument and a second Initialize', async () => {
    const played = await open();
    expect([played.call2004('Initialize', 'x'), code(played)]).toEqual(['false', '201']);
    expect(played.call2004('Initialize', '')).toBe('true');
    expect([played.call2004('Initialize', ''), code(played)]).toEqual(['false', '103']);
  });
  it('refuses everything after Terminate, each with its own code', async () => {
    const played = await begun();
    expect(played.call2004('Terminate', '')).toBe('true');
    expect([played.call2004('Initialize', ''), code(played)]).toEqual(['false', '104']);
    expect([get(played, 'cmi.location'), code(played)]).toEqual(['', '123']);
    expect([set(played, 'cmi.location', 'x'), code(played)]).toEqual(['false', '133']);
    expect([played.call2004('Commit', ''), code(played)]).toEqual(['false', '143']);
    expect([played.call2004('Terminate', ''), code(played)]).toEqual(['false', '113']);
  });
  it('forgets an error at the next good call', async () => {
    const played = await begun();
    get(played, 'cmi.location');
    expect(code(played)).toBe('403');
    get(played, 'cmi.success_status');
    expect(code(played)).toBe('0');
  });
});

describe('data model', () => {
  it('fills in the learner and what the LMS decides', async () => {
    const played = await begun();
    expect(get(played, 'cmi.learner_name')).toBe('Tamhankar, Charulekha');
    expect(get(played, 'cmi.entry')).toBe('ab-initio');
    expect(get(played, 'cmi.mode')).toBe('normal');
    expect(get(played, 'cmi.completion_status')).toBe('unknown');
    expect(get(played, 'cmi.objectives._count')).toBe('0');
  });
  it.each([
    ['cmi.suspend_data', 'x'.repeat(64_000), 'x'.repeat(64_001), '406'],
    ['cmi.location', 'x'.repeat(1000), 'x'.repeat(1001), '406'],
    ['cmi.score.scaled', '-1', '1.1', '407'],
    ['cmi.score.raw', '12.5', 'twelve', '406'],
    ['cmi.progress_measure', '1', '1.01', '407'],
    ['cmi.completion_status', 'not attempted', 'passed', '406'],
    ['cmi.success_status', 'passed', 'completed', '406'],
    ['cmi.exit', 'normal', 'done', '406'],
    ['cmi.session_time', 'PT1H5M3.25S', '01:05:03', '406'],
    ['cmi.objectives.0.id', 'page-1', 'page 1', '406'],
    ['cmi.interactions.0.id', 'urn:kriti:q1', 'q 1', '406'],
    ['cmi.comments_from_learner.0.comment', `{lang=hi}${'क'.repeat(4000)}`, 'x'.repeat(4001), '406'],
    ['cmi.learner_preference.audio_captioning', '-1', '2', '406'],
    ['adl.nav.request', 'suspendAll', 'leave', '406'],
  ])('%s takes what fits and refuses what does not', async (element, good, bad, expected) => {
    const played = await begun();
    expect([set(played, element, bad), code(played)]).toEqual(['false', expected]);
    expect(played.notes.at(-1)?.clause).toContain(element.replaceAll('.0.', '.n.'));
    expect([set(played, element, good), code(played)]).toEqual(['true', '0']);
  });
  it('keeps to 4000 characters of state in the 2nd Edition', async () => {
    const played = await begun({ kind: 'scorm2004-2' });
    expect(set(played, 'cmi.suspend_data', 'x'.repeat(4000))).toBe('true');
    expect(set(played, 'cmi.suspend_data', 'x'.repeat(4001))).toBe('false');
  });
  it('knows no other elements and guards who may do what', async () => {
    const played = await begun();
    expect([set(played, 'cmi.core.lesson_status', 'x'), code(played)]).toEqual(['false', '401']);
    expect(played.notes.at(-1)?.key).toBe('no-element');
    expect([set(played, 'cmi.learner_id', 'x'), code(played)]).toEqual(['false', '404']);
    expect([get(played, 'cmi.exit'), code(played)]).toEqual(['', '405']);
    expect([get(played, 'cmi.objectives.0.id'), code(played)]).toEqual(['', '301']);
    expect([set(played, 'cmi.objectives.1.id', 'a'), code(played)]).toEqual(['false', '351']);
    expect([set(played, 'cmi.interactions.0.type', 'choice'), code(played)]).toEqual(['false', '408']);
  });
  it('wants every objective’s id but once', async () => {
    const played = await begun();
    set(played, 'cmi.objectives.0.id', 'a');
    expect([set(played, 'cmi.objectives.1.id', 'a'), code(played)]).toEqual(['false', '351']);
  });
  it('notes a value that is no string, and takes it as one', async () => {
    const played = await begun();
    expect(set(played, 'cmi.score.scaled', 0.5)).toBe('true');
    expect(played.notes.map((n) => n.key)).toEqual(['not-a-string']);
    expect(get(played, 'cmi.score.scaled')).toBe('0.5');
  });
});

describe('record', () => {
  const record = (played: Played) => played.sent.at(-1)?.record;

  it('keeps what was committed and loses the rest', async () => {
    const played = await begun();
    set(played, 'cmi.location', '2');
    played.call2004('Commit', '');
    set(played, 'cmi.location', '3');
    expect(played.platform.reached()['cmi.location']).toBe('2');
  });
  it('goes on with a suspended attempt: data, answers, time', async () => {
    const first = await begun();
    for (const [element, value] of [
      ['cmi.suspend_data', 'abc'],
      ['cmi.location', '2'],
      ['cmi.interactions.0.id', 'q1'],
      ['cmi.interactions.0.type', 'choice'],
      ['cmi.interactions.0.learner_response', 'a'],
      ['cmi.session_time', 'PT1H'],
      ['cmi.exit', 'suspend'],
    ] as const)
      expect(set(first, element, value)).toBe('true');
    first.call2004('Terminate', '');
    const second = await begun({ record: record(first), attempt: 2 });
    expect(get(second, 'cmi.entry')).toBe('resume');
    expect(get(second, 'cmi.suspend_data')).toBe('abc');
    expect(get(second, 'cmi.interactions._count')).toBe('1');
    expect(get(second, 'cmi.total_time')).toBe('PT1H');
  });
  it('begins a new attempt after another way out, and still knows the completion', async () => {
    const first = await begun();
    set(first, 'cmi.completion_status', 'completed');
    set(first, 'cmi.success_status', 'passed');
    set(first, 'cmi.score.scaled', '0.9');
    set(first, 'cmi.suspend_data', 'abc');
    set(first, 'cmi.exit', 'normal');
    first.call2004('Terminate', '');
    const second = await begun({ record: record(first), attempt: 2 });
    expect(get(second, 'cmi.entry')).toBe('ab-initio');
    expect(get(second, 'cmi.suspend_data')).toBe('');
    second.call2004('Commit', '');
    expect(second.platform.recorded()).toMatchObject({
      ...{ completion: 'completed', success: 'passed', scoreScaled: 0.9 },
    });
  });
  it('completes by itself what never spoke of completion, and says so', async () => {
    const played = await begun();
    played.call2004('Terminate', '');
    expect(played.platform.recorded().completion).toBe('completed');
    expect(played.notes.map((n) => n.key)).toEqual(['status-by-lms']);
  });
  it('leaves unsaid what was suspended without a word of completion', async () => {
    const played = await begun();
    set(played, 'cmi.exit', 'suspend');
    played.call2004('Terminate', '');
    expect(played.platform.recorded().completion).toBe('unknown');
  });
});
