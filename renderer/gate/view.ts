/** What is known of a course at the gate, how it is looked at, and what is being done about it. */
import type { CourseGate, Failure } from '../../packager/api.ts';
import type { UiLang } from '../../packager/course/words.ts';
import type { JobProgress } from '../jobs.ts';
import { perCourse } from '../per-course.ts';
import type { Draft } from '../store.ts';
import type { Section } from './sections.ts';

interface AtGate {
  readonly gate: CourseGate | null;
  /** The course as it stood there, and the language it was told in. */
  readonly of: Draft | null;
  readonly lang: UiLang;
  readonly at: Date | null;
  /** Work that runs; `stop` ends it. Quiet: a change is being looked at, in no one's way. */
  readonly going: { readonly at: JobProgress; readonly stop: () => void; readonly quiet: boolean } | null;
  readonly failure: Failure | null;
  /** What is looked at; null for everything. */
  readonly section: Section | null;
  /** Groups of pages too large to be taken offline go up as several packages. */
  readonly split: boolean;
}

export const useGate = perCourse<AtGate>({
  gate: null,
  of: null,
  lang: 'en',
  at: null,
  going: null,
  failure: null,
  section: null,
  split: false,
});
