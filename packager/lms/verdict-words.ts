/**
 * The words for what a run finds. `lms` is the platform's label; every finding
 * has it beside its own data.
 */
import type { UiLang, Words } from '../course/words.ts';
import { EN, type RunKey } from './verdict-words.en.ts';
import { HI } from './verdict-words.hi.ts';

export const RUN_WORDS: Readonly<Record<UiLang, Readonly<Record<RunKey, Words>>>> = { en: EN, hi: HI };
