/** Spellings that a reader takes for one word are one word; offsets stay those of the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, INVISIBLE } from '../../../packager/check/similarity/fold.ts';
import { spelled, Vocabulary } from '../../../packager/check/similarity/vocabulary.ts';
import { foldedWords, words } from '../../../packager/check/similarity/words.ts';

const folded = foldedWords;

describe('what folds to the same', () => {
  test.each([
    ['zero width', 'pay\u200Bment ser\u2060vice', 'payment service'],
    ['soft hyphen', 'pay\u00ADment', 'payment'],
    ['full width', '\uFF50\uFF41\uFF59 \uFF14\uFF12', 'pay 42'],
    ['mathematical bold', '\u{1D429}\u{1D41A}\u{1D432}', 'pay'],
    ['accents', 'p\u00E2y r\u0301esum\u00E9', 'pay resume'],
    ['direction marks', '\u202Epay\u202C ment', 'pay ment'],
    ['tags and selectors', 'pa\u{E0041}y\uFE0F', 'pay'],
    ['Cyrillic inside a word', 'p\u0430yment', 'payment'],
    ['a word wholly Cyrillic in an English text', 'this is \u0430 test', 'this is a test'],
    ['capitals that look alike', '\u041Dome \u0422ax', 'home tax'],
    ['hyphen at the end of a line', 'infor-\n  mation', 'information'],
    ['curly apostrophe', 'don\u2019t', "don't"],
    ['digits of Devanagari', '१९४७', '1947'],
    ['digits of Tamil', '௧௯', '19'],
    ['nukta, composed and not', 'ज़रूर ज\u093Cरूर', 'जरूर जरूर'],
    ['chandrabindu', 'हाँ', 'हां'],
    ['half nasal', 'सम्बन्ध हिन्दी', 'संबंध हिंदी'],
    ['joiners', 'क्\u200Dष त्\u200Cर', 'क्ष त्र'],
    ['Bengali chandrabindu', 'চা\u0981দ', 'চা\u0982দ'],
  ])('%s', (_, hidden, plain) => {
    expect(folded(hidden)).toEqual(folded(plain));
  });

  test('a Russian text keeps its letters', () => {
    expect(folded('\u043E\u043D \u0441\u0430\u043C')).toEqual(['\u043E\u043D', '\u0441\u0430\u043C']);
  });
});

test('any text: words stand where they are said to stand, in order, and fold to what they are made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const folded = foldedWords(text);
      const { starts, ends } = words(text);
      let last = 0;
      for (let i = 0; i < folded.length; i++) {
        const [start = -1, end = -1] = [starts[i], ends[i]];
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(folded[i]).not.toBe('');
        last = end;
      }
    }),
  );
});

/** What words.ts says a word is, at once. */
const WORD = new RegExp(
  `[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${INVISIBLE}]|['\\u2019\\u02BC\\uFF07](?=\\p{L})|[-\\u2010\\u2011][^\\S\\n]*\\r?\\n\\s*(?=[\\p{Ll}\\p{Lo}]))*`,
  'gu',
);

const piece = fc.oneof(
  fc.constantFrom(
    ...['a', 'Z', '0', "'", '-', '\u2010', ' ', '\n', '\r\n', '-\n', '.', '_', '\u00AD', '\u200B'],
  ),
  fc.constantFrom(
    ...['é', 'e\u0301', '\u2019', 'क', 'ि', '\u093C', '९', 'а', 'ß', '\u{1D429}', '\uD835', '中', '²', '“'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

test('any text: plain letters are read as the expression reads them', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { starts, ends } = words(text);
      const wanted = [...text.matchAll(WORD)].map(({ 0: raw, index }) => [index, index + raw.length]);
      const found = [...starts].map((start, i) => [start, ends[i]]);
      // Of some nothing is left once they are folded.
      expect(wanted).toEqual(expect.arrayContaining(found));
      const left = wanted.filter(([from, to]) => !found.some(([start, end]) => start === from && end === to));
      for (const [from, to] of left) expect(foldWord(text.slice(from, to), true)).toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('spellings keep their numbers, however many there are, and know each other apart', () => {
  const vocabulary = new Vocabulary(true);
  // All of one hash, which is the worst that a text can do.
  const numberOf = (word: string): number => vocabulary.numberOf(word, 0, word.length, 7);
  const all = Array.from({ length: 300 }, (_, i) => `word${i}`);
  expect(all.map(numberOf)).toEqual(all.map((_, i) => i));
  const many = Array.from({ length: 9000 }, (_, i) => `w${i}`);
  const spelledOut = (word: string): number =>
    [...word].reduce((hash, letter) => spelled(hash, letter.charCodeAt(0)), 0);
  for (const word of many) vocabulary.numberOf(word, 0, word.length, spelledOut(word));
  for (const [i, word] of many.entries())
    expect(vocabulary.folded[vocabulary.numberOf(`a ${word}.`, 2, 2 + word.length, spelledOut(word))]).toBe(
      many[i],
    );
  expect(all.map(numberOf)).toEqual(all.map((_, i) => i));
  expect(vocabulary.size).toBe(all.length + many.length);
});
