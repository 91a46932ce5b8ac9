/** Captions: read from both formats, changed, written, and read again. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addCue,
  besideOf,
  cutCues,
  joinCues,
  moveCue,
  removeCue,
  setEdge,
  splitCue,
} from '../../renderer/film/cue-edit.ts';
import { type Cue, cueTime, readCues, readTime, writeCues } from '../../renderer/film/cues.ts';
import { hardshipsOf, readingSpeed, silenceBefore } from '../../renderer/film/reading.ts';

const line = fc
  .stringMatching(/^[\p{L}\p{N},.!? <>-]{1,40}$/u)
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.includes('-->'));
const cue = fc
  .record({
    start: fc.integer({ min: 0, max: 20_000_000 }),
    long: fc.integer({ min: 300, max: 9000 }),
    text: fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => lines.join('\n')),
  })
  .map(({ start, long, text }): Cue => ({ start: start / 1000, end: (start + long) / 1000, text }));

test('any cues are read again as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(cue, { selector: (c) => c.start, maxLength: 8 }), (cues) => {
      expect(readCues(writeCues(cues))).toEqual(cues.toSorted((a, b) => a.start - b.start));
    }),
  );
});

test('SubRip is read like WebVTT: numbers, commas, carriage returns and a mark of byte order', () => {
  const srt =
    '\uFEFF1\r\n00:00:01,500 --> 00:00:03,000\r\nनमस्ते\r\nHello\r\n\r\n2\r\n00:01:00,000 --> 00:01:02,250\r\nBye\r\n';
  expect(readCues(srt)).toEqual([
    { start: 1.5, end: 3, text: 'नमस्ते\nHello' },
    { start: 60, end: 62.25, text: 'Bye' },
  ]);
});

test('comments, styles, names and settings are kept, and what is no captions refused', () => {
  const vtt =
    'WEBVTT - a title\n\nNOTE 00:01.000 --> x\n\nSTYLE\n::cue{}\n\nintro\n00:01.000 --> 00:02.000 align:start line:0\nHi\n';
  const notes = ['NOTE 00:01.000 --> x', 'STYLE\n::cue{}'];
  const [cue] = readCues(vtt) ?? [];
  expect(cue).toEqual({ start: 1, end: 2, text: 'Hi', settings: 'align:start line:0', id: 'intro', notes });
  const written =
    'WEBVTT\n\nSTYLE\n::cue{}\n\nNOTE 00:01.000 --> x\n\nintro\n00:00:01.000 --> 00:00:02.000 align:start line:0\nHi\n';
  expect(writeCues(cue ? [cue] : [])).toBe(written);
  expect(readCues('WEBVTT\n')).toEqual([]);
  expect(readCues('Dear Sir,\n\n12:30 --> lunch')).toBeUndefined();
});

test('the captions of the sample are read whole', () => {
  const course = JSON.parse(readFileSync('templates/orientation/course.json', 'utf8')) as {
    assets: Record<string, { ext: string }>;
  };
  for (const [id, { ext }] of Object.entries(course.assets)) {
    if (ext !== 'vtt') continue;
    const file = readFileSync(`templates/orientation/assets/${id}.vtt`, 'utf8');
    expect(readCues(file)).toHaveLength(file.split('-->').length - 1);
  }
});

const THREE: readonly Cue[] = [
  { start: 1, end: 3, text: 'One two' },
  { start: 4, end: 6, text: 'three', notes: ['NOTE here'] },
  { start: 8, end: 9, text: 'four' },
];

test('a cue is added where there is room, its edges give way, and it moves as a whole', () => {
  expect(addCue(THREE, 6.5)).toMatchObject({ at: 2, cues: { 2: { start: 6.5, end: 8 } } });
  expect(addCue(THREE, 20)).toMatchObject({ at: 3, cues: { 3: { start: 20, end: 23 } } });
  expect(setEdge(THREE, 0, 'start', 2.9)[0]).toMatchObject({ start: 2.9, end: 3.2 });
  expect(setEdge(THREE, 0, 'end', 0)[0]).toMatchObject({ start: 0, end: 0.3 });
  expect(moveCue(THREE, 0, -5)[0]).toMatchObject({ start: 0, end: 2 });
});

test('splitting and joining keep every word and all the time, and what is removed leaves its comment', () => {
  const parts = splitCue(THREE, 0);
  expect(parts.map(({ text }) => text)).toEqual(['One', 'two', 'three', 'four']);
  expect(parts.slice(0, 2)).toMatchObject([
    { start: 1, end: 2 },
    { start: 2, end: 3 },
  ]);
  expect(splitCue(THREE, 0, 0)).toEqual(THREE);
  expect(joinCues(parts, 0)).toEqual(THREE);
  expect(joinCues(THREE, 2)).toEqual(THREE);
  expect(removeCue(THREE, 1)[1]).toEqual({ start: 8, end: 9, text: 'four', notes: ['NOTE here'] });
});

test('captions follow their film when it is cut, and find their neighbour in another language', () => {
  expect(cutCues(THREE, 2, 8.5)).toMatchObject([
    { start: 0, end: 1, text: 'One two' },
    { start: 2, end: 4 },
    { start: 6, end: 6.5 },
  ]);
  expect(besideOf(THREE, { start: 2.5, end: 5, text: '' })).toBe(1);
  expect(besideOf(THREE, { start: 6, end: 8, text: '' })).toBe(-1);
});

test('times are read as people write them', () => {
  const read = ['62.5', '1:02.5', '0:01:02,5', '7', 'soon', '1:'].map(readTime);
  expect(read).toEqual([62.5, 62.5, 62.5, 7, undefined, undefined]);
  expect(cueTime(3725.0006)).toBe('01:02:05.001');
});

test('what is hard to read is said; a syllable with its signs counts once', () => {
  const cue = (text: string, start = 0, end = 1): Cue => ({ start, end, text });
  expect(readingSpeed(cue('<i>क्षत्रिय</i>', 0, 2))).toBeLessThan(3);
  expect(hardshipsOf(cue('Eighteen letters in'), undefined)).toEqual(['fast']);
  expect(hardshipsOf(cue('Eighteen letters in', 0, 2), undefined)).toEqual([]);
  expect(hardshipsOf(cue('यह बहुत तेज़ी से बदलने वाला है'), undefined)).toEqual(['fast']);
  expect(hardshipsOf(cue('a', 1, 9), cue('b', 0, 2))).toEqual(['overlap', 'long']);
  expect(hardshipsOf(cue('a\nb\nc', 1.05, 1.6), cue('b', 0, 1))).toEqual(['short', 'lines', 'flicker']);
  expect(silenceBefore(cue('a', 9, 10), cue('b', 0, 3))).toBe(6);
  expect(silenceBefore(cue('a', 3, 4), undefined)).toBeUndefined();
});
