import { SquareCheck } from 'lucide-react';
import { multipleChoice as def } from '../../packager/course/blocks/multiple-choice.ts';
import { nodeOf } from '../editor/node-of.ts';
import { questionParts } from './choice.ts';
import { QuestionForm } from './question-form.tsx';
import type { BlockView } from './view.ts';

export const multipleChoice: BlockView = {
  def,
  name: 'block-multiple-choice',
  finds: 'find-multiple-choice',
  icon: SquareCheck,
  nodes: [nodeOf(def, { defining: true }), ...questionParts],
  Form: (props) => <QuestionForm {...props} kind="multipleChoice" />,
};
