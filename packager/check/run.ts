/** Runs the rules over a subject. */
import type { PackageKind } from '../read/kind.ts';
import { type Profile, severityUnder } from './profile.ts';
import type { CourseView, Finding, Rule, Severity, SubjectKind, Subjects } from './rule.ts';
import { RULES } from './rules.ts';
import type { PackageView } from './view.ts';

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

/**
 * Checks a package with every rule of the profile. Never throws: a rule that
 * does is our own failure and comes back as a 'review' under its name.
 */
export const checkPackage = (view: PackageView, profile: Profile, onRule?: OnRule): Promise<Checked[]> =>
  runAll(
    {
      package: () => each(view),
      manifest: () => each(view.manifest),
      xapi: () => each(view.xapi),
      html: () => view.htmlFiles(),
    },
    view.kind,
    profile,
    onRule,
  );

/** Checks a course with every rule of the profile. Never throws. */
export const checkCourse = (view: CourseView, profile: Profile, onRule?: OnRule): Promise<Checked[]> =>
  runAll({ course: () => each(view) }, 'course', profile, onRule);

async function* each<T>(subject: T | undefined): AsyncGenerator<T> {
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

async function runAll(
  offered: Offered,
  kind: PackageKind,
  profile: Profile,
  onRule?: OnRule,
): Promise<Checked[]> {
  const running = RULES.flatMap((rule): Running[] => {
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
        for (const one of looking) {
          await look(one, subject);
          if (one.seen === 1) onRule?.(++done, running.length);
        }
      }
  }
  return silenceFollowers(running.map(outcomeOf));
}

async function look(one: Running, subject: unknown): Promise<void> {
  one.seen++;
  try {
    // The subject is of the kind the rule names: `looking` was chosen by it.
    for await (const finding of one.rule.check(subject as never)) {
      if (one.findings.length === MOST_FINDINGS) {
        one.more = true;
        return;
      }
      one.findings.push(finding);
    }
  } catch (error) {
    one.findings.push(ownFailure(error));
  }
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

/** One cause is reported once: a rule whose `unless` names a failed rule has nothing to add. */
function silenceFollowers(checked: readonly Checked[]): Checked[] {
  const failed = new Set(checked.filter((c) => c.outcome === 'fail').map((c) => c.rule.id));
  return checked.map((c) =>
    c.rule.unless?.some((id) => failed.has(id)) ? { ...c, outcome: 'inapplicable', findings: [] } : c,
  );
}
