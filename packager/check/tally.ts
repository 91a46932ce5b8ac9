/** How much of what was found. */
import type { FileReport } from './report.ts';

export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  /** Questions only a person can answer; not counted among the warnings. */
  readonly reviews: number;
  readonly infos: number;
  readonly passed: number;
}

export function tally({ results }: Pick<FileReport, 'results'>): Tally {
  const counts = { errors: 0, warnings: 0, reviews: 0, infos: 0, passed: 0 };
  for (const { outcome, diagnostics } of results) {
    if (outcome === 'pass') counts.passed++;
    for (const { severity } of diagnostics) {
      if (outcome === 'review') counts.reviews++;
      else if (severity === 'error') counts.errors++;
      else if (severity === 'warning') counts.warnings++;
      else counts.infos++;
    }
  }
  return counts;
}
