/** The promise of winnowing, sentences and stems. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprints, GRAM, WINDOW } from '../../../packager/check/similarity/fingerprints.ts';
import { NORM_VERSION } from '../../../packager/check/similarity/fold.ts';
import { hashOf } from '../../../packager/check/similarity/hash.ts';
import { prepare } from '../../../packager/check/similarity/prepare.ts';

/** Of "the quick brown fox jumps over it": when they change, NORM_VERSION must rise. */
const HASHES = { 2: [296320631251, 625896307942, 1050434515039, 649816655893] }[NORM_VERSION];

const word = fc.stringMatching(/^[a-z]{3,7}$/);
const hashes = (text: string): Set<number> => new Set(fingerprints(prepare(text)).hashes);

test('any two texts that share 8 words in a row share a fingerprint', () => {
  const text = (min: number, max: number) => fc.array(word, { minLength: min, maxLength: max });
  fc.assert(
    fc.property(text(8, 8), text(0, 30), text(0, 30), text(0, 30), text(0, 30), (run, a, b, c, d) => {
      expect(run).toHaveLength(GRAM + WINDOW - 1);
      const one = hashes([...a, ...run, ...b].join(' '));
      const other = hashes([...c, ...run, ...d].join(' '));
      expect([...one].some((hash) => other.has(hash))).toBe(true);
    }),
  );
});

test('hashes fit 40 bits, are the same on every machine, and are few', () => {
  const text = Array.from({ length: 2000 }, (_, i) => `word${(i * 7919) % 1009}`).join(' ');
  const { hashes, positions } = fingerprints(prepare(text));
  expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 40)).toBe(true);
  expect(positions).toHaveLength(hashes.length);
  const family = hashes.length - 1999; // one of s2 between each two of 2,000 content words
  expect(family / 2000).toBeGreaterThan(0.3);
  expect(family / 2000).toBeLessThan(0.5);
  expect([...fingerprints(prepare('the quick brown fox jumps over it')).hashes]).toEqual(HASHES);
});

test('neighbouring content words are found in any order, with any ending and small words between', () => {
  const one = hashes('training of officers');
  expect([...hashes('an officer who trains')].some((hash) => one.has(hash))).toBe(true);
});

describe('sentences', () => {
  const cut = (text: string): string[] => {
    const { sentences, starts, ends } = prepare(text);
    return Array.from({ length: sentences.length - 1 }, (_, i) =>
      text.slice(starts[sentences[i] ?? 0], ends[(sentences[i + 1] ?? 0) - 1]),
    );
  };

  test.each([
    ['He came. She left! Who stayed?', ['He came', 'She left', 'Who stayed']],
    ['Dr. Rao and J. Nehru paid Rs. 500 on Sec. 4.', ['Dr. Rao and J. Nehru paid Rs. 500 on Sec. 4']],
    ['वह आया। वे गए। डॉ. राव रुके।', ['वह आया', 'वे गए', 'डॉ. राव रुके']],
    [
      'A heading\nThen text that goes\non in the next line.',
      ['A heading', 'Then text that goes\non in the next line'],
    ],
    ['one part\n\nanother part', ['one part', 'another part']],
    ['It cost 3.5 crore.', ['It cost 3.5 crore']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});

test.each([
  ['trains training trained', 'train'],
  ['लड़का लड़के लड़कों', 'लड़क'.normalize('NFKD').replace('\u093C', '')],
])('%s have one stem', (text, stem) => {
  expect(new Set(prepare(text).stems)).toEqual(new Set([hashOf(stem)]));
});
