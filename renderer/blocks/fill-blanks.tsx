import { RectangleEllipsis } from 'lucide-react';
import { fillBlanks as def } from '../../packager/course/blocks/fill-blanks.ts';
import { useSay } from '../words.tsx';
import { exerciseNodes } from './exercise.tsx';
import type { BlockView } from './view.ts';

function Form() {
  const say = useSay();
  return <p className="hint">{say('blanks-hint')}</p>;
}

export const fillBlanks: BlockView = {
  def,
  name: 'block-fill-blanks',
  finds: 'find-fill-blanks',
  icon: RectangleEllipsis,
  nodes: exerciseNodes(def),
  Form,
};
