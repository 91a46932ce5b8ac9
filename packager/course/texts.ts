/**
 * Every text that an author wrote into a page, one by one, with its place:
 * what stands in blocks, and what their settings hold (captions, descriptions,
 * answers taken as right). Which settings are texts is read off the block
 * definitions, so that a new block needs nothing here.
 */
import { NODES } from './blocks/blocks.ts';
import type { Doc, Node } from './node.ts';
import { escapePointer } from './problem.ts';

export interface DocText {
  /** JSON pointer in the document: of the block whose inline content it is, or of the string itself. */
  readonly pointer: string;
  readonly text: string;
  /** Id of the innermost block that has one. */
  readonly block: string | undefined;
  /** Type of the node. */
  readonly type: string;
  /** Name of the setting; absent for text that stands on the page. */
  readonly attr?: string;
  /** It may not become empty. */
  readonly required?: true;
}

/** Stands for an inline node that is no text: nothing anyone searches for crosses it. */
const OBJECT = '\ufffc';

export const isInline = (node: Node): boolean =>
  node.type === 'text' || node.type === 'hardBreak' || (node.marks !== undefined && !node.content);

/** The text of inline content, one UTF-16 unit for a line break and for anything that is no text. */
export const inlineLetters = (nodes: readonly Node[] | undefined): string =>
  (nodes ?? [])
    .map((node) => (node.type === 'text' ? (node.text ?? '') : node.type === 'hardBreak' ? '\n' : OBJECT))
    .join('');

/** All texts of a document in reading order. Nodes of an unknown type keep theirs to themselves. */
export function* textsOf(doc: Doc): Generator<DocText> {
  for (const [i, node] of doc.content.entries()) yield* textsIn(node, `/content/${i}`, undefined);
}

function* textsIn(node: Node, pointer: string, outer: string | undefined): Generator<DocText> {
  const attrs = WORD_ATTRS.get(node.type);
  if (!attrs) return;
  const id = node.attrs?.id;
  const place = { block: typeof id === 'string' ? id : outer, type: node.type };
  for (const attr of attrs) yield* textsOfAttr(node.attrs?.[attr], attr, `${pointer}/attrs/${attr}`, place);
  const { content = [] } = node;
  if (content.some(isInline)) yield { ...place, pointer, text: inlineLetters(content) };
  else
    for (const [i, child] of content.entries()) yield* textsIn(child, `${pointer}/content/${i}`, place.block);
}

function* textsOfAttr(
  value: unknown,
  attr: string,
  pointer: string,
  place: Pick<DocText, 'block' | 'type'>,
): Generator<DocText> {
  if (typeof value === 'string' && value) yield { ...place, attr, pointer, text: value };
  if (!Array.isArray(value)) return;
  for (const [i, text] of value.entries())
    if (typeof text === 'string')
      yield { ...place, attr, pointer: `${pointer}/${escapePointer(i)}`, text, required: true };
}

/** What only free text accepts: no id, no name of a file, no choice from a list. */
const FREE_TEXT = 'Words, or शब्द.';

/** The attributes of each node type that hold free text. */
export const WORD_ATTRS: ReadonlyMap<string, readonly string[]> = new Map(
  [...NODES.values()].map(({ type, attrs }) => [
    type,
    Object.entries(attrs.shape)
      .filter(([, schema]) => schema.safeParse(FREE_TEXT).success || schema.safeParse([FREE_TEXT]).success)
      .map(([name]) => name),
  ]),
);
