/** The questions of a course as its author looks at them: what each asks, where it stands, and what it still lacks. */
import { attr } from '../../packager/course/blocks/attr.ts';
import { isExercise, partsOf } from '../../packager/course/blocks/exercise.ts';
import { blanksOf } from '../../packager/course/blocks/fill-blanks.ts';
import { namedPools, poolOf } from '../../packager/course/blocks/pool.ts';
import { choicesOf, isQuestion, promptOf } from '../../packager/course/blocks/question.ts';
import { type Tags, tagsOf } from '../../packager/course/blocks/tags.ts';
import type { Id, Lang } from '../../packager/course/course.ts';
import { inlineText, type Node } from '../../packager/course/node.ts';
import { textOf } from '../../packager/course/plain-text.ts';
import { type Draft, docKey, pageOrder } from '../store.ts';

export const TYPES = [
  'singleChoice',
  'multipleChoice',
  'fillBlanks',
  'shortAnswer',
  'matching',
  'ordering',
] as const;
export type QuestionType = (typeof TYPES)[number];

/** What keeps a question from being whole; the same questions as the rules of the check. */
export const GAPS = ['text', 'answers', 'right', 'one-right', 'same', 'feedback'] as const;
export type Gap = (typeof GAPS)[number];

/** Where questions stand: on a page, in a test, or in a named pool of it. */
export interface Place {
  readonly page: Id;
  readonly test?: Id;
  readonly pool?: Id;
}

export const placeKey = ({ page, test, pool }: Place): string =>
  [page, test, pool].filter((part) => part !== undefined).join('/');

export interface Question {
  /** `<page>/<block>`: block ids are unique on a page only. */
  readonly key: string;
  readonly id: Id;
  readonly place: Place;
  readonly node: Node;
  readonly type: QuestionType;
  /** Its words; '' while none are written. */
  readonly text: string;
  readonly tags: Tags;
  readonly gaps: readonly Gap[];
  /** Its place among all of the course, counted from 1. */
  readonly number: number;
}

export const keyOf = (page: Id, id: Id): string => `${page}/${id}`;

const says = (node: Node | undefined): boolean => inlineText(node?.content).trim() !== '';

function gapsOfChoice(node: Node): Gap[] {
  const choices = choicesOf(node);
  const right = choices.filter(({ correct }) => correct).length;
  const texts = choices.map(({ text }) => inlineText(text?.content).trim().toLocaleLowerCase());
  const written = texts.filter(Boolean);
  return [
    ...(written.length < texts.length ? (['answers'] as const) : []),
    ...(right === 0 ? (['right'] as const) : []),
    ...(node.type === 'singleChoice' && right > 1 ? (['one-right'] as const) : []),
    ...(new Set(written).size < written.length ? (['same'] as const) : []),
    ...(choices.some(({ feedback }) => says(feedback)) ? [] : (['feedback'] as const)),
  ];
}

function gapsOfExercise(node: Node): Gap[] {
  const isUnwritten =
    (node.type === 'matching' &&
      partsOf(node, 'pair').some((pair) => !(pair.content ?? []).every((half) => says(half)))) ||
    (node.type === 'ordering' && partsOf(node, 'step').some((step) => !says(step)));
  const hasNoRight =
    (node.type === 'shortAnswer' && attr<readonly string[]>(node, 'accepted').length === 0) ||
    (node.type === 'fillBlanks' && blanksOf(node).length === 0);
  return [
    ...(isUnwritten ? (['answers'] as const) : []),
    ...(hasNoRight ? (['right'] as const) : []),
    ...(says(partsOf(node, 'feedback')[0]) ? [] : (['feedback'] as const)),
  ];
}

/** What a question lacks, the gravest first. */
const gapsOf = (node: Node): Gap[] => [
  ...(says(promptOf(node)) ? [] : (['text'] as const)),
  ...(isQuestion(node) ? gapsOfChoice(node) : gapsOfExercise(node)),
];

const isAny = (node: Node): boolean => isQuestion(node) || isExercise(node);

