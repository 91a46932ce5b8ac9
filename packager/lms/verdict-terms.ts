/** What SCORM 1.2 and 2004 call the same things, and where each says what a finding rests on. */
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
} as const;

const spoken = (kind: PackageKind) => (kind.startsWith('scorm2004') ? 'scorm2004' : 'scorm12');

/** The names as data for the words of a finding. */
export const termsOf = (kind: PackageKind) => TERMS[spoken(kind)];

/** The clauses of the run-time specification. */
export const clausesOf = (kind: PackageKind) => CLAUSES[spoken(kind)];
