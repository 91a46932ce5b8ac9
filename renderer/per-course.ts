/** State that each open course has of its own, while one place in the window shows it: of the course in front. */
import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { useCourse } from './store.ts';

export type PerCourse<T> = UseBoundStore<StoreApi<T>> & {
  /** Of the course in a folder, in front or not. */
  readonly of: (path: string) => T;
  /** The same for a part that is drawn, and drawn again when it changes. */
  readonly useOf: (path: string) => T;
  readonly setOf: (path: string, change: Partial<T>) => void;
  /** Of a course that is closed: the next time it begins anew. */
  readonly forget: (path: string) => void;
};

/**
 * A store whose hook, `getState` and `setState` mean the course in front; those
 * of the others wait and can be read and changed by their path.
 */
export function perCourse<T extends object>(initial: T): PerCourse<T> {
  const store = create<T>(() => initial);
  const behind = create<Readonly<Record<string, T>>>(() => ({}));
  const front = (): string | undefined => useCourse.getState().open?.path;
  const waiting = (path: string): T => behind.getState()[path] ?? initial;
  const drop = (path: string): void =>
    behind.setState((all) => Object.fromEntries(Object.entries(all).filter(([key]) => key !== path)), true);

  useCourse.subscribe(({ open, all }, before) => {
    if (open?.path === before.open?.path) return;
    const left = before.open?.path;
    if (left !== undefined && all.some((c) => c.path === left)) behind.setState({ [left]: store.getState() });
    store.setState(open ? waiting(open.path) : initial, true);
    if (open) drop(open.path);
  });
  return Object.assign(store, {
    of: (path: string): T => (path === front() ? store.getState() : waiting(path)),
    useOf: (path: string): T => {
      const isFront = useCourse(({ open }) => open?.path === path);
      const own = store();
      const other = behind((all) => all[path] ?? initial);
      return isFront ? own : other;
    },
    setOf: (path: string, change: Partial<T>): void => {
      if (path === front()) store.setState(change);
      else behind.setState({ [path]: { ...waiting(path), ...change } });
    },
    forget: (path: string): void => {
      if (path === front()) store.setState(initial, true);
      else drop(path);
    },
  });
}
