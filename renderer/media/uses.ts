/**
 * Where the files of a course are used. A file is named by the hash of its
 * bytes, so whatever attribute of a page or part of the course holds that hash
 * is a use: blocks and items that come later are found without a word here.
 */
import type { AssetId, Id, Item, Lang } from '../../packager/course/course.ts';
import { type Doc, type Node, walk } from '../../packager/course/node.ts';
import { type DocKey, type Draft, docKey, pageOrder } from '../store.ts';

/** A block of a page in one language that uses the file. */
export interface BlockUse {
  readonly asset: AssetId;
  readonly as: 'shown' | 'poster' | 'captions';
  readonly page: Id;
  readonly lang: Lang;
  readonly block: Id;
  readonly node: Node;
}

/** A part of the course itself: its picture, or an item that is the file or goes with it. */
export interface CourseUse {
  readonly asset: AssetId;
  readonly as: 'thumbnail' | 'logo' | 'resource' | 'poster' | 'captions';
  /** Number of the module, counted from 0. */
  readonly module?: number;
  readonly item?: Item;
}

export type Use = BlockUse | CourseUse;

export const isOnPage = (use: Use): use is BlockUse => 'page' in use;

const HASH = /^[0-9a-f]{64}$/;

/** Every hash in a value, with the name of the property it was reached by first. */
export function* hashesIn(value: unknown, under = ''): Generator<{ id: AssetId; under: string }> {
  if (typeof value === 'string') {
    if (HASH.test(value)) yield { id: value, under };
  } else if (Array.isArray(value)) {
    for (const one of value) yield* hashesIn(one, under);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, one] of Object.entries(value)) yield* hashesIn(one, under || name);
  }
}

const roleOf = (under: string): BlockUse['as'] =>
  under === 'poster' || under === 'captions' ? under : 'shown';

interface InDoc {
  readonly asset: AssetId;
  readonly as: BlockUse['as'];
  readonly node: Node;
  readonly block: Id;
}

/** A document is replaced and never changed in place, so what was found in it stays true. */
const found = new WeakMap<Doc, readonly InDoc[]>();

function inDoc(doc: Doc): readonly InDoc[] {
  const known = found.get(doc);
  if (known) return known;
  const list: InDoc[] = [];
  let block = '';
  for (const { node } of walk(doc)) {
    if (typeof node.attrs?.id === 'string') block = node.attrs.id;
    for (const { id, under } of hashesIn(node.attrs))
      list.push({ asset: id, as: roleOf(under), node, block });
  }
  found.set(doc, list);
  return list;
}

/** All uses, in the order of the course and its languages. */
export function usesOf(draft: Draft): Use[] {
  const { course, docs } = draft;
  const uses: Use[] = [
    ...[...hashesIn(course.thumbnail)].map(({ id }): Use => ({ asset: id, as: 'thumbnail' })),
    ...[...hashesIn(course.design)].map(({ id }): Use => ({ asset: id, as: 'logo' })),
  ];
  for (const [module, { items }] of course.outline.entries())
    for (const item of items)
      for (const { id, under } of hashesIn(item)) {
        const role = roleOf(under);
        uses.push({ asset: id, as: role === 'shown' ? 'resource' : role, module, item });
      }
  for (const page of pageOrder(draft))
    for (const lang of course.languages) {
      const doc = docs[docKey(page, lang)];
      for (const use of doc ? inDoc(doc) : []) uses.push({ ...use, page, lang });
    }
  return uses;
}

/** The value with one file in place of another; what does not name it stays the very same. */
export function renamed<T>(value: T, from: AssetId, to: AssetId): T {
  const next = (one: unknown): unknown => {
    if (one === from) return to;
    if (Array.isArray(one)) {
      const list = one.map(next);
      return list.some((part, i) => part !== one[i]) ? list : one;
    }
    if (one === null || typeof one !== 'object') return one;
    const parts = Object.entries(one).map(([name, part]) => [name, part, next(part)] as const);
    return parts.some(([, part, now]) => part !== now)
      ? Object.fromEntries(parts.map(([name, , now]) => [name, now]))
      : one;
  };
  return next(value) as T;
}

/** The document with other attributes on one of its blocks; what does not hold the block stays the very same. */
export function withAttrs<T extends Node>(node: T, block: Id, attrs: Readonly<Record<string, unknown>>): T {
  if (node.attrs?.id === block) return { ...node, attrs: { ...node.attrs, ...attrs } };
  const content = node.content?.map((child) => withAttrs(child, block, attrs));
  return content?.some((child, i) => child !== node.content?.[i]) ? { ...node, content } : node;
}

/** Keys of the documents that use a file. */
export const docsThatUse = (draft: Draft, asset: AssetId): DocKey[] =>
  (Object.keys(draft.docs) as DocKey[]).filter((key) => {
    const doc = draft.docs[key];
    return doc && inDoc(doc).some((use) => use.asset === asset);
  });
