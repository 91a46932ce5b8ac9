/** A page as plain text: what search, comparison and word counts read. */
import { NODES } from './blocks/blocks.ts';
import type { Node } from './node.ts';

const isInline = (node: Node): boolean => node.type === 'text' || node.type === 'hardBreak';

const textOfAll = (nodes: readonly Node[] | undefined): string =>
  (nodes ?? [])
    .map(textOf)
    .filter(Boolean)
    .join(nodes?.some(isInline) ? '' : '\n');

/** Plain text of a node: one line a paragraph. Of unknown nodes, the text they hold. */
export function textOf(node: Node): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return ' ';
  return NODES.get(node.type)?.text?.(node, textOfAll) ?? textOfAll(node.content);
}
