import { StickyNote } from 'lucide-react';
import { CALLOUT_TONES, callout as def } from '../../packager/course/blocks/callout.ts';
import { marker, nodeOf } from '../editor/node-of.ts';
import { openCourse } from '../store.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { Select } from '../ui/field.tsx';
import { type Key, sayIn, useSay } from '../words.tsx';
import type { BlockView, FormProps } from './view.ts';

type Tone = (typeof CALLOUT_TONES)[number];
const TONES: Readonly<Record<Tone, Key>> = {
  note: 'tone-note',
  tip: 'tone-tip',
  caution: 'tone-caution',
  example: 'tone-example',
};

/** The title a learner sees where the author gave none: in the language of the page. */
const usualTitle = (tone: Tone): string => sayIn(openCourse().lang === 'hi' ? 'hi' : 'en')(TONES[tone]);

const node = nodeOf(def, {
  defining: true,
  renderHTML: ({ node: { attrs } }) => [
    'aside',
    { class: `b-callout b-${attrs.tone}`, ...marker(def, attrs) },
    ['p', { class: 'b-title', contenteditable: 'false' }, attrs.title || usualTitle(attrs.tone)],
    ['div', 0],
  ],
});

function Form({ attrs, set }: FormProps) {
  const say = useSay();
  return (
    <>
      <Select
        label={say('callout-tone')}
        value={attrs.tone as Tone}
        choices={CALLOUT_TONES.map((id) => ({ id, label: say(TONES[id]) }))}
        onChange={(tone) => set({ tone })}
      />
      <DraftField
        label={say('callout-title')}
        hint={say('callout-title-hint', { usual: usualTitle(attrs.tone as Tone) })}
        value={String(attrs.title)}
        onCommit={(title) => set({ title })}
      />
    </>
  );
}

export const callout: BlockView = {
  def,
  name: 'block-callout',
  finds: 'find-callout',
  icon: StickyNote,
  nodes: [node],
  Form,
};
