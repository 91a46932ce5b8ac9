import type { JSONContent } from '@tiptap/core';
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { ListChecks, Plus } from 'lucide-react';
import { finalTest as def } from '../../packager/course/blocks/final-test.ts';
import { singleChoice } from '../../packager/course/blocks/single-choice.ts';
import { posOf } from '../editor/insert.ts';
import { nodeOf } from '../editor/node-of.ts';
import { newId } from '../ids.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, NumberField } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import type { BlockView, FormProps } from './view.ts';

/** The test on the page: what the learner is told of it, then its pool. */
function TestView({ node, editor, getPos }: NodeViewProps) {
  const say = useSay();
  const pool = node.childCount;
  const draw = Number(node.attrs.draw) || pool;
  const attempts = Number(node.attrs.attempts);
  const add = () => {
    const pos = getPos();
    if (pos === undefined) return;
    const end = pos + node.nodeSize - 1;
    editor
      .chain()
      .insertContentAt(end, singleChoice.empty(newId) as JSONContent)
      .setTextSelection(end + 2)
      .focus()
      .run();
  };
  return (
    <NodeViewWrapper className="b-test">
      <div className="b-test-head" contentEditable={false}>
        <b>{say('block-final-test')}</b>
        <span className="muted">
          {say('test-says', {
            draw: Math.min(draw, pool),
            pool,
            pass: Number(node.attrs.passMark),
            attempts,
          })}
        </span>
      </div>
      <NodeViewContent className="b-pool" />
      <div contentEditable={false} className="b-test-foot">
        <Button size="sm" icon={Plus} onPress={add}>
          {say('question-add')}
        </Button>
      </div>
    </NodeViewWrapper>
  );
}

function Form({ id, attrs, set, parts, editor }: FormProps) {
  const say = useSay();
  const pool = parts.length;
  const draw = Number(attrs.draw);
  return (
    <>
      <NumberField
        label={say('test-draw')}
        hint={draw === 0 ? say('test-draw-all', { pool }) : say('test-draw-some', { pool })}
        fault={draw > pool ? say('test-draw-many', { pool }) : undefined}
        value={draw}
        min={0}
        max={500}
        onCommit={(n) => set({ draw: n })}
      />
      <NumberField
        label={say('test-pass')}
        value={Number(attrs.passMark)}
        min={0}
        max={100}
        unit="%"
        onCommit={(passMark) => set({ passMark })}
      />
      <NumberField
        label={say('test-attempts')}
        hint={say('test-attempts-hint')}
        value={Number(attrs.attempts)}
        min={0}
        max={20}
        onCommit={(attempts) => set({ attempts })}
      />
      <Checkbox checked={Boolean(attrs.shuffle)} onChange={(shuffle) => set({ shuffle })}>
        {say('test-shuffle')}
      </Checkbox>
      <div>
        <Button
          size="sm"
          icon={Plus}
          onPress={() => {
            const pos = posOf(editor, id);
            const node = pos === undefined ? null : editor.state.doc.nodeAt(pos);
            if (pos === undefined || !node) return;
            const end = pos + node.nodeSize - 1;
            editor
              .chain()
              .insertContentAt(end, singleChoice.empty(newId) as JSONContent)
              .setTextSelection(end + 2)
              .focus()
              .run();
          }}
        >
          {say('question-add')}
        </Button>
      </div>
    </>
  );
}

export const finalTest: BlockView = {
  def,
  name: 'block-final-test',
  finds: 'find-final-test',
  icon: ListChecks,
  nodes: [
    nodeOf(def, { defining: true, isolating: true, addNodeView: () => ReactNodeViewRenderer(TestView) }),
  ],
  Form,
};
