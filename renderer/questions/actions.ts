/** What an author does to the questions of the course. Each is one step of undo, in every language at once. */
import type { WritableDraft } from 'immer';
import { attr } from '../../packager/course/blocks/attr.ts';
import { BLOCKS } from '../../packager/course/blocks/blocks.ts';
import { type NamedPool, namedPools } from '../../packager/course/blocks/pool.ts';
import { singleChoice } from '../../packager/course/blocks/single-choice.ts';
import type { Id } from '../../packager/course/course.ts';
import type { Doc, Node } from '../../packager/course/node.ts';
import { nodeFor, plainOf } from '../../packager/course/questions/node.ts';
import type { PlainQuestion } from '../../packager/course/questions/question.ts';
import { writeQuestions } from '../../packager/course/questions/write.ts';
import { change, flushText, undo } from '../history.ts';
import { newId } from '../ids.ts';
import { type DocKey, type Draft, docKey, openCourse } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { blockIn, inPool, withBlockAttrs, withCopy, without, withQuestions } from './change.ts';
import {
  keyOf,
  type Place,
  placeKey,
  type Question,
  type QuestionType,
  questionsIn,
  testsIn,
} from './list.ts';
import { chooseQuestions, NO_FILTER, useQuestions, writeQuestion } from './view.ts';

type Writable = WritableDraft<Draft>;

