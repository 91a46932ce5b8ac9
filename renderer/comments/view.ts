/** What is shown of the comments: the one that is being written, the chosen one, and what the list is narrowed to. */
import type { Id } from '../../packager/course/course.ts';
import type { Anchor } from '../../packager/course/pages.ts';
import { perCourse } from '../per-course.ts';
import { showInspector } from '../settings.ts';

/** Which comments are listed. */
export const FILTERS = ['open', 'resolved', 'mine', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

/** Under this id the comment that is being written is followed on the page. */
export const NEW = 'new-comment';

interface Comments {
  /** The comment one stands at. */
  readonly current: Id | null;
  /** The one that takes the focus next; null once it has it. */
  readonly focus: Id | null;
  /** Where a new one will be. */
  readonly writing: { readonly page: Id; readonly anchor: Anchor } | null;
  readonly scope: 'page' | 'course';
  readonly filter: Filter;
  readonly looked: string;
  /** Words not sent yet, by comment; they outlive a look at another tab. */
  readonly words: Readonly<Record<Id, string>>;
  /** The inspector should show its comments next; false once it does. */
  readonly wanted: boolean;
}

export const useComments = perCourse<Comments>({
  current: null,
  focus: null,
  writing: null,
  scope: 'page',
  filter: 'open',
  looked: '',
  words: {},
  wanted: false,
});

/** Shows the comments beside the page. */
export function showComments(): void {
  useComments.setState({ wanted: true });
  showInspector();
}

/** Shows one of the comments among the others. */
export function chooseThread(id: Id): void {
  useComments.setState({ current: id });
  showComments();
}

export const setWords = (id: Id, text: string): void => {
  const { [id]: _, ...rest } = useComments.getState().words;
  useComments.setState({ words: text ? { ...rest, [id]: text } : rest });
};
