import { Component, type ReactNode } from 'react';
import { useSay } from '../words.tsx';
import { Button } from './button.tsx';
import { Notice } from './severity.tsx';

/** Catches a failure of our own while drawing: says so, says what is safe, and offers the way on. */
export class OwnFault extends Component<{ children: ReactNode }, { readonly reason: string | null }> {
  override state: { readonly reason: string | null } = { reason: null };

  static getDerivedStateFromError(error: unknown): { reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    return reason === null ? (
      this.props.children
    ) : (
      <Said reason={reason} onAgain={() => this.setState({ reason: null })} />
    );
  }
}

function Said({ reason, onAgain }: { reason: string; onAgain: () => void }) {
  const say = useSay();
  return (
    <main className="boot-fault">
      <Notice
        level="block"
        title={say('own-fault')}
        actions={
          <>
            <Button onPress={onAgain}>{say('try-again')}</Button>
            <Button look="link" onPress={() => location.reload()}>
              {say('reload')}
            </Button>
          </>
        }
      >
        {say('own-fault-why')} <span className="mono sm">{reason}</span>
      </Notice>
    </main>
  );
}
