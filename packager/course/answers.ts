/** What people answer for in a course: statements of the score card, signatures in a role, and overrides at the gate; and under whose rules, and which order. A new one takes the place of the old. */
import { type Course, type Declaration, Override, type SignOff } from './course.ts';

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

/** @param item of the score card */
export const withDeclaration = (course: Course, item: string, declaration: Declaration): Course => ({
  ...course,
  declarations: { ...course.declarations, [item]: declaration },
});

/** Without what was declared or overridden under an id. */
export function withoutAnswer(course: Course, of: 'declarations' | 'overrides', id: string): Course {
  const { [of]: given, ...rest } = course;
  const { [id]: _, ...others } = given ?? {};
  return Object.keys(others).length > 0 ? { ...rest, [of]: others } : rest;
}

export function withoutSignOff({ signOffs = [], ...rest }: Course, role: string): Course {
  const others = signOffs.filter((signOff) => signOff.role !== role);
  return others.length > 0 ? { ...rest, signOffs: others } : rest;
}

/**
 * What a course says, without what is said about it: answers, signatures,
 * overrides, by whose rules it is judged and under which order it is made.
 */
export function saidBy({
  declarations: _,
  signOffs: __,
  overrides: ___,
  profile: ____,
  workOrder: _____,
  ...said
}: Course) {
  return said;
}

/** Names are compared as people read them, not as they are typed. */
export const isSamePerson = (one: string, other: string): boolean => asRead(one) === asRead(other);

const asRead = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
