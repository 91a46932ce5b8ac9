/** How the glossary of the course in front is looked at: what is searched, in which order, which terms are chosen. */
import type { Id } from '../../packager/course/course.ts';
import { perCourse } from '../per-course.ts';
import { openCourse, setOpen } from '../store.ts';

export const SORTS = ['word', 'uses', 'open'] as const;
export type Sort = (typeof SORTS)[number];

interface GlossaryView {
  readonly looked: string;
  readonly sort: Sort;
  /** The first is shown. */
  readonly chosen: ReadonlySet<Id>;
  /** The cursor goes into the term that is shown next. */
  readonly enter: boolean;
}

export const useGlossary = perCourse<GlossaryView>({
  looked: '',
  sort: 'word',
  chosen: new Set(),
  enter: false,
});

/** Shows a term with the cursor in it. */
export function showTerm(id: Id): void {
  setOpen({ mode: 'glossary' });
  useGlossary.setState({ looked: '', chosen: new Set([id]), enter: true });
}

/** Shows the term that a pointer into course.json leads to. False where it leads elsewhere. */
export function showTermAt(pointer: string): boolean {
  const index = /^\/glossary\/(\d+)/.exec(pointer)?.[1];
  const term = index === undefined ? undefined : openCourse().draft.course.glossary?.[Number(index)];
  if (term) showTerm(term.id);
  return !!term;
}
