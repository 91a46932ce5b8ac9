import { Plus, Search } from 'lucide-react';
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { Tree, Virtualizer } from 'react-aria-components';
import type { Id } from '../../packager/course/course.ts';
import { onCopy, onPaste } from '../clip-actions.ts';
import { takeItems } from '../item-files.ts';
import { onKeys } from '../keys.ts';
import { minutesInWords } from '../numbers.ts';
import { addPage, deleteEntries, newPlace, showEntry } from '../outline-actions.ts';
import { type Filter, filtered, isFiltering, isUntranslated, NO_FILTER } from '../outline-filter.ts';
import { choose, chooseShown, chosenKeys, meantBy, useChosen } from '../outline-selection.ts';
import { type EntryRow, type ModuleRow, narrowed, rowsOf, worstOf } from '../outline-view.ts';
import { entryOf, useProblems } from '../problems.ts';
import { rename, useRenaming } from '../renaming.ts';
import { openCourse, shownEntry, toProject, useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField } from '../ui/field.tsx';
import { ITEM_WORDS } from '../ui/item.tsx';
import { Waiting } from '../ui/progress.tsx';
import { useSay } from '../words.tsx';
import { Fling } from './fling.tsx';
import { AddMenu } from './outline-add.tsx';
import { Arrivals } from './outline-arrivals.tsx';
import { useOutlineDrag } from './outline-drag.ts';
import { FilterBar, FilterMenu } from './outline-filter.tsx';
import { OutlineLayout } from './outline-layout.ts';
import { ModuleItem } from './outline-rows.tsx';
import './outline.css';

/** Height of an entry's row in pixels until the style sheet was asked. */
const ROW = 28;

/** Pages of a course whose outline is drawn with the page; a longer one comes after it. */
const AT_ONCE = 60;

const CLIPBOARD = ['copy', 'cut', 'paste'] as const;

