/** The parts of an accordion and of tabs on the page, and a button to add one. */
import type { Editor, JSONContent } from '@tiptap/core';
import { NODES } from '../../packager/course/blocks/blocks.ts';
import { emptySection, SECTION_PARTS } from '../../packager/course/blocks/section.ts';
import { posOf } from '../editor/insert.ts';
import { nodeOf } from '../editor/node-of.ts';
import { newId } from '../ids.ts';

export const sectionParts = SECTION_PARTS.map((def) =>
  nodeOf(def, { defining: true, isolating: def.type === 'section' }),
);

/** Adds a section at the end of the block with this id and puts the cursor into its title. */
export function addSection(editor: Editor, id: string): void {
  const pos = posOf(editor, id);
  const node = pos === undefined ? null : editor.state.doc.nodeAt(pos);
  if (pos === undefined || !node || !NODES.has(node.type.name)) return;
  const end = pos + node.nodeSize - 1;
  editor
    .chain()
    .insertContentAt(end, emptySection(newId) as JSONContent)
    .setTextSelection(end + 2)
    .focus()
    .run();
}

/** Takes out the section the cursor stands in. */
export function deleteSection(editor: Editor): void {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name !== 'section') continue;
    editor.view.dispatch(editor.state.tr.delete($from.before(depth), $from.after(depth)));
    editor.commands.focus();
    return;
  }
}
