/** What is told of a passage: where it is, what was done to it, and whether it needs explaining. */
import { describe, expect, test } from 'vitest';
import { compare, type Document } from '../../../packager/check/similarity/compare.ts';
import { STANDARD_LIMITS, verdictOf } from '../../../packager/check/similarity/limits.ts';
import { prepare } from '../../../packager/check/similarity/prepare.ts';
import { STANDARD_TEXTS } from '../../../packager/check/similarity/standard-texts.ts';
import type { Known } from '../../../packager/check/similarity/standing.ts';
import { REWRITING, SOURCE } from './rewritten/told.ts';
import { passages } from './texts.ts';

const document = (id: string, text: string, known: Known = {}): Document => ({
  title: id,
  ...prepare(text),
  ...known,
  id,
});

const [first = '', second = '', third = '', fourth = ''] = passages('en', 4);
const own =
  'This page was written at my own desk on a rainy evening, with tea, and nobody else had any part in it.';

test('the very passage, in code points of both texts', () => {
  const copy = document('copy', `😀 ${own}\n\n${second}\n\n${own}`);
  const { matches, share } = compare(copy, [copy, document('source', `${first}\n\n😀${second}`)]);
  expect(matches).toHaveLength(1);
  const [{ start, end, source, kind, standing, score } = { start: 0, end: 0, source: undefined }] = matches;
  const letters = (text: string, from = 0, to = 0) => [...text].slice(from, to).join('');
  const bare = second.replace(/[^\p{L}\p{N}]+$/u, '');
  expect(letters(copy.text, start, end)).toBe(bare);
  expect(letters(`${first}\n\n😀${second}`, source?.start, source?.end)).toBe(bare);
  expect([kind, standing]).toEqual(['exact', 'open']);
  expect(score).toBeGreaterThan(0.9);
  expect(share).toBeGreaterThan(0.3);
});

describe('what explains a passage', () => {
  const standing = (around: (passage: string) => string, source: Known = {}, copy: Known = {}) =>
    compare(document('copy', around(second), copy), [
      document('source', `${first}\n\n${second}\n\n${third}`, source),
    ]).matches.map((match) => match.standing);

  test.each<[string, (passage: string) => string, Known, Known, string]>([
    ['nothing', (text) => text, {}, {}, 'open'],
    ['quotation marks', (text) => `“${text}”`, {}, {}, 'quoted'],
    [
      'its title beside it',
      (text) => `${text} (see: The Guide to Files)`,
      { title: 'The guide to files' },
      {},
      'cited',
    ],
    [
      'its address',
      (text) => `${text} https://gov.example/a`,
      { addresses: ['https://gov.example/a'] },
      {},
      'cited',
    ],
    ['the same owner', (text) => text, { owner: 'Rail Board' }, { owner: 'rail board' }, 'own'],
    ['a licence', (text) => text, { licence: 'CC0 1.0' }, {}, 'licensed'],
    ['a licence that asks for credit, without any', (text) => text, { licence: 'CC BY-SA 4.0' }, {}, 'open'],
    [
      'a licence that asks for credit, with the source among the references',
      (text) => text,
      { title: 'The guide to files', licence: 'CC BY-SA 4.0' },
      { references: ['ISTM, The Guide to Files, 2022'] },
      'licensed',
    ],
    [
      'the number of its reference',
      (text) => `${text} [२]`,
      { title: 'The guide to files' },
      { references: ['Another book of the shelf', 'ISTM, The Guide to Files, 2022'] },
      'cited',
    ],
    [
      'the number of another reference',
      (text) => `${text} [1]`,
      { title: 'The guide to files' },
      { references: ['Another book of the shelf', 'ISTM, The Guide to Files, 2022'] },
      'open',
    ],
    ['a blockquote', (text) => text, {}, { quotations: [[0, 100_000]] }, 'quoted'],
    ['what very many hold', (text) => text, {}, { common: [[0, 100_000]] }, 'standard'],
    ['a licence that forbids it', (text) => text, { licence: 'CC BY-ND 4.0' }, {}, 'open'],
  ])('%s', (_, around, source, copy, expected) => {
    expect(standing(around, source, copy)).toEqual([expected]);
  });

  test.each(STANDARD_TEXTS)('a text that is everybody’s: %.40s', (text) => {
    const { matches, share, shareOfAll } = compare(document('copy', `${own}\n\n${text}`), [
      document('source', `${first}\n\n${text}`),
    ]);
    expect(matches.map((match) => match.standing)).toEqual(['standard']);
    expect(share).toBe(0);
    expect(shareOfAll).toBeGreaterThan(0.5);
  });
});

