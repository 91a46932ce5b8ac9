import { z } from 'zod';
import { attributes, type Html, html } from '../html.ts';
import { inlineText, type Node } from '../node.ts';
import { attr } from './attr.ts';
import type { BlockDef, HtmlContext, Interaction, NodeDef } from './block.ts';
import { EXERCISE_PARTS, MOST_WRITTEN, partsOf, writeExercise } from './exercise.ts';
import { questionAttrs } from './tags.ts';

/** A line of the text, in which `[word]` is a blank and `[word|another]` one that takes either. */
const gapText: NodeDef = {
  type: 'gapText',
  content: 'text*',
  marks: '',
  attrs: z.strictObject({}),
  // A line is written by its exercise, which counts the blanks.
  html: (node, cx) => cx.inline(node.content),
};

/** A piece of a line: text, or a blank with what is right in it. */
type Piece = string | readonly string[];

/** The pieces of a line. Brackets with nothing in them are no blank. */
function piecesOf(line: string): Piece[] {
  return line.split(/(\[[^[\]]*\])/).flatMap((piece): Piece[] => {
    if (!/^\[.*\]$/s.test(piece)) return piece ? [piece] : [];
    const accepted = piece
      .slice(1, -1)
      .split('|')
      .map((word) => word.trim())
      .filter(Boolean);
    return [accepted.length > 0 ? accepted : piece];
  });
}

export const isBlank = (piece: Piece): piece is readonly string[] => typeof piece !== 'string';
/** The lines of the text, each in its pieces. */
export const linesOf = (node: Node): Piece[][] =>
  partsOf(node, 'gapText').map((line) => piecesOf(inlineText(line.content)));

/** What each blank takes, in reading order. */
export const blanksOf = (node: Node): (readonly string[])[] => linesOf(node).flat().filter(isBlank);

function writeLines(node: Node, cx: HtmlContext): Html {
  let count = 0;
  const write = (piece: Piece): Html => {
    if (!isBlank(piece)) return html`${piece}`;
    count += 1;
    const input = attributes({
      class: 'k-blank',
      name: `q-${attr<string>(node, 'id')}-${count}`,
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      maxlength: MOST_WRITTEN,
      'aria-label': `${cx.label('blank')} ${count}`,
    });
    return html`<span class="k-field"><input type="text"${input}></span>`;
  };
  return html`<div class="k-gaps">${linesOf(node).map((line) => html`<p>${line.map(write)}</p>`)}</div>`;
}

/** A text with words left out, which the learner writes in. */
export const fillBlanks: BlockDef = {
  type: 'fillBlanks',
  content: 'prompt gapText+ feedback',
  attrs: questionAttrs,
  parts: [...EXERCISE_PARTS, gapText],
  empty: (newId) => ({
    type: 'fillBlanks',
    attrs: { id: newId() },
    content: [{ type: 'prompt' }, { type: 'gapText' }, { type: 'feedback' }],
  }),
  html: (node, cx) => writeExercise(node, cx, writeLines(node, cx)),
  interaction: (node): Interaction => ({
    kind: 'written',
    id: attr<string>(node, 'id'),
    accepted: blanksOf(node),
  }),
};
