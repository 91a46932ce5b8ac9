/**
 * Everything that can be done, once: its words, its keys, when it can be done.
 * The palette, the shortcut sheet, menus and tool bars all read this table.
 */
import type { Editor } from '@tiptap/core';
import { singleChoice } from '../packager/course/blocks/single-choice.ts';
import { save } from './autosave.ts';
import { beginComment, stepComment } from './comments/actions.ts';
import { showComments, useComments } from './comments/view.ts';
import { openDialog } from './dialogs.ts';
import { nextHint } from './editor/hint-marks.ts';
import { insertBlock, moveBlock } from './editor/insert.ts';
import { currentEditor } from './editor/pages.ts';
import { openFind } from './find.ts';
import { isFocused, leaveFocus, toggleFocus } from './focus-mode.ts';
import { toggleHelp } from './help/view.ts';
import { change, redo, undo, useHistory } from './history.ts';
import { newId } from './ids.ts';
import { toggleKeyboard, useKeyboards } from './indic/keyboards.ts';
import { ADD_WORDS, FILE_KINDS, pickItems } from './item-files.ts';
import { mend } from './mend.ts';
import { addAssessment, addModule, addPage, deleteEntries, duplicateEntries } from './outline-actions.ts';
import * as many from './outline-many.ts';
import { chosenEntries } from './outline-selection.ts';
import { nextPane } from './panes.ts';
import { PLACES } from './previews.ts';
import { goBack, stepProblem, useProblems } from './problems.ts';
import { addQuestion } from './questions/actions.ts';
import { canReopen, close, goHome, preview, previewIn, reopen, stepCourse, useSession } from './session.ts';
import { setSettings, showInspector, togglePane } from './settings.ts';
import { openCourse, setOpen, shownEntry, useCourse } from './store.ts';
import { startTour } from './tour/view.ts';
import { confirmCurrent, copySource, stepOpen } from './translate/actions.ts';
import { useTranslation } from './translate/view.ts';
import { note } from './ui/toast.tsx';
import { type Key, say } from './words.tsx';

export type CommandGroup = 'course' | 'write' | 'outline' | 'view';

export interface Command {
  readonly id: string;
  readonly word: Key;
  readonly group: CommandGroup;
  /** `Ctrl+Shift+P`; several where there are several. */
  readonly keys?: readonly string[];
  /** Absent: always. */
  readonly can?: () => boolean;
  readonly run: () => void;
}

const isOpen = (): boolean => !!useCourse.getState().open && useSession.getState().tab === 'course';
const canWrite = (): boolean => isOpen() && !openCourse().readOnly;
const hasPage = (): boolean => canWrite() && !!openCourse().page;
const hasEntry = (): boolean => canWrite() && !!shownEntry(openCourse());

const isTranslating = (): boolean => canWrite() && openCourse().mode === 'translate';
const hasUnit = (): boolean => isTranslating() && useTranslation.getState().unit !== null;

/** There is another course to go to. */
const hasOther = (): boolean => useCourse.getState().all.length > (isOpen() ? 1 : 0);

/** The editor, while the cursor is in it. */
const focusedEditor = (): Editor | undefined => {
  const editor = currentEditor();
  return editor?.isFocused ? editor : undefined;
};

const nudge = (by: -1 | 1) => () => {
  const editor = focusedEditor();
  const entry = shownEntry(openCourse());
  if (editor) moveBlock(editor, by);
  else if (entry) change((d) => many.nudgeAll(d, chosenEntries(), by));
};
const shift = (by: -1 | 1) => () => {
  change((d) => many.shiftAll(d, chosenEntries(), by));
};

/** In the page or the course; the pane stands beside the sheet. */
function find(scope: 'page' | 'course'): void {
  setOpen({ mode: 'write' });
  openFind(scope);
}

