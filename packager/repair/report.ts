/** What came of each step, in words and as plain data. */
import { formatWords, shortened } from '../check/words.ts';
import type { UiLang } from '../course/words.ts';
import type { Change, Step } from './step.ts';

export interface ChangeReport {
  readonly file: string;
  readonly line?: number;
  readonly message: string;
  /** 'left': it would have been a guess. */
  readonly outcome: 'mended' | 'left';
}

export interface StepReport {
  /** The rule it makes true. */
  readonly id: string;
  /** 'left' where nothing of it could be mended with certainty. */
  readonly outcome: 'mended' | 'left';
  /** Writing the archive anew does it: it cannot be left out beside another. */
  readonly archive?: true;
  readonly what: string;
  readonly why: string;
  readonly changes: readonly ChangeReport[];
}

/** A step and its changes in the words of `lang`. */
export function stepReport(step: Step, changes: readonly Change[], lang: UiLang): StepReport {
  const { what, why, changes: words } = step.words[lang];
  return {
    id: step.id,
    outcome: changes.some(({ left }) => !left) ? 'mended' : 'left',
    ...(step.archive && { archive: true }),
    what: formatWords(what, lang),
    why: formatWords(why, lang),
    changes: changes.map(({ key, data, file, line, left }): ChangeReport => {
      const message = words[key];
      if (message === undefined) throw new Error(`${step.id}: no words for "${key}" in ${lang}`);
      return {
        file,
        ...(line !== undefined && { line }),
        message: formatWords(message, lang, shortened(data)),
        outcome: left ? 'left' : 'mended',
      };
    }),
  };
}
