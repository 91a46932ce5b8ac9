import { Blockquote } from '@tiptap/extension-blockquote';
import { Quote } from 'lucide-react';
import { blockquote as def } from '../../packager/course/blocks/blockquote.ts';
import { shapeOf } from '../editor/node-of.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { useSay } from '../words.tsx';
import type { BlockView, FormProps } from './view.ts';

const node = Blockquote.extend({
  ...shapeOf(def),
  renderHTML: ({ node: { attrs } }) => [
    'figure',
    { class: 'b-quote', 'data-source': attrs.source },
    ['blockquote', 0],
    ...(attrs.source ? [['figcaption', { contenteditable: 'false' }, attrs.source]] : []),
  ],
});

function Form({ attrs, set }: FormProps) {
  const say = useSay();
  return (
    <DraftField
      label={say('quote-source')}
      hint={say('quote-source-hint')}
      lines={2}
      value={String(attrs.source)}
      onCommit={(source) => set({ source })}
    />
  );
}

export const blockquote: BlockView = {
  def,
  name: 'block-quote',
  finds: 'find-quote',
  icon: Quote,
  nodes: [node],
  Form,
};
