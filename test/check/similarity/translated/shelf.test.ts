/** A passage in Hindi finds the English one it was translated from, better with a dictionary. */
import { describe, expect, it, test } from 'vitest';
import { prepare } from '../../../../packager/check/similarity/prepare.ts';
import {
  dictionaryOf,
  meaningsOf,
  NO_DICTIONARY,
} from '../../../../packager/check/similarity/translated/dictionary.ts';
import { readFreedict } from '../../../../packager/check/similarity/translated/freedict.ts';
import { likeliest, shelve } from '../../../../packager/check/similarity/translated/shelf.ts';
import { soundsOfEnglish, soundsOfHindi } from '../../../../packager/check/similarity/translated/sounds.ts';
import { sayingsOf } from '../../../../packager/check/similarity/translated/terms.ts';
import { DICTIONARY, ENGLISH, HINDI } from './texts.ts';

test.each([
  ['computer', 'कंप्यूटर'],
  ['telephone', 'टेलीफोन'],
  ['office', 'ऑफिस'],
  ['files', 'फाइलों'],
  ['picture', 'पिक्चर'],
  ['option', 'ऑप्शन'],
  ['window', 'विंडो'],
  ['mandla', 'मंडला'],
  ['box', 'बॉक्स'],
])('%s sounds like %s', (english, hindi) => expect(soundsOfHindi(hindi)).toBe(soundsOfEnglish(english)));

test('words that sound otherwise are told apart', () =>
  expect(soundsOfHindi('नदी')).not.toBe(soundsOfEnglish('river')));

describe('a dictionary', () => {
  const dictionary = dictionaryOf(DICTIONARY);

  it('is turned round, whatever the inflection', () =>
    expect([...meaningsOf('पत्तियों', dictionary)]).toEqual([['leaf', 1]]));

  it('trusts words of several less', () =>
    expect(meaningsOf('सूर्योदय', dictionary)).toEqual(
      new Map([
        ['sun', 0.5],
        ['rise', 0.5],
      ]),
    ));
});

test('what FreeDict has installed is read: glosses without their asides', () =>
  expect(
    readFreedict(
      [
        'Publisher: FreeDict.',
        'leaf /lˈiːf/ <N>',
        '1. पत्ती{पेड़~की}, वर्क',
        '      "A leaf fell."',
        'leaf /lˈiːf/ <V>',
        '1. पन्ने~पलटना',
        'lean /lˈiːn/ <Adj>',
        '1. ?',
      ].join('\n'),
    ),
  ).toEqual({ leaf: ['पत्ती', 'वर्क', 'पन्ने पलटना'] }));

describe.each([
  ['with a dictionary', dictionaryOf(DICTIONARY)],
  ['by names, loan words and numbers alone', NO_DICTIONARY],
])('%s', (_, dictionary) => {
  const shelf = shelve(ENGLISH.map((text) => sayingsOf(prepare(text), dictionary)));

  test.each(HINDI.map((text, i) => [i, text] as const))('passage %d finds its original', (i, text) =>
    expect(likeliest(sayingsOf(prepare(text), dictionary), shelf)[0]?.at).toBe(i),
  );
});

test('a dictionary makes it surer', () => {
  const score = (dictionary: typeof NO_DICTIONARY): number => {
    const shelf = shelve(ENGLISH.map((text) => sayingsOf(prepare(text), dictionary)));
    return likeliest(sayingsOf(prepare(HINDI[0] ?? ''), dictionary), shelf)[0]?.score ?? 0;
  };
  expect(score(dictionaryOf(DICTIONARY))).toBeGreaterThan(score(NO_DICTIONARY));
});

test('nothing is found for a text that shares nothing', () =>
  expect(
    likeliest(
      sayingsOf(prepare('ऐसा'), NO_DICTIONARY),
      shelve(ENGLISH.map((text) => sayingsOf(prepare(text), NO_DICTIONARY))),
    ),
  ).toEqual([]));
