/**
 * The entries of the outline that are chosen together. The page that is shown
 * is a notion of its own: more may be chosen while it stays. A choice holds as
 * long as the same entry is shown; after that, what is shown is what is chosen.
 */
import type { Id } from '../packager/course/course.ts';
import { inOrder } from './outline-many.ts';
import { perCourse } from './per-course.ts';
import { type OpenCourse, openCourse, shownEntry } from './store.ts';

/** A set of the tree's own kind, which also knows where a range began. */
export type Keys = ReadonlySet<string | number>;

interface Chosen {
  readonly keys: Keys;
  /** What was shown when it was chosen. */
  readonly shown: Id | null;
}

export const useChosen = perCourse<Chosen>({ keys: new Set(), shown: null });

/** What is chosen, as the tree takes it. */
export const chosenKeys = ({ keys, shown }: Chosen, now: Id | null): Keys =>
  shown === now && keys.size > 0 ? keys : new Set(now === null ? [] : [now]);

/** Chooses entries; `shown` is what is shown beside them. */
export const choose = (keys: Keys, shown = shownEntry(openCourse())): void =>
  useChosen.setState({ keys, shown });

/** Only what is shown again. */
export const chooseShown = (): void => choose(new Set());

/** Ids of the chosen entries in the order of the course: one where only the shown one is meant. */
export function chosenEntries(open: OpenCourse = openCourse()): Id[] {
  const keys = chosenKeys(useChosen.of(open.path), shownEntry(open));
  return inOrder(open.draft.course, [...keys].map(String));
}

/** What is meant by an action on one entry: all that are chosen if it is one of them, else it alone. */
export function meantBy(id: Id): Id[] {
  const chosen = chosenEntries();
  return chosen.includes(id) ? chosen : [id];
}
