/** Keys of commands: read from events, and written for people. */
import type { Command } from './commands/command.ts';
import { COMMANDS } from './commands/commands.ts';

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** `Ctrl+Shift+P` for an event; the command key counts as Ctrl on a Mac. */
function keysOf(event: KeyboardEvent): string {
  const ctrl = event.ctrlKey || (MAC && event.metaKey);
  const { key } = event;
  // A letter under Shift is still that letter; a sign that needs Shift is itself.
  const name = key.length === 1 ? key.toUpperCase() : key;
  const isSign = key.length === 1 && !/[\p{L}\p{N}]/u.test(key);
  return [ctrl && 'Ctrl', event.altKey && 'Alt', event.shiftKey && !isSign && 'Shift', name]
    .filter(Boolean)
    .join('+');
}

/** How keys are printed on keyboards. */
const PRINTED: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** Keys as the brief writes them: `Ctrl Shift P`, `Alt ←`. */
export const keysInWords = (keys: string | undefined): string | undefined =>
  keys
    ?.split('+')
    .map((part) => PRINTED[part] ?? (MAC && part === 'Ctrl' ? '⌘' : part))
    .join(' ');

export const firstKeys = (command: Command): string | undefined => keysInWords(command.keys?.[0]);

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  target.matches('input, textarea, select, [contenteditable="true"], [contenteditable="true"] *');

/** A field that is typed in keeps its own undo, unless its text belongs to the course's time line. */
const hasOwnUndo = (target: EventTarget | null): boolean =>
  isField(target) &&
  target.matches('input:not([type="radio"], [type="checkbox"]), textarea') &&
  !('timeline' in target.dataset);

/** Carries out the command of a key press, once nobody nearer took it. */
export function onKeys(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (document.querySelector('.overlay')) return;
  const keys = keysOf(event);
  // Single signs act outside text only (WCAG 2.1.4).
  if (keys.length === 1 && isField(event.target)) return;
  const found = COMMANDS.find((c) => c.keys?.includes(keys));
  if (!found || (found.can && !found.can())) return;
  if (['undo', 'redo'].includes(found.id) && hasOwnUndo(event.target)) return;
  event.preventDefault();
  found.run();
}
