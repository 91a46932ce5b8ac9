/**
 * The success criteria of WCAG 2.2, A and AA, as data: which of axe's rules and
 * of ours bear on each (axe's own tags), and the clauses of other standards as
 * far as they are known. EN 301 549 V3.2.1 numbers its clauses for the web
 * 9.x by WCAG 2.1's own numbers; IS 17802 rests on it (BIS), but its clause
 * numbers are not known to us, so none are given.
 */
import type { UiLang } from '../../course/words.ts';
import data from './criteria.json' with { type: 'json' };

export interface Criterion {
  /** "1.4.3" */
  readonly id: string;
  readonly level: string;
  readonly name: Readonly<Record<UiLang, string>>;
  /** Clause of EN 301 549 V3.2.1; none for what came with WCAG 2.2. */
  readonly en301549?: string;
  /** Clause of GIGW 3.0, where we have seen it. */
  readonly gigw?: string;
  /** What a course must have for it to apply: recorded films or sound, something broadcast. */
  readonly of?: string;
  readonly axe: readonly string[];
  readonly rules: readonly string[];
}

export const CRITERIA: readonly Criterion[] = data.criteria;

/** Clauses that a rule of axe rests on, as a report names them; undefined for one that no criterion names. */
export function clausesOf(axeRule: string): string | undefined {
  const found = CRITERIA.filter(({ axe }) => axe.includes(axeRule));
  const clauses = found.map(({ id, en301549, gigw }) =>
    [`${data.standard} ${id}`, en301549 && `EN 301 549 ${en301549}`, gigw && `GIGW 3.0 ${gigw}`]
      .filter(Boolean)
      .join(', '),
  );
  return clauses.length > 0 ? clauses.join('; ') : undefined;
}
