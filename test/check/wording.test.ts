/** The lists of words and the finders of personal data, beyond what the fixtures of their rules show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cues from '../../packager/check/wording/cues.json' with { type: 'json' };
import inclusive from '../../packager/check/wording/inclusive.json' with { type: 'json' };
import { exclusionsIn } from '../../packager/check/wording/inclusive.ts';
import offensive from '../../packager/check/wording/offensive.json' with { type: 'json' };
import { offencesIn, veiled } from '../../packager/check/wording/offensive.ts';
import { personalData } from '../../packager/check/wording/personal-data.ts';
import { wordFinder } from '../../packager/check/wording/word-finder.ts';
import { sameLetters } from '../../packager/course/find/match.ts';
import { decoys, personalSentences } from '../../scripts/bench/material/personal-sentences.ts';

const offensiveWords = [offensive.abuse, offensive.slur, offensive.doubtful].flatMap((by) =>
  Object.values<string[]>(by).flat(),
);
const better = new Map(Object.entries<string>({ ...inclusive.gender, ...inclusive.disability }));

describe('the lists', () => {
  it('hold no word twice, whichever way it is written', () => {
    for (const list of [[...better.keys()], [...cues.politics, ...cues.religion, ...cues.trade]]) {
      const folded = list.map((word) => sameLetters(word).replaceAll('-', ' '));
      expect(folded.filter((word, i) => folded.indexOf(word) !== i)).toEqual([]);
    }
  });

  it('propose no word that they themselves find', () => {
    const found = [...better.values()].filter(
      (word) => exclusionsIn(`x ${word}`).length > 0 || offencesIn(word).length > 0,
    );
    expect(found).toEqual([]);
  });

  it('a word inside a longer one is not found', () => {
    const inside = offensiveWords.filter((word) => offencesIn(`क${word}क x${word}x`).length > 0);
    expect(inside).toEqual([]);
  });
});

describe('finding words', () => {
  it('gives the place in the text as it is written, whatever stands around it', () => {
    const find = wordFinder(['ज़मीन', 'eve teasing']);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('ज़मीन', 'ज़मीन', 'जमीन', 'Eve-Teasing', 'EVE  TEASING'),
        (before, word) => {
          const text = `${before}. ${word}. ${before}`;
          const found = find(text).map(({ start, end }) => text.slice(start, end));
          expect(found).toContain(word);
        },
      ),
    );
  });

  it('the longest of several is taken, and a sentence’s end parts a phrase', () => {
    const find = wordFinder(['lady', 'lady doctor', 'doctor']);
    const said = (text: string) => find(text).map(({ listed }) => listed);
    expect(said('A lady doctor. Lady. Doctor')).toEqual(['lady doctor', 'lady', 'doctor']);
  });

  it('a word is veiled but for its first letter', () => {
    expect(veiled('चूतड़')).toBe('चू**');
    expect(veiled('shit')).toBe('s***');
  });
});

describe('personal data', () => {
  it('of generated sentences is found, and of nobody hardly', () => {
    const told = [...personalSentences(1000)];
    const missed = told.filter(
      ({ text, start, end }) => !personalData(text).some((d) => d.start <= start && d.end >= end),
    );
    expect(missed).toEqual([]);
    expect([...decoys(1000)].filter((text) => personalData(text).length > 0)).toEqual([]);
  });

  it('no more than its last figures or first letter is shown', () => {
    for (const { text, start, end } of personalSentences(200)) {
      const datum = text.slice(start, end);
      for (const { masked } of personalData(text)) expect(masked).not.toContain(datum);
    }
  });
});
