/** The nodes of a document by their type, in reading order; the document is walked once. */
import { type Doc, type Node, walk } from './node.ts';
import { once } from './once.ts';

const byType = once((doc: Doc): ReadonlyMap<string, readonly Node[]> => {
  const found = new Map<string, Node[]>();
  for (const { node } of walk(doc)) {
    const before = found.get(node.type);
    if (before) before.push(node);
    else found.set(node.type, [node]);
  }
  return found;
});

/** Those of some types, one type after the other. */
export const nodesByType = (doc: Doc, types: readonly string[]): readonly Node[] => {
  const found = byType(doc);
  return types.flatMap((type) => found.get(type) ?? []);
};
