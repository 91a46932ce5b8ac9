/** Where one writes: a field of a form, or a text of the editor. What stands before the cursor, and what a stroke makes of it. */
import type { Editor } from '@tiptap/core';
import type { Stroke } from './typing.ts';

/** A place to write in. */
export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLElement;

const isInput = (field: Field): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;

/** The editor that a text belongs to; tiptap leaves itself at its element. */
const editorOf = (field: Field): Editor | undefined => (field as { editor?: Editor }).editor;

/** What an event is about, when words are written there: figures, dates and what cannot be changed are not. */
export function fieldAt(target: EventTarget | null): Field | null {
  if (!(target instanceof HTMLElement)) return null;
  if (target instanceof HTMLTextAreaElement) return target.readOnly || target.disabled ? null : target;
  if (target instanceof HTMLInputElement) {
    const isText = ['text', 'search'].includes(target.type) && !/numeric|decimal|url/.test(target.inputMode);
    return isText && !target.readOnly && !target.disabled ? target : null;
  }
  const text = target.closest<HTMLElement>('.ProseMirror');
  return text?.isContentEditable ? text : null;
}

/** The language of a field; nothing where it is only that of the window. */
export function languageOf(field: Field): string | null {
  const said = field.closest<HTMLElement>('[lang]');
  return said && said !== document.documentElement ? said.lang : null;
}

/** The text before the cursor; nothing where no letters go, as in a piece of code. */
export function textBefore(field: Field): string | null {
  if (isInput(field)) return field.value.slice(0, field.selectionStart ?? field.value.length);
  const { $from, from } = editorOf(field)?.state.selection ?? {};
  if (!$from || from === undefined || !$from.parent.isTextblock || $from.parent.type.spec.code) return null;
  // One unit for what is not text, so that places in the string are places in the line.
  return $from.parent.textBetween(0, $from.parentOffset, '\ufffc', '\ufffc');
}

/** Carries a stroke out as if it had been typed: it can be undone, and whoever listens to the field hears of it. */
export function write(field: Field, { erase, insert }: Stroke): void {
  if (erase === 0 && insert === '' && isCollapsed(field)) return;
  if (isInput(field)) {
    const start = field.selectionStart ?? field.value.length;
    const from = wholeSign(field.value, start - erase);
    const text = field.value.slice(from, start - erase) + insert;
    field.setSelectionRange(from, field.selectionEnd ?? start);
    // The only way that keeps the field's own undo; there is no newer one.
    document.execCommand(text ? 'insertText' : 'delete', false, text);
    return;
  }
  const editor = editorOf(field);
  if (!editor) return;
  const { from, to } = editor.state.selection;
  const { tr } = editor.state;
  if (insert) tr.insertText(insert, from - erase, to);
  else tr.delete(from - erase, to);
  editor.view.dispatch(tr.scrollIntoView());
}

const signs = new Intl.Segmenter('hi', { granularity: 'grapheme' });

/** A browser replaces no part of a sign: where the letter with all its marks begins. */
const wholeSign = (text: string, at: number): number => signs.segment(text).containing(at)?.index ?? at;

const isCollapsed = (field: Field): boolean =>
  isInput(field)
    ? field.selectionStart === field.selectionEnd
    : (editorOf(field)?.state.selection.empty ?? true);
