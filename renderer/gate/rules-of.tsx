import { useState } from 'react';
import type { CourseGate } from '../../packager/api.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { useSay } from '../words.tsx';
import { RulesDialog } from './rules-dialog.tsx';

/** Whose rules hold the course, and the way to others. */
export function RulesOf({ gate, folded }: { gate: CourseGate; folded?: boolean }) {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const [isChoosing, setChoosing] = useState(false);
  return (
    <div className={folded ? 'gate-rules-of folded' : 'gate-rules-of'}>
      <span className="label">{say('rules-of')}</span>
      <span className="gate-rules-name">{gate.rulesOf}</span>
      {!readOnly && (
        <Button look="link" aria-label={say('rules-change')} onPress={() => setChoosing(true)}>
          {say('change-ask')}
        </Button>
      )}
      {isChoosing && <RulesDialog close={() => setChoosing(false)} />}
    </div>
  );
}

/** The way to other rules from what says that those of the course are not here. */
export function ChangeRules({ primary }: { primary: boolean }) {
  const say = useSay();
  const [isChoosing, setChoosing] = useState(false);
  return (
    <>
      <Button look={primary ? 'primary' : 'normal'} onPress={() => setChoosing(true)}>
        {say('rules-choose')}
      </Button>
      {isChoosing && <RulesDialog close={() => setChoosing(false)} />}
    </>
  );
}
