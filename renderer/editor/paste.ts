/**
 * Pasting from other programs: cleaned by the course model, put where the
 * cursor stands as one step, its pictures brought into the course; and what
 * could not come is told. Text from Kriti itself and addresses go their own way.
 */
import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Node as CourseNode } from '../../packager/course/node.ts';
import { pastedHtml } from '../../packager/course/paste/paste.ts';
import { bareText, pastedText } from '../../packager/course/paste/text.ts';
import { newId } from '../ids.ts';
import { takeFiles } from './files.ts';
import { bringPictures } from './paste-pictures.ts';
import { tellPasted } from './paste-told.ts';

/** Whether Shift was down at the last key: Ctrl Shift V wants the bare text. */
let shift = false;
export const noteShift = (event: KeyboardEvent): false => {
  shift = event.shiftKey;
  return false;
};

/** Takes a paste over. False leaves it to the editor: its own clipboard, one word or address, text in code. */
export function takePaste(editor: Editor, event: ClipboardEvent): boolean {
  const data = event.clipboardData;
  if (!data) return false;
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const files = [...data.files];
  // A table copied from a sheet comes as a picture too; its text is the better of the two.
  if (files.length > 0 && !html) return takeFiles(editor, files);
  const isOwn = html.includes('data-pm-slice');
  const isOneWord = !html && /^\s*\S*\s*$/.test(text);
  if (shift && text) return insertBare(editor, text);
  if (isOwn || isOneWord || editor.isActive('codeBlock')) return false;
  const pasted = html ? pastedHtml(html, newId) : pastedText(text, newId);
  // Cells copied from a sheet fill the cells of a table: its own way of pasting does that.
  if (editor.isActive('table') && pasted.blocks.every((block) => block.type === 'table')) return false;
  const isPicture = pasted.blocks.every((block) => block.type === 'image');
  if (isPicture && files.length > 0) return takeFiles(editor, files);
  if (pasted.blocks.length === 0) return false;
  insertPasted(editor, pasted.blocks);
  const missing = bringPictures(editor, pasted.pictures, data.getData('text/rtf'));
  tellPasted(editor, pasted, missing, text, () => insertBare(editor, text));
  return true;
}

/** Puts text as it is, letter by letter, a paragraph a line. True, since the paste is dealt with. */
function insertBare(editor: Editor, text: string): true {
  if (editor.isActive('codeBlock')) editor.view.dispatch(editor.state.tr.insertText(text));
  else insertPasted(editor, bareText(text, newId).blocks);
  return true;
}

/** Puts blocks where the cursor stands, in place of what is selected, as one step of undo. */
function insertPasted(editor: Editor, blocks: readonly CourseNode[]): void {
  const { state } = editor;
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(block));
  const tr = [asBlocks, asParagraphs, asLine]
    .map((way) => way(state, nodes))
    .find((made) => made && holdsAll(state, made, nodes));
  if (!tr) return;
  editor.view.dispatch(closeHistory(tr).setMeta('paste', true).scrollIntoView());
  // What is typed next is another step.
  editor.view.dispatch(closeHistory(editor.state.tr).setMeta('addToHistory', false));
}

/** As they are: a paragraph at either end goes on the line it meets, a list in a list adds its points. */
function asBlocks(state: EditorState, nodes: readonly Node[]): Transaction | undefined {
  const { $from } = state.selection;
  if ($from.parent.inlineContent && !isWriting($from.parent)) return undefined;
  const inList = $from.depth > 1 && $from.node(-1).type.name === 'listItem';
  const fragment = Fragment.from(nodes);
  const opens = (node: Node | undefined): number => (node?.type.name === 'paragraph' ? 1 : 0);
  const slice = inList
    ? Slice.maxOpen(fragment, false)
    : new Slice(fragment, opens(nodes[0]), opens(nodes.at(-1)));
  return state.tr.replaceSelection(slice);
}

const isWriting = (parent: Node): boolean => ['paragraph', 'heading'].includes(parent.type.name);

/** Where no block but a paragraph may stand. */
function asParagraphs(state: EditorState, nodes: readonly Node[]): Transaction | undefined {
  const { paragraph } = state.schema.nodes;
  const { $from } = state.selection;
  if (!paragraph || ($from.parent.inlineContent && !isWriting($from.parent))) return undefined;
  const lines = linesOf(nodes).map((line) => paragraph.create({ id: newId() }, line));
  return state.tr.replaceSelection(new Slice(Fragment.from(lines), 1, 1));
}

/** All on one line, with breaks: in a question, an answer, a title. */
function asLine(state: EditorState, nodes: readonly Node[]): Transaction {
  const { parent } = state.selection.$from;
  const inline = linesOf(nodes).flatMap((line, i) => [...(i > 0 ? [lineBreak(state.schema)] : []), ...line]);
  const allowed = inline.map((node) => node.mark(parent.type.allowedMarks(node.marks)));
  return state.tr.replaceSelection(new Slice(Fragment.from(allowed), 0, 0));
}

const lineBreak = (schema: Schema): Node => schema.nodeFromJSON({ type: 'hardBreak' });

/** The inline content of every line of text, in reading order. */
function linesOf(nodes: readonly Node[]): Node[][] {
  const lines: Node[][] = [];
  const look = (node: Node): void => {
    if (node.isTextblock) lines.push([...node.content.content]);
    else node.forEach(look);
  };
  nodes.forEach(look);
  return lines.filter((line) => line.length > 0);
}

/** No way of fitting may cost a word: as many letters as before, less those selected, plus those pasted. */
function holdsAll(state: EditorState, { doc }: Transaction, nodes: readonly Node[]): boolean {
  const { from, to } = state.selection;
  const lost = state.doc.textBetween(from, to).length;
  const came = nodes.reduce((sum, node) => sum + node.textContent.length, 0);
  return doc.textContent.length >= state.doc.textContent.length - lost + came;
}