const LONGEST_NAME = 40;
const shortened = (text: string): string =>
  text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME).trim()}…` : text;
/** A question as a notice names it. */
const nameOf = ({ text }: Question): string => shortened(text || say('question-unwritten'));

/** Changes the documents of a page, in all languages that it is written in. */
function eachDoc(draft: Writable, page: Id, next: (doc: Doc) => Doc): void {
  for (const lang of draft.course.languages) {
    const key = docKey(page, lang);
    const doc = draft.docs[key] as Doc | undefined;
    if (doc) draft.docs[key] = next(doc) as WritableDraft<Doc>;
  }
}

/** Questions by the page they stand on. */
function byPage(questions: readonly Question[]): Map<Id, Set<Id>> {
  const pages = new Map<Id, Set<Id>>();
  for (const { id, place } of questions) pages.set(place.page, (pages.get(place.page) ?? new Set()).add(id));
  return pages;
}

/** An empty question that has the same ids in every language. */
function sameBlank(): () => Node {
  const blank = singleChoice.empty(newId);
  return () => blank;
}

/** Takes questions out of the course. */
export function removeQuestions(questions: readonly Question[]): void {
  const [first] = questions;
  if (!first) return;
  change((draft) => {
    for (const [page, ids] of byPage(questions)) {
      const blank = sameBlank();
      eachDoc(draft, page, (doc) => without(doc, ids, blank));
    }
  });
  note(say('questions-removed', { n: questions.length, name: nameOf(first) }), {
    label: say('undo'),
    run: undo,
  });
}

/** Copies a question, after it, and shows the copy. */
export function duplicateQuestion({ id, place }: Question): void {
  const ids = new Map<string, string>();
  const fresh = (old: string): string => {
    const made = ids.get(old) ?? newId();
    ids.set(old, made);
    return made;
  };
  change((draft) => eachDoc(draft, place.page, (doc) => withCopy(doc, id, fresh)));
  chooseQuestions(keyOf(place.page, fresh(id)));
}

/** Moves questions to another place, in their order. */
export function moveQuestions(questions: readonly Question[], place: Place): void {
  const moving = questions.filter((one) => placeKey(one.place) !== placeKey(place));
  if (moving.length === 0) return;
  const ids = new Set(moving.map(({ id }) => id));
  change((draft) => {
    for (const lang of draft.course.languages) {
      const nodes = moving.flatMap((one) => {
        const doc = draft.docs[docKey(one.place.page, lang)] as Doc | undefined;
        const node = doc && blockIn(doc, one.id);
        return node ? [inPool(node, place.pool)] : [];
      });
      const blanks = sameBlank();
      for (const page of byPage(moving).keys()) {
        const key = docKey(page, lang);
        const doc = draft.docs[key] as Doc | undefined;
        // Within one test a question keeps its place and only changes its pool.
        if (doc) draft.docs[key] = leaving(doc, page, moving, place, ids, blanks) as WritableDraft<Doc>;
      }
      const key = docKey(place.page, lang);
      const doc = (draft.docs[key] as Doc | undefined) ?? { type: 'doc', content: [] };
      const coming = nodes.filter((node) => !blockIn(doc, attr<Id>(node, 'id')));
      if (coming.length > 0) draft.docs[key] = withQuestions(doc, coming, place) as WritableDraft<Doc>;
    }
  });
  chooseQuestions(...moving.map(({ id }) => keyOf(place.page, id)));
  useQuestions.setState(NO_FILTER);
  note(say('questions-moved', { n: moving.length }), { label: say('undo'), run: undo });
}

function leaving(
  doc: Doc,
  page: Id,
  moving: readonly Question[],
  place: Place,
  ids: ReadonlySet<Id>,
  blank: () => Node,
): Doc {
  const stays = new Set(
    moving
      .filter(
        (one) => one.place.page === place.page && one.place.test === place.test && place.test !== undefined,
      )
      .map(({ id }) => id),
  );
  const gone = new Set([...ids].filter((id) => !stays.has(id)));
  const left = gone.size > 0 ? without(doc, gone, blank) : doc;
  return page === place.page && stays.size > 0 ? withBlockAttrs(left, stays, { pool: place.pool }) : left;
}

/** Where a new question goes: beside the chosen one, else into the last test, else onto the page that is open. */
export function placeForNew(questions: readonly Question[]): { place: Place; after?: Id } | undefined {
  const { draft, lang, page } = openCourse();
  const { chosen } = useQuestions.getState();
  const beside = questions.find(({ key }) => chosen.has(key));
  if (beside) return { place: beside.place, after: beside.id };
  const test = testsIn(draft, lang).at(-1);
  if (test) return { place: { page: test.page, test: test.id } };
  const last = page ?? Object.keys(draft.heads)[0];
  return last === undefined ? undefined : { place: { page: last } };
}

/** Adds a blank question in the language that is written, and puts the cursor into it. */
export function addQuestion(type?: QuestionType): void {
  flushText();
  const { draft, lang } = openCourse();
  const questions = questionsIn(draft, lang);
  const where = placeForNew(questions);
  if (!where) {
    note(say('questions-no-page'));
    return;
  }
  const beside = questions.find(({ id, place }) => id === where.after && place.page === where.place.page);
  const def = BLOCKS.find((block) => block.type === (type ?? beside?.type ?? 'singleChoice'));
  const node = def?.empty(newId);
  if (!node) return;
  putIn([node], where.place, where.after);
  useQuestions.setState(NO_FILTER);
  writeQuestion(keyOf(where.place.page, attr<Id>(node, 'id')));
}

function putIn(nodes: readonly Node[], place: Place, after?: Id): void {
  const { lang } = openCourse();
  change((draft) => {
    const key: DocKey = docKey(place.page, lang);
    const doc = (draft.docs[key] as Doc | undefined) ?? { type: 'doc', content: [] };
    const own = nodes.map((node) => inPool(node, place.pool));
    draft.docs[key] = withQuestions(doc, own, place, after) as WritableDraft<Doc>;
  });
}

/** Puts questions that were read from a text into a place: one step of undo. */
export function insertQuestions(read: readonly PlainQuestion[], place: Place): void {
  const nodes = read.map((question) => nodeFor(question, newId));
  putIn(nodes, place);
  useQuestions.setState(NO_FILTER);
  chooseQuestions(...nodes.slice(0, 1).map((node) => keyOf(place.page, attr<Id>(node, 'id'))));
  note(say('questions-pasted', { n: nodes.length }), { label: say('undo'), run: undo });
}

/** The questions as text, in the form that pasting reads; those in an order have none. */
export async function copyAsText(questions: readonly Question[]): Promise<void> {
  const plain = questions.flatMap(({ node }) => plainOf(node) ?? []);
  await navigator.clipboard.writeText(writeQuestions(plain));
  note(say('questions-copied', { n: plain.length }));
}

/** Writes a tag of questions; undefined takes it away. */
export function setTag(
  questions: readonly Question[],
  tag: 'difficulty' | 'bloom' | 'competency',
  value: unknown,
): void {
  change((draft) => {
    for (const [page, ids] of byPage(questions))
      eachDoc(draft, page, (doc) => withBlockAttrs(doc, ids, { [tag]: value }));
  });
}

/** Changes how a test draws and passes. */
export function setTest(page: Id, test: Id, attrs: Readonly<Record<string, unknown>>): void {
  change((draft) => eachDoc(draft, page, (doc) => withBlockAttrs(doc, new Set([test]), attrs)));
}

function setPools(page: Id, test: Id, next: (pools: readonly NamedPool[]) => readonly NamedPool[]): void {
  change((draft) =>
    eachDoc(draft, page, (doc) => {
      const block = blockIn(doc, test);
      return block ? withBlockAttrs(doc, new Set([test]), { pools: next(namedPools(block)) }) : doc;
    }),
  );
}

/** Adds a named pool to a test. Answers its id. */
export function addPool(page: Id, test: Id, name: string): Id {
  const id = newId();
  setPools(page, test, (pools) => [...pools, { id, name, draw: 0 }]);
  return id;
}

export const setPool = (page: Id, test: Id, id: Id, set: Partial<NamedPool>): void =>
  setPools(page, test, (pools) => pools.map((pool) => (pool.id === id ? { ...pool, ...set } : pool)));

/** Takes a pool away; its questions stay in the test. */
export function removePool(page: Id, test: Id, { id, name }: NamedPool): void {
  setPools(page, test, (pools) => pools.filter((pool) => pool.id !== id));
  note(say('pool-removed', { name }), { label: say('undo'), run: undo });
}
