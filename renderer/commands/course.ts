import { save } from '../autosave.ts';
import { openDialog } from '../dialogs.ts';
import { PLACES } from '../previews.ts';
import { canReopen, close, goHome, preview, previewIn, reopen, stepCourse } from '../session.ts';
import { openCourse, setOpen, useCourse } from '../store.ts';
import type { Command } from './command.ts';
import { canWrite, isOpen } from './when.ts';

/** There is another course to go to. */
const hasOther = (): boolean => useCourse.getState().all.length > (isOpen() ? 1 : 0);

/** What is done with a course as a whole: opened, kept, shown, packed. */
export const COURSE_COMMANDS: readonly Command[] = [
  { id: 'start', word: 'command-start', run: () => goHome('start') },
  {
    id: 'library',
    word: 'command-library',
    keys: ['Ctrl+Shift+L'],
    run: () => goHome('library'),
  },
  { id: 'receive', word: 'command-receive', run: () => openDialog({ kind: 'receive' }) },
  {
    id: 'share',
    word: 'command-share',
    can: isOpen,
    run: () => openDialog({ kind: 'share', path: openCourse().path }),
  },
  {
    id: 'handover',
    word: 'command-handover',
    can: isOpen,
    run: () => openDialog({ kind: 'handover', path: openCourse().path }),
  },
  { id: 'new', word: 'command-new', run: () => openDialog({ kind: 'new' }) },
  {
    id: 'open',
    word: 'command-open',
    keys: ['Ctrl+O'],
    run: () => openDialog({ kind: 'open' }),
  },
  {
    id: 'save',
    word: 'command-save',
    keys: ['Ctrl+S'],
    can: canWrite,
    run: () => void save(),
  },
  // Browsers keep Ctrl+W, Ctrl+Tab and Ctrl+Shift+T for themselves; there the second keys do it.
  {
    id: 'close',
    word: 'command-close',
    keys: ['Ctrl+W', 'Ctrl+Alt+W'],
    can: isOpen,
    run: () => void close(),
  },
  {
    id: 'reopen',
    word: 'command-reopen',
    keys: ['Ctrl+Shift+T', 'Ctrl+Alt+T'],
    can: canReopen,
    run: reopen,
  },
  {
    id: 'next-course',
    word: 'command-next-course',
    keys: ['Ctrl+Tab', 'Ctrl+Alt+PageDown'],
    can: hasOther,
    run: () => stepCourse(1),
  },
  {
    id: 'previous-course',
    word: 'command-previous-course',
    keys: ['Ctrl+Shift+Tab', 'Ctrl+Alt+PageUp'],
    can: hasOther,
    run: () => stepCourse(-1),
  },
  {
    id: 'preview',
    word: 'preview',
    keys: ['Ctrl+Shift+P'],
    can: isOpen,
    run: () => void preview(),
  },
  ...PLACES.map(
    ({ id, word }): Command => ({
      ...{ id: `preview-${id}`, word, can: isOpen, run: () => previewIn(id) },
    }),
  ),
  {
    id: 'export',
    word: 'get-ready',
    keys: ['Ctrl+Shift+E'],
    can: isOpen,
    run: () => openDialog({ kind: 'export' }),
  },
  {
    id: 'keep-version',
    word: 'version-keep',
    keys: ['Ctrl+Alt+S'],
    can: canWrite,
    run: () => openDialog({ kind: 'version' }),
  },
  {
    id: 'mode-history',
    word: 'history',
    keys: ['Ctrl+Alt+H'],
    can: isOpen,
    run: () => setOpen({ mode: openCourse().mode === 'history' ? 'write' : 'history' }),
  },
  {
    id: 'mode-design',
    word: 'design',
    keys: ['Ctrl+Alt+D'],
    can: isOpen,
    run: () => setOpen({ mode: openCourse().mode === 'design' ? 'write' : 'design' }),
  },
  {
    id: 'mode-competencies',
    word: 'competencies',
    keys: ['Ctrl+Alt+C'],
    can: isOpen,
    run: () => setOpen({ mode: openCourse().mode === 'competencies' ? 'write' : 'competencies' }),
  },
  {
    id: 'mode-glossary',
    word: 'glossary',
    keys: ['Ctrl+Alt+G'],
    can: isOpen,
    run: () => setOpen({ mode: openCourse().mode === 'glossary' ? 'write' : 'glossary' }),
  },
];
