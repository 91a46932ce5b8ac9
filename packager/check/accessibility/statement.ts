/**
 * The conformance statement of a course: each success criterion of WCAG 2.2 (A,
 * AA) with one of VPAT's four levels, or "not tested". A test that finds
 * nothing proves nothing: "supports" is said by a person alone, or where a
 * program can see all that the criterion asks.
 */

import { walk } from '../../course/node.ts';
import type { Project } from '../../course/pages.ts';
import type { Checked } from '../run.ts';
import { CRITERIA, type Criterion } from './criteria.ts';
import type { SeenPage } from './outcomes.ts';

/** VPAT 2.5's terms, and that nobody has tested it. */
export const LEVELS = ['supports', 'partially', 'does-not', 'not-applicable', 'not-tested'] as const;
export type Level = (typeof LEVELS)[number];

export interface StatementRow {
  readonly id: string;
  readonly level: string;
  readonly en301549?: string;
  readonly gigw?: string;
  readonly conformance: Level;
  /** Who says so: a program by what it found, a person, or nobody. */
  readonly by: 'measured' | 'declared' | 'nobody';
  /** Faults found, by axe's rules and ours. */
  readonly faults: number;
  /** What a program found and could not decide. */
  readonly open: number;
  /** Pages with a fault, of those that were looked at. */
  readonly pages: number;
  /** Rules that bore on it and found nothing to fault. */
  readonly passed: readonly string[];
  /** Of a person's declaration. */
  readonly said?: { readonly by: string; readonly reason: string; readonly at: string };
}

export interface Statement {
  readonly format: 1;
  readonly tool: { readonly name: 'kriti'; readonly version: string };
  readonly subject: { readonly title: string; readonly owner?: string; readonly sha256: string };
  readonly issued: string;
  readonly standard: 'WCAG 2.2 AA';
  /** Views that a browser looked at: pages by languages and schemes of colours; none: no browser was there. */
  readonly looked: { readonly pages: number; readonly views: number };
  readonly rows: readonly StatementRow[];
}

export interface StatementInput {
  readonly project: Project;
  readonly subject: Statement['subject'];
  /** What the rules of a profile found. */
  readonly checked: readonly Checked[];
  /** What axe found; absent: no browser has looked. */
  readonly seen?: readonly SeenPage[] | undefined;
  readonly version: string;
  /** ISO 8601. */
  readonly issued: string;
}

/** Under which a person declares a criterion, among the declarations of the course. */
const declaredAs = (criterion: string): string => `wcag-${criterion}`;

/** Criteria of which a program sees all: the language of a page stands in it or does not. */
const SETTLED = new Set(['3.1.1']);

export function statementOf(input: StatementInput): Statement {
  const { project, subject, seen = [], version, issued } = input;
  const has = { media: hasMedia(project), live: false };
  const looked = { pages: new Set(seen.map(({ task }) => task.page)).size, views: seen.length };
  return {
    format: 1,
    tool: { name: 'kriti', version },
    subject,
    issued,
    standard: 'WCAG 2.2 AA',
    looked,
    rows: CRITERIA.map((criterion) => rowOf(criterion, input, has, looked.pages)),
  };
}

function rowOf(
  criterion: Criterion,
  { project, checked, seen = [] }: StatementInput,
  has: Readonly<Record<string, boolean>>,
  all: number,
): StatementRow {
  const { id, level, en301549, gigw, of } = criterion;
  const ours = checked.filter(({ rule }) => criterion.rules.includes(rule.id));
  const axe = seen.flatMap(({ task, view }) =>
    view.findings
      .filter(({ rule }) => criterion.axe.includes(rule))
      .map((found) => ({ ...found, page: task.page })),
  );
  const faults = [
    ...axe.filter(({ outcome }) => outcome === 'fail').map(({ page }) => page),
    ...ours.flatMap(({ findings }) =>
      findings.filter(({ outcome }) => outcome !== 'review').map(({ location }) => location?.page ?? ''),
    ),
  ];
  const open =
    axe.filter(({ outcome }) => outcome === 'review').length +
    ours.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'review')).length;
  const pages = new Set(faults).size;
  const passed = [
    ...ours.filter(({ outcome }) => outcome === 'pass').map(({ rule }) => rule.id),
    ...criterion.axe
      .filter(
        (rule) => seen.some(({ view }) => view.passed.includes(rule)) && !axe.some((f) => f.rule === rule),
      )
      .map((rule) => `axe/${rule}`),
  ];
  const declared = project.course.declarations?.[declaredAs(id)];
  const measured = measure(faults.length, pages, all || project.pages.size);
  const row = {
    ...{ id, level, faults: faults.length, open, pages, passed },
    ...(en301549 && { en301549 }),
    ...(gigw && { gigw }),
  };
  // What was found wrong stands, whatever anybody declares.
  if (measured) return { ...row, conformance: measured, by: 'measured' };
  if (declared) {
    const { by, reason, at } = declared;
    return { ...row, conformance: DECLARED[declared.answer], by: 'declared', said: { by, reason, at } };
  }
  if (of && !has[of]) return { ...row, conformance: 'not-applicable', by: 'measured' };
  if (SETTLED.has(id) && passed.length > 0 && open === 0)
    return { ...row, conformance: 'supports', by: 'measured' };
  return { ...row, conformance: 'not-tested', by: 'nobody' };
}

const DECLARED = { yes: 'supports', no: 'does-not', na: 'not-applicable' } as const;

const measure = (faults: number, pages: number, all: number): Level | undefined =>
  faults === 0 ? undefined : pages < all ? 'partially' : 'does-not';

/** Whether anything in the course is seen and heard in time. */
function hasMedia({ course, pages }: Project): boolean {
  const isMedia = (kind: string) => kind === 'video' || kind === 'audio';
  return (
    course.outline.some(({ items }) => items.some(({ kind }) => isMedia(kind))) ||
    [...pages.values()].some(({ docs }) =>
      Object.values(docs).some((doc) => doc && [...walk(doc)].some(({ node }) => isMedia(node.type))),
    )
  );
}
