/** The screens that are drawn, in the order of the work; each is an entry of one of these lists and nothing more. */
import type { Screen } from './desk.ts';
import { DIALOGS } from './dialogs.ts';
import { FIRST, HOME } from './home.ts';
import { MODES } from './modes.ts';
import { ORIGINALITY } from './originality.ts';
import { WRITING } from './writing.ts';

/** Before there is a course. */
export const BEFORE: readonly Screen[] = FIRST;
/** With the courses of courses.ts; what leaves traces in them stands last. */
export const WITH_COURSES: readonly Screen[] = [...HOME, ...WRITING, ...MODES, ...DIALOGS, ...ORIGINALITY];
export const SCREENS: readonly Screen[] = [...BEFORE, ...WITH_COURSES];
