/** What the conformance command lets pass and what it does not. */
import { describe, expect, it } from 'vitest';
import { compare, type Measured, notesOf, troubles } from '../../scripts/conformance/compare.ts';
import { faultsOf, type Launch } from '../../scripts/conformance/facts.ts';
import type { Reason } from '../../scripts/conformance/reasons.ts';

const recorded = { completion: 'complete', success: 'none', score: '100 %', place: 'p' } as const;
const cell: Measured = {
  column: 'passed',
  recorded,
  expected: { completion: 'complete', success: 'passed' },
};
const reason: Reason = {
  ...{ rows: ['a/b'], columns: ['passed'], fact: 'success', is: 'none' },
  why: 'It keeps no result.',
};

describe('a table', () => {
  it('is whole where every difference has its reason, which stands below it', () => {
    const table = compare({ 'a/b': [cell] }, [reason]);
    expect(troubles(table, [reason])).toEqual([]);
    expect(notesOf(table)).toEqual([{ letter: 'a', why: 'It keeps no result.' }]);
  });
  it('is not where a difference has none', () => {
    expect(troubles(compare({ 'a/b': [cell] }, []), [])).toEqual([
      'a/b, passed: success is none, not passed; no reason given',
    ]);
  });
  it('is not where a reason is given for what is not so', () => {
    const equal: Measured = { ...cell, recorded: { ...recorded, success: 'passed' } };
    expect(troubles(compare({ 'a/b': [equal] }, [reason]), [reason])).toHaveLength(1);
  });
  it('is not where a cell is empty', () => {
    const empty: Measured = { column: 'passed', expected: { completion: 'complete' } };
    expect(troubles(compare({ 'a/b': [empty] }, []), [])).toEqual(['a/b, passed: nothing was recorded']);
  });
});

describe('a walk', () => {
  const launch = (changes: Partial<Launch>): Launch => ({
    ...{ screens: [], answers: [], stopped: 'end', network: [], missing: [], console: [], hung: false },
    recorded: { completion: 'incomplete', success: 'unknown', location: '', suspendDataLength: 0 },
    ...changes,
  });
  const given = (by: 'key' | 'wrong') => [{ question: '', chosen: [], by }];
  const good = [
    launch({ stopped: 'middle' }),
    launch({ answers: given('wrong') }),
    launch({ answers: given('key') }),
    launch({}),
  ];

  it('counts where the test was failed, taken again, and nothing went wrong', () => {
    expect(faultsOf(good)).toEqual([]);
  });
  it.each<[number, Partial<Launch>]>([
    [0, { stopped: 'stuck' }],
    [1, { answers: given('key') }],
    [2, { answers: [] }],
    [3, { network: ['https://a.example/'] }],
  ])('does not where launch %i has %j', (place, changes) => {
    expect(faultsOf(good.map((one, i) => (i === place ? { ...one, ...changes } : one)))).toHaveLength(1);
  });
});
