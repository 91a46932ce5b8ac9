import { useState } from 'react';
import type { Declaration } from '../../packager/course/course.ts';
import { useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { type Key, useSay } from '../words.tsx';
import { declare, takeBack, type Word } from './answers.ts';
import type { KeyedItem } from './items.ts';

/** As much as a course keeps of each (course/course.ts). */
const MOST = { by: 120, reason: 2000 } as const;

/** A name and a reason as they are being written; `word` once both are there. */
export function useWord(before?: Word): {
  readonly fields: (labels: { readonly reason: Key; readonly autoFocus?: boolean }) => React.ReactNode;
  readonly word: Word | undefined;
} {
  const say = useSay();
  const known = useSettings((s) => s.name);
  const [reason, setReason] = useState(before?.reason ?? '');
  const [by, setBy] = useState(before?.by ?? known);
  const word = { by: by.trim(), reason: reason.trim() };
  return {
    word: word.by && word.reason ? word : undefined,
    fields: ({ reason: label, autoFocus = false }) => (
      <div className="gate-word">
        <TextField
          label={say(label)}
          value={reason}
          onChange={(text) => setReason(text.slice(0, MOST.reason))}
          lines={1}
          autoFocus={autoFocus}
        />
        <TextField
          label={say('answered-by')}
          value={by}
          onChange={(text) => setBy(text.slice(0, MOST.by))}
          hint={say('answered-by-hint')}
        />
      </div>
    ),
  };
}

const ANSWERS: Readonly<Record<Declaration['answer'], Key>> = {
  yes: 'answer-yes',
  no: 'answer-no',
  na: 'answer-na',
};

/** A statement of the score card, answered: yes, no or not applicable, how one knows, and who says so. */
export function AnswerForm({ item, onDone }: { item: KeyedItem; onDone: () => void }) {
  const say = useSay();
  const declared = useOpen((o) => o.draft.course.declarations?.[item.ruleId]);
  const [said, setSaid] = useState<Declaration['answer'] | null>(declared?.answer ?? null);
  const { word, fields } = useWord(declared);
  const choices = (['yes', 'no', 'na'] as const).filter((one) => item.options?.includes(one));
  return (
    <div className="gate-answer">
      <Segments
        label={item.what}
        value={said}
        choices={choices.map((id) => ({ id, label: say(ANSWERS[id]) }))}
        onChange={setSaid}
      />
      {said !== null && (
        <>
          {fields({ reason: said === 'na' ? 'answer-why-na' : 'answer-how' })}
          <div className="gate-answer-acts">
            <Button
              isDisabled={!word}
              onPress={() => {
                if (!word) return;
                onDone();
                declare(item.ruleId, said, word);
              }}
            >
              {say('answer-keep')}
            </Button>
            {declared && (
              <Button
                look="link"
                onPress={() => {
                  onDone();
                  takeBack('declarations', item.ruleId);
                }}
              >
                {say('unexplain')}
              </Button>
            )}
            {!word && <span className="sm quiet">{say('answer-needs')}</span>}
          </div>
        </>
      )}
    </div>
  );
}
