import fc from 'fast-check';
import { Node as PmNode } from 'prosemirror-model';
import { expect, test } from 'vitest';
import { docProblems } from '../../packager/course/check-doc.ts';
import type { Node } from '../../packager/course/node.ts';
import { pageSchema } from '../../packager/course/schema.ts';
import { arbitraryDoc } from '../arbitrary/course.ts';

/** The document without what ProseMirror's schema does not know. */
const onlyKnown = (node: Node): Node => ({
  ...node,
  ...(node.marks && { marks: node.marks.filter((m) => pageSchema.marks[m.type]) }),
  ...(node.content && { content: node.content.filter((n) => pageSchema.nodes[n.type]).map(onlyKnown) }),
});

const accepts = (doc: Node): boolean => {
  try {
    PmNode.fromJSON(pageSchema, doc).check();
    return true;
  } catch {
    return false;
  }
};

/** Faults of structure: those that ProseMirror looks for too. */
const STRUCTURE = new Set(['content-not-allowed', 'content-incomplete', 'mark-not-allowed', 'text-empty']);
const structureFaults = (doc: Node) => docProblems(doc, 'f').filter((p) => STRUCTURE.has(p.key));

test('ProseMirror takes every generated document, and gives it back', () => {
  fc.assert(
    fc.property(arbitraryDoc(), (generated) => {
      const doc = onlyKnown(generated);
      const node = PmNode.fromJSON(pageSchema, doc);
      node.check();
      expect(docProblems(JSON.parse(JSON.stringify(node.toJSON())), 'f')).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const CHANGES = ['drop', 'double', 'swap', 'retype', 'lift', 'mark'] as const;

/** One change somewhere in a document, which may or may not leave it well formed. */
function changed(doc: Node, change: (typeof CHANGES)[number], where: number, what: number): Node {
  const copy = JSON.parse(JSON.stringify(doc)) as { content: Change[] };
  interface Change {
    type: string;
    content?: Change[];
    marks?: { type: string }[];
  }
  const lists: Change[][] = [];
  const collect = (node: { content?: Change[] }): void => {
    if (!node.content) return;
    lists.push(node.content);
    node.content.forEach(collect);
  };
  collect(copy);
  const list = lists[where % lists.length];
  const at = list?.length ? what % list.length : 0;
  const node = list?.[at];
  if (!list || !node) return doc;
  if (change === 'drop') list.splice(at, 1);
  else if (change === 'double') list.splice(at, 0, node);
  else if (change === 'swap') list.reverse();
  else if (change === 'lift') list.splice(at, 1, ...(node.content ?? []));
  else if (change === 'mark' && node.type === 'text')
    node.marks = [...(node.marks ?? []), { type: what % 2 ? 'bold' : 'code' }];
  else if (change === 'retype' && node.type !== 'text') {
    node.type = Object.keys(pageSchema.nodes).filter((t) => t !== 'text')[what % 20] ?? 'paragraph';
  }
  return copy as unknown as Node;
}

test('what is allowed where is decided as ProseMirror decides it', () => {
  let refused = 0;
  fc.assert(
    fc.property(
      arbitraryDoc(),
      fc.constantFrom(...CHANGES),
      fc.nat(),
      fc.nat(),
      (generated, change, where, what) => {
        const doc = changed(onlyKnown(generated), change, where, what);
        const faults = structureFaults(doc);
        expect(faults.length === 0, JSON.stringify(faults)).toBe(accepts(doc));
        if (faults.length > 0) refused += 1;
      },
    ),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(50);
});
