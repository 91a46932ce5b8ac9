import { CircleDot } from 'lucide-react';
import { singleChoice as def } from '../../packager/course/blocks/single-choice.ts';
import { nodeOf } from '../editor/node-of.ts';
import { questionParts } from './choice.ts';
import { QuestionForm } from './question-form.tsx';
import type { BlockView } from './view.ts';

export const singleChoice: BlockView = {
  def,
  name: 'block-single-choice',
  finds: 'find-single-choice',
  icon: CircleDot,
  nodes: [nodeOf(def, { defining: true }), ...questionParts],
  Form: (props) => <QuestionForm {...props} kind="singleChoice" />,
};
