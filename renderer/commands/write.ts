import type { Editor } from '@tiptap/core';
import { singleChoice } from '../../packager/course/blocks/single-choice.ts';
import { beginComment } from '../comments/actions.ts';
import { openDialog } from '../dialogs.ts';
import { nextHint } from '../editor/hint-marks.ts';
import { insertBlock, moveBlock } from '../editor/insert.ts';
import { currentEditor } from '../editor/pages.ts';
import { openFind } from '../find.ts';
import { change, redo, undo, useHistory } from '../history.ts';
import { newId } from '../ids.ts';
import { toggleKeyboard, useKeyboards } from '../indic/keyboards.ts';
import * as many from '../outline-many.ts';
import { chosenEntries } from '../outline-selection.ts';
import { addQuestion } from '../questions/actions.ts';
import { showInspector } from '../settings.ts';
import { openCourse, setOpen, shownEntry } from '../store.ts';
import { confirmCurrent, copySource, stepOpen } from '../translate/actions.ts';
import { useTranslation } from '../translate/view.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import type { Command } from './command.ts';
import { canWrite, hasEntry, hasPage, isOpen } from './when.ts';

const isTranslating = (): boolean => canWrite() && openCourse().mode === 'translate';
const hasUnit = (): boolean => isTranslating() && useTranslation.getState().unit !== null;

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

/** What is done within a page, its questions and its translation. */
export const WRITE_COMMANDS: readonly Command[] = [
  {
    id: 'add-question',
    word: 'question-add',
    keys: ['Ctrl+Alt+Q'],
    can: canWrite,
    run: newQuestion,
  },
  {
    id: 'paste-questions',
    word: 'questions-paste',
    keys: ['Ctrl+Alt+V'],
    can: canWrite,
    run: () => openDialog({ kind: 'paste-questions' }),
  },
  {
    id: 'translate-next',
    word: 'translate-next',
    keys: ['Alt+ArrowDown'],
    can: isTranslating,
    run: () => stepOpen(1),
  },
  {
    id: 'translate-previous',
    word: 'translate-previous',
    keys: ['Alt+ArrowUp'],
    can: isTranslating,
    run: () => stepOpen(-1),
  },
  {
    id: 'translate-copy',
    word: 'translate-copy',
    keys: ['Alt+S'],
    can: hasUnit,
    run: copySource,
  },
  {
    id: 'translate-confirm',
    word: 'translate-confirm',
    keys: ['Alt+U'],
    can: hasUnit,
    run: confirmCurrent,
  },
  {
    id: 'find-page',
    word: 'command-find-page',
    keys: ['Ctrl+F'],
    can: isOpen,
    run: () => find('page'),
  },
  {
    id: 'find-course',
    word: 'command-find-course',
    keys: ['Ctrl+Shift+F'],
    can: isOpen,
    run: () => find('course'),
  },
  {
    id: 'term-selected',
    word: 'term-selected',
    keys: ['Ctrl+Alt+L'],
    can: canWrite,
    run: () => openDialog({ kind: 'new-term' }),
  },
  {
    id: 'terms-link',
    word: 'terms-link-title',
    can: () => canWrite() && !!openCourse().draft.course.glossary?.length,
    run: () => openDialog({ kind: 'link-terms' }),
  },
  {
    id: 'record',
    word: 'record',
    can: canWrite,
    run: () => {
      setOpen({ mode: 'media' });
      openDialog({ kind: 'record' });
    },
  },
  {
    id: 'undo',
    word: 'undo',
    keys: ['Ctrl+Z'],
    can: () => canWrite() && useHistory.getState().past.length > 0,
    run: undo,
  },
  {
    id: 'redo',
    word: 'redo',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    can: () => canWrite() && useHistory.getState().future.length > 0,
    run: redo,
  },
  {
    id: 'move-up',
    word: 'move-up',
    keys: ['Alt+Shift+ArrowUp'],
    can: hasEntry,
    run: nudge(-1),
  },
  {
    id: 'move-down',
    word: 'move-down',
    keys: ['Alt+Shift+ArrowDown'],
    can: hasEntry,
    run: nudge(1),
  },
  {
    id: 'describe',
    word: 'command-describe',
    keys: ['Alt+D'],
    can: hasPage,
    run: () => {
      showInspector();
      requestAnimationFrame(() => document.getElementById('image-alt')?.focus());
    },
  },
  {
    id: 'characters',
    word: 'characters',
    keys: ['Ctrl+Alt+I'],
    can: hasPage,
    run: () => openDialog({ kind: 'characters' }),
  },
  {
    id: 'keyboard',
    word: 'keyboard-toggle',
    keys: ['Ctrl+Alt+K'],
    run: toggleKeyboard,
  },
  {
    id: 'keyboard-picture',
    word: 'keyboard-picture',
    run: () => useKeyboards.setState(({ pictured }) => ({ pictured: !pictured })),
  },
  { id: 'counts', word: 'counts', can: isOpen, run: () => openDialog({ kind: 'counts' }) },
  {
    id: 'next-hint',
    word: 'hint-next',
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
    keys: ['Ctrl+Alt+M'],
    can: hasPage,
    run: beginComment,
  },
];
