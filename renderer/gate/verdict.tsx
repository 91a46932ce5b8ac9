import { closeDialog } from '../dialogs.ts';
import { setOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Progress, Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { runGate } from './actions.ts';
import { holding } from './items.ts';
import { useRecheck } from './recheck.ts';
import { useGate } from './view.ts';

/** Leads from a dialog to the screen of the gate. */
export function toGate(): void {
  closeDialog();
  setOpen({ mode: 'check' });
}

/** What the gate says where somebody is about to pack for the platform; while it is shut, the way to its screen. */
export function Verdict() {
  const say = useSay();
  useRecheck();
  const { gate, going, failure } = useGate();
  if (failure)
    return (
      <Notice
        level="block"
        title={failure.what || say('engine-silent')}
        actions={<Button onPress={() => void runGate()}>{say('try-again')}</Button>}
      >
        {[failure.why, failure.how].filter(Boolean).join(' ')}
      </Notice>
    );
  if (!gate) return going ? <Progress {...going.at} onStop={going.stop} /> : <Waiting lines={2} />;
  if (gate.open)
    return (
      <Notice level="pass" title={say('gate-opens')}>
        {say('gate-opens-hint')}
      </Notice>
    );
  return (
    <Notice
      level="block"
      title={say('gate-title', { ...holding(gate) })}
      actions={<Button onPress={toGate}>{say('gate-show')}</Button>}
    >
      {say('gate-shut-hint')}
    </Notice>
  );
}
