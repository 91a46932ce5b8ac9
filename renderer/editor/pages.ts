/**
 * One editor, many pages and courses: the state of each page that was open is
 * kept with its cursor and its history, so that coming back, and undoing across
 * pages, finds everything as it was left.
 */
import type { Editor } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import { history, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history';
import { EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Id } from '../../packager/course/course.ts';
import type { Doc } from '../../packager/course/node.ts';
import { touch } from '../autosave.ts';
import { markComments, withAnchorsNow } from '../comments/marks.ts';
import { connectText, recordText, redo as redoCourse, undo as undoCourse } from '../history.ts';
import { newId } from '../ids.ts';
import { type DocKey, docKey, openCourse, setOpen, useCourse } from '../store.ts';
import { withSourcesNoted } from '../translate/note-sources.ts';
import { caughtUp } from './catch-up.ts';
import { fromEditor, toEditor } from './unknown.ts';

/** The history of one page. Its keys undo in the course's time line, since that crosses pages. */
export const pageHistory = Extension.create({
  name: 'pageHistory',
  addKeyboardShortcuts: () => ({
    'Mod-z': () => undoCourse(),
    'Mod-Shift-z': () => redoCourse(),
    'Mod-y': () => redoCourse(),
  }),
  addProseMirrorPlugins: () => [history({ depth: 500, newGroupDelay: 500 })],
});

interface Kept {
  readonly state: EditorState;
  /** The document in the draft that the state stands for. */
  readonly doc: Doc | undefined;
}

let editor: Editor | undefined;
/** The page that is shown, of the course in front. */
let shown: DocKey | undefined;
/** The shown page has changes that are not in the draft yet. */
let pending = false;
let replaying = false;
let depth = 0;
/** By the folder of the course. */
const keptOf = new Map<string, Map<DocKey, Kept>>();

/** The state in which each document stood in the editor: undoing a restore brings back the history of its page too. */
const stateOf = new WeakMap<Doc, EditorState>();

/** What is kept of the course in front. */
function ownKept(): Map<DocKey, Kept> {
  const { path } = openCourse();
  const own = keptOf.get(path) ?? new Map<DocKey, Kept>();
  keptOf.set(path, own);
  return own;
}

/** A step of a page's history is being taken back or done again. */
export const isReplaying = (): boolean => replaying;

export const currentEditor = (): Editor | undefined => editor;

/** Takes an editor over: until it is given back it shows the pages of the course in front. */
export function attachEditor(made: Editor): () => void {
  editor = made;
  shown = undefined;
  made.setEditable(!openCourse().readOnly, false);
  const hear = ({ transaction }: { transaction: Transaction }) => {
    const now = undoDepth(made.state);
    if (transaction.docChanged && shown) {
      pending = true;
      touch();
      if (now > depth && !replaying) recordText(shown);
    }
    depth = now;
    followSelection(made);
  };
  made.on('transaction', hear);
  return () => {
    made.off('transaction', hear);
    if (useCourse.getState().open) {
      flush();
      keep(made);
    }
    editor = undefined;
    shown = undefined;
  };
}

/** Forgets the pages of a course that is closed. */
export const forgetPages = (path: string): void => {
  keptOf.delete(path);
};

const emptyDoc = (): Doc => ({ type: 'doc', content: [{ type: 'paragraph', attrs: { id: newId() } }] });

/** Keeps the state of the shown page, with the document it was last in step with. */
function keep({ state }: Editor): void {
  const kept = ownKept();
  if (!shown) return;
  const doc = kept.get(shown)?.doc;
  kept.set(shown, { state, doc });
  if (doc) stateOf.set(doc, state);
}

/** Shows a page in a language: as it was left, or as the draft now has it. */
export function showPage(page: Id, lang: string): void {
  const key = docKey(page, lang);
  if (!editor || !useCourse.getState().open) return;
  flush();
  const kept = ownKept();
  const { docs } = openCourse().draft;
  if (shown === key && kept.get(key)?.doc === docs[key] && docs[key]) return;
  keep(editor);
  const doc = docs[key];
  const before = kept.get(key);
  const known = before && before.doc === doc ? before.state : doc && stateOf.get(doc);
  const { schema, plugins } = editor.state;
  const now = () => schema.nodeFromJSON(toEditor(doc?.content.length ? doc : emptyDoc()));
  const state = known
    ? known.reconfigure({ plugins })
    : before
      ? caughtUp(before.state.reconfigure({ plugins }), now())
      : EditorState.create({ doc: now(), plugins });
  shown = key;
  depth = undoDepth(state);
  editor.view.updateState(state);
  kept.set(key, { state, doc });
  markComments(editor, page, lang, openCourse().draft.heads[page]?.comments, true);
}

/** Writes the shown page into the draft, if it changed. */
function flush(): void {
  if (!pending || !editor || !shown) return;
  pending = false;
  const doc = fromEditor(editor.getJSON() as Doc);
  const { draft } = openCourse();
  const page = shown.slice(0, shown.indexOf('.'));
  const head = draft.heads[page];
  if (!head) return;
  const comments = withAnchorsNow(editor.state, head.comments);
  const heads = comments === head.comments ? draft.heads : { ...draft.heads, [page]: { ...head, comments } };
  const next = { ...draft, heads, docs: { ...draft.docs, [shown]: doc } };
  setOpen({ draft: withSourcesNoted(draft, next) });
  ownKept().set(shown, { state: editor.state, doc });
}

function step(key: DocKey, command: typeof undo, depthOf: typeof undoDepth): boolean {
  const dot = key.indexOf('.');
  const page = key.slice(0, dot);
  if (!editor || !openCourse().draft.heads[page]) return false;
  const mode = openCourse().mode === 'questions' ? 'questions' : 'write';
  setOpen({ page, lang: key.slice(dot + 1), mode });
  showPage(page, key.slice(dot + 1));
  if (depthOf(editor.state) === 0) return false;
  replaying = true;
  const done = command(editor.state, (tr) => editor?.view.dispatch(tr.scrollIntoView()));
  replaying = false;
  editor.commands.focus(undefined, { scrollIntoView: true });
  return done;
}

connectText({
  flush,
  undo: (key) => step(key, undo, undoDepth),
  redo: (key) => step(key, redo, redoDepth),
});

/** Keeps the store's `block` at the innermost block of the selection. */
function followSelection({ state }: Editor): void {
  const { selection } = state;
  let block: string | null = null;
  if (selection instanceof NodeSelection) block = selection.node.attrs.id ?? null;
  for (let d = selection.$from.depth; d > 0 && !block; d -= 1)
    block = selection.$from.node(d).attrs.id ?? null;
  if (useCourse.getState().open?.block !== block) setOpen({ block });
}

/** Goes to a block of the shown page: the cursor into its text, or the block selected. False if it is not there. */
export function goToBlock(id: Id): boolean {
  if (!editor) return false;
  const found: { pos: number; text: boolean }[] = [];
  editor.state.doc.descendants((node, pos) => {
    if (node.attrs.id === id) found.push({ pos, text: node.isTextblock });
    return found.length === 0;
  });
  const [place] = found;
  if (!place) return false;
  const { tr, doc } = editor.state;
  const selection = place.text
    ? TextSelection.near(doc.resolve(place.pos + 1))
    : NodeSelection.create(doc, place.pos);
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  const dom = editor.view.nodeDOM(place.pos);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'center' });
  return true;
}
