import { useState } from 'react';
import { appInfo } from '../app-info.ts';
import { rpc } from '../rpc.ts';
import { Button } from '../ui/button.tsx';
import { useSay } from '../words.tsx';
import { PlaceDialog } from './place-dialog.tsx';

/** Where something is to be kept: `out`, the whole path, in a `folder` that the system's chooser or ours can change. */
export function PlaceField(props: {
  label: string;
  folder: string | undefined;
  out: string | undefined;
  onFolder: (folder: string) => void;
  hint?: string;
}) {
  const { label, folder, out, onFolder, hint } = props;
  const say = useSay();
  const [isChoosing, setChoosing] = useState(false);
  const pick = async () => {
    if (!appInfo().canPick) return setChoosing(true);
    const reply = await rpc('folder.pick', folder ? { path: folder } : {});
    if (reply.ok && reply.value) onFolder(reply.value.path);
  };
  return (
    <div className="field">
      <span className="label">{label}</span>
      <div className="row">
        <span className="grow mono place-path" dir="ltr">
          {out ?? '…'}
        </span>
        <Button size="sm" onPress={() => void pick()}>
          {say('change')}
        </Button>
      </div>
      {hint && <span className="hint">{hint}</span>}
      {isChoosing && <PlaceDialog from={folder} onFolder={onFolder} onLeave={() => setChoosing(false)} />}
    </div>
  );
}
