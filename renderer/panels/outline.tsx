import { FileText, FolderPlus, MoreHorizontal, Plus, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button as AriaButton, isTextDropItem, Tree, useDragAndDrop } from 'react-aria-components';
import type { Id } from '../../packager/course/course.ts';
import { change } from '../history.ts';
import { pageMinutes } from '../measure.ts';
import { minutesInWords } from '../numbers.ts';
import * as outline from '../outline.ts';
import { addModule, addPage, deletePage } from '../outline-actions.ts';
import { useProblems } from '../problems.ts';
import { type Draft, setOpen, useOpen } from '../store.ts';
import { Button, Glyph, IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Level } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { ModuleItem, type ModuleRow, type PageRow } from './outline-rows.tsx';
import './outline.css';

/** The kind of a drag: pages of this outline only. */
const PAGE_TYPE = 'application/x-kriti-page';

/** The rows of the tree: modules with their pages, numbered through, narrowed by what is looked for. */
function rowsOf(draft: Draft, looked: string, worst: ReadonlyMap<Id, Level>): ModuleRow[] {
  let n = 0;
  const q = looked.trim().toLocaleLowerCase();
  const rows = draft.course.outline.map((module, index): ModuleRow => {
    const pages: PageRow[] = [];
    for (const item of module.items) {
      const ids = item.kind === 'pages' ? item.pages : item.kind === 'assessment' ? [item.page] : [];
      for (const id of ids) {
        const head = draft.heads[id];
        if (!head) continue;
        n += 1;
        pages.push({ id, n, head, minutes: pageMinutes(draft, id), level: worst.get(id) });
      }
    }
    return { module, index, pages, minutes: pages.reduce((sum, p) => sum + p.minutes, 0) };
  });
  if (!q) return rows;
  const hit = (title: Readonly<Record<string, string>>) =>
    Object.values(title).some((text) => text.toLocaleLowerCase().includes(q));
  return rows
    .map((row) =>
      hit(row.module.title) ? row : { ...row, pages: row.pages.filter((p) => hit(p.head.title)) },
    )
    .filter((row) => row.pages.length > 0 || hit(row.module.title));
}

const RANK: readonly Level[] = ['block', 'person', 'warn'];

/** Modules and pages: where one is, what each lacks, how long it takes. */
export function Outline() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const page = useOpen((o) => o.page);
  const readOnly = useOpen((o) => o.readOnly);
  const problems = useProblems((p) => p.list);
  const [looked, setLooked] = useState<string | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<Id>>(new Set());
  const [renaming, setRenaming] = useState<Id | null>(null);

  const worst = useMemo(() => {
    const map = new Map<Id, Level>();
    for (const { page: id, level } of problems) {
      const now = id ? map.get(id) : undefined;
      if (id && (!now || RANK.indexOf(level) < RANK.indexOf(now))) map.set(id, level);
    }
    return map;
  }, [problems]);
  const rows = useMemo(() => rowsOf(draft, looked ?? '', worst), [draft, looked, worst]);
  const all = useMemo(() => rowsOf(draft, '', worst), [draft, worst]);
  const pages = all.reduce((sum, m) => sum + m.pages.length, 0);
  const minutes = all.reduce((sum, m) => sum + m.minutes, 0);
  const modules = new Set(draft.course.outline.map((m) => m.id));

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys]
        .filter((key) => !modules.has(String(key)))
        .map((key) => ({ [PAGE_TYPE]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [PAGE_TYPE],
    getDropOperation: (target) => (target.type === 'root' ? 'cancel' : 'move'),
    shouldAcceptItemDrop: (target) => modules.has(String(target.key)),
    onMove: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined || modules.has(String(key))) return;
      const to = String(target.key);
      change((d) => {
        if (modules.has(to)) outline.movePage(d, String(key), { into: to });
        else
          outline.movePage(d, String(key), {
            beside: to,
            side: target.dropPosition === 'before' ? 'before' : 'after',
          });
      });
    },
    onItemDrop: async ({ items, target }) => {
      const [item] = items;
      if (!item || !isTextDropItem(item)) return;
      const id = await item.getText(PAGE_TYPE);
      change((d) => outline.movePage(d, id, { into: String(target.key) }));
    },
    isDisabled: readOnly,
  });

  const tree = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (page) tree.current?.querySelector(`[data-key="${page}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [page]);

  const onKeyDown = (event: React.KeyboardEvent) => {
    const key = (event.target as HTMLElement).closest('[data-key]')?.getAttribute('data-key');
    if (!key || readOnly || renaming) return;
    if (event.key === 'F2') setRenaming(key);
    else if (event.key === 'Delete' && !modules.has(key)) deletePage(key);
    else return;
    event.preventDefault();
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
        <Menu
          label={say('add')}
          entries={[
            { id: 'page', label: say('page-add'), icon: FileText, run: () => addPage() },
            { id: 'module', label: say('module-add'), icon: FolderPlus, run: addModule },
          ]}
        >
          <IconButton icon={Plus} label={say('add')} isDisabled={readOnly} />
        </Menu>
      </div>
      {looked !== null && (
        <div className="outline-find">
          <SearchField label={say('outline-find')} value={looked} onChange={setLooked} autoFocus />
        </div>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the tree inside, heard on their way up */}
      <div className="pane-body" ref={tree} onKeyDown={onKeyDown}>
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
              {say('pages-hidden', { n: pages })}
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
            selectedKeys={page ? [page] : []}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys];
              if (key !== undefined && !modules.has(String(key))) setOpen({ page: String(key), block: null });
            }}
            expandedKeys={draft.course.outline.filter((m) => !folded.has(m.id)).map((m) => m.id)}
            onExpandedChange={(keys) => setFolded(new Set([...modules].filter((id) => !keys.has(id))))}
            dragAndDropHooks={dragAndDropHooks}
            dependencies={[lang, renaming, page, rows]}
          >
            {(row) => <ModuleItem id={row.module.id} row={row} renaming={renaming} onRename={setRenaming} />}
          </Tree>
        )}
      </div>
      <div className="pane-foot">
        <span>{say('outline-total', { pages, time: minutesInWords(minutes) })}</span>
      </div>
    </section>
  );
}

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
