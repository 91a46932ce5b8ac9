/** What a SARIF report says of rules: descriptors in both languages, and the clauses they rest on as a taxonomy. */
import type { UiLang } from '../../course/words.ts';
import type { Diagnostic } from '../in-words.ts';
import { otherLang } from '../in-words.ts';
import type { Report } from '../report.ts';
import type { Rule } from '../rule.ts';
import { RULES } from '../rules.ts';

/** The taxonomy of clauses; also the name by which rules and results refer to it (SARIF 2.1.0, 3.19.3). */
const CLAUSES = 'clauses';

/** Where the rules and clauses of a report stand in its lists. */
export interface SarifRules {
  /** `tool.driver.rules` */
  readonly descriptors: readonly object[];
  /** The same words in the other language (3.14.9); a rule that ran only in one has none. */
  readonly translation: { readonly language: UiLang; readonly rules: readonly object[] };
  readonly taxonomy: object;
  readonly ruleIndex: (id: string) => number;
  readonly clause: (spec: string) => object;
}

const words = ({ id, help }: Rule, lang: UiLang) => {
  const { what, why, how } = help[lang];
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: `${why} ${how}` },
    help: { text: `${why} ${how}`, markdown: `**${what}**\n\n${why}\n\n→ ${how}` },
  };
};

/** Rules and clauses that the report names, and no others. */
export function sarifRules(report: Report, lang: UiLang): SarifRules {
  const used = new Set<string>();
  /** Of the run and of the check itself there are no rules, only what was found. */
  const found = new Map<string, Diagnostic>();
  const specs = new Set<string>();
  for (const { results } of report.reports) {
    for (const { ruleId, diagnostics } of results) {
      used.add(ruleId);
      const [first] = diagnostics;
      if (first && !found.has(ruleId)) found.set(ruleId, first);
      for (const { spec } of diagnostics) if (spec) specs.add(spec);
    }
  }
  const rules = RULES.filter(({ id }) => used.has(id));
  for (const { spec } of rules) if (spec) specs.add(spec);
  const known = new Set(rules.map(({ id }) => id));
  const others = [...used].filter((id) => !known.has(id)).map((id) => ({ id, ...helpOf(found.get(id)) }));
  const clauses = [...specs];
  const ids = [...rules, ...others].map(({ id }, i) => [id, i] as const);
  const [ruleIndexes, clauseIndexes] = [new Map(ids), new Map(clauses.map((spec, i) => [spec, i]))];
  const clause = (spec: string) => ({
    ...{ id: spec, index: clauseIndexes.get(spec) ?? -1 },
    toolComponent: { name: CLAUSES, index: 0 },
  });
  return {
    descriptors: [
      ...rules.map((rule) => ({
        ...words(rule, lang),
        ...(rule.spec && { relationships: [{ target: clause(rule.spec), kinds: ['relevant'] }] }),
      })),
      ...others,
    ],
    translation: { language: otherLang(lang), rules: rules.map((rule) => words(rule, otherLang(lang))) },
    taxonomy: { name: CLAUSES, taxa: clauses.map((id) => ({ id })) },
    ruleIndex: (id) => ruleIndexes.get(id) ?? -1,
    clause,
  };
}

const helpOf = (found: Diagnostic | undefined) =>
  found && { fullDescription: { text: found.why }, help: { text: [found.why, found.how].join(' ').trim() } };
