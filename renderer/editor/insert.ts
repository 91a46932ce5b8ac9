/** Puts blocks on the page, and changes them. */
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { Node as CourseNode } from '../../packager/course/node.ts';
import { newId } from '../ids.ts';
import { withIds } from '../outline.ts';

/** The block on the top level that the selection stands in: its place and the node. */
export function topBlock(editor: Editor): { pos: number; node: Node; index: number } | undefined {
  const { selection, doc } = editor.state;
  const { $from } = selection;
  if ($from.depth === 0) {
    const node = selection instanceof NodeSelection ? selection.node : $from.nodeAfter;
    return node ? { pos: $from.pos, node, index: $from.index(0) } : undefined;
  }
  const pos = $from.before(1);
  const node = doc.nodeAt(pos);
  return node ? { pos, node, index: $from.index(0) } : undefined;
}

/** Puts the cursor where writing goes on: into the first text of the node, or on the node itself. */
function settle(tr: Transaction, pos: number): Transaction {
  const node = tr.doc.nodeAt(pos);
  if (!node) return tr;
  if (node.isAtom) return tr.setSelection(NodeSelection.create(tr.doc, pos));
  return tr.setSelection(TextSelection.near(tr.doc.resolve(pos + 1)));
}

/** Inserts a block: in place of an empty paragraph, else after the block of the cursor. Returns its id. */
export function insertBlock(editor: Editor, json: CourseNode): string {
  const node = editor.schema.nodeFromJSON(json);
  const { tr, doc } = editor.state;
  const top = topBlock(editor);
  const end = top ? top.pos + top.node.nodeSize : doc.content.size;
  const replaces = top?.node.type.name === 'paragraph' && top.node.content.size === 0;
  const at = top && replaces ? top.pos : end;
  tr.replaceWith(at, end, node);
  editor.view.dispatch(settle(tr, at).scrollIntoView());
  editor.view.focus();
  return String(node.attrs.id);
}

/** Changes attributes of the node at a place; the selection stays. `quiet`: no step of its own to undo. */
export function setAttrs(
  editor: Editor,
  pos: number,
  attrs: Readonly<Record<string, unknown>>,
  { quiet = false } = {},
): void {
  const { tr } = editor.state;
  if (quiet) tr.setMeta('addToHistory', false);
  for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(pos, name, value);
  editor.view.dispatch(tr);
}

/** Where the block with this id stands now. */
export function posOf(editor: Editor, id: string): number | undefined {
  let found: number | undefined;
  editor.state.doc.descendants((node, pos) => {
    if (found === undefined && node.attrs.id === id) found = pos;
    return found === undefined;
  });
  return found;
}

/** Moves the block of the cursor one place. False at the edge. */
export function moveBlock(editor: Editor, by: -1 | 1): boolean {
  const top = topBlock(editor);
  const { doc, tr } = editor.state;
  const neighbour = top && doc.maybeChild(top.index + by);
  if (!top || !neighbour) return false;
  const offset = editor.state.selection.from - top.pos;
  const to = by < 0 ? top.pos - neighbour.nodeSize : top.pos + neighbour.nodeSize;
  tr.delete(top.pos, top.pos + top.node.nodeSize).insert(to, top.node);
  const selection = top.node.isAtom
    ? NodeSelection.create(tr.doc, to)
    : TextSelection.near(tr.doc.resolve(to + offset));
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  return true;
}

/** A copy of the block of the cursor after it, with new ids throughout. */
export function duplicateBlock(editor: Editor): void {
  const top = topBlock(editor);
  if (!top) return;
  const copy = editor.schema.nodeFromJSON(withIds(top.node.toJSON() as CourseNode, () => newId()));
  const at = top.pos + top.node.nodeSize;
  editor.view.dispatch(settle(editor.state.tr.insert(at, copy), at).scrollIntoView());
}

/** Takes the block of the cursor out. */
export function deleteBlock(editor: Editor): void {
  const top = topBlock(editor);
  if (!top) return;
  const tr = editor.state.tr.delete(top.pos, top.pos + top.node.nodeSize);
  if (tr.doc.childCount === 0) {
    const paragraph = editor.schema.nodes.paragraph?.create({ id: newId() });
    if (paragraph) tr.insert(0, paragraph);
  }
  editor.view.dispatch(
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(top.pos, tr.doc.content.size)))),
  );
}
