/** What competencies can be chosen from, and what the text of each open course speaks of. */
import { create } from 'zustand';
import type { CompetencySuggestion, Failure, FrameworkInfo } from '../../packager/api.ts';
import { type FrameworkCompetency, SHIPPED } from '../../packager/platform/competencies/framework.ts';
import { perCourse } from '../per-course.ts';
import { rpc } from '../rpc.ts';
import type { Draft } from '../store.ts';

interface Framework {
  readonly competencies: readonly FrameworkCompetency[];
  /** Imported ones; none: the names that ship. */
  readonly frameworks: readonly FrameworkInfo[];
  readonly isKnown: boolean;
}

/** The same for every course of this user. */
export const useFramework = create<Framework>(() => ({
  competencies: SHIPPED,
  frameworks: [],
  isKnown: false,
}));

export async function knowFramework(again = false): Promise<void> {
  if (useFramework.getState().isKnown && !again) return;
  const reply = await rpc('competencies.list', {});
  if (reply.ok) useFramework.setState({ ...reply.value, isKnown: true });
}

interface Suggested {
  readonly list: readonly CompetencySuggestion[];
  /** The draft they are of. */
  readonly of: Draft | null;
  readonly going: boolean;
  readonly failure: Failure | null;
}

export const useSuggested = perCourse<Suggested>({ list: [], of: null, going: false, failure: null });

/** What is looked for in the framework. */
export const useLooked = create<{ readonly looked: string }>(() => ({ looked: '' }));
