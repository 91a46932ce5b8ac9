/**
 * A page that was changed elsewhere while it was not shown: a file replaced in
 * the library, a description written there. The page's own history stays,
 * since the change is no step of it.
 */
import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';

/** The state as it was left, brought to the document as it is now. */
export function caughtUp(state: EditorState, next: Node): EditorState {
  const tr = state.tr.setMeta('addToHistory', false);
  if (!setAttributes(tr, state.doc, next)) replaceBetween(tr, state.doc, next);
  return tr.docChanged ? state.apply(tr) : state;
}

/** Where two documents differ in attributes only, sets those; places of typing around them stay. False where they differ in more. */
function setAttributes(tr: Transaction, now: Node, next: Node): boolean {
  const found: { pos: number; name: string; value: unknown }[] = [];
  const compare = (a: Node, b: Node, pos: number): boolean => {
    if (a.type !== b.type || a.text !== b.text || a.childCount !== b.childCount) return false;
    if (a.marks.length !== b.marks.length || !a.marks.every((mark, i) => mark.eq(b.marks[i] ?? mark)))
      return false;
    for (const [name, value] of Object.entries(b.attrs))
      if (JSON.stringify(a.attrs[name]) !== JSON.stringify(value)) found.push({ pos, name, value });
    let inside = pos + 1;
    for (let i = 0; i < a.childCount; i += 1) {
      if (!compare(a.child(i), b.child(i), inside)) return false;
      inside += a.child(i).nodeSize;
    }
    return true;
  };
  if (!compare(now, next, -1)) return false;
  for (const { pos, name, value } of found) if (pos >= 0) tr.setNodeAttribute(pos, name, value);
  return true;
}

/** Replaces what lies between the first and the last difference. */
function replaceBetween(tr: Transaction, now: Node, next: Node): void {
  const start = now.content.findDiffStart(next.content);
  const end = now.content.findDiffEnd(next.content);
  if (start === null || !end) return;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
}
