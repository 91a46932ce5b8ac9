import { History, MoreHorizontal, Pencil, Plus, Trash2 } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { VersionContent, VersionInfo } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { type CourseDiff, courseDiff, isEmptyDiff } from '../../packager/course/diff/course.ts';
import { openDialog } from '../dialogs.ts';
import { whenInWords } from '../numbers.ts';
import { goTo } from '../problems.ts';
import { toDraft, toProject, useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Menu } from '../ui/menu.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Segments } from '../ui/segments.tsx';
import { Notice } from '../ui/severity.tsx';
import { deleteVersion, listVersions, readVersion, restoreCourse, restorePage } from '../versions.ts';
import { type Key, type Say, useSay } from '../words.tsx';
import { type DiffLayout, PageDiffView, SettingChanges, TermChanges } from './diff-view.tsx';
import './history-mode.css';

const KINDS: Readonly<Record<VersionInfo['kind'], Key>> = {
  named: 'version-named',
  open: 'version-open',
  work: 'version-work',
  restore: 'version-restore',
  replace: 'version-replace',
  pack: 'version-pack',
  mine: 'version-mine',
  theirs: 'version-theirs',
};

const nameOf = ({ name, at }: VersionInfo): string => name || whenInWords(at);

/** The history of the course: its versions, what the course was in each, and the way back. */
export function HistoryMode() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const [versions, setVersions] = useState<readonly VersionInfo[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const refresh = useCallback(
    () =>
      void listVersions().then((list) => {
        setVersions(list ?? []);
        setChosen((now) => (list?.some(({ id }) => id === now) ? now : (list?.[0]?.id ?? null)));
      }),
    [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the course changed, a restore for instance
  useEffect(() => refresh(), [draft, refresh]);
  const version = versions?.find(({ id }) => id === chosen);
  return (
    <div className="history-mode">
      <nav className="pane history-list" aria-label={say('history')} data-pane="versions">
        <div className="pane-head">
          <span className="grow">{say('versions')}</span>
          <Button size="sm" icon={Plus} onPress={() => openDialog({ kind: 'version', onKept: refresh })}>
            {say('version-keep')}
          </Button>
        </div>
        {versions ? (
          <ListBox
            aria-label={say('versions')}
            className="history-rows"
            items={versions}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={chosen ? [chosen] : []}
            onSelectionChange={(keys) => setChosen(keys === 'all' ? null : String([...keys][0]))}
            renderEmptyState={() => <Empty art="none" title={say('versions-none')} />}
          >
            {(each) => <Row version={each} />}
          </ListBox>
        ) : (
          <Waiting lines={6} />
        )}
      </nav>
      <main className="history-sheet" data-pane="history" aria-label={say('history')}>
        {version ? (
          <Compared key={version.id} version={version} onChange={refresh} />
        ) : (
          versions && <NoVersion />
        )}
      </main>
    </div>
  );
}

function NoVersion() {
  const say = useSay();
  return (
    <div className="no-page">
      <Empty art="page" title={say('versions-none')}>
        {say('versions-none-hint')}
      </Empty>
    </div>
  );
}

function changesInWords({ changes }: VersionInfo, say: Say): string {
  if (!changes) return '';
  const { added, removed, changed, course } = changes;
  const parts = [
    changed.length > 0 && say('pages-changed', { n: changed.length }),
    added.length > 0 && say('pages-added', { n: added.length }),
    removed.length > 0 && say('pages-removed', { n: removed.length }),
    course && say('settings-changed'),
  ];
  return parts.filter(Boolean).join(' · ') || say('version-same');
}

function Row({ version }: { version: VersionInfo }) {
  const say = useSay();
  const { id, name, kind, at, note } = version;
  const changes = changesInWords(version, say);
  return (
    <ListBoxItem id={id} className="history-row" textValue={`${nameOf(version)}, ${say(KINDS[kind])}`}>
      <span className={name ? 'history-name' : ''}>{nameOf(version)}</span>
      <span className="sm muted">{name ? whenInWords(at) : say(KINDS[kind])}</span>
      {note && <span className="sm muted history-note">{note}</span>}
      {changes && <span className="sm quiet">{changes}</span>}
    </ListBoxItem>
  );
}

/** What a version is against the course as it is now. */
function Compared({ version, onChange }: { version: VersionInfo; onChange: () => void }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const readOnly = useOpen((o) => o.readOnly);
  const [content, setContent] = useState<VersionContent | null | undefined>();
  const [layout, setLayout] = useState<DiffLayout>('inline');
  useEffect(() => void readVersion(version.id).then(setContent), [version.id]);
  const diff = useMemo(
    () => content && courseDiff(toProject(toDraft(content.course, content.pages)), toProject(draft)),
    [content, draft],
  );
  const name = nameOf(version);
  return (
    <div className="history-inner">
      <div className="history-head">
        <div className="grow">
          <h1>{name}</h1>
          <p className="muted">
            {version.name ? `${whenInWords(version.at)} · ` : ''}
            {say(KINDS[version.kind])} · {say('pages', { n: version.pages })}
          </p>
          {version.note && <p>{version.note}</p>}
        </div>
        <Menu
          label={say('actions')}
          entries={[
            {
              id: 'name',
              label: say('version-rename'),
              icon: Pencil,
              off: readOnly,
              run: () => openDialog({ kind: 'version', version, onKept: onChange }),
            },
            {
              id: 'delete',
              label: say('version-delete'),
              icon: Trash2,
              off: readOnly,
              run: () => void deleteVersion(version, name, onChange),
            },
          ]}
        >
          <IconButton icon={MoreHorizontal} label={say('actions')} />
        </Menu>
        {!readOnly && content && diff && !isEmptyDiff(diff) && (
          <Button
            look="primary"
            isDisabled={!content.isWhole}
            onPress={() => void restoreCourse(content, name).then(onChange)}
          >
            {say('restore-course')}
          </Button>
        )}
      </div>
      {content === undefined && <Waiting lines={6} />}
      {content && !content.isWhole && (
        <Notice level="warn" title={say('version-not-whole')}>
          {say('version-not-whole-why')}
        </Notice>
      )}
      {content && diff && (
        <>
          <div className="history-tools">
            <p className="grow muted">{isEmptyDiff(diff) ? say('diff-none') : say('diff-since')}</p>
            {!isEmptyDiff(diff) && (
              <Segments
                label={say('diff-layout')}
                value={layout}
                small
                choices={[
                  { id: 'inline', label: say('diff-inline') },
                  { id: 'beside', label: say('diff-beside') },
                ]}
                onChange={setLayout}
              />
            )}
          </div>
          <Differences diff={diff} content={content} layout={layout} lang={lang} onChange={onChange} />
        </>
      )}
    </div>
  );
}

const PAGE_KINDS: Readonly<Record<'added' | 'removed' | 'changed', Key>> = {
  added: 'page-since-added',
  removed: 'page-since-removed',
  changed: 'page-since-changed',
};

function Differences(props: {
  diff: CourseDiff;
  content: VersionContent;
  layout: DiffLayout;
  lang: string;
  onChange: () => void;
}) {
  const { diff, content, layout, lang, onChange } = props;
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const course = useOpen((o) => o.draft.course);
  return (
    <>
      {diff.settings.length > 0 && (
        <section className="history-page">
          <h2>{say('whole-course')}</h2>
          <SettingChanges changes={diff.settings} />
        </section>
      )}
      {diff.glossary.length > 0 && (
        <section className="history-page">
          <h2>{say('glossary')}</h2>
          <TermChanges terms={diff.glossary} course={course} lang={lang} />
        </section>
      )}
      {diff.pages.map((page) => {
        const title = inLang(page.title, lang, course) || say('untitled');
        return (
          <section key={page.id} className="history-page" aria-label={title}>
            <div className="row">
              <h2 className="grow">
                <span lang={lang}>{title}</span>{' '}
                <span className="sm muted">{say(PAGE_KINDS[page.kind])}</span>
              </h2>
              {page.kind !== 'removed' && (
                <Button size="sm" look="plain" onPress={() => goTo(page.id)}>
                  {say('go-there')}
                </Button>
              )}
              {!readOnly && page.kind !== 'added' && (
                <Button
                  size="sm"
                  icon={History}
                  aria-label={say('restore-page-named', { title })}
                  onPress={() => void restorePage(content, page.id, title).then(onChange)}
                >
                  {say('restore-page')}
                </Button>
              )}
            </div>
            <PageDiffView diff={page} course={course} lang={lang} layout={layout} />
          </section>
        );
      })}
    </>
  );
}
