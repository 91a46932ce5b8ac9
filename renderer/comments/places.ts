/** Where comments stand in the page that is open: found when it is shown, carried along by every change. */
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { findQuote, quoteOf } from '../../packager/course/comments/anchor.ts';
import type { Id, Lang } from '../../packager/course/course.ts';
import type { Anchor } from '../../packager/course/pages.ts';
import { lettersOf } from '../editor/letters.ts';

/** What is followed: a comment, or one that is still being written. */
export interface Followed {
  readonly id: Id;
  readonly anchor: Anchor;
  readonly isOpen: boolean;
}

export interface Place {
  readonly from: number;
  readonly to: number;
}

const idOf = (node: Node): string | undefined =>
  typeof node.attrs.id === 'string' ? node.attrs.id : undefined;

/** Id of the innermost block around a position that has one. */
function blockAt(doc: Node, pos: number): string | undefined {
  const $pos = doc.resolve(pos);
  for (let d = $pos.depth; d > 0; d -= 1) {
    const id = idOf($pos.node(d));
    if (id !== undefined) return id;
  }
  return undefined;
}

function blockPlace(doc: Node, id: Id): Place | undefined {
  let place: Place | undefined;
  doc.descendants((node, pos) => {
    if (idOf(node) === id) place ??= { from: pos, to: pos + node.nodeSize };
    return !place;
  });
  return place;
}

/** Where an anchor is on the page; undefined where its words are no more. */
export function locate(doc: Node, anchor: Anchor): Place | undefined {
  if (anchor.quote === '') return blockPlace(doc, anchor.block);
  const starts: number[] = [];
  const texts: { block: string | undefined; text: string }[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    starts.push(pos + 1);
    texts.push({ block: blockAt(doc, pos + 1), text: lettersOf(node) });
    return false;
  });
  const found = findQuote(texts, anchor);
  const start = found && starts[found.index];
  return found && start !== undefined ? { from: start + found.start, to: start + found.end } : undefined;
}

/** The anchor of the words at a place: of those in the first block it touches. Undefined where there are none. */
export function anchorOfText(doc: Node, { from, to }: Place, lang: Lang): Anchor | undefined {
  let anchor: Anchor | undefined;
  doc.nodesBetween(from, to, (node, pos) => {
    if (anchor || !node.isTextblock) return !anchor;
    const start = Math.max(0, from - pos - 1);
    const end = Math.min(node.content.size, to - pos - 1);
    const block = blockAt(doc, pos + 1);
    if (start < end && block) anchor = { lang, block, ...quoteOf(lettersOf(node), start, end) };
    return false;
  });
  return anchor;
}

/** The anchor of a block as a whole; `quote` stays empty. */
export const anchorOfBlock = (block: Id, lang: Lang): Anchor => ({
  ...{ lang, block, quote: '', before: '', after: '', at: 0 },
});

/** What an anchor says now of the place it stands at. */
export const anchorNow = (doc: Node, anchor: Anchor, place: Place): Anchor =>
  anchor.quote === '' ? anchor : (anchorOfText(doc, place, anchor.lang) ?? anchor);

/** A place after a change; undefined where all of it was deleted. */
export function carried(tr: Transaction, { anchor }: Followed, place: Place): Place | undefined {
  if (anchor.quote === '') {
    const from = tr.mapping.map(place.from, 1);
    const node = from < tr.doc.content.size ? tr.doc.nodeAt(from) : null;
    return node && idOf(node) === anchor.block ? { from, to: from + node.nodeSize } : undefined;
  }
  const from = tr.mapping.map(place.from, 1);
  const to = tr.mapping.map(place.to, -1);
  return from < to ? { from, to } : undefined;
}
