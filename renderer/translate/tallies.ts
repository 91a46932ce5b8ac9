/** How far each page is, counted again only where its texts changed. */
import type { Course, Id } from '../../packager/course/course.ts';
import type { Page } from '../../packager/course/pages.ts';
import {
  type Direction,
  type Pair,
  pairsOfCourse,
  pairsOfPage,
  sumOf,
  type Tally,
  tallyOf,
} from '../../packager/course/translation/state.ts';
import type { Owner } from '../../packager/course/translation/translate.ts';
import { type Draft, docKey, pageOrder } from '../store.ts';

interface Kept {
  readonly docs: readonly unknown[];
  readonly pairs: readonly Pair[];
}
const kept = new WeakMap<object, Map<string, Kept>>();

/** A page of the draft; undefined when it is gone. */
function pageOf({ heads, docs, course }: Draft, id: Id): Page | undefined {
  const head = heads[id];
  if (!head) return undefined;
  const own = course.languages.flatMap((lang) => {
    const doc = docs[docKey(id, lang)];
    return doc ? [[lang, doc] as const] : [];
  });
  return { ...head, docs: Object.fromEntries(own) };
}

function remembered(of: object, key: string, docs: readonly unknown[], count: () => Pair[]): readonly Pair[] {
  const own = kept.get(of) ?? new Map<string, Kept>();
  kept.set(of, own);
  const before = own.get(key);
  if (before && before.docs.length === docs.length && before.docs.every((doc, i) => doc === docs[i]))
    return before.pairs;
  const pairs = count();
  own.set(key, { docs, pairs });
  return pairs;
}

/** The texts of a page or of the course itself, side by side. */
export function pairsIn(draft: Draft, owner: Owner, direction: Direction): readonly Pair[] {
  const { course, heads, docs } = draft;
  const key = `${direction.from} ${direction.to}`;
  if (owner === null) return remembered(course, key, [], () => pairsOfCourse(course, direction));
  const head = heads[owner];
  if (!head) return [];
  const own = course.languages.map((lang) => docs[docKey(owner, lang)]);
  return remembered(head, key, own, () => {
    const page = pageOf(draft, owner);
    return page ? pairsOfPage(page, direction) : [];
  });
}

export interface Row {
  readonly owner: Owner;
  readonly tally: Tally;
}

/** The course's own texts and every page in order, with how far each is. */
export const rowsOf = (draft: Draft, direction: Direction): readonly Row[] =>
  [null, ...pageOrder(draft)].map((owner) => ({ owner, tally: tallyOf(pairsIn(draft, owner, direction)) }));

export const totalOf = (rows: readonly Row[]): Tally => sumOf(rows.map(({ tally }) => tally));

/** Whole percent of the texts that are translated and up to date; 100 only when all are. */
export const percentOf = ({ done, missing, stale }: Tally): number => {
  const all = done + missing + stale;
  return all === 0 ? 100 : Math.floor((done / all) * 100);
};

/** Whether blocks of the source have no place in the target yet. */
export function lacksBlocks(draft: Draft, owner: Owner, direction: Direction): boolean {
  return owner !== null && pairsIn(draft, owner, direction).some(({ target }) => target === undefined);
}

/** Languages of the course into which it is translated, from this one. */
export const othersOf = ({ languages }: Course, from: string): readonly string[] =>
  languages.filter((lang) => lang !== from);
