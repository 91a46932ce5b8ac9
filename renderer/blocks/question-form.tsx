import { Plus } from 'lucide-react';
import { NODES } from '../../packager/course/blocks/blocks.ts';
import { posOf } from '../editor/insert.ts';
import { newId } from '../ids.ts';
import { Button } from '../ui/button.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import type { FormProps } from './view.ts';

type Kind = 'singleChoice' | 'multipleChoice';

/** Settings of a question: how many answers may be right, and the keys that write it fast. */
export function QuestionForm({ id, kind, editor, parts }: FormProps & { kind: Kind }) {
  const say = useSay();
  const answers = parts.filter((c) => c === 'choice').length;

  const turnInto = (type: Kind) => {
    const pos = posOf(editor, id);
    const node = pos === undefined ? null : editor.state.doc.nodeAt(pos);
    const nodeType = editor.schema.nodes[type];
    if (pos === undefined || !node || !nodeType || !NODES.has(type)) return;
    const { tr } = editor.state;
    tr.setNodeMarkup(pos, nodeType, node.attrs);
    if (type === 'singleChoice') {
      // Only one may be right now: the first that was stays so.
      let found = false;
      node.forEach((child, offset) => {
        if (!child.attrs.correct) return;
        if (found) tr.setNodeAttribute(pos + 1 + offset, 'correct', false);
        found = true;
      });
    }
    editor.view.dispatch(tr);
  };

  const addAnswer = () => {
    const pos = posOf(editor, id);
    const node = pos === undefined ? null : editor.state.doc.nodeAt(pos);
    if (pos === undefined || !node) return;
    const answer = {
      type: 'choice',
      attrs: { id: newId(), correct: false },
      content: [{ type: 'choiceText' }, { type: 'feedback' }],
    };
    const end = pos + node.nodeSize - 1;
    editor
      .chain()
      .insertContentAt(end, answer)
      .setTextSelection(end + 2)
      .focus()
      .run();
  };

  return (
    <>
      <Segments
        label={say('question-right')}
        showLabel
        value={kind}
        choices={[
          { id: 'singleChoice', label: say('question-one') },
          { id: 'multipleChoice', label: say('question-several') },
        ]}
        onChange={turnInto}
      />
      <div>
        <Button size="sm" icon={Plus} onPress={addAnswer} isDisabled={answers >= 10}>
          {say('answer-add')}
        </Button>
      </div>
      <dl className="key-list">
        {(
          [
            ['Enter', 'keys-next-answer'],
            ['Ctrl Space', 'keys-mark-right'],
            ['Tab', 'keys-feedback'],
            ['Ctrl Enter', 'keys-next-question'],
          ] as const
        ).map(([keys, word]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
