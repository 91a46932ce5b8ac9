/** What a page asks of a learner, by the course model's own estimate; kept per document, since those are replaced and never changed. */
import type { Course, Id, Lang } from '../packager/course/course.ts';
import { type Estimate, inMinutes, itemEstimate, pageEstimate } from '../packager/course/duration.ts';
import type { Doc } from '../packager/course/node.ts';
import type { LoneItem } from './outline-entries.ts';
import { type Draft, docKey } from './store.ts';

const known = new WeakMap<Doc, { readonly assets: Course['assets']; readonly estimate: Estimate }>();

/** The estimate of a page in a language, or in the main one where it lacks that; undefined without a text. */
export function measure({ course, heads, docs }: Draft, page: Id, lang: Lang): Estimate | undefined {
  const doc = docs[docKey(page, lang)] ?? docs[docKey(page, course.languages[0] ?? 'en')];
  const head = heads[page];
  if (!doc || !head) return undefined;
  const before = known.get(doc);
  if (before?.assets === course.assets) return before.estimate;
  const estimate = pageEstimate({ ...head, docs: { [lang]: doc } }, course, lang);
  known.set(doc, { assets: course.assets, estimate });
  return estimate;
}

/** Whole minutes of a page in the course's main language; 0 where nothing is written. */
export function pageMinutes(draft: Draft, page: Id): number {
  const estimate = measure(draft, page, draft.course.languages[0] ?? 'en');
  return estimate && estimate.seconds > 0 ? inMinutes(estimate.seconds) : 0;
}

/** Whole minutes of an entry of the outline; 0 where they are not known. */
export function entryMinutes(draft: Draft, id: Id, item: LoneItem | undefined): number {
  if (!item || item.kind === 'assessment') return pageMinutes(draft, id);
  const { course } = draft;
  const { seconds } = itemEstimate(item, { course, pages: new Map() }, course.languages[0] ?? 'en');
  return seconds > 0 ? inMinutes(seconds) : 0;
}
