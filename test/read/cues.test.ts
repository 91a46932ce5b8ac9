/** The pace of captions, and films whose captions overlap, are named or are not there. */
import { expect, it } from 'vitest';
import { cueFacts } from '../../packager/read/media/cues.ts';

const file = (...blocks: string[]): string => ['WEBVTT', ...blocks].join('\n\n');

it('words, first and last moment and the longest silence are counted', () => {
  const text = file(
    'intro\n00:02.000 --> 00:04.000 align:start\n<v Officer>नमस्ते, good morning</v>',
    'NOTE not shown at all',
    '00:01:10.500 --> 00:01:12.500\nA file\ncame back.',
  );
  expect(cueFacts(text)).toEqual({ count: 2, words: 7, first: 2, last: 72.5, shown: 4, gap: 66.5 });
  expect(cueFacts(text.replaceAll('\n', '\r\n'))).toEqual(cueFacts(text));
});

it('what two captions share is shown once, and their order does not matter', () => {
  const [a, b] = ['00:00.000 --> 00:10.000\none', '00:05.000 --> 00:08.000\ntwo'];
  const facts = { count: 2, words: 2, first: 0, last: 10, shown: 10, gap: 0 };
  expect(cueFacts(file(a, b))).toEqual(facts);
  expect(cueFacts(file(b, a))).toEqual(facts);
});

it('captions that say nothing, run backwards or are none are not counted', () => {
  expect(cueFacts(file())).toBeUndefined();
  expect(cueFacts(file('00:01.000 --> 00:02.000\n♪'))).toBeUndefined();
  expect(cueFacts(file('00:03.000 --> 00:02.000\nback'))).toBeUndefined();
});
