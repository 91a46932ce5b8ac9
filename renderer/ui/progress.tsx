import { Label, ProgressBar } from 'react-aria-components';
import { useSay } from '../words.tsx';
import { Button } from './button.tsx';
import './progress.css';

/** What is being done, how far it is, and a way to stop it. */
export function Progress(props: {
  label: string;
  done: number;
  total: number;
  /** n of m in words. */
  count?: string;
  onStop?: (() => void) | undefined;
}) {
  const { label, done, total, count, onStop } = props;
  const say = useSay();
  const share = total > 0 ? Math.min(100, (done / total) * 100) : 0;
  return (
    <div className="progress">
      <ProgressBar className="progress-told" value={share} {...(count && { valueLabel: count })}>
        {/* Before the engine has said a word. */}
        <Label className="progress-label">{label || say('loading')}</Label>
        <div className="progress-bar">
          <span style={{ inlineSize: `${share}%` }} />
        </div>
        {count && <span className="sm muted num">{count}</span>}
      </ProgressBar>
      {/* Beside it: a bar that tells how far something is has nothing in it to press. */}
      {onStop && (
        <Button size="sm" onPress={onStop}>
          {say('stop')}
        </Button>
      )}
    </div>
  );
}

/** Still grey shapes in the final places; shown only when loading takes longer than 300 ms. */
export function Waiting({ lines = 4 }: { lines?: number }) {
  const say = useSay();
  return (
    <div className="waiting" role="status" aria-label={say('loading')}>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no identity
        <span key={i} className="waiting-line" />
      ))}
    </div>
  );
}
