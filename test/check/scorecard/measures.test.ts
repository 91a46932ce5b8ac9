/** What each measure of the score card says of a small course, and of the same course with one thing changed. */
import { describe, expect, it } from 'vitest';
import { checkCourse } from '../../../packager/check/check-course.ts';
import type { RuleResult } from '../../../packager/check/in-words.ts';
import { profileById } from '../../../packager/check/profile/profile.ts';
import { itemsOf, SCORE_CARDS } from '../../../packager/check/scorecard/card.ts';
import { EVIDENCE } from '../../../packager/check/scorecard/evidence-words.ts';
import { fillCard } from '../../../packager/check/scorecard/fill.ts';
import { MEASURES } from '../../../packager/check/scorecard/measures.ts';
import topics from '../../../packager/check/wording/topics.json' with { type: 'json' };
import type { Course } from '../../../packager/course/course.ts';
import type { Doc, Node } from '../../../packager/course/node.ts';
import type { Page, Project } from '../../../packager/course/pages.ts';
import { UI_LANGS } from '../../../packager/course/words.ts';
import { courseOf, Fixture } from '../fixture.ts';

const CARD = SCORE_CARDS['igot-2024'];
const FOLDER = new URL('../../rules/no-true-false/good-two-real-answers/', import.meta.url).pathname;
/** The course that the fixtures of rules change. */
const base = (edit: Fixture['edit'] = {}): Project =>
  courseOf(
    FOLDER.replace('no-true-false/good-two-real-answers', 'link-text-says-where/good-base'),
    Fixture.parse({ base: 'course', edit, findings: [] }),
  );

async function filled(project: Project, lang: 'en' | 'hi' = 'en', originality?: RuleResult) {
  const profile = profileById('igot');
  if (!profile) throw new Error('no profile igot');
  const checked = await checkCourse({ project, limits: profile.limits }, profile);
  return fillCard(CARD, project, checked, lang, originality);
}
async function answerTo(measure: string, project: Project): Promise<string> {
  const { items } = await filled(project);
  const ids = new Set(
    itemsOf(CARD)
      .filter((item) => item.measure === measure)
      .map(({ id }) => id),
  );
  const answers = new Set(items.filter(({ id }) => ids.has(id)).map(({ answer }) => answer));
  return [...answers].join();
}

const course =
  (change: Partial<Course>) =>
  (project: Project): Project => ({
    ...project,
    course: { ...project.course, ...change },
  });
const page =
  (id: string, change: (page: Page) => Page) =>
  (project: Project): Project => {
    const old = project.pages.get(id);
    if (!old) throw new Error(`no page ${id}`);
    return { ...project, pages: new Map(project.pages).set(id, change(old)) };
  };
const doc = (id: string, change: (content: readonly Node[]) => readonly Node[]) =>
  page(id, (old) => ({
    ...old,
    docs: { en: { type: 'doc', content: change(old.docs.en?.content ?? []) } satisfies Doc },
  }));
const text = (words: string): Node => ({
  type: 'paragraph',
  attrs: { id: 'new' },
  content: [{ type: 'text', text: words }],
});
/** A block and those within it without the competency that they test. */
const untagged = (node: Node): Node => {
  const { competency: _, ...attrs } = node.attrs ?? {};
  return { ...node, attrs, ...(node.content && { content: node.content.map(untagged) }) };
};
const edited = (file: string, from: string, to: string) => () => base({ [file]: [[from, to]] });
const same = (project: Project): Project => project;

