/** A page as HTML: the one place where documents become markup. */
import type { AssetLink, HtmlContext } from './blocks/block.ts';
import { NODES } from './blocks/blocks.ts';
import { MARK_BY_TYPE } from './blocks/marks.ts';
import { type Html, html } from './html.ts';
import type { Doc, Mark, Node } from './node.ts';

export interface PageContext {
  readonly lang: string;
  readonly label: (key: string) => string;
  readonly asset: (id: string) => AssetLink;
}

/** HTML of a page's blocks. Nodes and marks of unknown type are left out; a rule tells the author. */
export function writePage(doc: Doc, page: PageContext): Html {
  const cx: HtmlContext = {
    ...page,
    inline: (nodes) => writeInline(nodes ?? [], 0),
    blocks: (nodes) => html`${(nodes ?? []).map((node) => NODES.get(node.type)?.html(node, cx))}`,
  };
  return cx.blocks(doc.content);
}

/** Neighbours that share their outermost mark are written inside one element, and so on inwards. */
function writeInline(nodes: readonly Node[], depth: number): Html {
  const parts: Html[] = [];
  for (let i = 0; i < nodes.length; ) {
    const node = nodes[i];
    if (!node) break;
    const mark = node.marks?.[depth];
    if (!mark) {
      parts.push(writeLeaf(node));
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < nodes.length && isSameMark(nodes[end]?.marks?.[depth], mark)) end += 1;
    const inner = writeInline(nodes.slice(i, end), depth + 1);
    parts.push(MARK_BY_TYPE.get(mark.type)?.html(mark, inner) ?? inner);
    i = end;
  }
  return html`${parts}`;
}

const isSameMark = (a: Mark | undefined, b: Mark): boolean => JSON.stringify(a) === JSON.stringify(b);

const writeLeaf = (node: Node): Html =>
  node.type === 'hardBreak' ? html`<br>` : node.type === 'text' ? html`${node.text}` : html``;
