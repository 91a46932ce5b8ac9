/** What holds a course at the gate, and what lets it go up. */
import { expect, it } from 'vitest';
import { axeNotYet } from '../../packager/check/accessibility/outcomes.ts';
import type { RuleResult } from '../../packager/check/in-words.ts';
import { type Profile, profileById } from '../../packager/check/profile/profile.ts';
import { parseProfile } from '../../packager/check/profile/profile-file.ts';
import type { Course } from '../../packager/course/course.ts';
import type { Project } from '../../packager/course/pages.ts';
import { gate } from '../../packager/gate/gate.ts';
import { courseHash } from '../../packager/project/course-hash.ts';
import { gateOf, PASSED, sample } from './sample.ts';

const project = await sample();
const withCourse = (change: Partial<Course>): Project => ({
  ...project,
  course: { ...project.course, ...change },
});
const igot = profileById('igot') as Profile;
const bare = (of: Project, profile = igot) =>
  gate({ project: of, hash: courseHash(of), profile, checked: [], lang: 'en' });
const at = '2026-11-28T10:00:00.000Z';
const find = (items: ReturnType<typeof gate>['items'], ruleId: string) =>
  items.filter((item) => item.ruleId === ruleId);

it.each(['is-original', 'is-accessible'])('%s holds while it is not known', (ruleId) => {
  expect(find(bare(project).items, ruleId)).toMatchObject([{ part: 'person', holds: true }]);
});

it('an override by a named person holds no more, and stays to be read', () => {
  const override = { by: 'Meera Rao', reason: 'Compared by the library', at };
  const passed = bare(withCourse({ overrides: { 'is-original': override } }));
  expect(find(passed.items, 'is-original')).toMatchObject([{ part: 'person', holds: false, override }]);
  expect(find(passed.items, 'is-accessible')).toMatchObject([{ holds: true }]);
});

it('what was found is an item in its place, with what becomes of it', async () => {
  const found = await gateOf(project, {
    originality: {
      ruleId: 'is-original',
      outcome: 'fail',
      diagnostics: [
        { ruleId: 'is-original', severity: 'error', message: 'Shared', why: 'Because', how: 'Quote it' },
      ],
    },
  });
  expect(find(found.items, 'is-original')).toEqual([
    { ruleId: 'is-original', part: 'mend', holds: true, what: 'Shared', why: 'Because', how: 'Quote it' },
  ]);
  expect(found.open).toBe(false);
});

const axe = (ruleId: string, outcome: 'fail' | 'review', severity: 'error' | 'warning'): RuleResult => ({
  ...{ ruleId, outcome },
  diagnostics: [{ ruleId, severity, message: 'Found', why: 'Because', how: 'Mend it' }],
});

it('a grave fault that a browser found holds under its own rule; what it could not decide holds nothing', async () => {
  const { items } = await gateOf(project, {
    originality: PASSED,
    accessibility: [
      axe('axe/color-contrast', 'fail', 'error'),
      axe('axe/heading-order', 'fail', 'warning'),
      axe('axe/link-in-text-block', 'review', 'warning'),
    ],
  });
  const found = items.filter(({ ruleId }) => ruleId.startsWith('axe/'));
  expect(found.map(({ ruleId, part, holds }) => [ruleId, part, holds])).toEqual([
    ['axe/color-contrast', 'mend', true],
    ['axe/link-in-text-block', 'person', false],
    ['axe/heading-order', 'worth', false],
  ]);
  expect(find(items, 'is-accessible')).toEqual([]);
});

it('a look that was not made holds, and one override answers for it', async () => {
  const accessibility = [axeNotYet(3, 40, 'en')];
  const { items } = await gateOf(project, { originality: PASSED, accessibility });
  expect(find(items, 'is-accessible')).toMatchObject([{ part: 'person', holds: true }]);
  const override = { by: 'Meera Rao', reason: 'Tested by hand', at };
  const passed = await gateOf(withCourse({ overrides: { 'is-accessible': override } }), {
    originality: PASSED,
    accessibility,
  });
  expect(passed.open).toBe(true);
});

it('a profile without a gate asks nothing beside its rules', () => {
  const standard = profileById('standard') as Profile;
  expect(bare(project, standard)).toMatchObject({ open: true, items: [], roles: [] });
});

it('the file of a ministry says what holds', () => {
  const parsed = parseProfile(
    JSON.stringify({
      id: 'ministry',
      label: { en: 'A ministry', hi: 'एक मंत्रालय' },
      extends: 'igot',
      gate: { 'is-accessible': 'off', 'signed-off': 'holds' },
    }),
  );
  if (!parsed.ok) throw new Error(parsed.error.key);
  const { items } = bare(project, parsed.value);
  expect(find(items, 'is-accessible')).toEqual([]);
  expect(find(items, 'is-original')).toMatchObject([{ holds: true }]);
  expect(find(items, 'signed-off').map(({ holds }) => holds)).toEqual([true, true, true]);
});

it('a demand that does not exist is refused', () => {
  const label = { en: 'A ministry', hi: 'एक मंत्रालय' };
  expect(
    parseProfile(JSON.stringify({ id: 'ministry', label, gate: { 'is-originel': 'off' } })),
  ).toMatchObject({ ok: false, error: { key: 'malformed' } });
});

const of = courseHash(project);
const signed = (role: string, by: string, hash = of) => ({ role, by, at, of: hash });

it('a signature counts for the course as it was signed', () => {
  const { roles, items } = bare(
    withCourse({ signOffs: [signed('creator', 'Asha'), signed('reviewer', 'Ravi', 'a'.repeat(64))] }),
  );
  expect(roles.map(({ role, state }) => [role, state])).toEqual([
    ['creator', 'signed'],
    ['reviewer', 'outdated'],
    ['publisher', 'open'],
  ]);
  expect(find(items, 'signed-off')).toHaveLength(2);
});

it('nobody reviews what they made', () => {
  const { roles, items } = bare(
    withCourse({ signOffs: [signed('creator', 'Asha  Nair'), signed('reviewer', ' asha nair')] }),
  );
  expect(roles[1]?.clash).toBe('Content creator');
  expect(find(items, 'roles-apart')).toMatchObject([{ part: 'mend', holds: true }]);
});

it('who signs first does not matter to who must be apart', () => {
  const { items } = bare(
    withCourse({
      signOffs: [signed('publisher', 'Asha'), signed('reviewer', 'Ravi'), signed('creator', 'Asha')],
    }),
  );
  expect(find(items, 'roles-apart')).toHaveLength(1);
});
