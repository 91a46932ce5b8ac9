/** What a screen is given of a passage whose source may not be read. */
import { expect, test } from 'vitest';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { shownPassages } from '../../packager/originality/shown.ts';

const BEFORE = 'Something of one’s own comes first. ';
const SHARED = 'What another office has written of leave stands here';
const text = {
  ...prepare(`${BEFORE}${SHARED} and ends.`),
  id: 'course',
  title: 'Course',
  places: [{ start: 0, end: 200, page: 'p-1', lang: 'en', block: 'b-1' }],
};
const match = {
  ...{ passage: 'print', start: BEFORE.length, end: BEFORE.length + SHARED.length, words: 9 },
  ...{ kind: 'unseen', standing: 'open' },
  source: { id: 'corpus:7', title: 'records@dept.example', start: 0, end: 0 },
} as const;

test('all its words are the same, whom to ask is named, and there is no other side', () => {
  const [shown, ...more] = shownPassages(text, [], [match]);
  expect(more).toEqual([]);
  expect(shown).toMatchObject({ kind: 'unseen', same: 1, source: { title: 'records@dept.example' } });
  expect(shown).not.toHaveProperty('theirs');
  expect(shown?.yours.parts).toEqual([{ text: SHARED, same: true }]);
  expect(shown?.blocks).toEqual([
    { block: 'b-1', from: BEFORE.length, to: BEFORE.length + SHARED.length, letters: 200 },
  ]);
});

test('a match whose source was not brought along is not shown', () => {
  expect(shownPassages(text, [], [{ ...match, kind: 'exact' }])).toEqual([]);
});
