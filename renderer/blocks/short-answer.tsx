import { TextCursorInput } from 'lucide-react';
import { shortAnswer as def } from '../../packager/course/blocks/short-answer.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { useSay } from '../words.tsx';
import { exerciseNodes } from './exercise.tsx';
import type { BlockView, FormProps } from './view.ts';

/** One accepted answer a line. */
const answersIn = (lines: string): string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function Form({ attrs, set }: FormProps) {
  const say = useSay();
  const accepted = attrs.accepted as readonly string[];
  return (
    <DraftField
      label={say('answers-accepted')}
      hint={say('answers-accepted-hint')}
      lines={4}
      fault={accepted.length === 0 ? say('answers-accepted-missing') : undefined}
      value={accepted.join('\n')}
      onCommit={(lines) => set({ accepted: answersIn(lines) })}
    />
  );
}

export const shortAnswer: BlockView = {
  def,
  name: 'block-short-answer',
  finds: 'find-short-answer',
  icon: TextCursorInput,
  nodes: exerciseNodes(def),
  Form,
};
