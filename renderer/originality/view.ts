/** What is known of a course's originality, how it is looked at, and what is being done about it. */
import { create } from 'zustand';
import type { CourseOriginality, Failure } from '../../packager/api.ts';
import type { JobProgress } from '../jobs.ts';
import { perCourse } from '../per-course.ts';
import { rpc } from '../rpc.ts';
import type { Draft } from '../store.ts';

interface Originality {
  readonly result: CourseOriginality | null;
  /** The course as it was compared, to tell which pages have changed since. */
  readonly of: Draft | null;
  /** Work that runs; `stop` ends it. */
  readonly going: { readonly at: JobProgress; readonly stop: () => void } | null;
  /** A page is being compared again, quietly. */
  readonly again: boolean;
  readonly failure: Failure | null;
  readonly show: 'open' | 'all';
  readonly looked: string;
  /** Which findings are listed. */
  readonly part: 'passages' | 'media';
  /** Key of the file that is shown. */
  readonly chosenMedia: string | null;
  /** Key of the passage that is shown. */
  readonly chosen: string | null;
}

export const useOriginality = perCourse<Originality>({
  result: null,
  of: null,
  going: null,
  again: false,
  failure: null,
  show: 'open',
  looked: '',
  part: 'passages',
  chosenMedia: null,
  chosen: null,
});

/** What courses are compared with; undefined until it is known, null where nothing was chosen yet. */
export const useCorpus = create<{ readonly where: string | null | undefined }>(() => ({ where: undefined }));

/** Reads once what was chosen. */
export async function knowCorpus(): Promise<void> {
  if (useCorpus.getState().where !== undefined) return;
  const reply = await rpc('settings.get', {});
  useCorpus.setState({ where: (reply.ok && reply.value.corpus) || null });
}

export function chooseCorpus(where: string): void {
  useCorpus.setState({ where });
  void rpc('settings.set', { corpus: where });
}
