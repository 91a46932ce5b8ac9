import { openDialog } from '../dialogs.ts';
import { change } from '../history.ts';
import { ADD_WORDS, FILE_KINDS, pickItems } from '../item-files.ts';
import { addAssessment, addModule, addPage, deleteEntries, duplicateEntries } from '../outline-actions.ts';
import * as many from '../outline-many.ts';
import { chosenEntries } from '../outline-selection.ts';
import type { Command } from './command.ts';
import { canWrite, hasEntry, hasPage } from './when.ts';

const shift = (by: -1 | 1) => () => {
  change((d) => many.shiftAll(d, chosenEntries(), by));
};

/** What is done with pages, modules and items. */
export const OUTLINE_COMMANDS: readonly Command[] = [
  {
    id: 'add-page',
    word: 'page-add',
    keys: ['Ctrl+Alt+P'],
    can: canWrite,
    run: () => addPage(),
  },
  { id: 'add-module', word: 'module-add', can: canWrite, run: addModule },
  ...FILE_KINDS.map(
    (kind): Command => ({
      id: `add-${kind}`,
      word: ADD_WORDS[kind],
      can: canWrite,
      run: () => pickItems(kind),
    }),
  ),
  {
    id: 'add-link',
    word: 'item-add-link',
    can: canWrite,
    run: () => openDialog({ kind: 'new-link' }),
  },
  {
    id: 'add-assessment',
    word: 'item-add-assessment',
    can: canWrite,
    run: () => addAssessment(),
  },
  {
    id: 'make-pages',
    word: 'make-pages',
    can: hasPage,
    run: () => openDialog({ kind: 'make-pages' }),
  },
  {
    id: 'duplicate-page',
    word: 'page-duplicate',
    can: hasEntry,
    run: () => duplicateEntries(chosenEntries()),
  },
  {
    id: 'delete-page',
    word: 'page-delete',
    can: hasEntry,
    run: () => deleteEntries(chosenEntries()),
  },
  {
    id: 'page-out',
    word: 'page-out',
    keys: ['Alt+Shift+ArrowLeft'],
    can: hasEntry,
    run: shift(-1),
  },
  {
    id: 'page-in',
    word: 'page-in',
    keys: ['Alt+Shift+ArrowRight'],
    can: hasEntry,
    run: shift(1),
  },
];
