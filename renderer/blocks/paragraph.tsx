import { Paragraph } from '@tiptap/extension-paragraph';
import { Pilcrow } from 'lucide-react';
import { paragraph as def } from '../../packager/course/blocks/paragraph.ts';
import { shapeOf } from '../editor/node-of.ts';
import type { BlockView } from './view.ts';

export const paragraph: BlockView = {
  def,
  name: 'block-paragraph',
  finds: 'find-paragraph',
  icon: Pilcrow,
  nodes: [Paragraph.extend(shapeOf(def))],
};
