import { ArrowDownUp } from 'lucide-react';
import { ordering as def, emptyStep } from '../../packager/course/blocks/ordering.ts';
import { newId } from '../ids.ts';
import { exerciseNodes, PartsForm } from './exercise.tsx';
import type { BlockView } from './view.ts';

export const ordering: BlockView = {
  def,
  name: 'block-ordering',
  finds: 'find-ordering',
  icon: ArrowDownUp,
  nodes: exerciseNodes(def),
  Form: (props) => <PartsForm {...props} part="step" empty={() => emptyStep(newId)} least={2} most={8} />,
};
