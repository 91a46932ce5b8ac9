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

interface Note {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const queue = new ToastQueue<Note>({ maxVisibleToasts: 2 });

/** Long enough to read and to reach Undo; a note stays while it is focused. */
const STAYS_MS = 10_000;

/** Says at the bottom left what was done, with a way back where there is one. */
export const note = (text: string, action?: Note['action']): void => {
  queue.add(action ? { text, action } : { text }, { timeout: STAYS_MS });
};

export function Notes() {
  const say = useSay();
  return (
    <ToastRegion queue={queue} className="notes" aria-label={say('notices')}>
      {({ toast }) => (
        <Toast toast={toast} className="note">
          <ToastContent className="note-text">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action && (
            <Button
              look="link"
              size="sm"
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton icon={X} label={say('close')} onPress={() => queue.close(toast.key)} small />
        </Toast>
      )}
    </ToastRegion>
  );
}
