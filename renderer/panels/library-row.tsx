import { MoreHorizontal } from 'lucide-react';
import { useRef } from 'react';
import { GridListItem } from 'react-aria-components';
import type { LibraryCard, LibraryEntry } from '../../packager/api.ts';
import { openDialog } from '../dialogs.ts';
import {
  archiveCourse,
  deleteCourse,
  duplicateCourse,
  renameCourse,
  restoreCourse,
  titleOf,
} from '../library.ts';
import { languageName, minutesInWords, whenInWords } from '../numbers.ts';
import { rpc } from '../rpc.ts';
import { open } from '../session.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { Thumb } from '../ui/pictures.tsx';
import { Rename } from '../ui/rename.tsx';
import { LevelLine } from '../ui/severity.tsx';
import { type Say, useSay } from '../words.tsx';
import { RecentState } from './recent.tsx';

/** What can be done with a course, where it lies. */
function entriesFor(
  { path, shelf }: LibraryEntry,
  isWhole: boolean,
  onRename: () => void,
  say: Say,
): MenuEntry[] {
  const reveal: MenuEntry = {
    id: 'reveal',
    label: say('show-in-folder'),
    run: () => void rpc('shell.reveal', { path }),
  };
  if (shelf === 'bin')
    return [{ id: 'restore', label: say('restore'), run: () => void restoreCourse(path) }, reveal];
  const isAway = shelf === 'archive';
  return [
    ...(isWhole
      ? [
          { id: 'open', label: say('open'), keys: 'Enter', run: () => void open(path) },
          { id: 'rename', label: say('rename'), keys: 'F2', run: onRename },
          { id: 'duplicate', label: say('duplicate'), run: () => void duplicateCourse(path) },
          {
            id: 'share',
            label: say('command-share'),
            apart: true,
            run: () => openDialog({ kind: 'share', path }),
          },
          {
            id: 'handover',
            label: say('command-handover'),
            run: () => openDialog({ kind: 'handover', path }),
          },
        ]
      : []),
    { ...reveal, apart: isWhole },
    {
      id: 'archive',
      label: say(isAway ? 'unarchive' : 'archive'),
      run: () => void archiveCourse(path, !isAway),
    },
    { id: 'delete', label: say('delete'), keys: 'Delete', apart: true, run: () => void deleteCourse(path) },
  ];
}

/** A course in the library: what it is, when it changed, how it stands. */
export function LibraryRow(props: {
  entry: LibraryEntry;
  card: LibraryCard | undefined;
  isRenaming: boolean;
  onRename: (path: string | null) => void;
}) {
  const { entry, card, isRenaming, onRename } = props;
  const say = useSay();
  const { path, shelf, deletedAt } = entry;
  const { title, lang } = titleOf(path);
  const course = card?.course;
  const [problem] = card?.problems ?? [];
  const own = useRef<HTMLDivElement>(null);
  const facts = course && [
    course.languages.map(languageName).join(', '),
    say('pages', { n: course.pages }),
    ...(course.pages > 0 ? [minutesInWords(course.minutes)] : []),
  ];
  return (
    <GridListItem ref={own} id={path} textValue={title} className="library-row">
      <Thumb url={course?.thumbnailUrl} seed={path} size="s" />
      <div className="library-what">
        {isRenaming ? (
          <Rename
            value={title}
            label={say('course-title')}
            onDone={(text) => {
              // A name ended by a key gives the focus back to its row; one ended by going elsewhere does not take it.
              if (own.current?.contains(document.activeElement))
                requestAnimationFrame(() => own.current?.focus());
              onRename(null);
              if (text && text !== title) void renameCourse(path, text);
            }}
          />
        ) : (
          <span className="library-title cut" lang={lang} title={title}>
            {title}
          </span>
        )}
        <span className="sm muted cut" title={problem ? [problem.what, problem.how].join(' ') : path}>
          {problem
            ? [problem.what, problem.why, problem.how].filter(Boolean).join(' · ')
            : (facts?.join(' · ') ?? say('loading'))}
        </span>
      </div>
      <span className="library-when muted cut">
        {deletedAt
          ? say('deleted-at', { when: whenInWords(deletedAt) })
          : card && whenInWords(card.changedAt)}
      </span>
      <span className="library-state">
        {problem ? (
          <LevelLine level="warn">{say('cannot-open')}</LevelLine>
        ) : (
          course && shelf !== 'bin' && <RecentState course={course} />
        )}
      </span>
      <Menu
        label={say('actions-for', { title })}
        entries={entriesFor(entry, !!course, () => onRename(path), say)}
      >
        <IconButton icon={MoreHorizontal} label={say('actions-for', { title })} />
      </Menu>
    </GridListItem>
  );
}
