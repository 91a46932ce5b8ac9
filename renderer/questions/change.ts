/** Changes of a page's document that are about its questions; each gives a new document and leaves what it does not touch the very same. */
import { attr } from '../../packager/course/blocks/attr.ts';
import { poolOf } from '../../packager/course/blocks/pool.ts';
import type { Id } from '../../packager/course/course.ts';
import { type Doc, inlineText, type Node } from '../../packager/course/node.ts';
import { withIds } from '../outline.ts';
import type { Place } from './list.ts';

const idOf = (node: Node): string | undefined => node.attrs?.id as string | undefined;

/** The node with another in place of each block that `change` gives one for; null takes it out. */
function mapped(node: Node, change: (block: Node) => Node | null | undefined): Node {
  if (!node.content) return node;
  const content = node.content.flatMap((child) => {
    const next = change(child);
    return next === null ? [] : next === undefined ? [mapped(child, change)] : [next];
  });
  const isSame =
    content.length === node.content.length && content.every((child, i) => child === node.content?.[i]);
  return isSame ? node : { ...node, content };
}

/** A test is never without a question: where the last one goes, an empty one stays. */
const notEmpty = (doc: Node, blank: () => Node): Node =>
  mapped(doc, (block) =>
    block.type === 'finalTest' && poolOf(block).length === 0
      ? { ...block, content: [...(block.content ?? []), blank()] }
      : undefined,
  );

/** Without some questions. */
export const without = (doc: Doc, ids: ReadonlySet<Id>, blank: () => Node): Doc =>
  notEmpty(
    mapped(doc, (block) => (ids.has(idOf(block) ?? '') ? null : undefined)),
    blank,
  ) as Doc;

/** The block with this id, wherever it stands. */
export function blockIn(node: Node, id: Id): Node | undefined {
  if (idOf(node) === id) return node;
  for (const child of node.content ?? []) {
    const found = blockIn(child, id);
    if (found) return found;
  }
  return undefined;
}

/** With other attributes on some blocks; undefined takes one away. */
export const withBlockAttrs = (
  doc: Doc,
  ids: ReadonlySet<Id>,
  attrs: Readonly<Record<string, unknown>>,
): Doc =>
  mapped(doc, (block) => {
    if (!ids.has(idOf(block) ?? '')) return undefined;
    const all = Object.entries({ ...block.attrs, ...attrs }).filter(([, value]) => value !== undefined);
    return { ...block, attrs: Object.fromEntries(all) };
  }) as Doc;

/** The question as it lies in a pool, or in none. */
export function inPool(question: Node, pool: Id | undefined): Node {
  const { pool: _, ...attrs } = question.attrs ?? {};
  return { ...question, attrs: pool === undefined ? attrs : { ...attrs, pool } };
}

/** Nothing is written in it yet. */
const isBlank = (node: Node): boolean =>
  inlineText(node.content).trim() === '' && !attr<readonly string[] | undefined>(node, 'accepted')?.length;

/**
 * With questions at a place: after the block `after`, else at its end. In a
 * test whose only question is still blank they take its place.
 */
export function withQuestions(doc: Doc, questions: readonly Node[], place: Place, after?: Id): Doc {
  const put = (content: readonly Node[]): Node[] => {
    const at = after === undefined ? -1 : content.findIndex((child) => idOf(child) === after);
    const all = [...content];
    all.splice(at < 0 ? all.length : at + 1, 0, ...questions);
    return all;
  };
  if (place.test === undefined) return { ...doc, content: put(doc.content) };
  return mapped(doc, (block) => {
    if (idOf(block) !== place.test) return undefined;
    const [only, ...others] = poolOf(block);
    const replaces = only !== undefined && others.length === 0 && isBlank(only);
    return { ...block, content: replaces ? [...questions] : put(block.content ?? []) };
  }) as Doc;
}

/** With a copy of a question after it; `fresh` gives each id its new one, the same in every language. */
export const withCopy = (doc: Doc, id: Id, fresh: (id: string) => string): Doc => {
  const copied = (node: Node): Node => {
    const at = node.content?.findIndex((child) => idOf(child) === id) ?? -1;
    const one = node.content?.[at];
    if (one && node.content)
      return { ...node, content: node.content.toSpliced(at + 1, 0, withIds(one, fresh)) };
    const content = node.content?.map(copied);
    return content?.some((child, i) => child !== node.content?.[i]) ? { ...node, content } : node;
  };
  return copied(doc) as Doc;
};
