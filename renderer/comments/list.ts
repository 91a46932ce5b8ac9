/** Comments as they are listed: in the order of the text, narrowed to what is looked for. Pure. */
import { placeOfAnchor } from '../../packager/course/comments/anchor.ts';
import type { Id, Lang } from '../../packager/course/course.ts';
import type { Thread } from '../../packager/course/pages.ts';
import { type Draft, docKey, pageOrder } from '../store.ts';
import type { Filter } from './view.ts';

export interface Listed {
  readonly page: Id;
  readonly thread: Thread;
  /** Its words are no longer on the page. */
  readonly isLost: boolean;
}

/** Of one page: those in `lang` first, each language in the order of its text, what is lost at the end. */
export function threadsOfPage(draft: Draft, page: Id, lang: Lang): Listed[] {
  const placed = (draft.heads[page]?.comments ?? []).map((thread) => ({
    thread,
    place: placeOfAnchor(draft.docs[docKey(page, thread.anchor.lang)], thread.anchor),
  }));
  const rank = ({ anchor }: Thread): number => (anchor.lang === lang ? 0 : 1);
  const END = [Number.POSITIVE_INFINITY, 0] as const;
  return placed
    .toSorted((a, b) => {
      const [x, y] = [a.place ?? END, b.place ?? END];
      const byLang =
        rank(a.thread) - rank(b.thread) || a.thread.anchor.lang.localeCompare(b.thread.anchor.lang);
      if (byLang !== 0) return byLang;
      return x[0] === y[0] ? x[1] - y[1] : x[0] - y[0];
    })
    .map(({ thread, place }) => ({ page, thread, isLost: !place }));
}

/** Of all pages, in the order of the course. */
export const threadsOfCourse = (draft: Draft, lang: Lang): Listed[] =>
  Object.values(draft.heads).some(({ comments }) => comments?.length)
    ? pageOrder(draft).flatMap((page) => threadsOfPage(draft, page, lang))
    : [];

const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFC');

/** What a list is narrowed to. */
interface Wanted {
  readonly filter: Filter;
  readonly looked: string;
  /** The name of whoever looks. */
  readonly me: string;
  /** The chosen one stays in view, though it was just settled. */
  readonly current: Id | null;
}

const passes = ({ remarks, resolved }: Thread, { filter, me }: Wanted): boolean => {
  if (filter === 'mine') return remarks.some(({ by }) => by === me);
  return filter === 'all' || (filter === 'resolved') === !!resolved;
};

/** Those that the filter lets through and in which `looked` occurs: in what was said, who said it, or the words it is about. */
export function narrowed(listed: readonly Listed[], wanted: Wanted): readonly Listed[] {
  const q = fold(wanted.looked.trim());
  return listed.filter(({ thread }) => {
    if (thread.id !== wanted.current && !passes(thread, wanted)) return false;
    const words = [thread.anchor.quote, ...thread.remarks.flatMap(({ by, text }) => [by, text])];
    return q === '' || words.some((text) => fold(text).includes(q));
  });
}
