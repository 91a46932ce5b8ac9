/** What of the gate the screen works out by itself. */
import { describe, expect, it } from 'vitest';
import type { GateItem } from '../../packager/api.ts';
import { COURSE_RULES } from '../../packager/check/course-rules.ts';
import { itemsOf, SCORE_CARDS } from '../../packager/check/scorecard/card.ts';
import { keptApartBy } from '../../renderer/gate/apart.ts';
import { holding, inPart, problemOf } from '../../renderer/gate/items.ts';
import { levelOf, SECTIONS, sectionOf, worstOf } from '../../renderer/gate/sections.ts';

const item = (change: Partial<GateItem>): GateItem => ({
  ...{ ruleId: 'page-has-title', part: 'mend', holds: true, what: 'What', why: 'Why', how: 'How' },
  ...change,
});
const override = { by: 'Meera Rao', reason: 'Known', at: '2026-11-28T10:00:00.000Z' };

describe('sections', () => {
  it.each([
    ['image-has-alt', 'GIGW 3.0; WCAG 2.1 1.1.1', 'accessibility'],
    ['competency-taught', undefined, 'competencies'],
    ['course-has-licence', 'iGOT content schema', 'rights'],
    ['course-has-keywords', 'iGOT content schema', 'details'],
    ['asset-has-source', undefined, 'rights'],
    ['no-offensive-words', 'Score card, Mandatory Requirements 001 and 004', 'appropriate'],
    ['no-true-false', 'Score card, Assessment Design', 'tests'],
    ['Sustainable_Development_010', 'Sustainable Development', 'appropriate'],
    ['Diversity_Inclusion_002', 'Diversity & Inclusion', 'accessibility'],
    ['Mandatory_Requirement_007', 'Mandatory Requirements', 'originality'],
    ['Mandatory_Requirement_009', 'Mandatory Requirements', 'competencies'],
    ['axe/color-contrast', undefined, 'accessibility'],
    ['is-original', undefined, 'originality'],
    ['signed-off', undefined, 'signatures'],
    ['practice-often', 'Score card, Instructional Methods 009', 'teaching'],
  ])('%s is about %s: %s', (ruleId, spec, section) => {
    expect(sectionOf({ ruleId, ...(spec !== undefined && { spec }) })).toBe(section);
  });

  it('a statement is in its section in whatever language the card is told', () => {
    const { criteria } = SCORE_CARDS['igot-2024'];
    for (const { name, items } of criteria)
      for (const { id } of items)
        expect(sectionOf({ ruleId: id, spec: 'मूल्यांकन' }), id).toBe(sectionOf({ ruleId: id, spec: name }));
  });

  it('none is without rules or statements', () => {
    const rules = COURSE_RULES.map(({ id, spec }) => ({ ruleId: id, ...(spec !== undefined && { spec }) }));
    const statements = SCORE_CARDS['igot-2024'].criteria.flatMap(({ name, items }) =>
      items.map(({ id }) => ({ ruleId: id, spec: name })),
    );
    expect(statements).toHaveLength(itemsOf(SCORE_CARDS['igot-2024']).length);
    const found = new Set([...rules, ...statements, { ruleId: 'signed-off' }].map(sectionOf));
    expect([...found].sort()).toEqual([...SECTIONS].sort());
  });
});

it('an answer by name is fine to go on with', () => {
  expect(levelOf(item({}))).toBe('block');
  expect(levelOf(item({ override }))).toBe('pass');
  expect(worstOf([item({ part: 'worth' }), item({ part: 'person' }), item({ part: 'fine' })])).toBe('person');
  expect(worstOf([])).toBe('pass');
});

it('what holds comes first, and what is of one rule stands together', () => {
  const items = [
    item({ ruleId: 'a', holds: false }),
    item({ ruleId: 'b' }),
    item({ ruleId: 'c', part: 'person' }),
    item({ ruleId: 'a' }),
    item({ ruleId: 'b' }),
  ];
  const mend = inPart(items, 'mend');
  expect(mend.map(({ ruleId, holds }) => [ruleId, holds])).toEqual([
    ['b', true],
    ['b', true],
    ['a', true],
    ['a', false],
  ]);
  expect(new Set(mend.map(({ key }) => key)).size).toBe(4);
  expect(holding({ items })).toEqual({ mend: 3, say: 1 });
});

it('is a problem with the same place', () => {
  const [keyed] = inPart([item({ location: { in: 'course', page: 'p1', block: 'b1' } })], 'mend');
  if (!keyed) throw new Error('no item');
  expect(problemOf(keyed)).toMatchObject({ page: 'p1', level: 'block', location: { block: 'b1' } });
});

describe('nobody reviews or publishes what they made', () => {
  const signOff = (by: string) => ({ by, role: 'x', at: override.at, of: 'a'.repeat(64) });
  const creator = { role: 'creator', label: 'Content creator' };
  const reviewer = { role: 'reviewer', label: 'Content reviewer', apartFrom: ['creator'] };
  const roles = [
    { ...creator, signOff: signOff('Asha Nair') },
    reviewer,
    { role: 'reader', label: 'Reader' },
  ];

  it('whoever made it, however the name is typed', () => {
    expect(keptApartBy(roles, 'reviewer', ' asha  NAIR ')).toBe('Content creator');
    expect(keptApartBy(roles, 'reviewer', 'Ravi Menon')).toBeUndefined();
    expect(keptApartBy(roles, 'reader', 'Asha Nair')).toBeUndefined();
  });

  it('nor makes what they reviewed', () => {
    const reviewed = [creator, { ...reviewer, signOff: signOff('Ravi Menon') }];
    expect(keptApartBy(reviewed, 'creator', 'Ravi Menon')).toBe('Content reviewer');
  });

  it('a role may be signed anew by the same person', () => {
    expect(keptApartBy(roles, 'creator', 'Asha Nair')).toBeUndefined();
  });
});
