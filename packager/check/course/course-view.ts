import type { Project } from '../../course/pages.ts';
import type { Limits } from '../limits.ts';

/** A course and the limits and lists of the profile it is checked against. */
export interface CourseView {
  readonly project: Project;
  readonly limits: Limits;
}
