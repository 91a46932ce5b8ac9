/** Spellings that a reader takes for one word are one word; offsets stay those of the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '../../../packager/check/similarity/words.ts';

const folded = (text: string): readonly string[] => words(text).folded;

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
      const { folded, starts, ends } = words(text);
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
