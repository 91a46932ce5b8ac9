/**
 * The keyboard of a question: Enter to the next answer, Tab to what is said of
 * it, Ctrl Space marks it right, Ctrl Enter begins the next question.
 */
import { type Editor, Extension } from '@tiptap/core';
import type { Node, ResolvedPos } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { BLOCKS } from '../../packager/course/blocks/blocks.ts';
import { isExercise } from '../../packager/course/blocks/exercise.ts';
import { newId } from '../ids.ts';
import { shownAlone } from './only.ts';

const QUESTIONS = new Set(['singleChoice', 'multipleChoice']);
/** The document allows no more (`choice{2,10}`). */
const MOST = 10;
const LEAST = 2;

interface Spot {
  /** 'prompt', 'choiceText' or 'feedback'. */
  readonly part: string;
  readonly question: Node;
  readonly questionPos: number;
  /** The answer the cursor is in. */
  readonly choice: Node | undefined;
  readonly choicePos: number;
  readonly choiceIndex: number;
}

/** Where in a question the cursor stands. */
function spotOf($pos: ResolvedPos): Spot | undefined {
  for (let d = $pos.depth; d > 0; d -= 1) {
    if (!QUESTIONS.has($pos.node(d).type.name)) continue;
    const choice = $pos.node(d + 1);
    const inChoice = choice.type.name === 'choice';
    return {
      part: $pos.parent.type.name,
      question: $pos.node(d),
      questionPos: $pos.before(d),
      choice: inChoice ? choice : undefined,
      choicePos: inChoice ? $pos.before(d + 1) : -1,
      choiceIndex: inChoice ? $pos.index(d) : 0,
    };
  }
  return undefined;
}

const SECTIONED = new Set(['accordion', 'tabs']);

/** The exercise the cursor stands in, or the block of the section whose title it stands in. */
function exerciseOf($pos: ResolvedPos): Pick<Spot, 'question' | 'questionPos'> | undefined {
  for (let d = $pos.depth; d > 0; d -= 1) {
    const node = $pos.node(d);
    // From the title of a section, but not from its text: there Tab belongs to lists and tables.
    const inTitle = $pos.parent.type.name === 'sectionTitle' && SECTIONED.has(node.type.name);
    if (inTitle || isExercise({ type: node.type.name }))
      return { question: node, questionPos: $pos.before(d) };
  }
  return undefined;
}

const goTo = (editor: Editor, pos: number): boolean => {
  const { tr, doc } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(pos))).scrollIntoView());
  return true;
};

/** Cursor at the end of the next text after `pos`, or of the one before. */
function neighbourText(
  editor: Editor,
  { question, questionPos }: Pick<Spot, 'question' | 'questionPos'>,
  by: 1 | -1,
): number | undefined {
  const texts: number[] = [];
  question.descendants((node, offset) => {
    if (node.isTextblock) texts.push(questionPos + 1 + offset + 1);
  });
  const here = editor.state.selection.$from.start();
  return texts[texts.indexOf(here) + by];
}

function enter(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const spot = spotOf($from);
  if (!spot || !empty) return false;
  if (!spot.choice) return goTo(editor, spot.questionPos + 1 + (spot.question.firstChild?.nodeSize ?? 0) + 2);
  const after = spot.choicePos + spot.choice.nodeSize;
  if (spot.choiceIndex < spot.question.childCount - 1) return goTo(editor, after + 2);
  const isBlank = spot.choice.textContent === '';
  if (isBlank && spot.question.childCount - 1 > LEAST)
    // Alone on the screen, a question is followed by the next one, not by the page.
    return shownAlone() === undefined ? leave(editor, spot) : finish(editor, spot);
  if (spot.question.childCount - 1 >= MOST) return true;
  const answer = editor.schema.nodeFromJSON({
    type: 'choice',
    attrs: { id: newId(), correct: false },
    content: [{ type: 'choiceText' }, { type: 'feedback' }],
  });
  editor.view.dispatch(editor.state.tr.insert(after, answer));
  return goTo(editor, after + 2);
}