test('what somebody said of a passage holds for its words and its source, however they are set', () => {
  const source = document('source', `${first}\n\n${second}`, { title: 'Notes' });
  const [found] = compare(document('copy', second), [source]).matches;
  if (!found) throw new Error('not found');
  const standing = (text: string, as: 'permission' | 'own' | 'cite' | 'rewrite', from = source) =>
    compare(document('copy', text, { explained: { [found.passage]: { as } } }), [from]).matches[0]?.standing;
  expect(standing(second, 'permission')).toBe('licensed');
  expect(standing(second.toUpperCase(), 'own')).toBe('own');
  expect(standing(second, 'cite')).toBe('cited');
  expect(standing(second, 'rewrite')).toBe('open');
  expect(standing(second.replace(/^(\S+ ){3}\S+/, '$& indeed'), 'own')).toBe('open');
  expect(standing(second, 'own', { ...source, title: 'Other notes' })).toBe('open');
});

test('what the text says twice is told, and counts in no share', () => {
  const { repeats, share, matches } = compare(document('copy', `${first}\n\n${own}\n\n${first}`), []);
  expect(repeats).toHaveLength(1);
  expect(repeats[0]).toMatchObject({ kind: 'exact', source: { id: 'copy', start: 0 } });
  expect([share, matches]).toEqual([0, []]);
});

test('no passage, a short one, and a long one against the limits', () => {
  const sources = [document('source', `${second}\n\n${third}\n\n${fourth}`)];
  const verdict = (text: string) => verdictOf(compare(document('copy', text), sources), STANDARD_LIMITS);
  expect(verdict(own)).toBe('pass');
  expect(verdict(`${`${own} `.repeat(20)}\n\n${second}`)).toBe('pass');
  expect(verdict(`${`${own} `.repeat(20)}\n\n${second}\n\n${third}\n\n${fourth}`)).toBe('fail');
});

describe('what may be rewritten', () => {
  const source = document('source', `${first}\n\n${SOURCE.en}\n\n${third}`);
  const copy = (around: (text: string) => string, known: Known = {}) =>
    document('copy', `${own}\n\n${around(REWRITING.en)}\n\n${own}`, known);

  test('is a lead, in no share', () => {
    const { share, shareOfAll, matches, leads } = compare(
      copy((text) => text),
      [source],
    );
    expect([share, shareOfAll, matches]).toEqual([0, 0, []]);
    expect(leads).toEqual([
      expect.objectContaining({ kind: 'rewritten', source: expect.objectContaining({ title: 'source' }) }),
    ]);
  });

  test('is looked for in what is named for it alone', () => {
    expect(
      compare(
        copy((text) => text),
        [source],
        [],
      ).leads,
    ).toEqual([]);
    expect(
      compare(
        copy((text) => text),
        [],
        [source],
      ).leads,
    ).toHaveLength(1);
  });

  test('is no lead where it is quoted, of the same owner, or copied beside', () => {
    expect(compare(document('copy', `“${REWRITING.en}”`), [source]).leads).toEqual([]);
    const owned = { ...source, owner: 'Rail Board' };
    expect(
      compare(
        copy((text) => text, { owner: 'Rail Board' }),
        [owned],
      ).leads,
    ).toEqual([]);
    const whole = document('whole', REWRITING.en);
    expect(
      compare(
        copy((text) => text),
        [source, whole],
      ).leads,
    ).toEqual([]);
  });
});
