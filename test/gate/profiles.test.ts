/** What a ministry and an agency ask beyond the platform: each thing holds the course there, and only there. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Profile, profileById, severityUnder } from '../../packager/check/profile/profile.ts';
import { RULES } from '../../packager/check/rules.ts';
import { similarLimits, verdictOf } from '../../packager/check/similarity/limits.ts';
import type { Course, SignOff } from '../../packager/course/course.ts';
import type { Project } from '../../packager/course/pages.ts';
import type { WorkOrder } from '../../packager/course/work-order.ts';
import { type Gate, gate, heldBy } from '../../packager/gate/gate.ts';
import { courseHash } from '../../packager/project/course-hash.ts';
import { gateOf, PASSED, sample } from './sample.ts';

const project = await sample();
const JUDGED = { originality: PASSED, accessibility: [PASSED] };
const under = (of: Project, profile: string): Promise<Gate> => gateOf(of, JUDGED, profile);
const withCourse = (change: Partial<Course>, of = project): Project => ({
  ...of,
  course: { ...of.course, ...change },
});
const at = '2026-11-28T10:00:00.000Z';
/** Each role signs for the course, by a name of its own. */
const signed = (of: Project, roles: readonly string[]): Project => {
  const signOffs: SignOff[] = roles.map((role) => ({ role, by: `Who is ${role}`, at, of: courseHash(of) }));
  return withCourse({ signOffs }, of);
};
const MINISTRY = ['creator', 'reviewer', 'ministry', 'publisher'];
const AGENCY = ['creator', 'reviewer', 'client', 'publisher'];
const ORDER = {
  format: 1,
  client: 'Institute of Secretariat Training',
  agency: 'Akshar Learning',
  date: '2026-10-05',
  deliverables: ['The course in English and Hindi'],
} satisfies WorkOrder;

const profileOf = (id: string): Profile => {
  const profile = profileById(id);
  if (!profile) throw new Error(id);
  return profile;
};
interface OnDisk {
  readonly rules: Record<string, string>;
  readonly limits: Record<string, number>;
  readonly gate: Record<string, string>;
  readonly basis: Record<string, string>;
}
const onDisk = (id: string): OnDisk =>
  JSON.parse(readFileSync(`packager/platform/profiles/${id}.json`, 'utf8'));
const OWN_RULES = ['ministry', 'agency'].flatMap((id) =>
  Object.keys(onDisk(id).rules).map((rule) => [id, rule] as const),
);

it.each(['ministry', 'agency'])(
  '%s says why it asks each thing, and asks nothing that the platform does',
  (id) => {
    const { rules, limits, gate: demands, basis } = onDisk(id);
    const own = { ...rules, ...limits, ...demands };
    expect(Object.keys(basis).sort()).toEqual([...Object.keys(own), 'process'].sort());
    const igot = profileOf('igot');
    const theirs: Record<string, unknown> = { ...igot.rules, ...igot.limits, ...igot.gate };
    for (const [name, value] of Object.entries(own)) expect([name, value]).not.toEqual([name, theirs[name]]);
  },
);

