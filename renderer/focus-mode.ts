/** Focus mode: nothing but the page. The editor stays as it is, with its cursor. */
import { create } from 'zustand';
import { openCourse, setOpen, useCourse } from './store.ts';

const useFocusMode = create<{ readonly on: boolean }>(() => ({ on: false }));

/** Whether it is on and there is a page to write on. */
export const isFocused = (): boolean =>
  useFocusMode.getState().on && useCourse.getState().open?.mode === 'write' && !!openCourse().page;

export const useFocused = (): boolean => {
  const on = useFocusMode((s) => s.on);
  const hasPage = useCourse(({ open }) => open?.mode === 'write' && !!open.page);
  return on && hasPage;
};

export function toggleFocus(): void {
  const on = !isFocused();
  if (on) setOpen({ mode: 'write' });
  useFocusMode.setState({ on });
}

export const leaveFocus = (): void => useFocusMode.setState({ on: false });
