/** Which courses of the library are shown, and in which order. */
import type { LibraryCard, LibraryEntry } from '../packager/api.ts';
import { titleOf } from './library.ts';

export const SORTS = ['changed', 'title', 'minutes', 'state'] as const;
export type Sort = (typeof SORTS)[number];

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase();

/** What a course is found by: its titles, keywords and institution in every language, and its folder. */
function wordsOf(path: string, course: LibraryCard['course']): string {
  if (!course) return fold(path);
  const { title, institution, keywords } = course;
  return fold([...Object.values(title), ...Object.values(institution), ...keywords, path].join(' '));
}

/** Hindi and English titles in one order, numbers in them by value. */
const collator = new Intl.Collator(['en-IN', 'hi-IN'], { numeric: true });

const weight = ({ course, problems }: LibraryCard): number => {
  const { state } = course ?? {};
  if (problems) return -1;
  if (!state) return 1e9;
  return state.errors * -1e6 - state.reviews * 1e3 - state.warnings;
};

/** The entries that every word of `looked` is found in, in the order of `sort`; those not yet read come last. */
export function shownEntries(
  entries: readonly LibraryEntry[],
  cards: ReadonlyMap<string, LibraryCard>,
  looked: string,
  sort: Sort,
): LibraryEntry[] {
  const words = fold(looked).split(/\s+/).filter(Boolean);
  const found = entries.filter(({ path }) => {
    if (words.length === 0) return true;
    const text = wordsOf(path, cards.get(path)?.course);
    return words.every((word) => text.includes(word));
  });
  const titles = new Map(found.map(({ path }) => [path, titleOf(path).title]));
  const byTitle = (a: LibraryEntry, b: LibraryEntry): number =>
    collator.compare(titles.get(a.path) ?? '', titles.get(b.path) ?? '');
  return found.sort((a, b) => {
    const [one, other] = [cards.get(a.path), cards.get(b.path)];
    if (sort === 'title' || (!one && !other)) return byTitle(a, b);
    if (!one || !other) return one ? -1 : 1;
    if (sort === 'changed') return other.changedAt.localeCompare(one.changedAt) || byTitle(a, b);
    if (sort === 'minutes') return (other.course?.minutes ?? 0) - (one.course?.minutes ?? 0) || byTitle(a, b);
    return weight(one) - weight(other) || byTitle(a, b);
  });
}
