/** What the rules found, as items of the gate. */
import { inWords } from '../check/in-words.ts';
import type { Checked } from '../check/run.ts';
import type { UiLang } from '../course/words.ts';
import type { GateItem, GatePart } from './item.ts';

/**
 * An error of the profile must be mended and holds; what only a person can say
 * holds where the profile calls the rule an error; notes ask for nothing.
 */
export function itemsOfRule(checked: Checked, lang: UiLang): GateItem[] {
  const { rule, severity, outcome, findings } = checked;
  const { what, why, how } = rule.help[lang];
  const itself = { ruleId: rule.id, holds: false, what, why, how, ...(rule.spec && { spec: rule.spec }) };
  if (outcome === 'pass') return [{ ...itself, part: 'fine' }];
  if (outcome === 'inapplicable') return [{ ...itself, part: 'na' }];
  return inWords([checked], lang).flatMap(({ diagnostics }) =>
    diagnostics.flatMap(({ severity: _, message, other: __, ...rest }, i): GateItem[] => {
      const review = findings[i]?.outcome === 'review';
      if (!review && severity === 'info') return [];
      const part: GatePart = review ? 'person' : severity === 'error' ? 'mend' : 'worth';
      return [{ ...rest, what: message, part, holds: severity === 'error' }];
    }),
  );
}
