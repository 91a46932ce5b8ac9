import { SquareCode } from 'lucide-react';
import { codeBlock as def } from '../../packager/course/blocks/code-block.ts';
import { marker, nodeOf } from '../editor/node-of.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { useSay } from '../words.tsx';
import type { BlockView, FormProps } from './view.ts';

const node = nodeOf(def, {
  code: true,
  defining: true,
  renderHTML: ({ node: { attrs } }) => [
    'figure',
    { class: 'b-code', ...marker(def, attrs) },
    ['pre', { dir: 'ltr', spellcheck: 'false' }, ['code', 0]],
    ...(attrs.caption ? [['figcaption', { contenteditable: 'false' }, attrs.caption]] : []),
  ],
});

function Form({ attrs, set }: FormProps) {
  const say = useSay();
  return (
    <DraftField
      label={say('caption')}
      lines={2}
      value={String(attrs.caption)}
      onCommit={(caption) => set({ caption: caption.trim() })}
    />
  );
}

export const codeBlock: BlockView = {
  def,
  name: 'block-code',
  finds: 'find-code',
  icon: SquareCode,
  nodes: [node],
  Form,
};
