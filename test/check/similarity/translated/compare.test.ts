/** Translations in a comparison: leads like those of rewriting, in no share. */
import { expect, test } from 'vitest';
import { compare, type Document } from '../../../../packager/check/similarity/compare.ts';
import { prepare } from '../../../../packager/check/similarity/prepare.ts';
import { dictionaryOf } from '../../../../packager/check/similarity/translated/dictionary.ts';
import { DICTIONARY, ENGLISH, HINDI } from './texts.ts';

const document = (id: string, paragraphs: readonly string[], owner?: string): Document => ({
  ...prepare(paragraphs.join('\n\n')),
  ...{ id, title: id },
  ...(owner && { owner }),
});
const dictionary = dictionaryOf(DICTIONARY);
const source = document('source', ENGLISH, 'A');

test('where a dictionary is given', () => {
  const copy = document('copy', HINDI);
  const { share, shareOfAll, matches, leads } = compare(copy, [source], [source], dictionary);
  expect([share, shareOfAll, matches]).toEqual([0, 0, []]);
  expect(leads).toEqual([
    expect.objectContaining({ kind: 'translation', source: expect.objectContaining({ title: 'source' }) }),
  ]);
  const [lead] = leads;
  expect(copy.text.slice(lead?.start, lead?.end)).toContain(HINDI[1]);
  expect(source.text.slice(lead?.source.start, lead?.source.end)).toContain(ENGLISH[1]);
});

test('not without', () => expect(compare(document('copy', HINDI), [source]).leads).toEqual([]));

test('of one’s own text it needs no explaining', () =>
  expect(compare(document('copy', HINDI, 'A'), [source], [source], dictionary).leads).toEqual([]));
