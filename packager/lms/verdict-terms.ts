/** What SCORM 1.2, SCORM 2004 and xAPI call the same things, and where each says what a finding rests on. */
import type { PackageKind } from '../read/kind.ts';

const TERMS = {
  scorm12: {
    ...{ standard: 'SCORM 1.2', begin: 'LMSInitialize', end: 'LMSFinish', place: 'lesson_location' },
    ...{ done: 'lesson_status', points: 'cmi.core.score.raw' },
  },
  scorm2004: {
    ...{ standard: 'SCORM 2004', begin: 'Initialize', end: 'Terminate', place: 'location' },
    ...{ done: 'completion_status', points: 'cmi.score.scaled' },
  },
  xapi: {
    ...{ standard: 'xAPI', begin: 'initialized', end: 'terminated', place: 'state' },
    ...{ done: 'the statement', points: 'result.score.scaled' },
  },
} as const;

const CLAUSES = {
  scorm12: {
    session: 'RTE 1.2, 3.3.1',
    state: 'RTE 1.2, cmi.suspend_data: CMIString4096',
    codes: 'RTE 1.2, 3.3.4',
  },
  scorm2004: {
    session: 'RTE 4th Ed., 3.1.2',
    state: 'RTE 4th Ed., cmi.suspend_data',
    codes: 'RTE 4th Ed., 3.1.7',
  },
  xapi: { session: 'cmi5 9.3', state: 'xAPI 1.0.3', codes: 'xAPI 1.0.3, Communication 3.2' },
} as const;

const spoken = (kind: PackageKind) =>
  kind.startsWith('scorm2004') ? 'scorm2004' : kind === 'cmi5' || kind === 'tincan' ? 'xapi' : 'scorm12';

/** The names as data for the words of a finding. */
export const termsOf = (kind: PackageKind) => TERMS[spoken(kind)];

/** The clauses of the run-time specification. */
export const clausesOf = (kind: PackageKind) => CLAUSES[spoken(kind)];
