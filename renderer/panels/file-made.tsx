import { bytesInWords } from '../numbers.ts';
import { rpc } from '../rpc.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../words.tsx';

/** Says that a file is made: where, how large (bytes), and what is done with it next. */
export function FileMade(props: { path: string; bytes: number; next: string; onClose: () => void }) {
  const { path, bytes, next, onClose } = props;
  const say = useSay();
  return (
    <Dialog
      title={say('file-made')}
      onClose={onClose}
      actions={
        <>
          <Button size="lg" onPress={() => void rpc('shell.reveal', { path })}>
            {say('show-in-folder')}
          </Button>
          <Button look="primary" size="lg" onPress={onClose}>
            {say('done')}
          </Button>
        </>
      }
    >
      <p className="mono place-path" dir="ltr">
        {path}
      </p>
      <p className="muted">{bytesInWords(bytes)}</p>
      <p className="hint">{next}</p>
    </Dialog>
  );
}
