/** The module or entry of the outline whose name is being written in place. */
import { create } from 'zustand';
import type { Id } from '../packager/course/course.ts';

export const useRenaming = create<{ readonly id: Id | null }>(() => ({ id: null }));

/** Begins to rename a row of the outline in place; null ends it. */
export const rename = (id: Id | null): void => useRenaming.setState({ id });