it.each(OWN_RULES)('%s: %s weighs more than with the platform, and an error of it holds', (id, name) => {
  const rule = RULES.find((one) => one.id === name);
  if (!rule) throw new Error(name);
  const weight = ['off', 'info', 'warning', 'error'];
  const of = (profile: string) => severityUnder(profileOf(profile), rule);
  expect(weight.indexOf(of(id))).toBeGreaterThan(weight.indexOf(of('igot')));
  const [key = '', words] = Object.entries(rule.messages.en)[0] ?? [];
  const said = Object.values(words ?? {}).join(' ');
  const data = Object.fromEntries([...said.matchAll(/\{(\w+)/g)].map(([, at = '']) => [at, 1]));
  const held = (profile: string): boolean => {
    const severity = of(profile);
    if (severity === 'off') return false;
    const checked = [{ rule, severity, outcome: 'fail' as const, findings: [{ key, data }], ms: 0 }];
    const found = gate({
      project,
      hash: '',
      profile: profileOf(profile),
      checked: checked as never,
      lang: 'en',
    });
    return heldBy(found).includes(name);
  };
  expect([held('igot'), held(id)]).toEqual([false, of(id) === 'error']);
});

it('the sample course needs nothing more of a ministry than its signatures', async () => {
  expect(heldBy(await under(project, 'ministry'))).toEqual(['signed-off']);
  expect((await under(signed(project, MINISTRY), 'ministry')).open).toBe(true);
  const { items } = await under(signed(project, ['creator', 'reviewer', 'publisher']), 'ministry');
  expect(items.filter(({ holds }) => holds).map(({ role }) => role)).toEqual(['ministry']);
});

it('a ministry’s own reviewer is neither its author nor the reviewer', async () => {
  const by = 'Who is reviewer';
  const whole = signed(project, MINISTRY);
  const signOffs = (whole.course.signOffs ?? []).map((one) =>
    one.role === 'ministry' ? { ...one, by } : one,
  );
  expect(heldBy(await under(withCourse({ signOffs }, whole), 'ministry'))).toEqual(['roles-apart']);
});

/** A page that says one thing more, in both languages. */
const added = (said: Readonly<Record<string, string>>): Project => {
  const page = project.pages.get('p-roles');
  if (!page) throw new Error('no page');
  const docs = Object.fromEntries(
    Object.entries(page.docs).map(([lang, doc]) => {
      const content = [{ type: 'text', text: said[lang] ?? '' }];
      return [
        lang,
        { ...doc, content: [...(doc.content ?? []), { type: 'paragraph', attrs: { id: 'added' }, content }] },
      ];
    }),
  );
  return { ...project, pages: new Map(project.pages).set(page.id, { ...page, docs }) };
};
const unanswered = (item: string) => {
  const { [item]: _, ...others } = project.course.declarations ?? {};
  return others;
};
const english = (): Project => ({
  course: { ...project.course, languages: ['en'] },
  pages: project.pages,
});

it.each([
  ['a course in English alone', english(), ['hindi-offered']],
  [
    'the phone of a person',
    added({ en: 'Ask Shri R. Meena on his mobile 98100 12345.', hi: 'श्री आर. मीणा से पूछें।' }),
    ['no-private-contacts'],
  ],
  [
    'a statement that nobody answers',
    withCourse({ declarations: unanswered('Instructional_Methods_012') }),
    ['Instructional_Methods_012'],
  ],
] as const)('a ministry is not content with %s, the platform is', async (_, of, rules) => {
  const held = heldBy(await under(of, 'ministry')).filter((rule) => rule !== 'signed-off');
  const platform = heldBy(await under(of, 'igot'));
  expect(platform).toEqual([]);
  expect(held).toEqual(rules);
});

it('a ministry allows less that stands elsewhere', () => {
  const shared = { share: 0.2, matches: [], pictures: { matches: [] }, sounds: { matches: [] } } as never;
  const verdict = (id: string) => verdictOf(shared, similarLimits(profileOf(id).limits));
  expect([verdict('igot'), verdict('ministry')]).toEqual(['warn', 'fail']);
});

it('an agency needs the order, its client’s approval and nothing else for the sample course', async () => {
  expect(heldBy(await under(project, 'agency'))).toEqual(['work-order', 'signed-off']);
  const whole = signed(withCourse({ workOrder: ORDER }), AGENCY);
  expect((await under(whole, 'agency')).open).toBe(true);
  const { items } = await under(signed(whole, ['creator', 'reviewer', 'publisher']), 'agency');
  expect(items.filter(({ holds }) => holds).map(({ role }) => role)).toEqual(['client']);
});

it.each(['client', 'agency', 'date', 'deliverables'])('an order without %s is none', async (key) => {
  const { [key as 'client']: _, ...order } = ORDER;
  const { items } = await under(signed(withCourse({ workOrder: order }), AGENCY), 'agency');
  expect(items.filter(({ holds }) => holds)).toMatchObject([{ ruleId: 'work-order', part: 'mend' }]);
});

it('no client approves what they made', async () => {
  const whole = signed(withCourse({ workOrder: ORDER }), AGENCY);
  const signOffs = (whole.course.signOffs ?? []).map((one) => ({ ...one, by: 'Asha' }));
  const held = heldBy(await under(withCourse({ signOffs }, whole), 'agency'));
  expect(held).toEqual(['roles-apart']);
});
