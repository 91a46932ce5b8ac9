import { MoreHorizontal, Plus, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, Tree } from 'react-aria-components';
import type { Id } from '../../packager/course/course.ts';
import { takeItems } from '../item-files.ts';
import { onKeys } from '../keys.ts';
import { minutesInWords } from '../numbers.ts';
import { addPage, deleteEntry, newPlace, showEntry } from '../outline-actions.ts';
import { type EntryRow, narrowed, rowsOf, worstOf } from '../outline-view.ts';
import { entryOf, useProblems } from '../problems.ts';
import { shownEntry, useOpen } from '../store.ts';
import { Button, Glyph, IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField } from '../ui/field.tsx';
import { ITEM_WORDS } from '../ui/item.tsx';
import { Menu } from '../ui/menu.tsx';
import { useSay } from '../words.tsx';
import { AddMenu } from './outline-add.tsx';
import { Arrivals } from './outline-arrivals.tsx';
import { useOutlineDrag } from './outline-drag.ts';
import { ModuleItem } from './outline-rows.tsx';
import './outline.css';

/** Modules, pages and items: where one is, what each lacks, how long it takes. */
export function Outline() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const shown = useOpen(shownEntry);
  const readOnly = useOpen((o) => o.readOnly);
  const problems = useProblems((p) => p.list);
  const [looked, setLooked] = useState<string | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<Id>>(new Set());
  const [renaming, setRenaming] = useState<Id | null>(null);

  const all = useMemo(
    () => rowsOf(draft, worstOf(problems.map((p) => ({ entry: entryOf(p, draft), level: p.level })))),
    [draft, problems],
  );
  const { assets } = draft.course;
  const rows = useMemo(() => {
    const words = ({ item }: EntryRow): string[] => {
      if (!item) return [];
      const own = 'asset' in item ? assets[item.asset]?.name : 'url' in item ? item.url : undefined;
      return [say(ITEM_WORDS[item.kind]), own ?? ''];
    };
    return looked?.trim() ? narrowed(all, looked, words) : all;
  }, [all, looked, assets, say]);
  const entries = all.reduce((sum, m) => sum + m.entries.length, 0);
  const minutes = all.reduce((sum, m) => sum + m.minutes, 0);
  const modules = new Set(draft.course.outline.map((m) => m.id));
  const dragAndDropHooks = useOutlineDrag(modules, readOnly);

  const tree = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) tree.current?.querySelector(`[data-key="${shown}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const key = (event.target as HTMLElement).closest('[data-key]')?.getAttribute('data-key');
    if (!key || readOnly || renaming) return;
    if (event.key === 'F2') setRenaming(key);
    else if (event.key === 'Delete' && !modules.has(key)) deleteEntry(key);
    else return;
    event.preventDefault();
  };

  // The tree would take the arrows for its own, which open and close modules.
  const onKeyDownFirst = (event: React.KeyboardEvent) => {
    if (!event.altKey || !event.shiftKey || !event.key.startsWith('Arrow')) return;
    event.stopPropagation();
    onKeys(event.nativeEvent);
  };

  return (
    <section className="pane outline" aria-label={say('outline')} data-pane="outline">
      <div className="pane-head">
        <h2 className="grow">{say('outline')}</h2>
        <IconButton
          icon={Search}
          label={say('outline-find')}
          pressed={looked !== null}
          onPress={() => setLooked(looked === null ? '' : null)}
        />
        <AddMenu isDisabled={readOnly} />
      </div>
      {looked !== null && (
        <div className="outline-find">
          <SearchField label={say('outline-find')} value={looked} onChange={setLooked} autoFocus />
        </div>
      )}
      <Arrivals />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the tree inside, heard on their way up; files that fall beside its rows */}
      <div
        className="pane-body"
        ref={tree}
        onKeyDownCapture={onKeyDownFirst}
        onKeyDown={onKeyDown}
        onDragOver={(event) => !readOnly && hasFiles(event) && event.preventDefault()}
        onDrop={(event) => {
          if (readOnly || event.defaultPrevented || !hasFiles(event)) return;
          event.preventDefault();
          takeItems([...event.dataTransfer.files], newPlace());
        }}
      >
        {rows.length === 0 ? (
          looked ? (
            <Empty
              art="none"
              title={say('nothing-matches', { looked })}
              actions={
                <Button size="sm" onPress={() => setLooked('')}>
                  {say('clear-search')}
                </Button>
              }
            >
              {say('pages-hidden', { n: entries })}
            </Empty>
          ) : (
            <Empty
              art="none"
              title={say('outline-empty')}
              actions={
                <Button size="sm" icon={Plus} onPress={() => addPage()}>
                  {say('page-add')}
                </Button>
              }
            >
              {say('outline-empty-hint')}
            </Empty>
          )
        ) : (
          <Tree
            aria-label={say('outline')}
            className="tree"
            items={rows}
            selectionMode="single"
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={shown ? [shown] : []}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys];
              if (key !== undefined && !modules.has(String(key))) showEntry(String(key));
            }}
            expandedKeys={draft.course.outline.filter((m) => !folded.has(m.id)).map((m) => m.id)}
            onExpandedChange={(keys) => setFolded(new Set([...modules].filter((id) => !keys.has(id))))}
            dragAndDropHooks={dragAndDropHooks}
            dependencies={[lang, renaming, shown, rows]}
          >
            {(row) => <ModuleItem id={row.module.id} row={row} renaming={renaming} onRename={setRenaming} />}
          </Tree>
        )}
      </div>
      <div className="pane-foot">
        <span>{say('outline-total', { pages: entries, time: minutesInWords(minutes) })}</span>
      </div>
    </section>
  );
}

const hasFiles = ({ dataTransfer }: React.DragEvent): boolean => dataTransfer.types.includes('Files');

/** What can be done with a row; the same as by keys. */
export function RowMenu({
  label,
  entries,
}: {
  label: string;
  entries: Parameters<typeof Menu>[0]['entries'];
}) {
  return (
    <Menu label={label} entries={entries}>
      <AriaButton className="icon-btn small row-more" aria-label={label} slot={null}>
        <Glyph of={MoreHorizontal} />
      </AriaButton>
    </Menu>
  );
}
