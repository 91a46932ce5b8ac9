/** What rules found, in the words of a language. */
import type { Operation } from '../course/patch.ts';
import type { UiLang, Words } from '../course/words.ts';
import type { Location } from './location.ts';
import type { Finding, Rule, Severity } from './rule.ts';
import { type Checked, type Outcome, OWN_FAILURE } from './run.ts';
import { formatWords, shortened } from './words.ts';

/** A finding as a person reads it. */
export interface Diagnostic {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is so: a fact. */
  readonly message: string;
  /** To whom it matters. */
  readonly why: string;
  /** What mends it. */
  readonly how: string;
  readonly location?: Location;
  readonly spec?: string;
  /** The words of a tool or a file, as they are. */
  readonly detail?: string;
  readonly fix?: { readonly title: string; readonly patch: readonly Operation[] };
  /** The same in Kriti's other language, for a report that is read in both. Not part of the JSON. */
  readonly other?: Required<Words>;
}

export interface RuleResult {
  readonly ruleId: string;
  readonly outcome: Outcome;
  readonly diagnostics: readonly Diagnostic[];
  /** There are more of them than are listed. */
  readonly more?: true;
}

const OWN_FAILURE_WORDS: Readonly<Record<UiLang, Required<Words>>> = {
  en: {
    what: 'This check broke down: {reason}',
    why: 'It says nothing about the file. The fault is in Kriti.',
    how: 'Send the file and this message to whoever looks after Kriti',
  },
  hi: {
    what: 'यह जाँच पूरी नहीं हो सकी: {reason}',
    why: 'इससे फ़ाइल के बारे में कुछ पता नहीं चलता। कमी कृति में है।',
    how: 'फ़ाइल और यह संदेश कृति सँभालने वालों को भेजें',
  },
};

/** The words of one finding: its own, else those of the rule's help. */
function wordsOf(rule: Rule, finding: Finding, lang: UiLang): Required<Words> {
  if (finding.key === OWN_FAILURE) return OWN_FAILURE_WORDS[lang];
  const own = rule.messages[lang][finding.key];
  if (!own) throw new Error(`${rule.id}: no words for "${finding.key}" in ${lang}`);
  const { why, how } = rule.help[lang];
  return { why, how, ...own };
}

/** A fact that holds at many places of one cause. */
const ALIKE: Readonly<Record<UiLang, string>> = {
  en: '{what} (and at {alike, plural, one {# more place} other {# more places}})',
  hi: '{what} (और {alike, plural, other {# और जगहों}} पर भी)',
};

function sentences({ rule }: Checked, finding: Finding, lang: UiLang): Required<Words> {
  const { what, why, how } = wordsOf(rule, finding, lang);
  const data = shortened(finding.data);
  const say = (words: string) => formatWords(words, lang, data);
  const { alike } = finding;
  const fact = say(what);
  return {
    what: alike === undefined ? fact : formatWords(ALIKE[lang], lang, { what: fact, alike }),
    why: say(why),
    how: say(how),
  };
}

function diagnosticOf(checked: Checked, finding: Finding, lang: UiLang, both: boolean): Diagnostic {
  const { what, why, how } = sentences(checked, finding, lang);
  const spec = finding.spec ?? checked.rule.spec;
  return {
    ruleId: checked.rule.id,
    severity: finding.outcome === 'review' ? 'warning' : checked.severity,
    message: what,
    why,
    how,
    ...(finding.location && { location: finding.location }),
    ...(spec && { spec }),
    ...(finding.detail && { detail: finding.detail }),
    ...(finding.fix && { fix: { title: finding.fix.title[lang], patch: finding.fix.patch } }),
    ...(both && { other: sentences(checked, finding, otherLang(lang)) }),
  };
}

export const otherLang = (lang: UiLang): UiLang => (lang === 'en' ? 'hi' : 'en');

/** Results of a run in the words of `lang`; if `both`, in the other language as well. */
export const inWords = (checked: readonly Checked[], lang: UiLang, both = false): RuleResult[] =>
  checked.map((c) => ({
    ruleId: c.rule.id,
    outcome: c.outcome,
    diagnostics: c.findings.map((finding) => diagnosticOf(c, finding, lang, both)),
    ...(c.more && { more: true }),
  }));