/** Out of the question: its empty last answer goes, and writing continues after it. */
function leave(editor: Editor, spot: Spot): boolean {
  const { tr } = editor.state;
  if (spot.choice) tr.delete(spot.choicePos, spot.choicePos + spot.choice.nodeSize);
  const $question = tr.doc.resolve(spot.questionPos);
  const after =
    $question.depth > 0
      ? $question.after(1)
      : spot.questionPos + (tr.doc.nodeAt(spot.questionPos)?.nodeSize ?? 0);
  const paragraph = editor.schema.nodes.paragraph?.create({ id: newId() });
  if (!paragraph) return false;
  tr.insert(after, paragraph);
  editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
  return true;
}

/** The empty last answer goes, and the next question begins. */
function finish(editor: Editor, { choice, choicePos }: Spot): boolean {
  if (choice) editor.view.dispatch(editor.state.tr.delete(choicePos, choicePos + choice.nodeSize));
  return nextQuestion(editor);
}

function tab(editor: Editor, by: 1 | -1): boolean {
  const { $from } = editor.state.selection;
  const spot = spotOf($from) ?? exerciseOf($from);
  const next = spot && neighbourText(editor, spot, by);
  return next === undefined ? false : goTo(editor, next);
}

/** Marks the answer right or takes the mark away; where only one may be right, the others lose it. */
export function markRight(editor: Editor, choicePos: number): void {
  const { tr, doc } = editor.state;
  const $choice = doc.resolve(choicePos);
  const choice = doc.nodeAt(choicePos);
  const question = $choice.parent;
  if (!choice) return;
  if (question.type.name === 'multipleChoice')
    tr.setNodeAttribute(choicePos, 'correct', !choice.attrs.correct);
  else
    question.forEach((node, offset) => {
      if (node.type.name !== 'choice') return;
      const pos = $choice.start() + offset;
      tr.setNodeAttribute(pos, 'correct', pos === choicePos);
    });
  editor.view.dispatch(tr);
}

/** Begins a question of the same kind after this one, in the same pool. */
function nextQuestion(editor: Editor): boolean {
  const { $from } = editor.state.selection;
  const spot = spotOf($from) ?? exerciseOf($from);
  const def = spot && BLOCKS.find((block) => block.type === spot.question.type.name);
  if (!spot || !def || SECTIONED.has(def.type)) return false;
  const after = spot.questionPos + spot.question.nodeSize;
  const next = editor.schema.nodeFromJSON(def.empty(newId));
  const { tr } = editor.state;
  tr.insert(after, next);
  if (spot.question.attrs.pool !== undefined) tr.setNodeAttribute(after, 'pool', spot.question.attrs.pool);
  editor.view.dispatch(tr);
  return goTo(editor, after + 2);
}

/** Backspace in an empty answer takes it away, while two remain. */
function backspace(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const spot = spotOf($from);
  if (!spot || !empty || $from.parentOffset > 0) return false;
  if (!spot.choice) return spot.part === 'prompt';
  if (spot.part === 'feedback') return tab(editor, -1);
  if (spot.choice.textContent !== '' || spot.question.childCount - 1 <= LEAST) return true;
  const { tr } = editor.state;
  tr.delete(spot.choicePos, spot.choicePos + spot.choice.nodeSize);
  editor.view.dispatch(
    tr.setSelection(TextSelection.near(tr.doc.resolve(spot.choicePos), -1)).scrollIntoView(),
  );
  return true;
}

export const questionKeys = Extension.create({
  name: 'questionKeys',
  priority: 200,
  addKeyboardShortcuts: () => ({
    Enter: ({ editor }) => enter(editor),
    Tab: ({ editor }) => tab(editor, 1),
    'Shift-Tab': ({ editor }) => tab(editor, -1),
    'Mod-Enter': ({ editor }) => nextQuestion(editor),
    Backspace: ({ editor }) => backspace(editor),
    'Ctrl-Space': ({ editor }) => {
      const spot = spotOf(editor.state.selection.$from);
      if (spot?.choice) markRight(editor, spot.choicePos);
      return !!spot;
    },
  }),
});

/** Id of the question the cursor stands in. */
export function questionAt(editor: Editor): string | undefined {
  const { $from } = editor.state.selection;
  for (let d = $from.depth; d > 0; d -= 1) {
    const { type, attrs } = $from.node(d);
    if (QUESTIONS.has(type.name) || isExercise({ type: type.name })) return String(attrs.id);
  }
  return undefined;
}
