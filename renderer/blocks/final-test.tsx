import type { Editor, JSONContent } from '@tiptap/core';
import { NodeViewContent, type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { ListChecks, Plus } from 'lucide-react';
import type { BlockDef } from '../../packager/course/blocks/block.ts';
import { finalTest as def } from '../../packager/course/blocks/final-test.ts';
import { drawnOf, poolsOf } from '../../packager/course/blocks/pool.ts';
import type { Node as CourseNode } from '../../packager/course/node.ts';
import { posOf } from '../editor/insert.ts';
import { nodeOf } from '../editor/node-of.ts';
import { newId } from '../ids.ts';
import { setOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox, NumberField } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import { useSay } from '../words.tsx';
import { fillBlanks } from './fill-blanks.tsx';
import { matching } from './matching.tsx';
import { multipleChoice } from './multiple-choice.tsx';
import { ordering } from './ordering.tsx';
import { shortAnswer } from './short-answer.tsx';
import { singleChoice } from './single-choice.tsx';
import type { BlockView, FormProps } from './view.ts';

/** What a pool may hold, the commonest first. */
const QUESTIONS: readonly BlockView[] = [
  singleChoice,
  multipleChoice,
  fillBlanks,
  shortAnswer,
  matching,
  ordering,
];

/** A button that adds a question of any kind at the end of the pool of the test at `place`. */
function AddQuestion({ editor, place }: { editor: Editor; place: () => number | undefined }) {
  const say = useSay();
  const add = (question: BlockDef) => {
    const pos = place();
    const node = pos === undefined ? null : editor.state.doc.nodeAt(pos);
    if (pos === undefined || !node) return;
    const end = pos + node.nodeSize - 1;
    editor
      .chain()
      .insertContentAt(end, question.empty(newId) as JSONContent)
      .setTextSelection(end + 2)
      .focus()
      .run();
  };
  return (
    <Menu
      label={say('question-add')}
      entries={QUESTIONS.map(({ def: question, name, icon }) => ({
        id: question.type,
        label: say(name),
        icon,
        run: () => add(question),
      }))}
    >
      <Button size="sm" icon={Plus}>
        {say('question-add')}
      </Button>
    </Menu>
  );
}

/** The test on the page: what the learner is told of it, then its pool. */
function TestView({ node, editor, getPos }: NodeViewProps) {
  const say = useSay();
  const attempts = Number(node.attrs.attempts);
  return (
    <NodeViewWrapper className="b-test">
      <div className="b-test-head" contentEditable={false}>
        <b>{say('block-final-test')}</b>
        <span className="muted">
          {say('test-says', {
            draw: drawnOf(node.toJSON() as CourseNode),
            pool: node.childCount,
            pass: Number(node.attrs.passMark),
            attempts,
          })}
        </span>
      </div>
      <NodeViewContent className="b-pool" />
      <div contentEditable={false} className="b-test-foot">
        <AddQuestion editor={editor} place={getPos} />
      </div>
    </NodeViewWrapper>
  );
}

function Form({ id, attrs, set, editor }: FormProps) {
  const say = useSay();
  const pos = posOf(editor, id);
  const node = pos === undefined ? null : editor.state.doc.nodeAt(pos);
  if (!node) return null;
  const [rest, ...named] = poolsOf(node.toJSON() as CourseNode);
  const pool = rest.questions.length;
  const draw = Number(attrs.draw);
  const toPools = () => setOpen({ mode: 'questions' });
  return (
    <>
      <NumberField
        label={say(named.length > 0 ? 'test-draw-rest' : 'test-draw')}
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
      <div className="row row-wrap">
        <AddQuestion editor={editor} place={() => posOf(editor, id)} />
        <Button size="sm" onPress={toPools}>
          {say('pools-and-test')}
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
