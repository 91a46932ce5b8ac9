import { useState } from 'react';
import type { CourseGate, GateItem, GateRole } from '../../packager/api.ts';
import { useSettings } from '../settings.ts';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import { useWord } from './answer-form.tsx';
import { answerFor, sign } from './answers.ts';
import { keptApartBy } from './apart.ts';

/** Somebody answers for what holds the course: by name, and with a reason that is printed on the dossier. */
export function OverrideDialog({ item, close }: { item: GateItem; close: () => void }) {
  const say = useSay();
  const { word, fields } = useWord();
  const { ruleId, what, why, part } = item;
  return (
    <Dialog
      title={say(part === 'person' ? 'override-answer-title' : 'override-title')}
      onClose={close}
      actions={
        <CancelOr
          onCancel={close}
          isDisabled={!word}
          onGo={() => {
            if (!word) return;
            close();
            answerFor(ruleId, word);
          }}
        >
          {say('override-keep')}
        </CancelOr>
      }
    >
      <p>
        <b>{what}</b>
        <br />
        <span className="muted">{why}</span>
      </p>
      {fields({ reason: part === 'person' ? 'override-answer-why' : 'override-why', autoFocus: true })}
      <p className="sm muted">{say('override-hint')}</p>
    </Dialog>
  );
}

/** Somebody signs in a role, for the course as it stands at the gate. */
export function SignDialog({ gate, role, close }: { gate: CourseGate; role: GateRole; close: () => void }) {
  const say = useSay();
  const known = useSettings((s) => s.name);
  const [by, setBy] = useState(() => (keptApartBy(gate.roles, role.role, known) ? '' : known));
  const clash = by.trim() ? keptApartBy(gate.roles, role.role, by) : undefined;
  return (
    <Dialog
      title={say('sign-title', { role: role.label })}
      onClose={close}
      actions={
        <CancelOr
          onCancel={close}
          isDisabled={!by.trim() || clash !== undefined}
          onGo={() => {
            close();
            sign(role.role, by.trim());
          }}
        >
          {say('sign')}
        </CancelOr>
      }
    >
      <p className="gate-says">“{role.says}”</p>
      <TextField
        label={say('answered-by')}
        value={by}
        onChange={(text) => setBy(text.slice(0, 120))}
        fault={clash === undefined ? undefined : say('sign-apart', { by: by.trim(), role: clash })}
        hint={say('sign-hint')}
        autoFocus
      />
    </Dialog>
  );
}
