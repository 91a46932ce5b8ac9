/** What a reader does with comments; each is a step of the course's own history. */
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import type { Id } from '../../packager/course/course.ts';
import type { Anchor, Thread } from '../../packager/course/pages.ts';
import { currentEditor } from '../editor/pages.ts';
import { change, undo } from '../history.ts';
import { newId } from '../ids.ts';
import { goTo } from '../problems.ts';
import { useSettings } from '../settings.ts';
import { openCourse, setOpen } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { threadsOfCourse } from './list.ts';
import { anchorOf, placeOf } from './marks.ts';
import { anchorOfBlock, anchorOfText } from './places.ts';
import { chooseThread, NEW, setWords, showComments, useComments } from './view.ts';

const signed = () => ({ by: useSettings.getState().name, at: new Date().toISOString() });

/** What is selected, as a place for a comment: its words, else the block the cursor stands in. */
function selectedAnchor(): Anchor | undefined {
  const editor = currentEditor();
  if (!editor) return undefined;
  const { selection, doc } = editor.state;
  const { lang, block } = openCourse();
  const words = selection instanceof NodeSelection || selection.empty ? undefined : selection;
  return (words && anchorOfText(doc, words, lang)) ?? (block ? anchorOfBlock(block, lang) : undefined);
}

/** Begins a comment on what is selected on the page that is shown. */
export function beginComment(): void {
  const { page, mode } = openCourse();
  const anchor = mode === 'write' && page ? selectedAnchor() : undefined;
  if (!page || !anchor) {
    note(say('comment-select-first'));
    return;
  }
  useComments.setState({ writing: { page, anchor }, current: null });
  showComments();
}

/** Leaves a comment that was begun, and goes back to the text. */
export function leaveComment(): void {
  useComments.setState({ writing: null });
  setWords(NEW, '');
  currentEditor()?.commands.focus();
}

/** Puts a new comment where it was begun. */
export function sendComment(text: string): void {
  const { writing } = useComments.getState();
  const editor = currentEditor();
  if (!writing) return;
  const { page } = writing;
  // Where the words are now: they may have moved while the comment was being written.
  const anchor = (editor && openCourse().page === page && anchorOf(editor.state, NEW)) || writing.anchor;
  const thread: Thread = { id: newId(), anchor, remarks: [{ id: newId(), ...signed(), text }] };
  useComments.setState({ writing: null, current: thread.id });
  setWords(NEW, '');
  change((d) => {
    const head = d.heads[page];
    if (head) head.comments = [...(head.comments ?? []), thread];
  });
}

/** Changes one comment of a page. */
function changeThread(page: Id, id: Id, next: (thread: Thread) => Thread | undefined): void {
  change((d) => {
    const head = d.heads[page];
    if (!head?.comments) return;
    const threads = head.comments.flatMap((thread) => (thread.id === id ? (next(thread) ?? []) : thread));
    if (threads.length > 0) head.comments = threads;
    else delete head.comments;
  });
}

export function reply(page: Id, id: Id, text: string): void {
  setWords(id, '');
  changeThread(page, id, (thread) => ({
    ...thread,
    remarks: [...thread.remarks, { id: newId(), ...signed(), text }],
  }));
}

/** Settles a comment; the notice and the list of resolved ones bring it back. */
export function resolve(page: Id, id: Id): void {
  changeThread(page, id, (thread) => ({ ...thread, resolved: signed() }));
  note(say('comment-was-resolved'), { label: say('undo'), run: undo });
}

export function reopen(page: Id, id: Id): void {
  changeThread(page, id, ({ resolved: _, ...thread }) => thread);
}

/** Deletes one remark at once; the comment itself goes with its answers. */
export function deleteRemark(page: Id, id: Id, remark: Id): void {
  let isWhole = false;
  changeThread(page, id, (thread) => {
    isWhole = thread.remarks[0]?.id === remark;
    return isWhole ? undefined : { ...thread, remarks: thread.remarks.filter((one) => one.id !== remark) };
  });
  note(say(isWhole ? 'comment-was-deleted' : 'answer-was-deleted'), { label: say('undo'), run: undo });
}

/**
 * Shows the words a comment is about, selected; of one whose words are gone,
 * the page it was made on.
 * @param focus whether to go on in the text or at the comment.
 */
export function goToThread(page: Id, { id, anchor }: Thread, focus: 'text' | 'comment'): void {
  chooseThread(id);
  const { page: shown, lang, mode } = openCourse();
  if (page !== shown || anchor.lang !== lang) goTo(page, anchor.lang);
  else if (mode !== 'write') setOpen({ mode: 'write' });
  // The page may just be appearing.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      select(id);
      if (focus === 'text') currentEditor()?.view.focus();
      else useComments.setState({ focus: id });
    }),
  );
}

function select(id: Id): void {
  const editor = currentEditor();
  const place = editor && placeOf(editor.state, id);
  if (!place) return;
  const { doc, tr } = editor.state;
  const node = doc.nodeAt(place.from);
  const selection =
    node && !node.isText && NodeSelection.isSelectable(node) && node.nodeSize === place.to - place.from
      ? NodeSelection.create(doc, place.from)
      : TextSelection.between(doc.resolve(place.from), doc.resolve(place.to));
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  const at = editor.view.domAtPos(place.from);
  const element = at.node instanceof Element ? at.node : at.node.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}

/** The next or previous open comment of the course, round and round. */
export function stepComment(by: 1 | -1): void {
  const { draft, lang } = openCourse();
  const list = threadsOfCourse(draft, lang).filter(({ thread }) => !thread.resolved);
  if (list.length === 0) {
    note(say('comment-none-open'));
    return;
  }
  const { current } = useComments.getState();
  const at = list.findIndex(({ thread }) => thread.id === current);
  const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length];
  if (next) goToThread(next.page, next.thread, 'comment');
}