/** At the cursor on the page that is written; elsewhere in the Questions mode. */
function newQuestion(): void {
  const editor = currentEditor();
  const { mode, page } = openCourse();
  if (mode === 'write' && editor && page) {
    insertBlock(editor, singleChoice.empty(newId));
    return;
  }
  setOpen({ mode: 'questions' });
  addQuestion();
}

const currentProblem = () => {
  const { list, current } = useProblems.getState();
  return list.find((p) => p.key === current);
};

export const COMMANDS: readonly Command[] = [
  {
    id: 'palette',
    word: 'command-palette',
    group: 'view',
    keys: ['Ctrl+K'],
    run: () => openDialog({ kind: 'palette' }),
  },
  {
    id: 'shortcuts',
    word: 'command-shortcuts',
    group: 'view',
    keys: ['?', 'Ctrl+/'],
    run: () => openDialog({ kind: 'shortcuts' }),
  },
  { id: 'help', word: 'help-open', group: 'view', keys: ['F1'], run: toggleHelp },
  { id: 'tour', word: 'tour-take', group: 'view', run: startTour },
  { id: 'start', word: 'command-start', group: 'course', run: () => goHome('start') },
  {
    id: 'library',
    word: 'command-library',
    group: 'course',
    keys: ['Ctrl+Shift+L'],
    run: () => goHome('library'),
  },
  { id: 'receive', word: 'command-receive', group: 'course', run: () => openDialog({ kind: 'receive' }) },
  {
    id: 'share',
    word: 'command-share',
    group: 'course',
    can: isOpen,
    run: () => openDialog({ kind: 'share', path: openCourse().path }),
  },
  {
    id: 'handover',
    word: 'command-handover',
    group: 'course',
    can: isOpen,
    run: () => openDialog({ kind: 'handover', path: openCourse().path }),
  },
  { id: 'new', word: 'command-new', group: 'course', run: () => openDialog({ kind: 'new' }) },
  {
    id: 'open',
    word: 'command-open',
    group: 'course',
    keys: ['Ctrl+O'],
    run: () => openDialog({ kind: 'open' }),
  },
  {
    id: 'save',
    word: 'command-save',
    group: 'course',
    keys: ['Ctrl+S'],
    can: canWrite,
    run: () => void save(),
  },
  // Browsers keep Ctrl+W, Ctrl+Tab and Ctrl+Shift+T for themselves; there the second keys do it.
  {
    id: 'close',
    word: 'command-close',
    group: 'course',
    keys: ['Ctrl+W', 'Ctrl+Alt+W'],
    can: isOpen,
    run: () => void close(),
  },
  {
    id: 'reopen',
    word: 'command-reopen',
    group: 'course',
    keys: ['Ctrl+Shift+T', 'Ctrl+Alt+T'],
    can: canReopen,
    run: reopen,
  },
  {
    id: 'next-course',
    word: 'command-next-course',
    group: 'course',
    keys: ['Ctrl+Tab', 'Ctrl+Alt+PageDown'],
    can: hasOther,
    run: () => stepCourse(1),
  },
  {
    id: 'previous-course',
    word: 'command-previous-course',
    group: 'course',
    keys: ['Ctrl+Shift+Tab', 'Ctrl+Alt+PageUp'],
    can: hasOther,
    run: () => stepCourse(-1),
  },
  {
    id: 'preview',
    word: 'preview',
    group: 'course',
    keys: ['Ctrl+Shift+P'],
    can: isOpen,
    run: () => void preview(),
  },
  ...PLACES.map(
    ({ id, word }): Command => ({
      ...{ id: `preview-${id}`, word, group: 'course', can: isOpen },
      run: () => previewIn(id),
    }),
  ),
  {
    id: 'export',
    word: 'get-ready',
    group: 'course',
    keys: ['Ctrl+Shift+E'],
    can: isOpen,
    run: () => openDialog({ kind: 'export' }),
  },
  {
    id: 'mode-write',
    word: 'mode-write',
    group: 'view',
    keys: ['Ctrl+1'],
    can: isOpen,
    run: () => setOpen({ mode: 'write' }),
  },
  {
    id: 'mode-questions',
    word: 'mode-questions',
    group: 'view',
    keys: ['Ctrl+2'],
    can: isOpen,
    run: () => setOpen({ mode: 'questions' }),
  },
  {
    id: 'add-question',
    word: 'question-add',
    group: 'write',
    keys: ['Ctrl+Alt+Q'],
    can: canWrite,
    run: newQuestion,
  },
  {
    id: 'paste-questions',
    word: 'questions-paste',
    group: 'write',
    keys: ['Ctrl+Alt+V'],
    can: canWrite,
    run: () => openDialog({ kind: 'paste-questions' }),
  },
  {
    id: 'mode-media',
    word: 'mode-media',
    group: 'view',
    keys: ['Ctrl+3'],
    can: isOpen,
    run: () => setOpen({ mode: 'media' }),
  },
  {
    id: 'mode-translate',
    word: 'mode-translate',
    group: 'view',
    keys: ['Ctrl+4'],
    can: isOpen,
    run: () => setOpen({ mode: 'translate' }),
  },
  {
    id: 'translate-next',
    word: 'translate-next',
    group: 'write',
    keys: ['Alt+ArrowDown'],
    can: isTranslating,
    run: () => stepOpen(1),
  },
  {
    id: 'translate-previous',
    word: 'translate-previous',
    group: 'write',
    keys: ['Alt+ArrowUp'],
    can: isTranslating,
    run: () => stepOpen(-1),
  },
  {
    id: 'translate-copy',
    word: 'translate-copy',
    group: 'write',
    keys: ['Alt+S'],
    can: hasUnit,
    run: copySource,
  },
  {
    id: 'translate-confirm',
    word: 'translate-confirm',
    group: 'write',
    keys: ['Alt+U'],
    can: hasUnit,
    run: confirmCurrent,
  },
  {
    id: 'find-page',
    word: 'command-find-page',
    group: 'write',
    keys: ['Ctrl+F'],
    can: isOpen,
    run: () => find('page'),
  },
  {
    id: 'find-course',
    word: 'command-find-course',
    group: 'write',
    keys: ['Ctrl+Shift+F'],
    can: isOpen,
    run: () => find('course'),
  },
  {
    id: 'keep-version',
    word: 'version-keep',
    group: 'course',
    keys: ['Ctrl+Alt+S'],
    can: canWrite,
    run: () => openDialog({ kind: 'version' }),
  },
  {
    id: 'mode-history',
    word: 'history',
    group: 'course',
    keys: ['Ctrl+Alt+H'],
    can: isOpen,
    run: () => setOpen({ mode: openCourse().mode === 'history' ? 'write' : 'history' }),
  },
  {
    id: 'mode-design',
    word: 'design',
    group: 'course',
    keys: ['Ctrl+Alt+D'],
    can: isOpen,
    run: () => setOpen({ mode: openCourse().mode === 'design' ? 'write' : 'design' }),
  },
  {
    id: 'mode-competencies',
    word: 'competencies',
    group: 'course',
    keys: ['Ctrl+Alt+C'],
    can: isOpen,
    run: () => setOpen({ mode: openCourse().mode === 'competencies' ? 'write' : 'competencies' }),
  },
  {
    id: 'mode-glossary',
    word: 'glossary',
    group: 'course',
    keys: ['Ctrl+Alt+G'],
    can: isOpen,
    run: () => setOpen({ mode: openCourse().mode === 'glossary' ? 'write' : 'glossary' }),
  },
  {
    id: 'term-selected',
    word: 'term-selected',
    group: 'write',
    keys: ['Ctrl+Alt+L'],
    can: canWrite,
    run: () => openDialog({ kind: 'new-term' }),
  },
  {
    id: 'terms-link',
    word: 'terms-link-title',
    group: 'write',
    can: () => canWrite() && !!openCourse().draft.course.glossary?.length,
    run: () => openDialog({ kind: 'link-terms' }),
  },
  {
    id: 'record',
    word: 'record',
    group: 'write',
    can: canWrite,
    run: () => {
      setOpen({ mode: 'media' });
      openDialog({ kind: 'record' });
    },
  },
  {
    id: 'mode-originality',
    word: 'mode-originality',
    group: 'view',
    keys: ['Ctrl+5'],
    can: isOpen,
    run: () => setOpen({ mode: 'originality' }),
  },
  {
    id: 'mode-check',
    word: 'mode-check',
    group: 'view',
    keys: ['Ctrl+6'],
    can: isOpen,
    run: () => setOpen({ mode: 'check' }),
  },
  {
    id: 'undo',
    word: 'undo',
    group: 'write',
    keys: ['Ctrl+Z'],
    can: () => canWrite() && useHistory.getState().past.length > 0,
    run: undo,
  },
  {
    id: 'redo',
    word: 'redo',
    group: 'write',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    can: () => canWrite() && useHistory.getState().future.length > 0,
    run: redo,
  },
  {
    id: 'move-up',
    word: 'move-up',
    group: 'write',
    keys: ['Alt+Shift+ArrowUp'],
    can: hasEntry,
    run: nudge(-1),
  },
  {
    id: 'move-down',
    word: 'move-down',
    group: 'write',
    keys: ['Alt+Shift+ArrowDown'],
    can: hasEntry,
    run: nudge(1),
  },
  {
    id: 'describe',
    word: 'command-describe',
    group: 'write',
    keys: ['Alt+D'],
    can: hasPage,
    run: () => {
      showInspector();
      requestAnimationFrame(() => document.getElementById('image-alt')?.focus());
    },
  },
  {
    id: 'add-page',
    word: 'page-add',
    group: 'outline',
    keys: ['Ctrl+Alt+P'],
    can: canWrite,
    run: () => addPage(),
  },
  { id: 'add-module', word: 'module-add', group: 'outline', can: canWrite, run: addModule },
  ...FILE_KINDS.map(
    (kind): Command => ({
      id: `add-${kind}`,
      word: ADD_WORDS[kind],
      group: 'outline',
      can: canWrite,
      run: () => pickItems(kind),
    }),
  ),
  {
    id: 'add-link',
    word: 'item-add-link',
    group: 'outline',
    can: canWrite,
    run: () => openDialog({ kind: 'new-link' }),
  },
  {
    id: 'add-assessment',
    word: 'item-add-assessment',
    group: 'outline',
    can: canWrite,
    run: () => addAssessment(),
  },
  {
    id: 'make-pages',
    word: 'make-pages',
    group: 'outline',
    can: hasPage,
    run: () => openDialog({ kind: 'make-pages' }),
  },
  {
    id: 'duplicate-page',
    word: 'page-duplicate',
    group: 'outline',
    can: hasEntry,
    run: () => duplicateEntries(chosenEntries()),
  },
  {
    id: 'delete-page',
    word: 'page-delete',
    group: 'outline',
    can: hasEntry,
    run: () => deleteEntries(chosenEntries()),
  },
  {
    id: 'page-out',
    word: 'page-out',
    group: 'outline',
    keys: ['Alt+Shift+ArrowLeft'],
    can: hasEntry,
    run: shift(-1),
  },
  {
    id: 'page-in',
    word: 'page-in',
    group: 'outline',
    keys: ['Alt+Shift+ArrowRight'],
    can: hasEntry,
    run: shift(1),
  },
  {
    id: 'next-problem',
    word: 'problem-next',
    group: 'view',
    keys: ['F8'],
    can: isOpen,
    run: () => stepProblem(1),
  },
  {
    id: 'previous-problem',
    word: 'problem-previous',
    group: 'view',
    keys: ['Shift+F8'],
    can: isOpen,
    run: () => stepProblem(-1),
  },
  {
    id: 'mend',
    word: 'problem-mend',
    group: 'view',
    keys: ['Alt+Enter'],
    can: () => isOpen() && !!currentProblem(),
    run: () => {
      const problem = currentProblem();
      if (problem) mend(problem);
    },
  },
  { id: 'back', word: 'command-back', group: 'view', keys: ['Alt+ArrowLeft'], can: isOpen, run: goBack },
  {
    id: 'outline',
    word: 'command-outline',
    group: 'view',
    keys: ['Ctrl+Alt+O'],
    can: isOpen,
    run: () => togglePane('outline'),
  },
  {
    id: 'inspector',
    word: 'command-inspector',
    group: 'view',
    keys: ['Ctrl+I'],
    can: isOpen,
    run: () => togglePane('inspector'),
  },
  {
    id: 'problems',
    word: 'command-problems',
    group: 'view',
    keys: ['Ctrl+Alt+J'],
    can: isOpen,
    run: () => togglePane('problems'),
  },
  { id: 'focus', word: 'command-focus', group: 'view', keys: ['Ctrl+.'], can: isOpen, run: toggleFocus },
  {
    id: 'focus-leave',
    word: 'focus-leave',
    group: 'view',
    keys: ['Escape'],
    can: isFocused,
    run: leaveFocus,
  },
  {
    id: 'characters',
    word: 'characters',
    group: 'write',
    keys: ['Ctrl+Alt+I'],
    can: hasPage,
    run: () => openDialog({ kind: 'characters' }),
  },
  {
    id: 'keyboard',
    word: 'keyboard-toggle',
    group: 'write',
    keys: ['Ctrl+Alt+K'],
    run: toggleKeyboard,
  },
  {
    id: 'keyboard-picture',
    word: 'keyboard-picture',
    group: 'write',
    run: () => useKeyboards.setState(({ pictured }) => ({ pictured: !pictured })),
  },
  { id: 'counts', word: 'counts', group: 'write', can: isOpen, run: () => openDialog({ kind: 'counts' }) },
  {
    id: 'next-hint',
    word: 'hint-next',
    group: 'write',
    keys: ['Alt+F8'],
    can: hasPage,
    run: () => {
      const editor = currentEditor();
      if (editor && !nextHint(editor)) note(say('hint-none'));
    },
  },
  {
    id: 'comment',
    word: 'comment-new',
    group: 'write',
    keys: ['Ctrl+Alt+M'],
    can: hasPage,
    run: beginComment,
  },
  {
    id: 'comments',
    word: 'comments-show',
    group: 'view',
    can: isOpen,
    run: () => {
      setOpen({ mode: 'write' });
      useComments.setState({ scope: 'course' });
      showComments();
    },
  },
  {
    id: 'next-comment',
    word: 'comment-next',
    group: 'view',
    keys: ['F9'],
    can: isOpen,
    run: () => stepComment(1),
  },
  {
    id: 'previous-comment',
    word: 'comment-previous',
    group: 'view',
    keys: ['Shift+F9'],
    can: isOpen,
    run: () => stepComment(-1),
  },
  { id: 'next-pane', word: 'command-next-pane', group: 'view', keys: ['F6'], run: () => nextPane(1) },
  {
    id: 'previous-pane',
    word: 'command-previous-pane',
    group: 'view',
    keys: ['Shift+F6'],
    run: () => nextPane(-1),
  },
  { id: 'lang-en', word: 'command-english', group: 'view', run: () => setSettings({ lang: 'en' }) },
  { id: 'lang-hi', word: 'command-hindi', group: 'view', run: () => setSettings({ lang: 'hi' }) },
  { id: 'theme-light', word: 'theme-light', group: 'view', run: () => setSettings({ theme: 'light' }) },
  { id: 'theme-dark', word: 'theme-dark', group: 'view', run: () => setSettings({ theme: 'dark' }) },
  { id: 'theme-system', word: 'theme-system', group: 'view', run: () => setSettings({ theme: 'system' }) },
];

const BY_ID = new Map(COMMANDS.map((c) => [c.id, c]));

/** The command with this id; an unknown id is our own mistake. */
export function command(id: string): Command {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}