/** Measure, its answer for the course as it is, and for the course with a change. */
const CASES: readonly (readonly [string, string, (project: Project) => Project, string])[] = [
  ['wording-clean', 'ask', doc('do', () => [text('Bullshit')]), 'no'],
  ['rights-stated', 'ask', same, 'ask'],
  ['sources-credited', 'yes', course({ references: [] }), 'no'],
  ['competencies-tagged', 'yes', course({ competencies: [] }), 'no'],
  ['pathway-shown', 'yes', page('do', (old) => ({ ...old, title: {} })), 'no'],
  ['stage-watch', 'yes', page('watch', (old) => ({ ...old, stage: 'do' })), 'no'],
  ['stage-think', 'yes', page('think', (old) => ({ ...old, stage: 'do' })), 'no'],
  ['stage-do', 'yes', page('do', (old) => ({ ...old, stage: 'watch' })), 'no'],
  ['stage-explore', 'yes', page('explore', (old) => ({ ...old, stage: 'do' })), 'no'],
  [
    'introduction-complete',
    'no',
    course({ audience: { positions: ['Section Officer'], roles: [], activities: [] } }),
    'yes',
  ],
  ['media-varied', 'yes', doc('explore', (content) => content.filter(({ type }) => type === 'image')), 'no'],
  ['practice-often', 'yes', doc('think', () => [text('No question')]), 'yes'],
  ['practice-explains', 'yes', edited('pages/think.en.json', 'Because rule 1 says so.', ' '), 'no'],
  ['activity-present', 'ask', page('think', (old) => ({ ...old, stage: 'do' })), 'yes'],
  ['final-test-present', 'yes', course({ instructions: {} }), 'no'],
  ['pass-mark-stated', 'yes', doc('test', () => [text('No test')]), 'no'],
  ['answers-hide-the-right-one', 'ask', edited('pages/think.en.json', 'Study leave', 'Special leave'), 'no'],
  [
    'question-kinds-varied',
    'yes',
    doc('test', (content) => content.map((t) => ({ ...t, content: (t.content ?? []).slice(0, 1) }))),
    'no',
  ],
  [
    'competencies-stated',
    'yes',
    course({ purpose: { en: 'After this course you can apply for leave.' } }),
    'no',
  ],
  ['competencies-stated', 'yes', course({ competencies: [] }), 'no'],
  ['competencies-tested', 'yes', doc('test', (content) => content.map(untagged)), 'no'],
  ['units-short', 'yes', doc('do', () => [text('word '.repeat(4000))]), 'no'],
  [
    'documents-absent',
    'na',
    doc('do', () => [{ type: 'document', attrs: { id: 'd', asset: 'a'.repeat(64), title: 'x', about: '' } }]),
    'ask',
  ],
  ['voice-natural', 'yes', edited('course.json', '"voice": "person"', '"voice": "synthetic"'), 'no'],
  ['voice-natural', 'yes', edited('course.json', '   "voice": "person",\n', ''), 'ask'],
  ['voice-natural', 'yes', edited('course.json', '"voice": "person"', '"voice": "none"'), 'ask'],
  ['links-sound', 'ask', edited('pages/do.en.json', 'page:watch', 'page:gone'), 'no'],
  ['pictures-described', 'yes', edited('pages/explore.en.json', 'A calendar with two days marked', ''), 'no'],
  [
    'pictures-described',
    'yes',
    doc('explore', (content) => content.filter(({ type }) => type !== 'image')),
    'na',
  ],
  ['films-captioned', 'yes', edited('pages/watch.en.json', 'An officer asks for leave.', ''), 'no'],
  ['links-named', 'yes', edited('pages/do.en.json', 'the orders of the department', 'click here'), 'no'],
  ['no-dragging-needed', 'na', same, 'na'],
  ['contrast-enough', 'yes', same, 'yes'],
  ['narration-present', 'ask', doc('watch', () => [text('No film')]), 'no'],
  ['words-include-everyone', 'yes', doc('do', () => [text('The policeman.')]), 'no'],
  ['languages-several', 'no', same, 'no'],
  [
    'works-offline',
    'yes',
    doc('do', () => [
      {
        type: 'linkCard',
        attrs: { id: 'l', url: 'https://www.youtube.com/watch?v=1', title: 'x', about: '' },
      },
    ]),
    'no',
  ],
  ['resources-present', 'yes', course({ references: [] }), 'no'],
  ['contact-given', 'no', doc('do', () => [text('Write to help@dopt.gov.in')]), 'yes'],
  [
    'outcomes-practised',
    'ask',
    course({ purpose: { en: 'After this course you can apply for leave.' } }),
    'no',
  ],
  ['competencies-taught', 'ask', page('watch', ({ competencies: _, ...old }) => old), 'no'],
  [
    'emphasis-not-by-colour',
    'ask',
    (project) =>
      [...project.pages.keys()].reduce(
        (now, id) =>
          doc(id, (content) => content.filter(({ type }) => !/^(?:image|video|document)$/.test(type)))(now),
        project,
      ),
    'yes',
  ],
  ['media-clear', 'ask', edited('course.json', '"width": 600', '"width": 60'), 'no'],
  ['wording-fair', 'ask', doc('do', () => [text('The policeman.')]), 'no'],
  ['language-readable', 'ask', same, 'ask'],
  ['voice-clear', 'ask', edited('course.json', '"voice": "person"', '"voice": "none"'), 'ask'],
  [
    'glossary-present',
    'no',
    course({ glossary: [{ id: 'g', term: { en: 'EL' }, meaning: { en: 'Earned leave' } }] }),
    'yes',
  ],
];

