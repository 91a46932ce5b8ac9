import { Heading } from '@tiptap/extension-heading';
import { Heading as HeadingIcon } from 'lucide-react';
import { heading as def } from '../../packager/course/blocks/heading.ts';
import { shapeOf } from '../editor/node-of.ts';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';
import type { BlockView, FormProps } from './view.ts';

function Form({ attrs, set }: FormProps) {
  const say = useSay();
  return (
    <Segments
      label={say('heading-level')}
      showLabel
      value={String(attrs.level)}
      choices={[
        { id: '2', label: say('level-2') },
        { id: '3', label: say('level-3') },
        { id: '4', label: say('level-4') },
      ]}
      onChange={(level) => set({ level: Number(level) })}
    />
  );
}

const node = Heading.extend({
  ...shapeOf(def),
  parseHTML: () => [
    // A page has one level 1, its title: what comes in as such becomes the next.
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 3 } },
    { tag: 'h4, h5, h6', attrs: { level: 4 } },
  ],
  renderHTML: ({ node: { attrs } }) => [`h${attrs.level}`, 0],
}).configure({ levels: [2, 3, 4] });

export const heading: BlockView = {
  def,
  name: 'block-heading',
  finds: 'find-heading',
  icon: HeadingIcon,
  nodes: [node],
  Form,
};
