import { useState } from 'react';
import type { VersionInfo } from '../../packager/api.ts';
import { closeDialog } from '../dialogs.ts';
import { rpc } from '../rpc.ts';
import { openCourse } from '../store.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { note } from '../ui/toast.tsx';
import { keepNamed } from '../versions.ts';
import { useSay } from '../words.tsx';

/** Names what is written now, or a version that there is. A named one stays for ever. */
export function VersionDialog(props: {
  version?: VersionInfo | undefined;
  onKept?: (() => void) | undefined;
}) {
  const { version, onKept } = props;
  const say = useSay();
  const [name, setName] = useState(version?.name ?? '');
  const [words, setWords] = useState(version?.note ?? '');
  const [fault, setFault] = useState<string>();
  const keep = async () => {
    if (!name.trim() && !version) return setFault(say('version-name-missing'));
    closeDialog();
    if (!version) await keepNamed(name.trim(), words.trim());
    else {
      const { path } = openCourse();
      const reply = await rpc('versions.name', { path, version: version.id, name, note: words });
      if (!reply.ok) note(reply.error.message || say('engine-silent'));
    }
    onKept?.();
  };
  return (
    <Dialog
      title={say(version ? 'version-rename' : 'version-keep')}
      onClose={closeDialog}
      actions={
        <CancelOr onCancel={closeDialog} onGo={() => void keep()}>
          {say('version-keep-it')}
        </CancelOr>
      }
    >
      <TextField
        label={say('version-name')}
        hint={say('version-name-hint')}
        value={name}
        fault={fault}
        autoFocus
        onChange={(text) => {
          setName(text.slice(0, 120));
          setFault(undefined);
        }}
        onEnter={() => void keep()}
      />
      <TextField
        label={say('version-note')}
        value={words}
        lines={3}
        onChange={(text) => setWords(text.slice(0, 2000))}
      />
    </Dialog>
  );
}
