/** Keys of the desk. They act while words are typed too, so they are chords; by place on the keyboard, whatever its layout writes. */
import type { Key } from '../words.tsx';

export type DeskAct =
  | 'play'
  | 'back'
  | 'on'
  | 'start'
  | 'end'
  | 'next'
  | 'previous'
  | 'add'
  | 'split'
  | 'join'
  | 'remove';

/** `code` is the key's place; `keys` as people read it. */
export const DESK_KEYS: readonly {
  readonly act: DeskAct;
  readonly code: string;
  readonly keys: string;
  readonly word: Key;
}[] = [
  { act: 'play', code: 'KeyK', keys: 'Alt K', word: 'film-play-pause' },
  { act: 'back', code: 'KeyJ', keys: 'Alt J', word: 'film-back' },
  { act: 'on', code: 'KeyL', keys: 'Alt L', word: 'film-on' },
  { act: 'start', code: 'KeyI', keys: 'Alt I', word: 'cue-start-here' },
  { act: 'end', code: 'KeyO', keys: 'Alt O', word: 'cue-end-here' },
  { act: 'next', code: 'KeyN', keys: 'Alt N', word: 'cue-next' },
  { act: 'previous', code: 'KeyB', keys: 'Alt B', word: 'cue-previous' },
  { act: 'add', code: 'Enter', keys: 'Alt Enter', word: 'cue-add' },
  { act: 'split', code: 'KeyS', keys: 'Alt S', word: 'cue-split' },
  { act: 'join', code: 'KeyM', keys: 'Alt M', word: 'cue-join' },
  { act: 'remove', code: 'Delete', keys: 'Alt Delete', word: 'cue-remove' },
];

export const keysOf = (act: DeskAct): string | undefined => DESK_KEYS.find((key) => key.act === act)?.keys;

/** What a key press asks for. Space plays too, where no words are typed and no button is pressed. */
export function actOf(event: KeyboardEvent): DeskAct | undefined {
  if (event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey)
    return DESK_KEYS.find(({ code }) => code === event.code)?.act;
  const target = event.target as HTMLElement;
  const bare = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return bare && event.code === 'Space' && !target.closest('input, textarea, button, select, [role]')
    ? 'play'
    : undefined;
}
