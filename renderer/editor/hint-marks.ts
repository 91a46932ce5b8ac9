/** Hints for writing as quiet underlines: found anew in the blocks that changed and in no other. */
import type { Editor } from '@tiptap/core';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { create } from 'zustand';
import { type Hint, hintsIn } from '../../packager/course/hints.ts';
import { lettersOf } from './letters.ts';

const key = new PluginKey<DecorationSet>('hintMarks');

/** A hint on the page. */
export interface PlacedHint {
  readonly hint: Hint;
  readonly from: number;
  readonly to: number;
}

interface Shown {
  readonly placed: PlacedHint | null;
  /** Where its card hangs, in the window's pixels. */
  readonly rect: { readonly left: number; readonly bottom: number; readonly top: number } | null;
  /** It was gone to by keyboard: its card takes the focus. */
  readonly byKeys: boolean;
}
const NONE: Shown = { placed: null, rect: null, byKeys: false };
export const useHint = create<Shown>(() => NONE);
export const closeHint = (): void => useHint.setState(NONE);

/** What the author wants left alone, until the window is closed. */
const left = new Set<string>();
const nameOf = (kind: string, text: string): string => `${kind} ${text.toLowerCase()}`;

function marksIn(block: Node, pos: number): Decoration[] {
  if (!block.isTextblock || block.type.spec.code) return [];
  const text = lettersOf(block);
  return hintsIn(text)
    .filter((hint) => !left.has(nameOf(hint.kind, text.slice(hint.start, hint.end))))
    .map((hint) => {
      const [from, to] = [pos + 1 + hint.start, pos + 1 + hint.end];
      return Decoration.inline(from, to, { class: `hint-mark ${hint.kind}` }, { hint, inclusiveEnd: false });
    });
}

const marksOfAll = (doc: Node): DecorationSet => {
  const all: Decoration[] = [];
  doc.descendants((node, pos) => void all.push(...marksIn(node, pos)));
  return DecorationSet.create(doc, all);
};

/** The marks after a change: those of untouched blocks moved along, those of touched ones found anew. */
function marksAfter(tr: Transaction, before: DecorationSet): DecorationSet {
  let marks = before.map(tr.mapping, tr.doc);
  const touched = new Map<number, Node>();
  tr.mapping.maps.forEach((map, i) => {
    const rest = tr.mapping.slice(i + 1);
    map.forEach((_from, _to, start, end) => {
      const from = Math.max(0, rest.map(start, -1) - 1);
      const to = Math.min(tr.doc.content.size, rest.map(end, 1) + 1);
      tr.doc.nodesBetween(from, to, (node, pos) => {
        if (node.isTextblock) touched.set(pos, node);
      });
    });
  });
  for (const [pos, node] of touched) {
    marks = marks.remove(marks.find(pos, pos + node.nodeSize));
    marks = marks.add(tr.doc, marksIn(node, pos));
  }
  return marks;
}

/** What is being typed is not judged yet: the mark at the cursor waits. */
function shown(state: EditorState): DecorationSet {
  const marks = key.getState(state) ?? DecorationSet.empty;
  const { empty, from } = state.selection;
  const open = empty ? marks.find(from, from).filter((mark) => mark.to === from) : [];
  return open.length > 0 ? marks.remove(open) : marks;
}

const placedOf = ({ from, to, spec }: Decoration): PlacedHint => ({ from, to, hint: spec.hint as Hint });

function open(editor: Editor, placed: PlacedHint, byKeys: boolean): void {
  const { left: x, bottom, top } = editor.view.coordsAtPos(placed.from);
  useHint.setState({ placed, rect: { left: x, bottom, top }, byKeys });
}

export const hintMarks = Extension.create({
  name: 'hintMarks',
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => marksOfAll(doc),
          apply: (tr, marks) =>
            tr.getMeta(key) === 'all' ? marksOfAll(tr.doc) : tr.docChanged ? marksAfter(tr, marks) : marks,
        },
        props: {
          decorations: shown,
          handleClick: (view, pos) => {
            const [mark] = key.getState(view.state)?.find(pos, pos) ?? [];
            if (mark && editor.isEditable) open(editor, placedOf(mark), false);
            else closeHint();
            return false;
          },
        },
        view: () => ({
          update: (view, before) => {
            if (!view.state.doc.eq(before.doc)) closeHint();
          },
        }),
      }),
    ];
  },
});

/** Puts what it should be in place of the slip, as one step of undo. */
export function mendHint(editor: Editor, { hint, from, to }: PlacedHint): void {
  if (hint.fix === undefined) return;
  const { tr } = editor.state;
  editor.view.dispatch(hint.fix ? tr.insertText(hint.fix, from, to) : tr.delete(from, to));
  editor.view.focus();
}

/** Leaves this and all like it alone. */
export function leaveHint(editor: Editor, { hint, from, to }: PlacedHint): void {
  left.add(nameOf(hint.kind, editor.state.doc.textBetween(from, to)));
  editor.view.dispatch(editor.state.tr.setMeta(key, 'all').setMeta('addToHistory', false));
  closeHint();
  editor.view.focus();
}

/** Goes to the next hint after the cursor, round and round. False when there is none. */
export function nextHint(editor: Editor): boolean {
  const marks = (key.getState(editor.state)?.find() ?? []).toSorted((a, b) => a.from - b.from);
  const { to } = editor.state.selection;
  const mark = marks.find(({ from }) => from > to) ?? marks[0];
  if (!mark) return false;
  const { tr, doc } = editor.state;
  editor.view.dispatch(tr.setSelection(TextSelection.create(doc, mark.from, mark.to)).scrollIntoView());
  open(editor, placedOf(mark), true);
  return true;
}
