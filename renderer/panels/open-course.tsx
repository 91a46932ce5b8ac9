import { useState } from 'react';
import { closeDialog } from '../dialogs.ts';
import { open } from '../session.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../words.tsx';
import { FolderChooser } from './folder-chooser.tsx';

/** Chooses a course folder and opens it. */
export function OpenCourseDialog() {
  const say = useSay();
  const [folder, setFolder] = useState<string>();
  const take = (path: string) => {
    closeDialog();
    void open(path);
  };
  return (
    <Dialog
      title={say('command-open')}
      width="wide"
      onClose={closeDialog}
      actions={
        <CancelOr onCancel={closeDialog} isDisabled={!folder} onGo={() => folder && take(folder)}>
          {say('folder-open-this')}
        </CancelOr>
      }
    >
      <FolderChooser onFolder={setFolder} onCourse={take} />
      <p className="hint">{say('open-hint')}</p>
    </Dialog>
  );
}
