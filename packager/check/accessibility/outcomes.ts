/** What axe found on the pages of a course, as outcomes of rules: `axe/` and axe's own id. */

import type { UiLang } from '../../course/words.ts';
import type { AxeFinding, AxeTask, AxeView } from '../../lms/axe-found.ts';
import type { Diagnostic, RuleResult } from '../in-words.ts';
import { otherLang } from '../in-words.ts';
import type { Location } from '../location.ts';
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

/** Stands where the rules would, while the pages as they are now have not been looked at. */
export const NOT_LOOKED = 'axe/run';

const notLooked = (
  key: AxeKey,
  data: Readonly<Record<string, string | number>>,
  lang: UiLang,
  both: boolean,
): RuleResult => ({
  ruleId: NOT_LOOKED,
  outcome: 'review',
  diagnostics: [{ ruleId: NOT_LOOKED, severity: 'warning', ...said(key, data, lang, both) }],
});

/** The one result where no browser could look. @param reason what the machine said, or a code */
export const axeNotRun = (reason: string, lang: UiLang, both = false): RuleResult =>
  notLooked('not-run', { reason: reason.split('\n')[0]?.slice(0, 120) ?? '' }, lang, both);

/** The one result where a browser has still to look at some of the views: a page in one language and scheme each. */
export const axeNotYet = (open: number, total: number, lang: UiLang, both = false): RuleResult =>
  notLooked('not-yet', { open, total }, lang, both);

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
  data: Readonly<Record<string, string | number>>,
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
