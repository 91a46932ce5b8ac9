import { useState } from 'react';
import type { Failure } from '../../packager/api.ts';
import { closeDialog } from '../dialogs.ts';
import { type Job, type JobProgress, runJob } from '../jobs.ts';
import { loadLibrary } from '../library.ts';
import { rpc } from '../rpc.ts';
import { inSentences } from '../sentences.ts';
import { open } from '../session.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Progress } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { FolderChooser } from './folder-chooser.tsx';

/** Takes a course in that somebody sent as a `.kriti` file, and opens it. */
export function ReceiveDialog() {
  const say = useSay();
  const [, setFolder] = useState<string>();
  const [going, setGoing] = useState<{ readonly job: Job; readonly at: JobProgress } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  const take = async (file: string) => {
    setFailure(null);
    const job = runJob(
      'made',
      () => rpc('kriti.read', { file }),
      (at) => setGoing((now) => now && { ...now, at }),
    );
    setGoing({ job, at: { label: say('receiving'), done: 0, total: 0 } });
    const ended = await job.ended;
    setGoing(null);
    if (!ended.ok) return setFailure(ended.error.code === 'cancelled' ? null : ended.error);
    closeDialog();
    void loadLibrary();
    void open(ended.event.path);
  };
  return (
    <Dialog
      title={say('receive-title')}
      width="wide"
      onClose={closeDialog}
      stays={going !== null}
      actions={
        !going && (
          <Button look="plain" size="lg" onPress={closeDialog}>
            {say('cancel')}
          </Button>
        )
      }
    >
      {failure && (
        <Notice level="block" title={failure.what || say('engine-silent')}>
          {inSentences(failure.why, failure.how)}
        </Notice>
      )}
      {going ? (
        <Progress {...going.at} onStop={going.job.stop} />
      ) : (
        <FolderChooser onFolder={setFolder} ending=".kriti" onFile={(file) => void take(file)} />
      )}
      <p className="hint">{say('receive-hint')}</p>
    </Dialog>
  );
}
