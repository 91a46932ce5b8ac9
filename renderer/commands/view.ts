import { stepComment } from '../comments/actions.ts';
import { showComments, useComments } from '../comments/view.ts';
import { openDialog } from '../dialogs.ts';
import { isFocused, leaveFocus, toggleFocus } from '../focus-mode.ts';
import { toggleHelp } from '../help/view.ts';
import { mend } from '../mend.ts';
import { nextPane } from '../panes.ts';
import { goBack, stepProblem, useProblems } from '../problems.ts';
import { setSettings, togglePane } from '../settings.ts';
import { setOpen } from '../store.ts';
import { startTour } from '../tour/view.ts';
import type { Command } from './command.ts';
import { isOpen } from './when.ts';

const currentProblem = () => {
  const { list, current } = useProblems.getState();
  return list.find((p) => p.key === current);
};

/** Where one looks: modes, panes, problems, language and theme. */
export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'palette',
    word: 'command-palette',
    keys: ['Ctrl+K'],
    run: () => openDialog({ kind: 'palette' }),
  },
  {
    id: 'shortcuts',
    word: 'command-shortcuts',
    keys: ['?', 'Ctrl+/'],
    run: () => openDialog({ kind: 'shortcuts' }),
  },
  { id: 'help', word: 'help-open', keys: ['F1'], run: toggleHelp },
  { id: 'tour', word: 'tour-take', run: startTour },
  {
    id: 'mode-write',
    word: 'mode-write',
    keys: ['Ctrl+1'],
    can: isOpen,
    run: () => setOpen({ mode: 'write' }),
  },
  {
    id: 'mode-questions',
    word: 'mode-questions',
    keys: ['Ctrl+2'],
    can: isOpen,
    run: () => setOpen({ mode: 'questions' }),
  },
  {
    id: 'mode-media',
    word: 'mode-media',
    keys: ['Ctrl+3'],
    can: isOpen,
    run: () => setOpen({ mode: 'media' }),
  },
  {
    id: 'mode-translate',
    word: 'mode-translate',
    keys: ['Ctrl+4'],
    can: isOpen,
    run: () => setOpen({ mode: 'translate' }),
  },
  {
    id: 'mode-originality',
    word: 'mode-originality',
    keys: ['Ctrl+5'],
    can: isOpen,
    run: () => setOpen({ mode: 'originality' }),
  },
  {
    id: 'mode-check',
    word: 'mode-check',
    keys: ['Ctrl+6'],
    can: isOpen,
    run: () => setOpen({ mode: 'check' }),
  },
  {
    id: 'next-problem',
    word: 'problem-next',
    keys: ['F8'],
    can: isOpen,
    run: () => stepProblem(1),
  },
  {
    id: 'previous-problem',
    word: 'problem-previous',
    keys: ['Shift+F8'],
    can: isOpen,
    run: () => stepProblem(-1),
  },
  {
    id: 'mend',
    word: 'problem-mend',
    keys: ['Alt+Enter'],
    can: () => isOpen() && !!currentProblem(),
    run: () => {
      const problem = currentProblem();
      if (problem) mend(problem);
    },
  },
  { id: 'back', word: 'command-back', keys: ['Alt+ArrowLeft'], can: isOpen, run: goBack },
  {
    id: 'outline',
    word: 'command-outline',
    keys: ['Ctrl+Alt+O'],
    can: isOpen,
    run: () => togglePane('outline'),
  },
  {
    id: 'inspector',
    word: 'command-inspector',
    keys: ['Ctrl+I'],
    can: isOpen,
    run: () => togglePane('inspector'),
  },
  {
    id: 'problems',
    word: 'command-problems',
    keys: ['Ctrl+Alt+J'],
    can: isOpen,
    run: () => togglePane('problems'),
  },
  { id: 'focus', word: 'command-focus', keys: ['Ctrl+.'], can: isOpen, run: toggleFocus },
  {
    id: 'focus-leave',
    word: 'focus-leave',
    keys: ['Escape'],
    can: isFocused,
    run: leaveFocus,
  },
  {
    id: 'comments',
    word: 'comments-show',
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
    keys: ['F9'],
    can: isOpen,
    run: () => stepComment(1),
  },
  {
    id: 'previous-comment',
    word: 'comment-previous',
    keys: ['Shift+F9'],
    can: isOpen,
    run: () => stepComment(-1),
  },
  { id: 'next-pane', word: 'command-next-pane', keys: ['F6'], run: () => nextPane(1) },
  {
    id: 'previous-pane',
    word: 'command-previous-pane',
    keys: ['Shift+F6'],
    run: () => nextPane(-1),
  },
  { id: 'lang-en', word: 'command-english', run: () => setSettings({ lang: 'en' }) },
  { id: 'lang-hi', word: 'command-hindi', run: () => setSettings({ lang: 'hi' }) },
  { id: 'theme-light', word: 'theme-light', run: () => setSettings({ theme: 'light' }) },
  { id: 'theme-dark', word: 'theme-dark', run: () => setSettings({ theme: 'dark' }) },
  { id: 'theme-system', word: 'theme-system', run: () => setSettings({ theme: 'system' }) },
];
