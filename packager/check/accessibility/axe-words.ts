/** The words for what axe finds: those of its rule, else those for all of ARIA, else general ones. */
import type { UiLang, Words } from '../../course/words.ts';
import { EN } from './axe-words.en.ts';
import { HI } from './axe-words.hi.ts';

export type AxeKey = keyof typeof EN;

export const AXE_WORDS: Readonly<Record<UiLang, Readonly<Record<AxeKey, Words>>>> = { en: EN, hi: HI };

/** @param rule axe's id; what it is not sure of is said as such, and not as a fault */
export function axeKey(rule: string, outcome: 'fail' | 'review'): AxeKey {
  if (outcome === 'review') return 'unsure';
  if (rule in EN) return rule as AxeKey;
  return rule.startsWith('aria-') ? 'aria' : 'other';
}
