/** Builds blocks from pieces: nested lists from lines that know their depth, headings in order, quotes, code. */
import type { NewId } from '../blocks/block.ts';
import type { Node } from '../node.ts';
import { withoutMarks } from './inline.ts';
import type { Line, ListPlace, Piece } from './piece.ts';

interface OpenList {
  readonly place: ListPlace;
  readonly node: Node & { content: Node[] };
  item: unknown;
}

interface Options {
  /** Only what a cell of a table may hold. */
  readonly inCell?: boolean;
}

/** The blocks for a row of pieces. What the schema does not allow where it stands becomes paragraphs; no text is lost. */
export function assemble(pieces: readonly Piece[], newId: NewId, { inCell = false }: Options = {}): Node[] {
  const blocks: Node[] = [];
  const lists: OpenList[] = [];
  const levelOf = headingLevels();
  const add = (node: Node): void => {
    lists.length = 0;
    blocks.push(node);
  };
  for (const piece of pieces) {
    if (piece.kind === 'thing') {
      add(piece.node);
      continue;
    }
    const paragraph: Node = { type: 'paragraph', attrs: { id: newId() }, content: piece.content };
    const last = blocks.at(-1);
    if (piece.goesOn && lists.length > 0) continueItem(lists, paragraph, newId);
    else if (piece.list && !piece.heading) {
      const outer = addToLists(lists, piece.list, paragraph, newId);
      if (outer) blocks.push(outer);
    } else if (piece.heading && !inCell) {
      const content = withoutMarks(piece.content, ['bold', 'underline']);
      add({ type: 'heading', attrs: { id: newId(), level: levelOf(piece.heading) }, content });
    } else if (piece.code && !inCell)
      add({ type: 'codeBlock', attrs: { id: newId() }, content: plainText(piece) });
    else if (piece.quote && !inCell) {
      if (last?.type === 'blockquote' && lists.length === 0) (last.content as Node[]).push(paragraph);
      else add({ type: 'blockquote', attrs: { id: newId(), source: '' }, content: [paragraph] });
    } else add(paragraph);
  }
  return blocks;
}

/** Levels of a page for those of a program: the first is 2, one below it 3, whatever numbers it gave them. */
export function headingLevels(): (level: number) => 2 | 3 | 4 {
  const open: number[] = [];
  return (level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return Math.min(4, open.length + 1) as 2 | 3 | 4;
  };
}

const plainText = ({ content }: Line): Node[] => {
  const text = content.map((node) => (node.type === 'text' ? (node.text ?? '') : '\n')).join('');
  return text ? [{ type: 'text', text }] : [];
};

/** Puts a point where its place says. Returns the list that has to be added to the page, if a new one begins there. */
function addToLists(lists: OpenList[], place: ListPlace, paragraph: Node, newId: NewId): Node | undefined {
  const depth = Math.min(place.depth, lists.length + 1);
  lists.length = Math.min(lists.length, depth);
  const open = lists[depth - 1];
  if (open && open.place.list === place.list && open.place.ordered === place.ordered) {
    if (open.item === place.item) continueItem(lists, paragraph, newId);
    else open.node.content.push({ type: 'listItem', content: [paragraph] });
    open.item = place.item;
    return undefined;
  }
  lists.length = depth - 1;
  const attrs = place.ordered ? { id: newId(), start: place.number ?? 1 } : { id: newId() };
  const node = {
    type: place.ordered ? 'orderedList' : 'bulletList',
    attrs,
    content: [{ type: 'listItem', content: [paragraph] } as Node],
  };
  const parent = lists.at(-1)?.node.content.at(-1);
  lists.push({ place, node, item: place.item });
  if (!parent) return node;
  (parent.content as Node[]).push(node);
  return undefined;
}

/** A second paragraph of a point: a line break in the first; after a list inside it, a point of its own. */
function continueItem(lists: readonly OpenList[], paragraph: Node, newId: NewId): void {
  const list = lists.at(-1)?.node;
  const item = list?.content.at(-1);
  const parts = item?.content as Node[] | undefined;
  const first = parts?.at(-1);
  if (!list || !parts || first?.type !== 'paragraph') {
    list?.content.push({ type: 'listItem', content: [{ ...paragraph, attrs: { id: newId() } }] });
    return;
  }
  parts[parts.length - 1] = {
    ...first,
    content: [...(first.content ?? []), { type: 'hardBreak' }, ...(paragraph.content ?? [])],
  };
}
