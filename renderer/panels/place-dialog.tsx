import { useState } from 'react';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../words.tsx';
import { FolderChooser } from './folder-chooser.tsx';

/** Asks for the folder where something is to be kept, beginning in `from`; leaving it changes nothing. */
export function PlaceDialog(props: {
  from?: string | undefined;
  onFolder: (folder: string) => void;
  onLeave: () => void;
}) {
  const { from, onFolder, onLeave } = props;
  const say = useSay();
  const [folder, setFolder] = useState(from);
  const use = () => {
    if (folder) onFolder(folder);
    onLeave();
  };
  return (
    <Dialog
      title={say('where-to-keep')}
      width="wide"
      onClose={onLeave}
      actions={
        <CancelOr onCancel={onLeave} onGo={use} isDisabled={!folder}>
          {say('folder-use')}
        </CancelOr>
      }
    >
      <FolderChooser from={from} onFolder={setFolder} />
    </Dialog>
  );
}
