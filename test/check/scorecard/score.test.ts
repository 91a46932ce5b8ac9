/** The arithmetic of the score card against an oracle that follows the reference's own description, quirks included. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answer, itemsOf, SCORE_CARDS } from '../../../packager/check/scorecard/card.ts';
import { scoreOf } from '../../../packager/check/scorecard/score.ts';

const CARD = SCORE_CARDS['igot-2024'];
const ITEMS = itemsOf(CARD);

/**
 * As the scoring engine does it, item by item: points are added up, what does not apply takes its five off the
 * maximum, a criterion below its minimum sends the course to the lowest grade, bands exclude their bounds.
 */
function reference(answers: ReadonlyMap<string, Answer>) {
  let qualified = true;
  let whole = 0;
  let minimums = true;
  for (const criterion of CARD.criteria) {
    let total = 0;
    let max = criterion.maxScore;
    for (const item of criterion.items) {
      const answer = answers.get(item.id);
      if (item.disqualifyOn?.includes(answer ?? '')) qualified = false;
      if (answer === 'yes') total += 5;
      if (answer === 'na') max -= 5;
    }
    if (criterion.kind === 'gate') continue;
    if (total < max * criterion.minRatio) minimums = false;
    whole += max === 0 ? 0 : (total / max) * criterion.weight * 100;
  }
  let grade: string | undefined;
  if (0 < whole && whole < 60) grade = 'iGOT Toddler';
  if (60 < whole && whole < 70) grade = 'iGOT Friendly';
  if (70 < whole && whole < 101) grade = 'iGOT Qualified';
  return { qualified, score: whole, grade: minimums ? grade : 'iGOT Toddler' };
}

/** Cards filled in by people of every temper: each chooses yes with a chance of their own. */
const filledIn = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: ITEMS.length,
      maxLength: ITEMS.length,
    }),
  )
  .map(([yes, draws]) => {
    const answers = new Map<string, Answer>();
    for (const [i, { id, options }] of ITEMS.entries()) {
      const draw = draws[i] ?? 0;
      const other = options.filter((option) => option !== 'yes');
      answers.set(id, (draw < yes ? 'yes' : other[Math.floor(draw * 997) % other.length]) as Answer);
    }
    return answers;
  });

it('equals the reference on any answers', () => {
  const grades = new Set<string | undefined>();
  fc.assert(
    fc.property(filledIn, (answers) => {
      const ours = scoreOf(CARD, (id) => answers.get(id) ?? 'no');
      const theirs = reference(answers);
      expect(ours.qualified).toBe(theirs.qualified);
      expect(ours.score).toBeCloseTo(theirs.score, 9);
      expect(ours.grade).toBe(theirs.grade);
      grades.add(ours.grade);
    }),
    { numRuns: 500, seed: 1 },
  );
  expect([...grades]).toEqual(expect.arrayContaining(['iGOT Toddler', 'iGOT Friendly', 'iGOT Qualified']));
});

it('keeps the quirks of the reference', () => {
  const all = (answer: Answer) => scoreOf(CARD, () => answer);
  expect(all('yes')).toMatchObject({ qualified: true, grade: 'iGOT Qualified' });
  expect(all('yes').score).toBeCloseTo(100, 9);
  // Nothing applies: every maximum that may fall to 0 does, its weight is lost, and 0 of 0 is enough.
  const some = scoreOf(CARD, (id) => (id.startsWith('Diversity') ? 'na' : 'yes'));
  expect(some.score).toBeCloseTo(85, 9);
  expect(some.criteria.find(({ name }) => name.startsWith('Diversity'))).toMatchObject({
    max: 0,
    weighted: 0,
    reachesMinimum: true,
  });
  // A bound belongs to no grade.
  const bound = {
    ...CARD,
    criteria: CARD.criteria.map((c) => (c.kind === 'scored' ? { ...c, minRatio: 0 } : c)),
  };
  const exactly70 = scoreOf(
    {
      ...bound,
      criteria: [
        { name: 'x', kind: 'scored', weight: 1, maxScore: 50, minRatio: 0, items: ITEMS.slice(30, 40) },
      ],
    },
    (id) => (ITEMS.slice(30, 37).some((item) => item.id === id) ? 'yes' : 'no'),
  );
  expect(exactly70).toMatchObject({ score: 70, grade: undefined });
});

it('what is open earns nothing and does not qualify', () => {
  const open = scoreOf(CARD, (id) => (id === 'Mandatory_Requirement_003' ? 'ask' : 'yes'));
  expect(open.qualified).toBe(false);
  expect(open.disqualifying).toEqual(['Mandatory_Requirement_003']);
  expect(open.score).toBeCloseTo(100, 9);
});
