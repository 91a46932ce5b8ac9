import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgress, unpackLzw } from '../../packager/lms/page/igot-progress.ts';

/** Packs text the way Rise does; the inverse of unpackLzw. */
function packLzw(text: string): number[] {
  const words = new Map(Array.from({ length: 256 }, (_, i) => [String.fromCharCode(i), i]));
  const codes: number[] = [];
  let word = '';
  for (const letter of text) {
    if (words.has(word + letter)) word += letter;
    else {
      codes.push(words.get(word) ?? 0);
      words.set(word + letter, words.size);
      word = letter;
    }
  }
  if (word !== '') codes.push(words.get(word) ?? 0);
  return codes;
}

const tracked = { isTrackable: true, duration: 0, threshold: 70 };
const untracked = { isTrackable: false, duration: 100, threshold: 70 };
const rise = (p: number) =>
  JSON.stringify({ v: 2, d: packLzw(JSON.stringify({ progress: { p, lessons: {} } })) });

describe('trackable content (8)', () => {
  it('takes progress_measure as percent', () => {
    expect(readProgress({ 'cmi.progress_measure': '0.4' }, tracked, 0)).toMatchObject({
      status: 1,
      percentage: 40,
    });
  });
  it('completes from 0.995', () => {
    expect(readProgress({ 'cmi.progress_measure': '0.994' }, tracked, 0).status).toBe(1);
    expect(readProgress({ 'cmi.progress_measure': '0.995' }, tracked, 0)).toMatchObject({
      status: 2,
      percentage: 100,
    });
  });
  it('reads Rise’s own percentage', () => {
    expect(readProgress({ 'cmi.suspend_data': rise(50) }, tracked, 0).percentage).toBe(50);
  });
  it('then counts completed objectives over all', () => {
    const store = {
      'cmi.objectives.0.status': 'completed',
      'cmi.objectives.1.status': 'incomplete',
      'cmi.objectives.2.id': 'x',
    };
    expect(readProgress(store, tracked, 0)).toMatchObject({ status: 1, percentage: 33 });
  });
  it('asks progress_measure first, then Rise, then objectives', () => {
    const objectives = { 'cmi.objectives.0.status': 'completed', 'cmi.objectives.1.status': 'incomplete' };
    const both = { ...objectives, 'cmi.suspend_data': rise(20) };
    expect(readProgress(objectives, tracked, 0).percentage).toBe(50);
    expect(readProgress(both, tracked, 0).percentage).toBe(20);
    expect(readProgress({ ...both, 'cmi.progress_measure': '0.1' }, tracked, 0).percentage).toBe(10);
  });
  it('takes no measure outside 0 to 1', () => {
    expect(readProgress({ 'cmi.progress_measure': '40' }, tracked, 0).percentage).toBe(0);
  });
  it('keeps what was earned when the package says nothing', () => {
    expect(readProgress({ completionPercentage: 60, completionStatus: 1 }, tracked, 9999)).toMatchObject({
      status: 1,
      percentage: 60,
    });
  });
});

describe('content that is not trackable (8)', () => {
  it('completes by time spent against its duration', () => {
    expect(readProgress({}, untracked, 69)).toMatchObject({ status: 1, percentage: 69 });
    expect(readProgress({}, untracked, 70)).toMatchObject({ status: 2, percentage: 100 });
  });
  it('takes progress_measure against the threshold, before the time', () => {
    expect(readProgress({ 'cmi.progress_measure': '0.69' }, untracked, 99)).toMatchObject({
      status: 1,
      percentage: 69,
    });
    expect(readProgress({ 'cmi.progress_measure': '0.7' }, untracked, 0).status).toBe(2);
  });
  it('reads neither Rise nor objectives', () => {
    expect(readProgress({ 'cmi.suspend_data': rise(90) }, untracked, 0).percentage).toBe(0);
  });
  it('never completes by time where the threshold is missing (12)', () => {
    expect(readProgress({}, { isTrackable: false, duration: 100 }, 1e6).status).toBe(1);
  });
  it('completes too early by a duration that is too short', () => {
    expect(readProgress({}, { ...untracked, duration: 1 }, 1).status).toBe(2);
  });
  it('counts the seconds of earlier launches', () => {
    expect(readProgress({ spentTime: 60 }, untracked, 10).status).toBe(2);
  });
  it('never goes down', () => {
    expect(readProgress({ completionPercentage: 50 }, untracked, 5).percentage).toBe(50);
  });
  it('never completes by time where the duration is missing', () => {
    expect(readProgress({}, { ...untracked, duration: 0 }, 1e6).status).toBe(1);
  });
});

describe('Rise’s packing', () => {
  it('is undone for any text of single bytes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 300 }),
        (text) => unpackLzw(packLzw(text)) === text,
      ),
    );
  });
  it('gives nothing for codes that are no such stream', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 400 }), { maxLength: 20 }), (codes) => {
        const text = unpackLzw(codes);
        return text === undefined || typeof text === 'string';
      }),
    );
    expect(unpackLzw([65, 300])).toBeUndefined();
  });
});
