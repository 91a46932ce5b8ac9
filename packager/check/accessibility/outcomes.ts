/** What axe found on the pages of a course, as outcomes of rules: `axe/` and axe's own id. */

import type { UiLang } from '../../course/words.ts';
import type { AxeFinding, AxeTask, AxeView } from '../../lms/axe-found.ts';
import type { Diagnostic, RuleResult } from '../report.ts';
import { otherLang } from '../report.ts';
import type { Location } from '../rule.ts';
import { formatWords } from '../words.ts';
import { AXE_WORDS, type AxeKey, axeKey } from './axe-words.ts';
import { clausesOf } from './criteria.ts';

export interface SeenPage {
  readonly task: Pick<AxeTask, 'page' | 'lang' | 'scheme'>;
  readonly view: AxeView;
}

interface Placed {
  readonly finding: AxeFinding;
  readonly location: Location;
  readonly schemes: Set<string>;
}

/** @param both the words of the other language as well, for a report that is read in both */
export function axeResults(seen: readonly SeenPage[], lang: UiLang, both = false): RuleResult[] {
  const of = (pick: (view: AxeView) => readonly string[]) => new Set(seen.flatMap(({ view }) => pick(view)));
  const found = placed(seen);
  const passed = of(({ passed }) => passed);
  const rules = new Set([
    ...found.map(({ finding }) => finding.rule),
    ...passed,
    ...of((v) => v.inapplicable),
  ]);
  return [...rules].sort().map((rule): RuleResult => {
    const own = found.filter(({ finding }) => finding.rule === rule);
    const fails = own.some(({ finding }) => finding.outcome === 'fail');
    const quiet = passed.has(rule) ? 'pass' : 'inapplicable';
    return {
      ruleId: `axe/${rule}`,
      outcome: fails ? 'fail' : own.length > 0 ? 'review' : quiet,
      diagnostics: own.map((one) => diagnosticOf(one, lang, both)),
    };
  });
}

/** The one result where no browser could look. @param reason what the machine said, or a code */
export function axeNotRun(reason: string, lang: UiLang, both = false): RuleResult {
  const data = { reason: reason.split('\n')[0]?.slice(0, 120) ?? '' };
  const ruleId = 'axe/run';
  return {
    ruleId,
    outcome: 'review',
    diagnostics: [{ ruleId, severity: 'warning', ...said('not-run', data, lang, both) }],
  };
}

/** One for each block, and for each element around the blocks, whatever schemes it is found in. */
function placed(seen: readonly SeenPage[]): Placed[] {
  const found = new Map<string, Placed>();
  for (const { task, view } of seen) {
    for (const finding of view.findings) {
      const { rule, outcome, block, frame, markup } = finding;
      // What is around the pages belongs to none of them.
      const location: Location = {
        in: 'course',
        ...(!frame && { page: task.page, ...(block && { block }) }),
        lang: task.lang,
      };
      const key = JSON.stringify([rule, outcome, location, block ? '' : markup]);
      const before = found.get(key) ?? { finding, location, schemes: new Set() };
      before.schemes.add(task.scheme);
      found.set(key, before);
    }
  }
  return [...found.values()];
}

function diagnosticOf({ finding, location, schemes }: Placed, lang: UiLang, both: boolean): Diagnostic {
  const { rule, outcome, grave, markup } = finding;
  const spec = clausesOf(rule);
  // What is so in light is so for whoever opens the course; other schemes are named.
  const where = schemes.has('light') ? '' : `${[...schemes].join(', ')}: `;
  return {
    ruleId: `axe/${rule}`,
    severity: outcome === 'fail' && grave ? 'error' : 'warning',
    ...said(axeKey(rule, outcome), { rule }, lang, both),
    location,
    ...(spec && { spec }),
    detail: `${where}${markup}`,
  };
}

function said(
  key: AxeKey,
  data: Readonly<Record<string, string>>,
  lang: UiLang,
  both: boolean,
): Pick<Diagnostic, 'message' | 'why' | 'how' | 'other'> {
  const inLang = (one: UiLang) => {
    const { what, why = '', how = '' } = AXE_WORDS[one][key];
    return {
      what: formatWords(what, one, data),
      why: formatWords(why, one, data),
      how: formatWords(how, one, data),
    };
  };
  const { what: message, ...rest } = inLang(lang);
  return { message, ...rest, ...(both && { other: inLang(otherLang(lang)) }) };
}
