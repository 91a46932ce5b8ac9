/**
 * What the check for the platform says of a package made here that has nothing
 * to mend, target by target: all of it, and why it is so. docs/igot-expected.md
 * is written from this; a test lays the real findings of the sample beside it.
 */
import type { Severity } from '../../packager/check/rule.ts';
import type { TargetId } from '../../packager/target-kinds.ts';

export interface ExpectedFinding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly count: number;
  readonly why: string;
}

const NO_STORE =
  'The platform has no record store and no launch for this kind: such a package has nobody to report to there. Pack as SCORM 1.2 for the platform.';

export const IGOT_FINDINGS: Readonly<Record<TargetId, readonly ExpectedFinding[]>> = {
  scorm12: [
    {
      ruleId: 'control-documents-included',
      severity: 'info',
      count: 1,
      why: 'A note, no fault: the schemas of SCORM 1.2 are left out, because receivers check against copies of their own and these would weigh as much as the player.',
    },
  ],
  scorm2004: [
    {
      ruleId: 'scorm12-preferred',
      severity: 'warning',
      count: 1,
      why: 'The platform’s player refuses Initialize from the second launch on. This player goes on all the same (README, the row of SCORM 2004 on the 2026 player), but SCORM 1.2 has no such trouble.',
    },
  ],
  cmi5: [{ ruleId: 'platform-takes-kind', severity: 'error', count: 1, why: NO_STORE }],
  xapi: [{ ruleId: 'platform-takes-kind', severity: 'error', count: 1, why: NO_STORE }],
  html: [],
};
