/**
 * What rules found on the pages of an open course, kept from one check to the
 * next: a page is a value that is replaced when it changes, so the same page
 * under the same course.json has the same findings.
 */
import type { Course, Page } from '../course/course.ts';
import type { PageView } from './page-view.ts';
import type { Finding, Limits } from './rule.ts';

interface Known {
  readonly course: Course;
  readonly limits: Limits;
  /** By the id of the rule. */
  readonly findings: Map<string, readonly Finding[]>;
}

export class PageMemory {
  readonly #known = new WeakMap<Page, Known>();

  /** What is known of a page as it is now, by the id of the rule; to be added to. */
  of({ page, course, limits }: PageView): Map<string, readonly Finding[]> {
    const known = this.#known.get(page);
    if (known?.course === course && known.limits === limits) return known.findings;
    const findings = new Map<string, readonly Finding[]>();
    this.#known.set(page, { course, limits, findings });
    return findings;
  }
}
