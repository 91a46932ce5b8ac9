/** The sample course passes the gate; made bad in one way at a time, it is held for exactly that. */
import { expect, it } from 'vitest';
import type { RuleResult } from '../../packager/check/in-words.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import { compare } from '../../packager/check/similarity/compare.ts';
import { similarLimits } from '../../packager/check/similarity/limits.ts';
import { originalityResult } from '../../packager/check/similarity/originality.ts';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import type { Course } from '../../packager/course/course.ts';
import type { Doc, Node } from '../../packager/course/node.ts';
import type { Project } from '../../packager/course/pages.ts';
import { textOf } from '../../packager/course/plain-text.ts';
import { courseHash } from '../../packager/project/course-hash.ts';
import { gateOf, PASSED, sample } from './sample.ts';

const project = await sample();

const withCourse = (change: Partial<Course>): Project => ({
  ...project,
  course: { ...project.course, ...change },
});

/** The document of a page, changed. */
function withDoc(id: string, lang: string, change: (doc: Doc) => Doc): Project {
  const page = project.pages.get(id);
  const doc = page?.docs[lang];
  if (!page || !doc) throw new Error(`no page ${id} in ${lang}`);
  const changed = { ...page, docs: { ...page.docs, [lang]: change(doc) } };
  return { ...project, pages: new Map([...project.pages, [id, changed]]) };
}

/** Every node below and including `node`, changed from the leaves up. */
const mapped = <N extends Node>(node: N, change: (node: Node) => Node): N =>
  change(node.content ? { ...node, content: node.content.map((one) => mapped(one, change)) } : node) as N;

const attrsOf =
  (type: string, attrs: Readonly<Record<string, unknown>>) =>
  (node: Node): Node =>
    node.type === type ? { ...node, attrs: { ...node.attrs, ...attrs } } : node;

const saying = (text: string, marks?: Node['marks']): Node => ({
  type: 'paragraph',
  attrs: { id: 'added' },
  content: [{ type: 'text', text, ...(marks && { marks }) }],
});
const withParagraph = (id: string, lang: string, paragraph: Node) =>
  withDoc(id, lang, (doc) => ({ ...doc, content: [...(doc.content ?? []), paragraph] }));

/** The first question of the test asks for true or false. */
const asTrueOrFalse = (node: Node): Node =>
  node.attrs?.id === 't-approved'
    ? {
        ...node,
        content: (node.content ?? [])
          .slice(0, 3)
          .map((part, i) =>
            mapped(part, (one) =>
              one.type === 'choiceText'
                ? { ...one, content: [{ type: 'text', text: i === 1 ? 'False' : 'True' }] }
                : one,
            ),
          ),
      }
    : node;

const without = <T extends object>(of: T, key: string): T =>
  Object.fromEntries(Object.entries(of).filter(([name]) => name !== key)) as T;

const picture =
  Object.entries(project.course.assets).find(([, { name }]) => name === 'office.png')?.[0] ?? '';

const COPIED =
  'The office of the district collector receives petitions on every Monday from nine in the morning until the last visitor has been heard. A clerk writes the name and the village of each visitor in a bound register, gives a numbered slip in return, and tells when an answer may be expected. Petitions about water, roads and ration cards go on the same day to the engineer, the block officer or the supply officer, who must report within fifteen days what was done and why.';
const copied = withParagraph('p-roles', 'en', saying(COPIED));

/** The course in English held against the text it was copied from. */
function comparison(): RuleResult {
  const text = [...copied.pages.values()].map(({ docs }) => (docs.en ? textOf(docs.en) : '')).join('\n');
  const limits = similarLimits(profileById('igot')?.limits ?? {});
  const similar = compare({ ...prepare(text), id: 'course', title: 'Course' }, [
    { ...prepare(COPIED), id: 'source', title: 'A handbook' },
  ]);
  return originalityResult(similar, { lang: 'en', limits });
}

const NOT_RUN: readonly RuleResult[] | undefined = undefined;
const signed = (role: string) => ({
  role,
  by: 'Asha Nair',
  at: '2026-11-28T10:00:00.000Z',
  of: courseHash(project),
});

