/** How the library is looked at: what is searched, which files are chosen, and the walk through what is missing. */
import { create } from 'zustand';
import type { AssetId } from '../../packager/course/course.ts';
import { openCourse, setOpen } from '../store.ts';
import { type Ask, type Column, type Gap, gapsIn, type Kind } from './library.ts';

/** Kinds that have a place of their own in the filter; captions and documents are the rest. */
export type KindFilter = Extract<Kind, 'picture' | 'video' | 'sound'> | 'all' | 'other';

interface LibraryView {
  readonly looked: string;
  readonly kind: KindFilter;
  readonly ask: Ask | null;
  readonly sort: { readonly column: Column; readonly down: boolean };
  readonly chosen: ReadonlySet<AssetId>;
  /** What was missing when the walk began; null while the table is shown. */
  readonly steps: readonly Gap[] | null;
  readonly at: number;
  /** The picture, film or recording that is being changed. */
  readonly editing: AssetId | null;
}

const AT_FIRST: LibraryView = {
  looked: '',
  kind: 'all',
  ask: null,
  sort: { column: 'name', down: false },
  chosen: new Set(),
  steps: null,
  at: 0,
  editing: null,
};

export const useLibrary = create<LibraryView>(() => AT_FIRST);

/** Shows every file again. */
export const showAll = (): void => useLibrary.setState({ looked: '', kind: 'all', ask: null });

export const choose = (...ids: readonly AssetId[]): void => useLibrary.setState({ chosen: new Set(ids) });

/** Begins the walk through what is missing: in the whole course, or of one file. */
export function walkThrough(asset?: AssetId): void {
  const steps = gapsIn(openCourse().draft).filter((gap) => !asset || gap.asset === asset);
  if (steps.length === 0) return;
  setOpen({ mode: 'media' });
  useLibrary.setState({ steps, at: 0 });
}

export const endWalk = (): void => useLibrary.setState({ steps: null, at: 0 });
