/** What people answer for in a course: signatures in a role, and overrides at the gate. A new one takes the place of the old. */
import type { Course, Override, SignOff } from './course.ts';

export const withSignOff = (course: Course, signOff: SignOff): Course => ({
  ...course,
  signOffs: [...(course.signOffs ?? []).filter(({ role }) => role !== signOff.role), signOff],
});

/** @param rule its id, or what else the gate asks */
export const withOverride = (course: Course, rule: string, override: Override): Course => ({
  ...course,
  overrides: { ...course.overrides, [rule]: override },
});
