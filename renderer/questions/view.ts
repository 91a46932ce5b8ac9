/** How the questions are looked at: what is searched, which are chosen, what lies over them. */
import { create } from 'zustand';
import type { Filter, Sort } from './list.ts';

interface QuestionsView extends Filter {
  readonly sort: Sort;
  /** Keys of the chosen questions; the first is shown. */
  readonly chosen: ReadonlySet<string>;
  /** The cursor goes into the question that is shown next. */
  readonly enter: boolean;
}

export const NO_FILTER: Filter = { looked: '', type: 'all', tag: 'all', place: '', incomplete: false };

export const useQuestions = create<QuestionsView>(() => ({
  ...NO_FILTER,
  sort: 'course',
  chosen: new Set<string>(),
  enter: false,
}));

export const showAllQuestions = (): void => useQuestions.setState(NO_FILTER);

export const chooseQuestions = (...keys: readonly string[]): void =>
  useQuestions.setState({ chosen: new Set(keys) });

/** Shows a question with the cursor in it. */
export const writeQuestion = (key: string): void =>
  useQuestions.setState({ chosen: new Set([key]), enter: true });
