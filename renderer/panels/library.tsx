import { FolderOpen, Plus } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { GridList, ListLayout, Virtualizer } from 'react-aria-components';
import { openDialog } from '../dialogs.ts';
import {
  deleteCourse,
  loadLibrary,
  readCards,
  restoreCourse,
  type Shelf,
  stopReading,
  useLibrary,
} from '../library.ts';
import { SORTS, type Sort, shownEntries } from '../library-view.ts';
import { rpc } from '../rpc.ts';
import { open } from '../session.ts';
import { useSettings } from '../settings.ts';
import { useCourse } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField, Select } from '../ui/field.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Segments } from '../ui/segments.tsx';
import { Notice } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { LibraryRow } from './library-row.tsx';
import './library.css';

const SHELF_WORDS: Readonly<Record<Shelf, Key>> = {
  shelf: 'shelf-courses',
  archive: 'shelf-archive',
  bin: 'shelf-bin',
};
const EMPTY_WORDS: Readonly<Record<Shelf, readonly [title: Key, hint: Key]>> = {
  shelf: ['library-empty', 'library-empty-hint'],
  archive: ['archive-empty', 'archive-empty-hint'],
  bin: ['bin-empty', 'bin-empty-hint'],
};
const SORT_WORDS: Readonly<Record<Sort, Key>> = {
  changed: 'sort-changed',
  title: 'sort-title',
  minutes: 'sort-minutes',
  state: 'sort-state',
};
/** Rows are as high as those of recent courses. */
const LAYOUT = { rowHeight: 56 };

/** All courses of the user's folder: found, opened, copied, put away, deleted and had back. */
export function LibraryScreen() {
  const say = useSay();
  const { library, failure, cards, reading } = useLibrary();
  const [shelf, setShelf] = useState<Shelf>('shelf');
  const [looked, setLooked] = useState('');
  const [sort, setSort] = useState<Sort>('changed');
  const [renaming, setRenaming] = useState<string | null>(null);
  const opened = useCourse((s) => s.all.length);
  const lang = useSettings((s) => s.lang);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a course that was closed may have changed; what is wrong is told in another language
  useEffect(() => {
    void loadLibrary();
    return stopReading;
  }, [opened, lang]);

  const own = useMemo(() => library?.entries.filter((e) => e.shelf === shelf) ?? [], [library, shelf]);
  const rows = useMemo(() => shownEntries(own, cards, looked, sort), [own, cards, looked, sort]);
  const count = (one: Shelf) => library?.entries.filter((e) => e.shelf === one).length ?? 0;
  const read = own.filter(({ path }) => cards.has(path)).length;

  const onKeyDown = (event: React.KeyboardEvent) => {
    const path = (event.target as HTMLElement).closest('[data-key]')?.getAttribute('data-key');
    if (!path || renaming || event.target instanceof HTMLInputElement) return;
    if (event.key === 'F2' && shelf !== 'bin' && cards.get(path)?.course) setRenaming(path);
    else if (event.key === 'Delete' && shelf !== 'bin') void deleteCourse(path);
    else return;
    event.preventDefault();
  };
  return (
    <main className="library" data-pane="library" aria-label={say('library')}>
      <Head folder={library?.folder} />
      <div className="library-bar">
        <Segments
          label={say('library')}
          value={shelf}
          choices={(['shelf', 'archive', 'bin'] as const).map((id) => ({
            id,
            label: say(SHELF_WORDS[id], { n: count(id) }),
          }))}
          onChange={setShelf}
        />
        <div className="library-find grow">
          <SearchField label={say('library-find')} value={looked} onChange={setLooked} />
        </div>
        <div className="library-sort">
          <Select
            label={say('sort-by')}
            value={sort}
            choices={SORTS.map((id) => ({ id, label: say(SORT_WORDS[id]) }))}
            onChange={(id) => setSort(id as Sort)}
          />
        </div>
      </div>
      {failure && (
        <Notice
          level="block"
          title={failure.what || say('engine-silent')}
          actions={<Button onPress={() => void loadLibrary()}>{say('try-again')}</Button>}
        >
          {failure.why || say('engine-silent-why')}
        </Notice>
      )}
      {!library && !failure && <Waiting lines={6} />}
      {library && rows.length > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list inside has the focus; its keys end here
        <div className="library-keys" onKeyDown={onKeyDown}>
          <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
            <GridList
              aria-label={say(SHELF_WORDS[shelf], { n: rows.length })}
              className="library-list"
              items={rows.map((entry) => ({ ...entry, id: entry.path }))}
              dependencies={[cards, renaming, say]}
              onAction={(key) => {
                if (shelf === 'bin') void restoreCourse(String(key));
                else if (cards.get(String(key))?.course) void open(String(key));
              }}
            >
              {(entry) => (
                <LibraryRow
                  entry={entry}
                  card={cards.get(entry.path)}
                  isRenaming={renaming === entry.path}
                  onRename={setRenaming}
                />
              )}
            </GridList>
          </Virtualizer>
        </div>
      )}
      {library && rows.length === 0 && (
        <Nothing shelf={shelf} hidden={own.length} looked={looked} onClear={() => setLooked('')} />
      )}
      <div className="library-foot sm muted">
        <span role="status" className="grow">
          {read < own.length
            ? say('library-read', { n: read, m: own.length })
            : looked
              ? say('library-found', { n: rows.length, m: own.length })
              : say('library-count', { n: own.length })}
        </span>
        {reading && read < own.length && (
          <Button size="sm" look="link" onPress={stopReading}>
            {say('stop')}
          </Button>
        )}
        {!reading && library && read < own.length && (
          <Button size="sm" look="link" onPress={() => void readCards()}>
            {say('go-on')}
          </Button>
        )}
        {shelf === 'bin' && own.length > 0 && <EmptyBin />}
      </div>
    </main>
  );
}