describe('a measure says what is so', () => {
  for (const [measure, before, change, after] of CASES)
    it(measure, async () => {
      expect(await answerTo(measure, base())).toBe(before);
      expect(await answerTo(measure, change(base()))).toBe(after);
    });
});

it('practice that is too far away is said', async () => {
  const one = base();
  const [first] = one.course.outline;
  const [item] = first?.items ?? [];
  if (!first || item?.kind !== 'pages') throw new Error('the base has pages');
  const ids = Array.from({ length: 9 }, (_, i) => `more-${i}`);
  const pages = new Map(one.pages);
  for (const id of ids)
    pages.set(id, { id, title: { en: id }, docs: { en: { type: 'doc', content: [text(id)] } } });
  const long = {
    ...one,
    pages,
    course: {
      ...one.course,
      outline: [
        { ...first, items: [{ ...item, pages: [...ids, ...item.pages] }, ...first.items.slice(1)] },
        ...one.course.outline.slice(1),
      ],
    },
  };
  expect(await answerTo('practice-often', long)).toBe('no');
});

it('what a topic tells is shown with its page and sentence, and never answers for a person', async () => {
  const told = doc('do', () => [
    text('Save water. Child marriage ended here in 1929. It was hard.'),
    text('The forest and its wildlife are ours.'),
  ])(base());
  const { items } = await filled(told);
  const of = (id: string) => items.find((item) => item.id === id);
  expect(of('Diversity_Inclusion_018')).toMatchObject({
    answer: 'ask',
    evidence: '“Child marriage ended here in 1929.” on the page “Your turn”; a person must read it and say',
  });
  expect(of('Sustainable_Development_001')?.evidence).toContain('2 such words in all');
  expect(of('Sustainable_Development_004')?.evidence).toContain('“Save water.”');
  expect(of('Diversity_Inclusion_015')).toMatchObject({
    answer: 'ask',
    evidence: 'No sentence was found that speaks of it; a person must say',
  });
  const hindi = await filled(doc('do', () => [text('यहाँ बाल विवाह मना है।')])(base()), 'hi');
  expect(hindi.items.find(({ id }) => id === 'Diversity_Inclusion_018')?.evidence).toContain('बाल विवाह');
});

it('a topic is no yes and no “not applicable”, whatever a course says of it', async () => {
  const everything = Object.values(topics.words).flatMap((words) => words.map(text));
  for (const project of [base(), doc('do', () => everything)(base())]) {
    const { items } = await filled(project);
    const ids = itemsOf(CARD).flatMap(({ id, measure }) => (measure?.startsWith('topic-') ? [id] : []));
    expect(ids.length).toBeGreaterThan(20);
    expect(items.filter(({ id, answer }) => ids.includes(id) && answer !== 'ask')).toEqual([]);
  }
});

it('originality is what a comparison found, and asked where there was none', async () => {
  const found = (
    outcome: RuleResult['outcome'],
    ...severities: ('error' | 'warning' | 'info')[]
  ): RuleResult => ({
    ruleId: 'is-original',
    outcome,
    diagnostics: severities.map((severity) => ({
      ...{ ruleId: 'is-original', severity },
      ...{ message: 'x', why: 'x', how: 'x' },
    })),
  });
  const of = async (originality?: RuleResult) =>
    (await filled(base(), 'en', originality)).items.find(({ id }) => id === 'Mandatory_Requirement_007');
  expect(await of()).toMatchObject({ answer: 'ask', evidence: expect.stringContaining('no comparison') });
  expect(await of(found('pass'))).toMatchObject({ answer: 'yes', by: 'measured' });
  expect(await of(found('fail', 'error', 'warning'))).toMatchObject({
    answer: 'no',
    evidence: '2 sources share more with it than the limit allows',
  });
  for (const open of [found('fail', 'warning'), found('fail', 'info'), found('review', 'warning')])
    expect(await of(open)).toMatchObject({ answer: 'ask', by: 'declared' });
});

