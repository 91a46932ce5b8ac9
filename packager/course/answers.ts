/** What people answer for in a course: signatures in a role, and overrides at the gate. A new one takes the place of the old. */
import { type Course, Override, type SignOff } from './course.ts';

export const withSignOff = (course: Course, signOff: SignOff): Course => ({
  ...course,
  signOffs: [...(course.signOffs ?? []).filter(({ role }) => role !== signOff.role), signOff],
});

/** Somebody's answer; undefined without a name or a reason, or where one is longer than a course keeps. @param at ISO 8601 */
export const overrideBy = (by: string, reason: string, at: string): Override | undefined =>
  Override.safeParse({ by: by.trim(), reason: reason.trim(), at }).data;

/** @param rule its id, or what else the gate asks */
export const withOverride = (course: Course, rule: string, override: Override): Course => ({
  ...course,
  overrides: { ...course.overrides, [rule]: override },
});
