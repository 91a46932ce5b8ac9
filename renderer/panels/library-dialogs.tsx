import { useState } from 'react';
import { closeDialog } from '../dialogs.ts';
import { chooseLibrary, emptyBin, useLibrary } from '../library.ts';
import { Button } from '../ui/button.tsx';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../words.tsx';
import { FolderChooser } from './folder-chooser.tsx';

/** Chooses the folder of the library. */
export function LibraryPlaceDialog() {
  const say = useSay();
  const now = useLibrary((s) => s.library?.folder);
  const [folder, setFolder] = useState<string>();
  return (
    <Dialog
      title={say('library-where')}
      width="wide"
      onClose={closeDialog}
      actions={
        <CancelOr
          onCancel={closeDialog}
          isDisabled={!folder}
          onGo={() => {
            closeDialog();
            if (folder && folder !== now) void chooseLibrary(folder);
          }}
        >
          {say('folder-use')}
        </CancelOr>
      }
    >
      <p className="muted">{say('library-where-hint')}</p>
      <FolderChooser onFolder={setFolder} />
    </Dialog>
  );
}

/** Asks before courses are deleted for good: it cannot be undone. */
export function EmptyBinDialog({ count }: { count: number }) {
  const say = useSay();
  return (
    <Dialog
      title={say('empty-bin-ask', { n: count })}
      onClose={closeDialog}
      actions={
        <>
          <Button look="primary" size="lg" onPress={closeDialog}>
            {say('keep-them')}
          </Button>
          <Button
            look="danger"
            size="lg"
            onPress={() => {
              closeDialog();
              void emptyBin();
            }}
          >
            {say('delete-for-good')}
          </Button>
        </>
      }
    >
      <p>{say('empty-bin-why')}</p>
    </Dialog>
  );
}
