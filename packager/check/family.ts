/** Rules come in families: a folder in rules/ with a list beside it, which `npm run new -- rule` keeps. */
import type { UiLang } from '../course/words.ts';
import type { Rule } from './rule.ts';

export interface Family {
  /** Its folder. */
  readonly id: string;
  readonly title: Readonly<Record<UiLang, string>>;
  readonly rules: readonly Rule[];
}

/** Every rule of some families, in alphabetical order. */
export const rulesOf = (families: readonly Family[]): readonly Rule[] =>
  families.flatMap(({ rules }) => rules).sort((a, b) => (a.id < b.id ? -1 : 1));
