import { ArrowUp, BookOpen, File, Folder as FolderIcon, FolderPlus, HardDrive } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { Failure, Folder, FolderEntry } from '../../packager/api.ts';
import { rpc } from '../rpc.ts';
import { setLastFolder } from '../settings.ts';
import { Button, Glyph, IconButton } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { TextField } from '../ui/field.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import './folder-chooser.css';

const ICONS = { folder: FolderIcon, course: BookOpen, file: File } as const;

/**
 * A browser of the machine's folders, for where the system has no dialog to
 * offer. Enter goes into a folder; `onFolder` hears which one is shown,
 * `onCourse` when a course is chosen.
 */
export function FolderChooser(props: {
  from?: string | undefined;
  onFolder: (path: string) => void;
  onCourse?: (path: string) => void;
  /** Shows only files that end so, and `onFile` hears which was chosen. */
  ending?: string;
  onFile?: (path: string) => void;
}) {
  const { from, onFolder, onCourse, ending, onFile } = props;
  const say = useSay();
  const [folder, setFolder] = useState<Folder | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [name, setName] = useState<string | null>(null);
  const [fault, setFault] = useState<string>();
  /** Of the press that goes on: the second of a double click is meant for what the first has opened already. */
  const clicks = useRef(0);

  const go = useCallback(
    async (path?: string) => {
      const reply = await rpc('folder.list', path ? { path } : {});
      if (!reply.ok) return setFailure(reply.error);
      setFailure(null);
      setFolder(reply.value);
      onFolder(reply.value.path);
      setLastFolder(reply.value.path);
    },
    [onFolder],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first folder is given from outside
  useEffect(() => void go(from), []);

  const create = async () => {
    if (!folder || !name?.trim()) return setName(null);
    const reply = await rpc('folder.create', { path: folder.path, name: name.trim() });
    if (!reply.ok) return setFault(reply.error.message || say('engine-silent'));
    setName(null);
    await go(reply.value.path);
  };

  // As high as what comes, so that no button moves away from under a pointer.
  if (!folder && !failure)
    return (
      <div className="chooser waits">
        <Waiting lines={6} />
      </div>
    );
  const isWanted = ({ kind, name: file }: FolderEntry): boolean =>
    kind !== 'file' || (ending ? file.toLowerCase().endsWith(ending) : !onCourse);
  const entries = (folder?.entries ?? []).filter(isWanted);
  return (
    <div className="chooser">
      <nav className="chooser-places" aria-label={say('places')}>
        {(folder?.places ?? []).map((place) => (
          <Button key={place.path} look="plain" icon={HardDrive} onPress={() => void go(place.path)}>
            <span className="cut">{place.name}</span>
          </Button>
        ))}
      </nav>
      <div
        className="chooser-main"
        onMouseDownCapture={({ detail }) => {
          clicks.current = detail;
        }}
        onKeyDownCapture={() => {
          clicks.current = 0;
        }}
      >
        <div className="row chooser-bar">
          <IconButton
            icon={ArrowUp}
            label={say('folder-up')}
            isDisabled={!folder?.parent}
            onPress={() => void go(folder?.parent)}
          />
          <span className="grow cut mono" title={folder?.path} dir="ltr">
            {folder?.path}
          </span>
          <Button size="sm" look="plain" icon={FolderPlus} onPress={() => setName('')}>
            {say('folder-new')}
          </Button>
        </div>
        {name !== null && (
          <div className="row chooser-new">
            <div className="grow">
              <TextField
                label={say('folder-name')}
                value={name}
                fault={fault}
                onChange={(v) => {
                  setName(v);
                  setFault(undefined);
                }}
                onEnter={() => void create()}
                autoFocus
              />
            </div>
            <Button size="sm" onPress={() => void create()} isDisabled={!name.trim()}>
              {say('folder-create')}
            </Button>
          </div>
        )}
        {failure ? (
          <Notice
            level="block"
            title={failure.what || say('engine-silent')}
            actions={
              <Button size="sm" onPress={() => void go()}>
                {say('folder-home')}
              </Button>
            }
          >
            {failure.why}
          </Notice>
        ) : (
          <GridList
            aria-label={say('folder-contents')}
            className="chooser-list"
            items={entries.map((e) => ({ ...e, id: e.path }))}
            onAction={(key) => {
              if (clicks.current > 1) return;
              const entry = entries.find((e) => e.path === key);
              if (entry?.kind === 'course' && onCourse) onCourse(entry.path);
              else if (entry?.kind === 'file') onFile?.(entry.path);
              else if (entry) void go(entry.path);
            }}
            renderEmptyState={() => <Empty art="none" title={say('folder-empty')} />}
          >
            {(entry) => <Row entry={entry} />}
          </GridList>
        )}
      </div>
    </div>
  );
}

function Row({ entry }: { entry: FolderEntry }) {
  const say = useSay();
  return (
    <GridListItem id={entry.path} textValue={entry.name} className={`chooser-row ${entry.kind}`}>
      <Glyph of={ICONS[entry.kind]} />
      <span className="cut grow">{entry.name}</span>
      {entry.kind === 'course' && <span className="sm muted">{say('course')}</span>}
    </GridListItem>
  );
}
