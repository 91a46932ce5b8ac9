import { useState } from 'react';
import type { WorkOrder } from '../../packager/course/work-order.ts';
import { save } from '../autosave.ts';
import { change, undo } from '../history.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextField } from '../ui/field.tsx';
import { note } from '../ui/toast.tsx';
import { type Key, say, useSay } from '../words.tsx';

const LINES = ['client', 'agency', 'gemOrder', 'date', 'contact'] as const;
type Line = (typeof LINES)[number];
const WORDS: Readonly<Record<Line, Key>> = {
  client: 'order-client',
  agency: 'order-agency',
  gemOrder: 'order-gem',
  date: 'order-date',
  contact: 'order-contact',
};
/** As much as an order keeps of each (course/work-order.ts). */
const MOST = { line: 500, brief: 10_000, deliverables: 100 } as const;

/** A day of the calendar, as 2026-10-05; the thirtieth of February is none. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.valueOf()) && at.toISOString().startsWith(text);
}

function keep(order: WorkOrder): void {
  change((draft) => {
    draft.course.workOrder = {
      ...order,
      ...(order.deliverables && { deliverables: [...order.deliverables] }),
    };
  });
  note(say('order-kept'), { label: say('undo'), run: undo });
  void save();
}

/** What was agreed with the agency: written down once, kept in the course, printed into the dossier. */
function WorkOrderDialog({ close }: { close: () => void }) {
  const say = useSay();
  const before = useOpen((o) => o.draft.course.workOrder);
  const [lines, setLines] = useState<Readonly<Record<Line, string>>>({
    ...{ client: before?.client ?? '', agency: before?.agency ?? '', gemOrder: before?.gemOrder ?? '' },
    ...{ date: before?.date ?? '', contact: before?.contact ?? '' },
  });
  const [brief, setBrief] = useState(before?.brief ?? '');
  const [handed, setHanded] = useState(before?.deliverables?.join('\n') ?? '');
  const day = lines.date.trim();
  const isWrong = day !== '' && !isDay(day);
  const finish = () => {
    const said = LINES.flatMap((key) => (lines[key].trim() ? [[key, lines[key].trim()] as const] : []));
    const deliverables = handed
      .split('\n')
      .map((line) => line.trim().slice(0, MOST.line))
      .filter(Boolean)
      .slice(0, MOST.deliverables);
    close();
    keep({
      ...{ format: 1, ...Object.fromEntries(said) },
      ...(brief.trim() && { brief: brief.trim() }),
      ...(deliverables.length > 0 && { deliverables }),
    });
  };
  return (
    <Dialog
      title={say('order')}
      onClose={close}
      actions={
        <>
          <Button look="plain" size="lg" onPress={close}>
            {say('cancel')}
          </Button>
          <Button look="primary" size="lg" isDisabled={isWrong} onPress={finish}>
            {say('order-keep')}
          </Button>
        </>
      }
    >
      <div className="gate-order">
        {LINES.map((key) => (
          <TextField
            key={key}
            label={say(WORDS[key])}
            value={lines[key]}
            onChange={(text) => setLines({ ...lines, [key]: text.slice(0, MOST.line) })}
            autoFocus={key === 'client'}
            {...(key === 'date' && {
              placeholder: '2026-10-05',
              fault: isWrong ? say('order-date-fault') : undefined,
            })}
          />
        ))}
      </div>
      <div className="gate-handed">
        <TextField
          label={say('order-deliverables')}
          value={handed}
          lines={4}
          onChange={setHanded}
          hint={say('order-deliverables-hint')}
        />
        <TextField
          label={say('order-brief')}
          value={brief}
          lines={3}
          onChange={(text) => setBrief(text.slice(0, MOST.brief))}
        />
      </div>
    </Dialog>
  );
}

/** The button that opens it. */
export function WriteOrder({ look, small }: { look: 'primary' | 'normal' | 'link'; small?: boolean }) {
  const say = useSay();
  const isThere = useOpen((o) => o.draft.course.workOrder !== undefined);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Button
        look={look}
        size={small ? 'sm' : 'md'}
        aria-label={say(isThere ? 'order-change' : 'order-write')}
        onPress={() => setAsked(true)}
      >
        {say(small ? (isThere ? 'change-ask' : 'write-ask') : isThere ? 'order-change' : 'order-write')}
      </Button>
      {asked && <WorkOrderDialog close={() => setAsked(false)} />}
    </>
  );
}
