/** What a check found. */
import type { Location } from '../../check/location.ts';
import type { Operation } from '../../course/patch.ts';

export interface CheckCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly reviews: number;
}

/** A finding in words, and where it points. */
export interface ShownDiagnostic {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly location: Location;
  readonly spec?: string;
  readonly fix?: { readonly title: string; readonly patch: readonly Operation[] };
}

/** One rule that has something to say. */
export interface ShownResult {
  readonly ruleId: string;
  readonly outcome: 'fail' | 'review';
  readonly diagnostics: readonly ShownDiagnostic[];
}

export interface CourseCheck {
  readonly results: readonly ShownResult[];
  readonly counts: CheckCounts;
  /** Rules that passed: evidence for "fine, and why". */
  readonly passed: readonly string[];
  readonly ms: number;
}
