/** Listens to the keys of the whole window and writes in the script of the field, where a keyboard is set. */
import { useSettings } from '../settings.ts';
import { type Field, fieldAt, textBefore, write } from './field.ts';
import { keyboardOf, toggleKeyboard, useKeyboards } from './keyboards.ts';
import { type Key, press, takeBack, type Word } from './typing.ts';

/** The word that is being typed, and where. */
let typing: { readonly field: Field; readonly word: Word } | null = null;

const wordIn = (field: Field): Word | null => (typing?.field === field ? typing.word : null);

/** Types a key into a field. Answers whether something came of it; if not, the key does what it always does. */
function type(field: Field, key: Key): boolean {
  const keyboard = keyboardOf(field);
  const before = keyboard && textBefore(field);
  const stroke =
    keyboard && typeof before === 'string'
      ? press(key, keyboard.lang, keyboard.layout, before, wordIn(field))
      : null;
  typing = stroke?.word ? { field, word: stroke.word } : null;
  if (!stroke) return false;
  write(field, stroke);
  return true;
}

/** A key of the picture was pressed: as if it had been typed where one wrote last. */
export function typeByPicture(code: string, shift: boolean): void {
  const { field } = useKeyboards.getState();
  if (!field?.isConnected) return;
  field.focus();
  type(field, { key: '', code, shift });
}

function onKeyDown(event: KeyboardEvent): void {
  const field = fieldAt(event.target);
  // An input method of the system is at work: its words are its own.
  if (!field || event.isComposing || event.keyCode === 229) return;
  useKeyboards.setState({ field });
  if (event.ctrlKey && event.altKey && event.code === 'KeyK') {
    event.preventDefault();
    toggleKeyboard();
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey) {
    typing = null;
    return;
  }
  if (event.key === 'Shift' || event.key === 'CapsLock') return;
  if (event.key === 'Backspace' ? backspace(field) : onLetter(field, event)) event.preventDefault();
}

function onLetter(field: Field, event: KeyboardEvent): boolean {
  if (event.key.length !== 1) {
    // An arrow, Enter, Tab: the word is over.
    typing = null;
    return false;
  }
  const { ownDigits } = useSettings.getState();
  return type(field, { key: event.key, code: event.code, shift: event.shiftKey, ownDigits });
}

function backspace(field: Field): boolean {
  const keyboard = keyboardOf(field);
  const before = textBefore(field);
  const stroke = keyboard && before !== null ? takeBack(keyboard.lang, before, wordIn(field)) : null;
  typing = stroke?.word ? { field, word: stroke.word } : null;
  if (stroke) write(field, stroke);
  return stroke !== null;
}

/** Begins to listen; answers how to stop. */
export function listenForTyping(): () => void {
  const onFocus = ({ target }: FocusEvent): void => {
    const field = fieldAt(target);
    if (!field) return;
    typing = null;
    useKeyboards.setState({ field });
  };
  const onPress = (): void => {
    typing = null;
  };
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('focusin', onFocus);
  window.addEventListener('pointerdown', onPress, true);
  return () => {
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('focusin', onFocus);
    window.removeEventListener('pointerdown', onPress, true);
  };
}