/** Modules, pages and items: where one is, what each lacks, how long it takes. */
export function Outline() {
  const say = useSay();
  const [isDue, setDue] = useState(() => Object.keys(openCourse().draft.heads).length <= AT_ONCE);
  useEffect(() => {
    // The page can be written on before a long outline stands beside it.
    const idle = requestIdleCallback(() => startTransition(() => setDue(true)), { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, []);
  if (isDue) return <Whole />;
  return (
    <section className="pane outline" aria-label={say('outline')} aria-busy="true" data-pane="outline">
      <div className="pane-head">
        <h2 className="grow">{say('outline')}</h2>
      </div>
      <div className="pane-body">
        <Waiting lines={12} />
      </div>
    </section>
  );
}

function Whole() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const shown = useOpen(shownEntry);
  const readOnly = useOpen((o) => o.readOnly);
  const problems = useProblems((p) => p.list);
  const [looked, setLooked] = useState<string | null>(null);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [folded, setFolded] = useState<ReadonlySet<Id>>(new Set());

  const known = useRef<readonly ModuleRow[]>([]);
  const all = useMemo(() => {
    const worst = worstOf(problems.map((p) => ({ entry: entryOf(p, draft), level: p.level })));
    known.current = rowsOf(draft, lang, worst, known.current);
    return known.current;
  }, [draft, lang, problems]);
  const { assets } = draft.course;
  const rows = useMemo(() => {
    const words = ({ item }: EntryRow): string[] => {
      if (!item) return [];
      const own = 'asset' in item ? assets[item.asset]?.name : 'url' in item ? item.url : undefined;
      return [say(ITEM_WORDS[item.kind]), own ?? ''];
    };
    const found = looked?.trim() ? narrowed(all, looked, words) : all;
    if (!isFiltering(filter)) return found;
    const project = filter.untranslated ? toProject(draft) : undefined;
    return filtered(found, filter, ({ id }) => {
      const page = project?.pages.get(id);
      return !!page && isUntranslated(page, draft.course);
    });
  }, [all, looked, filter, draft, assets, say]);
  const entries = all.reduce((sum, m) => sum + m.entries.length, 0);
  const minutes = all.reduce((sum, m) => sum + m.minutes, 0);
  const pages = all.flatMap((m) => m.entries.flatMap(({ head }) => head ?? []));
  const ready = pages.filter(({ state }) => state === 'ready').length;
  const chosen = chosenKeys(useChosen(), shown);
  const modules = new Set(draft.course.outline.map((m) => m.id));
  const dragAndDropHooks = useOutlineDrag(modules, readOnly);

  const tree = useRef<HTMLDivElement>(null);
  const scrolled = useRef<HTMLDivElement>(null);
  // Only the rows in view are drawn; where the others would be, the layout knows.
  const [layout] = useState(() => new OutlineLayout());
  const [rowSize, setRowSize] = useState(ROW);
  const layoutOptions = useMemo(() => ({ rowSize }), [rowSize]);
  const ruler = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const measured = ruler.current;
    if (!measured) return;
    // Language and density of the app change it.
    const watch = new ResizeObserver(() => setRowSize(measured.offsetHeight));
    watch.observe(measured);
    return () => watch.disconnect();
  }, []);
  const names = useMemo(() => {
    const entries = rows.flatMap((m) => m.entries.map((e) => [e.id, `${e.n}  ${e.name}`] as const));
    return new Map<unknown, string>([...rows.map((m) => [m.module.id, m.name] as const), ...entries]);
  }, [rows]);
  const placeAt = useCallback((y: number) => names.get(layout.keyAt(y)), [layout, names]);
  useEffect(() => {
    const list = scrolled.current;
    const row = shown ? layout.getLayoutInfo(shown)?.rect : undefined;
    if (!list || !row) return;
    if (row.y < list.scrollTop) list.scrollTop = row.y;
    else if (row.maxY > list.scrollTop + list.clientHeight) list.scrollTop = row.maxY - list.clientHeight;
  }, [shown, layout]);

  // A row that moves in the document loses the focus; whoever works by keyboard goes on where they were.
  const focused = useRef<string | null>(null);
  useEffect(() => {
    if (rows.length === 0 || focused.current === null || document.activeElement !== document.body) return;
    tree.current?.querySelector<HTMLElement>(`[data-key="${focused.current}"]`)?.focus();
  }, [rows]);

  // The browser sends these to where text was selected last, not to what has the focus; so they are caught on their way.
  useEffect(() => {
    const on = (event: ClipboardEvent) => {
      const active = document.activeElement;
      const key = active?.closest('.tree [data-key]')?.getAttribute('data-key');
      if (!key || readOnly || active?.matches('input, textarea')) return;
      const { outline: course } = openCourse().draft.course;
      const module = course.findIndex(({ id }) => id === key);
      if (event.type === 'paste') {
        if (module >= 0) onPaste(event, { module, after: null });
        else onPaste(event, { ...newPlace(), after: key });
      } else if (module < 0) onCopy(event, meantBy(key), event.type === 'cut');
    };
    for (const type of CLIPBOARD) document.addEventListener(type, on, { capture: true });
    return () => {
      for (const type of CLIPBOARD) document.removeEventListener(type, on, { capture: true });
    };
  }, [readOnly]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const key = (event.target as HTMLElement).closest('[data-key]')?.getAttribute('data-key');
    if (!key || readOnly || useRenaming.getState().id) return;
    if (event.key === 'F2') rename(key);
    else if (event.key === 'Delete' && !modules.has(key)) deleteEntries(meantBy(key));
    else return;
    event.preventDefault();
  };

  // The menu of a row is the one of its button, for the right mouse button and the key for it.
  const onContextMenu = (event: React.MouseEvent) => {
    const more = (event.target as HTMLElement).closest('[data-key]')?.querySelector<HTMLElement>('.row-more');
    if (!more || readOnly) return;
    event.preventDefault();
    more.click();
  };

  // The tree would take the arrows for its own, which open and close modules.
  const onKeyDownFirst = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape' && chosen.size > 1 && !useRenaming.getState().id) chooseShown();
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
        <FilterMenu filter={filter} onChange={setFilter} />
        <AddMenu isDisabled={readOnly} />
      </div>
      {looked !== null && (
        <div className="outline-find">
          <SearchField label={say('outline-find')} value={looked} onChange={setLooked} autoFocus />
        </div>
      )}
      <FilterBar
        filter={filter}
        onChange={setFilter}
        shown={rows.reduce((sum, m) => sum + m.entries.length, 0)}
      />
      <Arrivals />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the tree inside, heard on their way up; files that fall beside its rows */}
      <div
        className="pane-body"
        ref={tree}
        onKeyDownCapture={onKeyDownFirst}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          focused.current = target.matches('[data-key]') ? target.getAttribute('data-key') : null;
        }}
        onBlur={({ relatedTarget }) => {
          if (relatedTarget) focused.current = null;
        }}
        onContextMenu={onContextMenu}
        onDragOver={(event) => !readOnly && hasFiles(event) && event.preventDefault()}
        onDrop={(event) => {
          if (readOnly || event.defaultPrevented || !hasFiles(event)) return;
          event.preventDefault();
          takeItems([...event.dataTransfer.files], newPlace());
        }}
      >
        {rows.length === 0 ? (
          isFiltering(filter) ? (
            <Empty
              art="none"
              title={say('filter-nothing')}
              actions={
                <Button size="sm" onPress={() => setFilter(NO_FILTER)}>
                  {say('filter-clear')}
                </Button>
              }
            >
              {say('pages-hidden', { n: entries })}
            </Empty>
          ) : looked ? (
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
          <Virtualizer layout={layout} layoutOptions={layoutOptions}>
            <Tree
              ref={scrolled}
              aria-label={say('outline')}
              className="tree"
              items={rows}
              selectionMode="multiple"
              selectionBehavior="replace"
              disallowEmptySelection
              // A module is where one goes, not something to choose: it can only be folded.
              disabledKeys={modules}
              disabledBehavior="selection"
              selectedKeys={chosen}
              onSelectionChange={(keys) => {
                if (keys === 'all') choose(new Set(rows.flatMap((m) => m.entries.map((e) => e.id))));
                else if (keys.size === 1) {
                  const [key] = keys;
                  showEntry(String(key));
                  choose(keys);
                } else if (keys.size > 1) choose(keys);
              }}
              expandedKeys={draft.course.outline.filter((m) => !folded.has(m.id)).map((m) => m.id)}
              onExpandedChange={(keys) => setFolded(new Set([...modules].filter((id) => !keys.has(id))))}
              dragAndDropHooks={dragAndDropHooks}
              dependencies={[say]}
            >
              {(row) => <ModuleItem id={row.module.id} row={row} />}
            </Tree>
          </Virtualizer>
        )}
        {rows.length > 0 && <Fling list={scrolled} placeAt={placeAt} />}
        <span className="row-ruler" ref={ruler} aria-hidden="true" />
      </div>
      <div className="pane-foot">
        {chosen.size > 1 ? (
          <span>{say('entries-chosen', { n: chosen.size })}</span>
        ) : (
          <span>{say('outline-total', { pages: entries, time: minutesInWords(minutes) })}</span>
        )}
        {pages.some(({ state }) => state) && (
          <span className="end">{say('pages-ready', { n: ready, all: pages.length })}</span>
        )}
      </div>
    </section>
  );
}

const hasFiles = ({ dataTransfer }: React.DragEvent): boolean => dataTransfer.types.includes('Files');
