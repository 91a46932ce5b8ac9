/** A text that was translated is a lead, either way; another on the same matter is none. */
import { describe, expect, test } from 'vitest';
import { prepare } from '../../../../packager/check/similarity/prepare.ts';
import { dictionaryOf, NO_DICTIONARY } from '../../../../packager/check/similarity/translated/dictionary.ts';
import { translationsBetween } from '../../../../packager/check/similarity/translated/leads.ts';
import { DICTIONARY, ENGLISH, HINDI, NAMES_ENGLISH, NAMES_HINDI, OTHER_HINDI } from './texts.ts';

const text = (paragraphs: readonly string[]) => prepare(paragraphs.join('\n\n'));
const [english, hindi, other] = [text(ENGLISH), text(HINDI), text(OTHER_HINDI)];
const dictionary = dictionaryOf(DICTIONARY);

describe.each([
  { how: 'with a dictionary', known: dictionary, english, hindi, paragraphs: HINDI },
  {
    how: 'by names, loan words and numbers alone',
    known: NO_DICTIONARY,
    english: text(NAMES_ENGLISH),
    hindi: text(NAMES_HINDI),
    paragraphs: NAMES_HINDI,
  },
])('$how', ({ known, english, hindi, paragraphs }) => {
  test('from English', () => {
    const leads = translationsBetween(hindi, english, known);
    expect(leads).toHaveLength(1);
    const [{ aFrom, aTo, bFrom, bTo } = { aFrom: 0, aTo: 0, bFrom: 0, bTo: 0 }] = leads;
    expect((aTo - aFrom) / hindi.words.length).toBeGreaterThan(0.8);
    expect((bTo - bFrom) / english.words.length).toBeGreaterThan(0.8);
  });

  test('into English, with the sides exchanged', () =>
    expect(translationsBetween(english, hindi, known)).toEqual(
      translationsBetween(hindi, english, known).map(({ aFrom, aTo, bFrom, bTo, score }) => ({
        ...{ aFrom: bFrom, aTo: bTo, bFrom: aFrom, bTo: aTo, score },
      })),
    ));

  test('other facts on the same matter are none', () =>
    expect(translationsBetween(other, english, known)).toEqual([]));

  test('nor are the same passages in another order', () =>
    expect(translationsBetween(text([...paragraphs].reverse()), english, known)).toEqual([]));

  test('one passage alone is none', () =>
    expect(translationsBetween(text(paragraphs.slice(0, 1)), english, known)).toEqual([]));
});

test('two texts in one language are left to the comparison of words', () =>
  expect(translationsBetween(english, english, dictionary)).toEqual([]));

test('a text in both languages is compared in the one that the other text is not in', () => {
  const both = text([...ENGLISH, ...HINDI]);
  const [lead, ...others] = translationsBetween(both, english, dictionary);
  expect(others).toEqual([]);
  expect(lead?.aFrom).toBeGreaterThanOrEqual(english.words.length);
  const [back, ...more] = translationsBetween(both, hindi, dictionary);
  expect(more).toEqual([]);
  // Its last passage may reach into the first sentence of the other language.
  expect(back?.aTo).toBeLessThan(english.words.length + 40);
  expect(back?.aFrom).toBe(0);
});
