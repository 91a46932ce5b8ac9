/** Runs rules over what they look at; check-package.ts and check-course.ts say which over what. */
import type { PackageKind } from '../read/kind.ts';
import type { Location } from './location.ts';
import { type Profile, severityUnder } from './profile/profile.ts';
import type { Finding, Rule, Severity, SubjectKind, Subjects } from './rule.ts';

export type Outcome = 'pass' | 'fail' | 'review' | 'inapplicable';

/** What came of one rule: evidence where it passed, findings as data where it did not. */
export interface Checked {
  readonly rule: Rule;
  /** Under the profile of the run. */
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  /** The rule would have gone on; see `MOST_FINDINGS`. */
  readonly more?: true;
}

/** Findings of one rule that are kept: nobody reads so many, and a hostile file has millions. */
const MOST_FINDINGS = 10_000;

/** Told as the run goes on; `done` of `total` rules have looked at all they look at. */
export type OnRule = (done: number, total: number) => void;

/** The subjects on offer, by kind: one package, at most one manifest, any number of HTML files. */
type Offered = { readonly [S in SubjectKind]?: () => AsyncIterable<Subjects[S]> };

/** The one subject of its kind, where there is one. */
export async function* each<T>(subject: T | undefined): AsyncGenerator<T> {
  if (subject !== undefined) yield subject;
}

/** What one rule has found so far. */
interface Running {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly findings: Finding[];
  /** How many subjects it looked at. */
  seen: number;
  more: boolean;
}

/** Which rules are run, on what, and how much they weigh. */
export interface Run {
  readonly rules: readonly Rule[];
  readonly offered: Offered;
  readonly kind: PackageKind;
  readonly profile: Profile;
  readonly onRule?: OnRule | undefined;
  readonly recall?: Recall | undefined;
}

/** Never throws: a rule that does is our own failure and comes back as a 'review' under its name. */
export async function runRules({ rules, offered, kind, profile, onRule, recall }: Run): Promise<Checked[]> {
  const running = rules.flatMap((rule): Running[] => {
    const severity = severityUnder(profile, rule);
    return severity === 'off' || !(rule.subject in offered)
      ? []
      : [{ rule, severity, findings: [], seen: 0, more: false }];
  });
  let done = 0;
  for (const [subjectKind, subjects] of Object.entries(offered)) {
    const looking = running.filter(
      ({ rule }) => rule.subject === subjectKind && (rule.appliesTo?.includes(kind) ?? true),
    );
    // Subjects outside, rules inside: an HTML file is read once and let go.
    if (looking.length > 0)
      for await (const subject of subjects()) {
        const known = recall?.(subject);
        for (const one of looking) {
          await look(one, subject, known);
          if (one.seen === 1) onRule?.(++done, running.length);
        }
      }
  }
  return silenceFollowers(running.map(outcomeOf)).map(causesOnce);
}

/** What rules are known to find on a subject, by their ids; what is found now is added. */
type Recall = (subject: unknown) => Map<string, readonly Finding[]> | undefined;

async function look(
  one: Running,
  subject: unknown,
  known: Map<string, readonly Finding[]> | undefined,
): Promise<void> {
  one.seen++;
  const before = known?.get(one.rule.id);
  const found = before ?? (await findingsOf(one.rule, subject));
  if (!before) known?.set(one.rule.id, found);
  const room = MOST_FINDINGS - one.findings.length;
  one.findings.push(...found.slice(0, room));
  if (found.length > room) one.more = true;
}

/** All a rule finds on one subject, and one more than can be kept where there is no end to it. */
async function findingsOf(rule: Rule, subject: unknown): Promise<Finding[]> {
  const found: Finding[] = [];
  try {
    // The subject is of the kind the rule names: `looking` was chosen by it.
    for await (const finding of rule.check(subject as never)) if (found.push(finding) > MOST_FINDINGS) break;
  } catch (error) {
    found.push(ownFailure(error));
  }
  return found;
}

function outcomeOf({ rule, severity, findings, seen, more }: Running): Checked {
  const outcome =
    findings.length > 0
      ? findings.some((finding) => finding.outcome !== 'review')
        ? 'fail'
        : 'review'
      : seen > 0
        ? 'pass'
        : 'inapplicable';
  return { rule, severity, outcome, findings, ...(more && { more: true as const }) };
}

/** Key of the finding that says a rule itself broke down; report.ts has its words. */
export const OWN_FAILURE = 'own-failure';

const ownFailure = (error: unknown): Finding => ({
  key: OWN_FAILURE,
  outcome: 'review',
  data: { reason: error instanceof Error ? error.message : String(error) },
});

/** One cause is reported once: a rule whose `unless` names a failed rule has nothing to add, nor has it where `unlessThere` names one. */
function silenceFollowers(checked: readonly Checked[]): Checked[] {
  const failed = new Map(checked.filter((c) => c.outcome === 'fail').map((c) => [c.rule.id, c]));
  return checked.map((c) => {
    if (c.rule.unless?.some((id) => failed.has(id))) return { ...c, outcome: 'inapplicable', findings: [] };
    const leading = c.rule.unlessThere?.flatMap((id) => failed.get(id) ?? []) ?? [];
    if (leading.length === 0 || c.findings.length === 0) return c;
    const told = new Set(leading.flatMap(({ findings }) => findings.map(placeOf)));
    const findings = c.findings.filter((finding) => !told.has(placeOf(finding)));
    return findings.length > 0 ? { ...c, findings } : { ...c, outcome: 'inapplicable', findings };
  });
}

/** Findings with one cause that are told one by one; of more, the first. */
const MOST_ALIKE = 3;

/** One cause is told once, at the first of its places, where a rule knows what a cause is. */
function causesOnce(checked: Checked): Checked {
  const { rule, findings } = checked;
  const { cause } = rule;
  if (!cause || findings.length <= MOST_ALIKE) return checked;
  const causeOf = (finding: Finding): string => `${finding.key} ${cause(finding)}`;
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(causeOf(finding), (counts.get(causeOf(finding)) ?? 0) + 1);
  const told = new Set<string>();
  const kept = findings.flatMap((finding) => {
    const of = causeOf(finding);
    const count = counts.get(of) ?? 1;
    if (count <= MOST_ALIKE || finding.key === OWN_FAILURE) return [finding];
    if (told.has(of)) return [];
    told.add(of);
    return [{ ...finding, alike: count - 1 }];
  });
  return { ...checked, findings: kept };
}

const placeOf = ({ location }: Finding): string => JSON.stringify(location ?? {}, PLACE_PARTS);
const PLACE_PARTS: (keyof Location)[] = ['in', 'file', 'line', 'column', 'page', 'lang', 'block', 'pointer'];
