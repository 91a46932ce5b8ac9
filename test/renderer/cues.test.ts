/** Captions: read from both formats, written, and read again. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cue, readCues, writeCues } from '../../renderer/media/cues.ts';

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

test('comments and styles are left out, settings kept, and what is no captions refused', () => {
  const vtt =
    'WEBVTT - a title\n\nNOTE 00:01.000 --> x\n\nSTYLE\n::cue{}\n\nintro\n00:01.000 --> 00:02.000 align:start line:0\nHi\n';
  expect(readCues(vtt)).toEqual([{ start: 1, end: 2, text: 'Hi', settings: 'align:start line:0' }]);
  expect(writeCues(readCues(vtt) ?? [])).toContain('00:00:01.000 --> 00:00:02.000 align:start line:0');
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
