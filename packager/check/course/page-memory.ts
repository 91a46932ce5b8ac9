/**
 * What rules found on the pages of an open course, kept from one check to the
 * next: a page is a value that is replaced when it changes, so the same page
 * under the same course.json has the same findings. What people answered at the
 * gate is no part of that: a page is judged before anybody answers.
 */
import { saidBy } from '../../course/answers.ts';
import { canonical } from '../../course/canonical.ts';
import type { Course } from '../../course/course.ts';
import type { Page } from '../../course/pages.ts';
import type { Limits } from '../limits.ts';
import type { Finding } from '../rule.ts';
import type { PageView } from './page-view.ts';

interface Known {
  /** What course.json said. */
  readonly course: string;
  readonly limits: Limits;
  /** By the id of the rule. */
  readonly findings: Map<string, readonly Finding[]>;
}

export class PageMemory {
  readonly #known = new WeakMap<Page, Known>();
  readonly #said = new WeakMap<Course, string>();

  /** What is known of a page as it is now, by the id of the rule; to be added to. */
  of({ page, course, limits }: PageView): Map<string, readonly Finding[]> {
    const known = this.#known.get(page);
    const said = this.#saidBy(course);
    if (known?.course === said && known.limits === limits) return known.findings;
    const findings = new Map<string, readonly Finding[]>();
    this.#known.set(page, { course: said, limits, findings });
    return findings;
  }

  #saidBy(course: Course): string {
    const known = this.#said.get(course);
    if (known !== undefined) return known;
    const said = canonical(saidBy(course));
    this.#said.set(course, said);
    return said;
  }
}
