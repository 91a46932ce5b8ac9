/** Judgements that are not made by our own rules, as items of the gate; that nobody made one is an item as well. */
import { NOT_LOOKED } from '../check/accessibility/outcomes.ts';
import type { Diagnostic, RuleResult } from '../check/in-words.ts';
import type { GateWeight } from '../check/profile/gate-demands.ts';
import type { UiLang } from '../course/words.ts';
import type { GateItem, GatePart } from './item.ts';
import { say } from './words.ts';

type Demand = 'is-original' | 'is-accessible';

const notRun = (demand: Demand, holds: boolean, lang: UiLang): GateItem[] => [
  { ruleId: demand, part: 'person', holds, ...say(`${demand}-not-run`, lang) },
];

const passed = (demand: Demand, lang: UiLang): GateItem[] => [
  { ruleId: demand, part: 'fine', holds: false, ...say(`${demand}-passed`, lang) },
];

/** A fault that is an error must be mended; what nobody could decide is for a person. */
const partOf = ({ outcome }: RuleResult, { severity }: Diagnostic): GatePart =>
  outcome === 'review' ? 'person' : severity === 'error' ? 'mend' : 'worth';

const itemOf = (
  { severity: _, message: what, other: __, ...rest }: Diagnostic,
  own: Pick<GateItem, 'ruleId' | 'part' | 'holds'>,
): GateItem => ({ ...rest, what, ...own });

/** A text that could not be read was compared with nothing, so it holds as well. */
export function originalItems(result: RuleResult | undefined, weight: GateWeight, lang: UiLang): GateItem[] {
  const ruleId = 'is-original';
  const holds = weight === 'holds';
  if (weight === 'off') return [];
  if (!result) return notRun(ruleId, holds, lang);
  if (result.outcome === 'pass') return passed(ruleId, lang);
  return result.diagnostics.map((one) => {
    const part = partOf(result, one);
    return itemOf(one, { ruleId, part, holds: holds && part !== 'worth' });
  });
}

/**
 * Each rule of axe's stands for itself, and an override answers for one of them.
 * What axe could not decide is said and holds nothing: it is no fault yet.
 */
export function accessibleItems(
  results: readonly RuleResult[] | undefined,
  weight: GateWeight,
  lang: UiLang,
): GateItem[] {
  const demand = 'is-accessible';
  const holds = weight === 'holds';
  if (weight === 'off') return [];
  if (!results) return notRun(demand, holds, lang);
  const items = results.flatMap((result) =>
    result.diagnostics.map((one) => {
      const part = partOf(result, one);
      if (result.ruleId === NOT_LOOKED) return itemOf(one, { ruleId: demand, part, holds });
      return itemOf(one, { ruleId: result.ruleId, part, holds: holds && part === 'mend' });
    }),
  );
  return items.length > 0 ? items : passed(demand, lang);
}
