import { Printer, RefreshCw, ScanEye } from 'lucide-react';
import { useMemo, useState } from 'react';
import { timeOfDay } from '../numbers.ts';
import { Button } from '../ui/button.tsx';
import { Progress, Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { runGate } from './actions.ts';
import { PrintDialog } from './print-dialog.tsx';
import { useRecheck } from './recheck.ts';
import { Sections } from './section-list.tsx';
import { Side } from './side.tsx';
import { Talk } from './talk.tsx';
import { useGate } from './view.ts';
import '../ui/meter.css';
import './talk.css';
import './side.css';
import './answer.css';
import './gate.css';

/** Everything that stands between the course and its upload, as a conversation from top to bottom. */
export function GateMode() {
  const { gate, going, failure } = useGate();
  useRecheck();
  return (
    <div className="gate">
      <Bar />
      {failure && <Failed />}
      {going && !going.quiet && (
        <div className="gate-going">
          <Progress {...going.at} onStop={going.stop} />
        </div>
      )}
      {gate ? (
        <div className="gate-work">
          <Sections gate={gate} />
          <Talk gate={gate} />
          <Side gate={gate} />
        </div>
      ) : (
        <div className="gate-first">{going && <Waiting lines={6} />}</div>
      )}
    </div>
  );
}

function Bar() {
  const say = useSay();
  const { gate, at, going } = useGate();
  const [isPrinting, setPrinting] = useState(false);
  const told = useMemo(
    () => (gate && at ? say('gate-checked', { time: timeOfDay(at), rules: gate.rulesOf }) : ''),
    [gate, at, say],
  );
  return (
    <div className="gate-bar">
      <span className="sm muted grow cut" role="status">
        {going?.quiet ? say('gate-again') : told}
      </span>
      <Button
        size="sm"
        icon={ScanEye}
        isDisabled={going !== null || !gate}
        onPress={() => void runGate({ look: true })}
      >
        {say('gate-look')}
      </Button>
      <Button size="sm" icon={RefreshCw} isDisabled={going !== null} onPress={() => void runGate()}>
        {say('gate-check')}
      </Button>
      <Button size="sm" icon={Printer} isDisabled={going !== null || !gate} onPress={() => setPrinting(true)}>
        {say('gate-print')}
      </Button>
      {isPrinting && <PrintDialog close={() => setPrinting(false)} />}
    </div>
  );
}

function Failed() {
  const say = useSay();
  const failure = useGate((g) => g.failure);
  return (
    <div className="gate-failed">
      <Notice
        level="block"
        title={failure?.what || say('engine-silent')}
        actions={<Button onPress={() => void runGate()}>{say('try-again')}</Button>}
      >
        {[failure?.why, failure?.how, say('course-unchanged')].filter(Boolean).join(' ')}
      </Notice>
    </div>
  );
}
