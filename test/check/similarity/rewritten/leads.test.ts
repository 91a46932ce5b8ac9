/** What is told anew is found by its facts; other facts on the same matter are not. */
import { describe, expect, test } from 'vitest';
import { align } from '../../../../packager/check/similarity/align.ts';
import { prepare } from '../../../../packager/check/similarity/prepare.ts';
import { leadsBetween, toldIn } from '../../../../packager/check/similarity/rewritten/leads.ts';
import { passages } from '../texts.ts';
import { OTHER, REWRITING, SOURCE } from './told.ts';

describe.each(['en', 'hi'] as const)('%s', (lang) => {
  const around = passages(lang, 8);
  const told = (text: string, from: number) =>
    toldIn(
      prepare([...around.slice(from, from + 2), text, ...around.slice(from + 2, from + 4)].join('\n\n')),
    );
  const source = told(SOURCE[lang], 0);

  test('a passage told anew, in texts of their own', () => {
    const copy = told(REWRITING[lang], 4);
    const leads = leadsBetween(copy, source);
    expect(leads).toHaveLength(1);
    const said = (text: typeof copy, from = 0, to = 0) => {
      const { text: whole, starts, ends } = text.facts.prepared;
      return whole.slice(starts[from], ends[to - 1]);
    };
    const [lead] = leads;
    expect(said(copy, lead?.aFrom, lead?.aTo)).toContain(REWRITING[lang].slice(100, 200));
    expect(said(source, lead?.bFrom, lead?.bTo)).toContain(SOURCE[lang].slice(100, 200));
  });

  test('is not what a comparison of words finds', () =>
    expect(align(prepare(REWRITING[lang]), prepare(SOURCE[lang]))).toEqual([]));

  test('other facts on the same matter are no lead', () =>
    expect(leadsBetween(told(OTHER[lang], 4), source)).toEqual([]));

  test('what is explained already is left out', () =>
    expect(leadsBetween(told(REWRITING[lang], 4), source, () => true)).toEqual([]));
});
