import { MoreHorizontal } from 'lucide-react';
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { STAGES, type Stage } from '../../packager/course/course.ts';
import { PAGE_STATES } from '../../packager/course/pages.ts';
import { copyEntries, pasteHeld, useClip } from '../clip-actions.ts';
import { openDialog } from '../dialogs.ts';
import { change, undo } from '../history.ts';
import * as outline from '../outline.ts';
import { addStage, deleteEntries, duplicateEntries, setStage, setState } from '../outline-actions.ts';
import { nudgeAll } from '../outline-many.ts';
import { meantBy } from '../outline-selection.ts';
import { type EntryRow, type ModuleRow, stageOf } from '../outline-view.ts';
import { rename } from '../renaming.ts';
import { openCourse, shownEntry, useOpen } from '../store.ts';
import { Glyph } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { STATE_WORDS, StateMark } from '../ui/page-state.tsx';
import { STAGE_WORDS, StageMark } from '../ui/stage.tsx';
import { note } from '../ui/toast.tsx';
import { useSay } from '../words.tsx';
import { useAddEntries } from './outline-add.tsx';

/** What the menu of a row tells of itself, so that it stays while it is needed. */
const Held = createContext({ onOpenChange: (_: boolean) => {}, onFocusChange: (_: boolean) => {} });

/** Draws the menu of a row while one is at the row, and as long as it is open or has the focus. */
export function WhenNear({ isNear, children }: { isNear: boolean; children: ReactNode }) {
  const [isHeld, hold] = useState(false);
  const isOpen = useRef(false);
  const told = useMemo(
    () => ({
      onOpenChange: (now: boolean) => {
        isOpen.current = now;
        // Closed, it is about to have the focus back.
        if (now) hold(true);
      },
      onFocusChange: (now: boolean) => {
        if (now || !isOpen.current) hold(now);
      },
    }),
    [],
  );
  return (isNear || isHeld) && <Held value={told}>{children}</Held>;
}

/** What can be done with a row; the same as by keys. */
function RowMenu({ label, entries }: { label: string; entries: Parameters<typeof Menu>[0]['entries'] }) {
  const { onOpenChange, onFocusChange } = useContext(Held);
  return (
    <Menu label={label} entries={entries} placement="right top" onOpenChange={onOpenChange}>
      <AriaButton
        className="icon-btn small row-more"
        aria-label={label}
        slot={null}
        onFocusChange={onFocusChange}
      >
        <Glyph of={MoreHorizontal} />
      </AriaButton>
    </Menu>
  );
}

/** What can be done with a module. `missing` are the stages it should have and has not. */
export function ModuleMenu({
  row: { module, index, entries: inside },
  title,
  missing,
}: {
  row: ModuleRow;
  title: string;
  missing: readonly Stage[];
}) {
  const say = useSay();
  const adding = useAddEntries(index);
  const modules = useOpen((o) => o.draft.course.outline.length);
  const canPaste = useClip((held) => held.clip !== null);
  const remove = () => {
    const now = shownEntry(openCourse());
    change((d) => outline.removeModule(d, module.id), {
      show: inside.some((e) => e.id === now) ? null : now,
    });
    note(say('module-deleted', { title }), { label: say('undo'), run: undo });
  };
  const entries: MenuEntry[] = [
    ...adding,
    ...missing.map((stage, i) => ({
      id: `stage-${stage}`,
      label: say('stage-add', { stage: say(STAGE_WORDS[stage]) }),
      mark: <StageMark stage={stage} />,
      apart: i === 0,
      run: () => addStage(index, stage),
    })),
    {
      id: 'paste',
      label: say('paste'),
      keys: 'Ctrl V',
      off: !canPaste,
      apart: true,
      run: () => pasteHeld({ module: index, after: null }),
    },
    { id: 'rename', label: say('rename'), keys: 'F2', apart: true, run: () => rename(module.id) },
    {
      id: 'up',
      label: say('move-up'),
      off: index === 0,
      apart: true,
      run: () => change((d) => outline.moveModule(d, module.id, index - 1)),
    },
    {
      id: 'down',
      label: say('move-down'),
      off: index === modules - 1,
      run: () => change((d) => outline.moveModule(d, module.id, index + 1)),
    },
    { id: 'delete', label: say('module-delete'), apart: true, run: remove },
  ];
  return <RowMenu label={say('actions-for', { title })} entries={entries} />;
}

/** What can be done with an entry, or with all that are chosen where it is one of them. */
export function EntryMenu({ row, title }: { row: EntryRow; title: string }) {
  const say = useSay();
  const { id, head } = row;
  const canPaste = useClip((held) => held.clip !== null);
  const all = () => meantBy(id);
  const pasteAfter = () =>
    pasteHeld({ module: outline.placeOf(openCourse().draft.course, id)?.module ?? 0, after: id });
  const entries: MenuEntry[] = [
    { id: 'rename', label: say('rename'), keys: 'F2', run: () => rename(id) },
    { id: 'cut', label: say('cut'), keys: 'Ctrl X', apart: true, run: () => copyEntries(all(), true) },
    { id: 'copy', label: say('copy'), keys: 'Ctrl C', run: () => copyEntries(all(), false) },
    {
      id: 'paste',
      label: say('paste'),
      keys: 'Ctrl V',
      off: !canPaste,
      run: pasteAfter,
    },
    { id: 'duplicate', label: say('duplicate'), run: () => duplicateEntries(all()) },
    ...STAGES.map((stage, i) => ({
      id: stage,
      label: say(STAGE_WORDS[stage]),
      mark: <StageMark stage={stage} />,
      checked: stageOf(row) === stage,
      apart: i === 0,
      run: () => setStage(all(), stage),
    })),
    ...(head
      ? [
          ...PAGE_STATES.map((state, i) => ({
            id: `state-${state}`,
            label: say(STATE_WORDS[state]),
            mark: <StateMark state={state} />,
            checked: head.state === state,
            apart: i === 0,
            // The same again takes it back.
            run: () => setState(all(), head.state === state ? undefined : state),
          })),
          { id: 'assign', label: say('assign'), run: () => openDialog({ kind: 'assign', pages: all() }) },
        ]
      : []),
    {
      id: 'up',
      label: say('move-up'),
      keys: 'Alt Shift ↑',
      apart: true,
      run: () => change((d) => nudgeAll(d, all(), -1)),
    },
    {
      id: 'down',
      label: say('move-down'),
      keys: 'Alt Shift ↓',
      run: () => change((d) => nudgeAll(d, all(), 1)),
    },
    { id: 'delete', label: say('delete'), keys: 'Delete', apart: true, run: () => deleteEntries(all()) },
  ];
  return <RowMenu label={say('actions-for', { title })} entries={entries} />;
}
