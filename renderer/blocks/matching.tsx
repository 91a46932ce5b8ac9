import { ArrowLeftRight } from 'lucide-react';
import { matching as def, emptyPair } from '../../packager/course/blocks/matching.ts';
import { newId } from '../ids.ts';
import { exerciseNodes, PartsForm } from './exercise.tsx';
import type { BlockView } from './view.ts';

export const matching: BlockView = {
  def,
  name: 'block-matching',
  finds: 'find-matching',
  icon: ArrowLeftRight,
  nodes: exerciseNodes(def),
  Form: (props) => <PartsForm {...props} part="pair" empty={() => emptyPair(newId)} least={2} most={8} />,
};
