/** Shows one block of the page alone, wherever it stands: the rest is there and out of sight. */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Id } from '../../packager/course/course.ts';
import { currentEditor } from './pages.ts';

/** The block that is shown alone; undefined while the whole page is. */
let only: Id | undefined;

export const shownAlone = (): Id | undefined => only;

/** Shows a block alone, or the whole page again. */
export function showAlone(id: Id | undefined): void {
  if (only === id) return;
  only = id;
  const editor = currentEditor();
  // Draws anew what the decorations decide.
  editor?.view.dispatch(editor.state.tr.setMeta('addToHistory', false));
}

/** The block and what it stands in, as decorations that question-blocks.css knows. */
function decorations(doc: Node, id: Id): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, pos) => {
    if (found.length > 0) return false;
    if (node.attrs.id !== id) return true;
    const $pos = doc.resolve(pos);
    for (let depth = 1; depth <= $pos.depth; depth += 1)
      found.push(Decoration.node($pos.before(depth), $pos.after(depth), { class: 'only-within' }));
    found.push(Decoration.node(pos, pos + node.nodeSize, { class: 'only-this' }));
    return false;
  });
  return DecorationSet.create(doc, found);
}

export const onlyBlock = Extension.create({
  name: 'onlyBlock',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) => (only === undefined ? null : decorations(doc, only)),
        attributes: (): Record<string, string> => (only === undefined ? {} : { class: 'only' }),
      },
    }),
  ],
});
