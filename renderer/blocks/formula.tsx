import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { SquareRadical } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { formula as def } from '../../packager/course/blocks/formula.ts';
import { deleteBlock, insertBlock } from '../editor/insert.ts';
import { nodeOf } from '../editor/node-of.ts';
import { Drawn } from '../formula/drawn.tsx';
import { FormulaField } from '../formula/field.tsx';
import { redo, undo } from '../history.ts';
import { newId } from '../ids.ts';
import { useOpen } from '../store.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { useSay } from '../words.tsx';
import type { BlockView, FormProps } from './view.ts';
import '../formula/formula.css';

/** The block that was just added: one writes in it at once. */
let begun = '';

/** Adds a formula at the cursor and goes into its field. */
function begin(editor: Editor): void {
  const node = def.empty(newId);
  begun = String(node.attrs?.id);
  insertBlock(editor, node);
}

const fieldIn = (box: Element | null | undefined): HTMLTextAreaElement | undefined =>
  box?.querySelector('textarea') ?? undefined;

function FormulaView({ node, selected, editor, getPos, updateAttributes }: NodeViewProps) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const { id, tex } = node.attrs as { id: string; tex: string };
  const [draft, setDraft] = useState(tex);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (begun !== id) return;
    begun = '';
    fieldIn(box.current)?.focus();
  }, [id]);

  const select = () => {
    const pos = getPos();
    const { selection } = editor.state;
    if (pos === undefined || (selection instanceof NodeSelection && selection.from === pos)) return;
    editor.commands.setNodeSelection(pos);
  };
  const leave = (to: 'block' | 'below' | 'out') => {
    select();
    editor.commands.focus();
    if (to === 'below') editor.commands.createParagraphNear();
    if (to === 'out') deleteBlock(editor);
  };
  const step = (back: boolean) => {
    if (back) undo();
    else redo();
    // Undoing goes to the page; writing goes on in the field, if it is still there.
    requestAnimationFrame(() => fieldIn(box.current)?.focus());
  };
  return (
    <NodeViewWrapper className={selected ? 'b-formula open' : 'b-formula'} data-drag-handle>
      <div ref={box}>
        {draft.trim() ? (
          <Drawn tex={draft} className="formula-drawn" />
        ) : (
          <p className="muted formula-await">{say('formula-await')}</p>
        )}
        <FormulaField
          value={tex}
          readOnly={readOnly}
          onDraft={setDraft}
          onCommit={(next) => updateAttributes({ tex: next })}
          onFocus={select}
          onLeave={leave}
          onUndo={step}
        />
      </div>
    </NodeViewWrapper>
  );
}

function Form({ attrs, set }: FormProps) {
  const say = useSay();
  return (
    <DraftField
      label={say('formula-alt')}
      hint={say('formula-alt-hint')}
      lines={3}
      value={String(attrs.alt)}
      onCommit={(alt) => set({ alt: alt.trim() })}
    />
  );
}

const node = nodeOf(def, {
  draggable: true,
  addNodeView: () => ReactNodeViewRenderer(FormulaView),
  // From the block into its field; Esc leads back.
  addKeyboardShortcuts: () => ({
    Enter: ({ editor }) => {
      const { selection } = editor.state;
      if (!(selection instanceof NodeSelection) || selection.node.type.name !== def.type) return false;
      const dom = editor.view.nodeDOM(selection.from);
      const field = dom instanceof Element ? fieldIn(dom) : undefined;
      field?.focus();
      return field !== undefined;
    },
  }),
});

export const formula: BlockView = {
  def,
  name: 'block-formula',
  finds: 'find-formula',
  icon: SquareRadical,
  nodes: [node],
  Form,
  begin,
};
