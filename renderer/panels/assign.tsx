import { useState } from 'react';
import type { Id } from '../../packager/course/course.ts';
import { closeDialog } from '../dialogs.ts';
import { assigneesOf, setAssignee } from '../outline-actions.ts';
import { useOpen } from '../store.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { useSay } from '../words.tsx';

/** Asks who works on pages: one name for all of them, an empty one for nobody. */
export function Assign({ pages }: { pages: readonly Id[] }) {
  const say = useSay();
  const heads = useOpen((o) => o.draft.heads);
  const now = new Set(pages.map((id) => heads[id]?.assignee ?? ''));
  const [name, setName] = useState(now.size === 1 ? ([...now][0] ?? '') : '');
  const assign = () => {
    closeDialog();
    setAssignee(pages, name);
  };
  return (
    <Dialog
      title={say('assign-title', { n: pages.length })}
      onClose={closeDialog}
      actions={
        <CancelOr onCancel={closeDialog} onGo={assign}>
          {say('done')}
        </CancelOr>
      }
    >
      <TextField
        label={say('assignee')}
        hint={say('assignee-hint')}
        suggestions={assigneesOf(heads)}
        value={name}
        onChange={setName}
        onEnter={assign}
        autoFocus
      />
    </Dialog>
  );
}
