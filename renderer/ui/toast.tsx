import { X } from 'lucide-react';
import {
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useSay } from '../words.tsx';
import { Button, IconButton } from './button.tsx';
import './toast.css';

interface Action {
  readonly label: string;
  readonly run: () => void;
}

interface Note {
  readonly text: string;
  /** What there is to add, a line each. */
  readonly lines: readonly string[];
  readonly actions: readonly Action[];
}

const queue = new ToastQueue<Note>({ maxVisibleToasts: 2 });

/** Long enough to read and to reach Undo; a note stays while it is focused. */
const STAYS_MS = 10_000;

/** Says at the bottom left what was done, with a way back where there is one. */
export const note = (text: string, action?: Action): void => {
  queue.add({ text, lines: [], actions: action ? [action] : [] }, { timeout: STAYS_MS });
};

/** The same with more to say, and more than one way on; it stays longer, since it takes longer to read. */
export const noteAll = (text: string, lines: readonly string[], actions: readonly Action[]): void => {
  queue.add({ text, lines, actions }, { timeout: STAYS_MS * 2 });
};

/** What can be done about it; each way closes the note. */
function Ways({ toast }: { toast: { readonly key: string; readonly content: Note } }) {
  return (
    <span className="note-ways">
      {toast.content.actions.map(({ label, run }) => (
        <Button
          key={label}
          look="link"
          size="sm"
          onPress={() => {
            run();
            queue.close(toast.key);
          }}
        >
          {label}
        </Button>
      ))}
    </span>
  );
}

export function Notes() {
  const say = useSay();
  return (
    <ToastRegion queue={queue} className="notes" aria-label={say('notices')}>
      {({ toast }) => (
        <Toast toast={toast} className="note">
          <ToastContent className="note-text">
            <Text slot="title">{toast.content.text}</Text>
            {toast.content.lines.length > 0 && (
              <Text slot="description" className="note-lines">
                {toast.content.lines.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </Text>
            )}
            {toast.content.actions.length > 1 && <Ways toast={toast} />}
          </ToastContent>
          {toast.content.actions.length === 1 && <Ways toast={toast} />}
          <IconButton icon={X} label={say('close')} onPress={() => queue.close(toast.key)} small />
        </Toast>
      )}
    </ToastRegion>
  );
}