it('accusations and characters are shown, and never answered for a person', async () => {
  const of = async (project: Project, id: string) =>
    (await filled(project)).items.find((item) => item.id === id);
  const accused = doc('do', () => [text('The Ministry of Coal is corrupt.')])(base());
  expect(await of(accused, 'Mandatory_Requirement_003')).toMatchObject({
    answer: 'ask',
    evidence: expect.stringContaining('One place is for a person to look at'),
  });
  const story = doc('do', () => [text('Shri Rao asks for leave.')])(base());
  expect((await of(story, 'Diversity_Inclusion_020'))?.evidence).toContain('“Shri Rao asks for leave.”');
  expect(await of(base(), 'Diversity_Inclusion_020')).toMatchObject({
    answer: 'ask',
    evidence: expect.stringContaining('pictures and films'),
  });
});

it('maps and persons of history are for a person to look at', async () => {
  const evidence = async (project: Project) => {
    const { items } = await filled(project);
    return items.find(({ id }) => id === 'Mandatory_Requirement_005');
  };
  expect(await evidence(doc('do', () => [text('Ambedkar drafted it.')])(base()))).toMatchObject({
    answer: 'ask',
    evidence: expect.stringContaining('“Ambedkar drafted it.”'),
  });
  const map = edited('pages/explore.en.json', 'A calendar with two days marked', 'A map of India')();
  expect((await evidence(map))?.evidence).toBe(
    'One place is for a person to look at: “Maps of India show its borders as the Survey of India does”',
  );
});

it('a module without a word on its goal is named', async () => {
  const of = async (project: Project) =>
    (await filled(project)).items.find(({ id }) => id === 'Instructional_Methods_007')?.evidence;
  expect(await of(base())).toContain('module “Leave”');
  expect(
    await of(doc('do', () => [text('After this module you will be able to ask for leave.')])(base())),
  ).toContain('Each module has words');
});

it('every item and criterion has its Hindi', async () => {
  const { items } = await filled(base(), 'hi');
  expect(items.filter(({ text: said }) => !/\p{Script=Devanagari}/u.test(said))).toEqual([]);
  expect(Object.keys(CARD.hindi.items)).toEqual(itemsOf(CARD).map(({ id }) => id));
  expect(Object.keys(CARD.hindi.criteria)).toEqual(CARD.criteria.map(({ name }) => name));
  expect(new Set(Object.values(CARD.hindi.items)).size).toBe(81);
});

it('nearly every item has a measure, each one there is', () => {
  const named = itemsOf(CARD).flatMap(({ measure }) => measure ?? []);
  expect(itemsOf(CARD)).toHaveLength(81);
  expect(named.length).toBe(81);
  expect(named.filter((name) => !MEASURES[name])).toEqual([]);
});

it('every answer has its evidence, in both languages', async () => {
  for (const lang of UI_LANGS) {
    const { items } = await filled(base(), lang);
    const measured = items.filter(({ by }) => by === 'measured');
    expect(measured.filter(({ evidence }) => !evidence)).toEqual([]);
  }
  expect(Object.keys(EVIDENCE.hi)).toEqual(Object.keys(EVIDENCE.en));
});

it('what a person declares stands above what was measured, with name and reason; what the card does not take is left', async () => {
  const at = '2026-11-01T10:00:00Z';
  const declarations = {
    Mandatory_Requirement_003: { answer: 'yes', by: 'Meera Rao', reason: 'Read by two', at },
    Learner_Support_005: { answer: 'yes', by: 'Meera Rao', reason: 'It is in the PDF', at },
    Mandatory_Requirement_001: { answer: 'na', by: 'Meera Rao', reason: 'x', at },
  } as const;
  const { items } = await filled(course({ declarations })(base()));
  const of = (id: string) => items.find((item) => item.id === id);
  expect(of('Mandatory_Requirement_003')).toMatchObject({
    answer: 'yes',
    by: 'declared',
    evidence: expect.stringMatching(/^Meera Rao: Read by two \(Nothing was found against it/),
  });
  expect(of('Learner_Support_005')?.evidence).toBe('Meera Rao: It is in the PDF (The glossary is empty)');
  expect(of('Mandatory_Requirement_001')).toMatchObject({ answer: 'ask', by: 'declared' });
});
