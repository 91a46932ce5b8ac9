import { MoreHorizontal } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { type Id, PAGE_STATES, STAGES } from '../../packager/course/course.ts';
import { copyEntries, pasteHeld, useClip } from '../clip-actions.ts';
import { openDialog } from '../dialogs.ts';
import { change } from '../history.ts';
import { placeOf } from '../outline.ts';
import { deleteEntries, duplicateEntries, setStage, setState } from '../outline-actions.ts';
import { nudgeAll } from '../outline-many.ts';
import { meantBy } from '../outline-selection.ts';
import { type EntryRow, stageOf } from '../outline-view.ts';
import { useOpen } from '../store.ts';
import { Glyph } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { STATE_WORDS, StateMark } from '../ui/page-state.tsx';
import { STAGE_WORDS, StageMark } from '../ui/stage.tsx';
import { useSay } from '../words.tsx';

/** What can be done with a row; the same as by keys. */
export function RowMenu({
  label,
  entries,
}: {
  label: string;
  entries: Parameters<typeof Menu>[0]['entries'];
}) {
  return (
    <Menu label={label} entries={entries} placement="right top">
      <AriaButton className="icon-btn small row-more" aria-label={label} slot={null}>
        <Glyph of={MoreHorizontal} />
      </AriaButton>
    </Menu>
  );
}

/** What can be done with an entry, or with all that are chosen where it is one of them. */
export function EntryMenu({
  row,
  title,
  onRename,
}: {
  row: EntryRow;
  title: string;
  onRename: (id: Id) => void;
}) {
  const say = useSay();
  const { id, head } = row;
  const canPaste = useClip((held) => held.clip !== null);
  const moduleIndex = useOpen((o) => placeOf(o.draft.course, id)?.module ?? 0);
  const all = () => meantBy(id);
  const entries: MenuEntry[] = [
    { id: 'rename', label: say('rename'), keys: 'F2', run: () => onRename(id) },
    { id: 'cut', label: say('cut'), keys: 'Ctrl X', apart: true, run: () => copyEntries(all(), true) },
    { id: 'copy', label: say('copy'), keys: 'Ctrl C', run: () => copyEntries(all(), false) },
    {
      id: 'paste',
      label: say('paste'),
      keys: 'Ctrl V',
      off: !canPaste,
      run: () => pasteHeld({ module: moduleIndex, after: id }),
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
