/** What was found on the shown page, marked in yellow; the mark moves with the text it stands on. */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Hit } from '../../packager/course/find/replace.ts';
import { currentEditor } from './pages.ts';

const key = new PluginKey<DecorationSet>('findMarks');

export const findMarks = Extension.create({
  name: 'findMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, marks) => (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

/** Where the content of the node at a JSON pointer (`/content/2/content/0`) begins. */
function startOf(doc: Node, pointer: string): number | undefined {
  let node: Node = doc;
  let start = 0;
  for (const [, index] of pointer.matchAll(/\/content\/(\d+)/g)) {
    const at = Number(index);
    if (at >= node.childCount) return undefined;
    for (let i = 0; i < at; i += 1) start += node.child(i).nodeSize;
    node = node.child(at);
    start += 1;
  }
  return start;
}

/** Marks hits of the shown page; `current` more strongly, and brought into view. */
export function markHits(hits: readonly Hit[], current: Hit | undefined): void {
  const editor = currentEditor();
  if (!editor) return;
  const { doc, tr } = editor.state;
  const marks = hits.flatMap((hit) => {
    const { place, range } = hit;
    const start = place.attr === undefined ? startOf(doc, place.pointer) : undefined;
    if (start === undefined || start + range.end > doc.content.size) return [];
    const name = hit === current ? 'find-mark current' : 'find-mark';
    return [Decoration.inline(start + range.start, start + range.end, { class: name })];
  });
  editor.view.dispatch(tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false));
  if (current) editor.view.dom.querySelector('.find-mark.current')?.scrollIntoView({ block: 'center' });
}
