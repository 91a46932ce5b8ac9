/**
 * Whether a course may go up: not while a rule of the profile fails as an
 * error. A person may answer for one by name and with a reason; that is
 * printed on the dossier.
 */
import { z } from 'zod';
import type { FileReport, RuleResult } from '../check/report.ts';

const Override = z.strictObject({ rule: z.string(), by: z.string().min(1), reason: z.string().min(1) });
export type Override = z.infer<typeof Override>;

/** `evidence/overrides.json`. */
export const Overrides = z.strictObject({ format: z.literal(1), overrides: z.array(Override) });

/** Rules that fail as an error in the course. */
export const failing = ({ results }: Pick<FileReport, 'results'>): RuleResult[] =>
  results.filter(
    ({ outcome, diagnostics }) =>
      outcome === 'fail' && diagnostics.some(({ severity }) => severity === 'error'),
  );

/** Those that nobody answers for. */
export const blocking = (report: Pick<FileReport, 'results'>, overrides: readonly Override[]): RuleResult[] =>
  failing(report).filter(({ ruleId }) => !overrides.some(({ rule }) => rule === ruleId));