/** All questions of the course as one of its languages has them, in the order learners meet their pages. */
export function questionsIn(draft: Draft, lang: Lang): Question[] {
  let number = 0;
  const list = (node: Node, place: Place): Question => {
    number += 1;
    const id = attr<Id>(node, 'id');
    return {
      ...{ key: keyOf(place.page, id), id, place, node, number },
      type: node.type as QuestionType,
      text: inlineText(promptOf(node)?.content).trim(),
      tags: tagsOf(node),
      gaps: gapsOf(node),
    };
  };
  return pageOrder(draft).flatMap((page) =>
    (draft.docs[docKey(page, lang)]?.content ?? []).flatMap((block): Question[] => {
      if (isAny(block)) return [list(block, { page })];
      if (block.type !== 'finalTest') return [];
      const test = attr<Id>(block, 'id');
      const pools = new Set(namedPools(block).map(({ id }) => id));
      return poolOf(block).map((node) => {
        const pool = attr<Id | undefined>(node, 'pool');
        return list(node, { page, test, ...(pool !== undefined && pools.has(pool) && { pool }) });
      });
    }),
  );
}

/** A test of the course. */
export interface TestBlock {
  readonly page: Id;
  readonly id: Id;
  readonly node: Node;
}

/** The tests of the course in one of its languages. */
export const testsIn = (draft: Draft, lang: Lang): TestBlock[] =>
  pageOrder(draft).flatMap((page) =>
    (draft.docs[docKey(page, lang)]?.content ?? [])
      .filter((block) => block.type === 'finalTest')
      .map((node) => ({ page, id: attr<Id>(node, 'id'), node })),
  );

export type Sort = 'course' | 'text' | 'type' | 'difficulty' | 'bloom' | 'state';
export const SORTS: readonly Sort[] = ['course', 'text', 'type', 'difficulty', 'bloom', 'state'];

/** Which tags are asked for: one of them, or questions that lack one. */
export type TagFilter = 'all' | 'untagged' | NonNullable<Tags['difficulty'] | Tags['bloom']>;

export interface Filter {
  readonly looked: string;
  readonly type: QuestionType | 'all';
  readonly tag: TagFilter;
  /** `placeKey` of where they stand, and of what lies in it; '' for everywhere. */
  readonly place: string;
  readonly incomplete: boolean;
}

const hasTag = ({ tags }: Question, tag: TagFilter): boolean =>
  tag === 'all' ||
  (tag === 'untagged' ? !tags.difficulty || !tags.bloom : tags.difficulty === tag || tags.bloom === tag);

const standsIn = (question: Question, place: string): boolean => {
  const own = placeKey(question.place);
  return place === '' || own === place || own.startsWith(`${place}/`);
};

/** The questions that a filter lets through. Words are looked for in answers and feedback too. */
export function filtered(questions: readonly Question[], filter: Filter): Question[] {
  const looked = filter.looked.trim().toLocaleLowerCase();
  return questions.filter(
    (one) =>
      (filter.type === 'all' || one.type === filter.type) &&
      hasTag(one, filter.tag) &&
      standsIn(one, filter.place) &&
      (!filter.incomplete || one.gaps.length > 0) &&
      (looked === '' || textOf(one.node).toLocaleLowerCase().includes(looked)),
  );
}

/** A question without a tag comes last. */
const rank = (list: readonly string[], value: string | undefined): number =>
  value === undefined ? list.length : list.indexOf(value);

/** In another order; what is equal stays in that of the course. */
export function sorted(
  questions: readonly Question[],
  by: Sort,
  levels: { readonly difficulty: readonly string[]; readonly bloom: readonly string[] },
): Question[] {
  const compare: Readonly<Record<Sort, (a: Question, b: Question) => number>> = {
    course: () => 0,
    text: (a, b) => a.text.localeCompare(b.text),
    type: (a, b) => TYPES.indexOf(a.type) - TYPES.indexOf(b.type),
    difficulty: (a, b) =>
      rank(levels.difficulty, a.tags.difficulty) - rank(levels.difficulty, b.tags.difficulty),
    bloom: (a, b) => rank(levels.bloom, a.tags.bloom) - rank(levels.bloom, b.tags.bloom),
    state: (a, b) => b.gaps.length - a.gaps.length,
  };
  return questions.toSorted(compare[by]);
}
