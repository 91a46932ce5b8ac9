/** What the exercises share on the page: nodes of their parts, and buttons that add and remove one. */
import type { JSONContent } from '@tiptap/core';
import { Plus, Trash2 } from 'lucide-react';
import type { BlockDef } from '../../packager/course/blocks/block.ts';
import { EXERCISE_PARTS } from '../../packager/course/blocks/exercise.ts';
import type { Node } from '../../packager/course/node.ts';
import { posOf } from '../editor/insert.ts';
import { nodeOf } from '../editor/node-of.ts';
import { Button } from '../ui/button.tsx';
import { useSay } from '../words.tsx';
import type { FormProps } from './view.ts';

const shared = new Set(EXERCISE_PARTS.map((part) => part.type));

/** The exercise itself and the parts that are its own; prompt and feedback come with the questions. */
export const exerciseNodes = (def: BlockDef) => [
  nodeOf(def, { defining: true }),
  ...(def.parts ?? [])
    .filter((part) => !shared.has(part.type))
    .map((part) => nodeOf(part, { defining: true })),
];

interface PartsProps extends FormProps {
  /** The node type of a part. */
  readonly part: string;
  readonly empty: () => Node;
  readonly least: number;
  readonly most: number;
}

/** Adds a part before the feedback, and takes out the one the cursor stands in. */
export function PartsForm({ id, parts, editor, part, empty, least, most }: PartsProps) {
  const say = useSay();
  const count = parts.filter((type) => type === part).length;

  const add = () => {
    const pos = posOf(editor, id);
    const node = pos === undefined ? null : editor.state.doc.nodeAt(pos);
    if (pos === undefined || !node) return;
    const end = pos + node.nodeSize - 1 - (node.lastChild?.nodeSize ?? 0);
    editor
      .chain()
      .insertContentAt(end, empty() as JSONContent)
      .setTextSelection(end + 1)
      .focus()
      .run();
  };
  const remove = () => {
    const { $from } = editor.state.selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      if ($from.node(depth).type.name !== part) continue;
      editor.view.dispatch(editor.state.tr.delete($from.before(depth), $from.after(depth)));
      editor.commands.focus();
      return;
    }
  };

  return (
    <div className="row row-wrap">
      <Button size="sm" icon={Plus} isDisabled={count >= most} onPress={add}>
        {say('part-add')}
      </Button>
      <Button size="sm" look="plain" icon={Trash2} isDisabled={count <= least} onPress={remove}>
        {say('part-delete')}
      </Button>
    </div>
  );
}
