/**
 * What comes from another program's clipboard, as blocks of a page: headings
 * in order, lists, tables, pictures, bold, italic and links; without the fonts,
 * colours and empty lines it came with. No word of its text is lost.
 */

import type { NewId } from '../blocks/block.ts';
import { NODES } from '../blocks/blocks.ts';
import type { Node } from '../node.ts';
import { assemble } from './assemble.ts';
import type { LeftKind, OriginId } from './origin.ts';
import { originOf } from './origins/origins.ts';
import { reader } from './read.ts';
import { elementsIn, treeOf } from './tree.ts';

export type { LeftKind, OriginId } from './origin.ts';

/** A picture of what was pasted. */
export interface PastedPicture {
  /** Id of the image block that waits for it. */
  readonly block: string;
  /** Its address: `data:`, `https:`, `file:`, … */
  readonly src: string;
  /** What people would know it by. */
  readonly name: string;
}

export interface Pasted {
  readonly origin: OriginId;
  readonly blocks: readonly Node[];
  readonly pictures: readonly PastedPicture[];
  /** What was left behind, and how often. */
  readonly left: ReadonlyMap<LeftKind, number>;
}

/** Cleans the HTML of a clipboard. Any string gives a result; `origin` where it is known better than its HTML shows. */
export function pastedHtml(source: string, newId: NewId, origin?: OriginId): Pasted {
  const tree = treeOf(source);
  const made = originOf(source);
  const [base] = elementsIn(tree, (e) => e.tag === 'base' && !!e.attrs.href);
  const { found, pieces } = reader(made, base?.attrs.href, newId);
  const blocks = assemble(pieces(tree.children), newId);
  return {
    origin: origin ?? made.id,
    blocks,
    pictures: found.pictures.map(({ block, src, alt }) => ({ block, src, name: nameOf(src) || alt })),
    left: found.left,
  };
}

/** The end of an address, where it is a name; addresses of the web and data have none that means something. */
function nameOf(src: string): string {
  if (/^(data|blob|cid):/i.test(src)) return '';
  const last = (src.split(/[?#]/)[0] ?? '').split(/[\\/]/).pop() ?? '';
  try {
    return decodeURIComponent(last).slice(0, 80);
  } catch {
    return last.slice(0, 80);
  }
}

/** Whether pasting brings more than a few words: several blocks, or one that is no paragraph. */
export const isMore = ({ blocks }: Pasted): boolean =>
  blocks.length > 1 || blocks.some((node) => node.type !== 'paragraph' && NODES.has(node.type));
