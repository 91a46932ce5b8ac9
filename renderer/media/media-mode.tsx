import { ListChecks, Mic, Plus } from 'lucide-react';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { FileTrigger, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { AUDIO_TYPES, IMAGE_TYPES, VIDEO_TYPES } from '../blocks/media.tsx';
import { openDialog } from '../dialogs.ts';
import { FilmDesk } from '../film/desk.tsx';
import { bytesInWords } from '../numbers.ts';
import { isNarrow, onNarrow, showInspector, useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { SearchField } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { addFiles, removeFiles } from './actions.ts';
import { Arriving } from './arriving.tsx';
import { MediaInspector } from './inspector.tsx';
import { ASKS, type Ask, answers, filesIn, type Kind, type MediaFile, sorted } from './library.ts';
import { PictureEditor } from './picture-editor.tsx';
import { MediaTable } from './table.tsx';
import { choose, type KindFilter, showAll, useLibrary, walkThrough } from './view.ts';
import { Walk } from './walk.tsx';
import './media-mode.css';

const TYPES = [...IMAGE_TYPES, ...VIDEO_TYPES, ...AUDIO_TYPES, '.vtt', 'text/vtt', 'application/pdf'];

const isOfKind = (kind: Kind, filter: KindFilter): boolean =>
  filter === 'all' || (filter === 'other' ? kind === 'captions' || kind === 'document' : kind === filter);

/** The one primary action of the mode; the tool bar of the course shows it. */
export function AddMedia() {
  const say = useSay();
  const elsewhere = useLibrary((v) => v.steps !== null || v.editing !== null);
  if (elsewhere) return null;
  return (
    <>
      <Button icon={Mic} onPress={() => openDialog({ kind: 'record' })}>
        {say('record')}
      </Button>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={TYPES}
        onSelect={(list) => addFiles([...(list ?? [])], (id) => choose(id))}
      >
        <Button look="primary" icon={Plus}>
          {say('media-add')}
        </Button>
      </FileTrigger>
    </>
  );
}

/** All files of the course: what they are, where they are used, by which right, and what they lack. */
export function MediaMode() {
  const draft = useOpen((o) => o.draft);
  const readOnly = useOpen((o) => o.readOnly);
  const files = useMemo(() => filesIn(draft), [draft]);
  const steps = useLibrary((v) => v.steps);
  const chosenIds = useLibrary((v) => v.chosen);
  const chosen = useMemo(() => files.filter((file) => chosenIds.has(file.id)), [files, chosenIds]);
  const narrow = useSyncExternalStore(onNarrow, isNarrow);
  const wanted = useSettings((s) => (narrow ? s.inspectorOver : s.panes.inspector > 0));
  const [over, setOver] = useState(false);
  const some = chosen.length > 0;
  useEffect(() => {
    // Over the table only while it is wanted: a file that is chosen has something to set.
    if (narrow && some) showInspector();
  }, [narrow, some]);
  const edited = useLibrary((v) => files.find((file) => file.id === v.editing));
  if (steps) return <Walk steps={steps} />;
  if (edited?.kind === 'picture') return <PictureEditor key={edited.id} file={edited} />;
  if (edited) return <FilmDesk key={edited.id} file={edited} />;

  return (
    <div className={wanted && !narrow ? 'media-mode with-inspector' : 'media-mode'}>
      <main
        className={over ? 'pane media-pane over' : 'pane media-pane'}
        data-pane="media"
        onDragOver={(event) => {
          if (readOnly || !event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          setOver(false);
          if (readOnly || event.dataTransfer.files.length === 0) return;
          event.preventDefault();
          addFiles([...event.dataTransfer.files], (id) => choose(id));
        }}
      >
        <Files files={files} chosen={chosen} readOnly={readOnly} />
      </main>
      {wanted && (
        <div className={narrow ? 'inspector-over media-over' : 'media-side'}>
          <MediaInspector files={chosen} />
        </div>
      )}
    </div>
  );
}

function Files(props: { files: readonly MediaFile[]; chosen: readonly MediaFile[]; readOnly: boolean }) {
  const { files, chosen, readOnly } = props;
  const say = useSay();
  const { looked, kind, ask, sort } = useLibrary();
  const shown = useMemo(() => {
    const q = looked.trim().toLocaleLowerCase();
    const found = files.filter(
      ({ asset, ...file }) =>
        isOfKind(file.kind, kind) &&
        (!ask || answers({ asset, ...file }, ask)) &&
        [asset.name, asset.licence, asset.source, asset.permission].join(' ').toLocaleLowerCase().includes(q),
    );
    return sorted(found, sort.column, sort.down);
  }, [files, looked, kind, ask, sort]);
  const keys = useMemo(() => new Set(chosen.map((file) => file.id)), [chosen]);

  const open = () => {
    showInspector();
    requestAnimationFrame(() =>
      document
        .querySelector<HTMLElement>('.media-inspector .pane-body :is(input, textarea, button)')
        ?.focus(),
    );
  };
  const onDelete = () => {
    const unused = chosen.filter((file) => file.uses.length === 0);
    if (!readOnly) removeFiles(unused.map((file) => file.id));
  };

  return (
    <>
      {files.length > 0 && <Filters files={files} readOnly={readOnly} />}
      <Arriving />
      {files.length === 0 ? (
        <div className="media-empty">
          <Empty art="folder" title={say('media-empty')}>
            {say('media-empty-hint')}
          </Empty>
        </div>
      ) : shown.length === 0 ? (
        <div className="media-empty">
          <Empty
            art="none"
            title={looked ? say('nothing-matches', { looked }) : say('media-none-such')}
            actions={
              <Button size="sm" onPress={showAll}>
                {say('media-show-all')}
              </Button>
            }
          >
            {say('media-hidden', { n: files.length })}
          </Empty>
        </div>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the table inside takes the keys; this one it leaves
        <div
          className="media-body"
          onKeyDown={(event) => {
            if (event.key === 'Delete') onDelete();
          }}
        >
          <MediaTable files={shown} chosen={keys} onOpen={open} />
        </div>
      )}
      <Foot files={files} />
    </>
  );
}

/** Narrows the table: words, kinds, and what a file still asks for. */
function Filters({ files, readOnly }: { files: readonly MediaFile[]; readOnly: boolean }) {
  const say = useSay();
  const { looked, kind, ask } = useLibrary();
  const count = (filter: KindFilter) => files.filter((file) => isOfKind(file.kind, filter)).length;
  const asked = (one: Ask) => files.filter((file) => answers(file, one)).length;
  const gaps = files.reduce((sum, file) => sum + file.gaps.length, 0);
  const kinds: readonly { id: KindFilter; label: string }[] = [
    { id: 'all', label: say('media-all', { n: files.length }) },
    { id: 'picture', label: say('media-pictures', { n: count('picture') }) },
    { id: 'video', label: say('media-films', { n: count('video') }) },
    { id: 'sound', label: say('media-sounds', { n: count('sound') }) },
    { id: 'other', label: say('media-others', { n: count('other') }) },
  ];
  const asks: Readonly<Record<Ask, string>> = {
    rights: say('media-ask-rights', { n: asked('rights') }),
    access: say('media-ask-access', { n: asked('access') }),
    unused: say('media-ask-unused', { n: asked('unused') }),
    large: say('media-ask-large', { n: asked('large') }),
  };
  const open = ASKS.filter((one) => asked(one) > 0 || ask === one);
  return (
    <div className="media-filters">
      <div className="media-find">
        <SearchField
          label={say('media-find', { n: files.length })}
          value={looked}
          onChange={(words) => useLibrary.setState({ looked: words })}
        />
      </div>
      <Segments
        label={say('media-kinds')}
        value={kind}
        choices={kinds.filter(({ id }) => id === 'all' || count(id) > 0 || kind === id)}
        onChange={(id) => useLibrary.setState({ kind: id })}
      />
      {open.length > 0 && (
        <ToggleButtonGroup
          className="seg"
          aria-label={say('media-asks')}
          selectedKeys={ask ? [ask] : []}
          onSelectionChange={(keys) =>
            useLibrary.setState({ ask: ([...keys][0] as Ask | undefined) ?? null })
          }
        >
          {open.map((one) => (
            <ToggleButton key={one} id={one} className="seg-item">
              {one !== 'unused' && <LevelMark level={one === 'rights' ? 'person' : 'warn'} />}
              {asks[one]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <span className="grow" />
      {!readOnly && gaps > 0 && (
        <Button icon={ListChecks} onPress={() => walkThrough()}>
          {say('media-walk', { n: gaps })}
        </Button>
      )}
    </div>
  );
}

function Foot({ files }: { files: readonly MediaFile[] }) {
  const say = useSay();
  const unused = files.filter((file) => file.uses.length === 0).length;
  const bytes = files.reduce((sum, { asset }) => sum + asset.bytes, 0);
  return (
    <footer className="pane-foot statusbar">
      <span>{say('media-total', { n: files.length, size: bytesInWords(bytes) })}</span>
      <span className="grow" />
      {unused > 0 && <span>{say('media-unused', { n: unused })}</span>}
    </footer>
  );
}
