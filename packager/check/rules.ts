/** Every rule, by family; a test holds the lists of the families against their folders. */
import { COURSE_FAMILIES } from './course-rules.ts';
import { type Family, rulesOf } from './family.ts';
import { PACKAGE_FAMILIES } from './package-rules.ts';

/** What is asked of a course while it is written comes last. */
export const FAMILIES: readonly Family[] = [...PACKAGE_FAMILIES, ...COURSE_FAMILIES];

/** All of them, in alphabetical order. */
export const RULES = rulesOf(FAMILIES);
