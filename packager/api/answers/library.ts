/** The library of courses. */
import type { Lang, Text } from '../../course/course.ts';
import type { CheckCounts } from './check.ts';
import type { ShownProblem } from './failure.ts';

/** A course folder of the library. */
export interface LibraryEntry {
  readonly path: string;
  readonly shelf: 'shelf' | 'archive' | 'bin';
  /** ISO 8601, UTC; when it was put into the bin. */
  readonly deletedAt?: string;
}

export interface Library {
  /** Where it is; the folder is made with the first course. */
  readonly folder: string;
  readonly entries: readonly LibraryEntry[];
  /** Days after which courses in the bin may be deleted for good. */
  readonly binDays: number;
}

/** What is shown of a course in the library. */
export interface LibraryCard {
  readonly path: string;
  /** ISO 8601, UTC: the last change of its files. */
  readonly changedAt: string;
  /** Absent when the course cannot be opened. */
  readonly course?: {
    readonly title: Text;
    readonly languages: readonly Lang[];
    readonly pages: number;
    readonly minutes: number;
    readonly keywords: readonly string[];
    readonly institution: Text;
    readonly thumbnailUrl?: string;
    /** What the last check of the whole course said. */
    readonly state?: CheckCounts;
  };
  /** What stands in the way of opening it. */
  readonly problems?: readonly ShownProblem[];
}