interface Variant {
  readonly name: string;
  readonly course: Project;
  readonly held: readonly string[];
  readonly originality?: RuleResult;
  readonly accessibility?: readonly RuleResult[] | undefined;
}

const VARIANTS: readonly Variant[] = [
  {
    name: 'untagged',
    course: withCourse({ competencies: [] }),
    held: ['competency-tagged', 'Mandatory_Requirement_009'],
  },
  {
    name: 'profane in Hindi',
    course: withParagraph('p-roles', 'hi', saying('वह अफ़सर कमीना है।')),
    held: ['no-offensive-words'],
  },
  { name: 'a copied page', course: copied, held: ['is-original'], originality: comparison() },
  {
    name: 'a film without captions',
    course: withDoc('p-film', 'en', (doc) => mapped(doc, attrsOf('video', { captions: [] }))),
    held: ['video-has-captions'],
  },
  {
    name: 'a question of true or false',
    course: withDoc('p-test', 'en', (doc) => mapped(doc, asTrueOrFalse)),
    held: ['no-true-false'],
  },
  {
    name: 'a picture without source',
    course: withCourse({
      assets: {
        ...project.course.assets,
        [picture]: without(project.course.assets[picture] ?? {}, 'source') as never,
      },
    }),
    held: ['asset-has-source', 'Mandatory_Requirement_008'],
  },
  {
    name: 'a picture without licence',
    course: withCourse({
      assets: {
        ...project.course.assets,
        [picture]: without(project.course.assets[picture] ?? {}, 'licence') as never,
      },
    }),
    held: ['asset-has-licence'],
  },
  { name: 'a wrong duration', course: withCourse({ duration: 20 }), held: ['duration-fits-content'] },
  {
    name: 'a PAN of a person',
    course: withParagraph('p-roles', 'en', saying('Her PAN is ABCPK1234L.')),
    held: ['no-identity-numbers'],
  },
  {
    name: 'a picture without description',
    course: withDoc('p-roles', 'en', (doc) => mapped(doc, attrsOf('image', { alt: '' }))),
    held: ['image-has-alt'],
  },
  {
    name: 'a link to a page that is not there',
    course: withParagraph(
      'p-roles',
      'en',
      saying('Read the next page', [{ type: 'link', attrs: { href: 'page:p-gone' } }]),
    ),
    held: ['linked-pages-exist'],
  },
  {
    name: 'promotion that nobody answered for',
    course: withParagraph('p-roles', 'en', saying('On Sunday, vote for the ruling party.')),
    held: ['no-promotion'],
  },
  {
    name: 'no references',
    course: withCourse({ references: [] }),
    held: ['Mandatory_Requirement_008'],
  },
  {
    name: 'a mandatory statement that nobody answers',
    course: withCourse({
      declarations: without(project.course.declarations ?? {}, 'Mandatory_Requirement_005'),
    }),
    held: ['Mandatory_Requirement_005'],
  },
  {
    name: 'reviewed by who made it',
    course: withCourse({ signOffs: [signed('creator'), signed('reviewer')] }),
    held: ['roles-apart'],
  },
  { name: 'no browser has looked', course: project, held: ['is-accessible'], accessibility: NOT_RUN },
];

it('the sample course may go up, and has a grade', async () => {
  const { open, score, items } = await gateOf(project);
  expect(items.filter(({ holds }) => holds)).toEqual([]);
  expect(open).toBe(true);
  expect(score).toMatchObject({ qualified: true, grade: 'iGOT Qualified', open: 0 });
});

it.each(VARIANTS)('$name: held for that alone', async (variant) => {
  const judged = {
    originality: variant.originality ?? PASSED,
    accessibility: 'accessibility' in variant ? variant.accessibility : [PASSED],
  };
  const { open, items } = await gateOf(variant.course, judged);
  expect([...new Set(items.filter(({ holds }) => holds).map(({ ruleId }) => ruleId))]).toEqual(variant.held);
  expect(open).toBe(false);
});