/** What the place is, where its folder is, and how a course gets in. */
function Head({ folder }: { folder: string | undefined }) {
  const say = useSay();
  return (
    <header className="library-head">
      <div className="grow">
        <h1>{say('library')}</h1>
        <p className="sm muted library-place">
          <span className="mono cut" dir="ltr" title={folder}>
            {folder}
          </span>
          <Button size="sm" look="link" onPress={() => openDialog({ kind: 'library-place' })}>
            {say('change')}
          </Button>
          {folder && (
            <Button size="sm" look="link" onPress={() => void rpc('shell.reveal', { path: folder })}>
              {say('show-folder')}
            </Button>
          )}
        </p>
      </div>
      <Button size="lg" icon={FolderOpen} onPress={() => openDialog({ kind: 'receive' })}>
        {say('command-receive')}
      </Button>
      <Button size="lg" look="primary" icon={Plus} onPress={() => openDialog({ kind: 'new' })}>
        {say('command-new')}
      </Button>
    </header>
  );
}

function Nothing(props: { shelf: Shelf; hidden: number; looked: string; onClear: () => void }) {
  const { shelf, hidden, looked, onClear } = props;
  const say = useSay();
  if (hidden > 0)
    return (
      <Empty
        art="none"
        title={say('nothing-matches', { looked })}
        actions={
          <Button size="sm" onPress={onClear}>
            {say('clear-search')}
          </Button>
        }
      >
        {say('courses-hidden', { n: hidden })}
      </Empty>
    );
  const [title, hint] = EMPTY_WORDS[shelf];
  return <Empty title={say(title)}>{say(hint)}</Empty>;
}

/** Offered once something has lain in the bin long enough. */
function EmptyBin() {
  const say = useSay();
  const library = useLibrary((s) => s.library);
  if (!library) return null;
  const before = new Date(Date.now() - library.binDays * 86_400_000).toISOString();
  const old = library.entries.filter((e) => e.shelf === 'bin' && e.deletedAt && e.deletedAt < before);
  return old.length > 0 ? (
    <Button size="sm" look="danger" onPress={() => openDialog({ kind: 'empty-bin', count: old.length })}>
      {say('empty-bin', { n: old.length, days: library.binDays })}
    </Button>
  ) : (
    <span>{say('bin-keeps', { days: library.binDays })}</span>
  );
}
