import { OrderedList } from '@tiptap/extension-list';
import { ListOrdered } from 'lucide-react';
import { orderedList as def } from '../../packager/course/blocks/ordered-list.ts';
import { attributesOf, shapeOf } from '../editor/node-of.ts';
import { NumberField } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import { listItem } from './bullet-list.tsx';
import type { BlockView, FormProps } from './view.ts';

const node = OrderedList.extend({
  ...shapeOf(def),
  addAttributes: () => ({
    ...attributesOf(def),
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) => Number(element.getAttribute('start') ?? 1) || 1,
    },
  }),
});

function Form({ attrs, set }: FormProps) {
  const say = useSay();
  return (
    <NumberField
      label={say('list-start')}
      value={Number(attrs.start)}
      min={0}
      max={999}
      onCommit={(start) => set({ start })}
    />
  );
}

export const orderedList: BlockView = {
  def,
  name: 'block-ordered-list',
  finds: 'find-ordered-list',
  icon: ListOrdered,
  nodes: [node, listItem],
  Form,
};
