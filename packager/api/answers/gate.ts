/** The gate: what holds a course, who signed, what goes up. */
import type { Id, Override, SignOff } from '../../course/course.ts';
import type { ShownDiagnostic } from './check.ts';

/** Where an item stands: must be mended; only a person can say; worth mending; fine, and why; does not apply. */
export type GatePart = 'mend' | 'person' | 'worth' | 'fine' | 'na';

/** One thing the gate asks or found (gate/gate.ts). */
export interface GateItem extends Omit<ShownDiagnostic, 'severity' | 'location'> {
  readonly part: GatePart;
  readonly holds: boolean;
  readonly location?: ShownDiagnostic['location'];
  /** The words of a tool or a file, as they are. */
  readonly detail?: string;
  /** Answers of a statement of the score card. */
  readonly options?: readonly string[];
  /** Whose signature is asked for or stands here. */
  readonly role?: string;
  readonly override?: Override;
}

/** Who signed in a role; `says` is what is said by it. */
export interface GateRole {
  readonly role: string;
  readonly label: string;
  readonly says: string;
  readonly state: 'signed' | 'outdated' | 'open';
  readonly signOff?: SignOff;
  /** Roles whose person may not be this one's. */
  readonly apartFrom?: readonly string[];
  /** Label of a role that the same person signed in, and may not. */
  readonly clash?: string;
}

export interface GateScore {
  readonly qualified: boolean;
  /** 0 to 100. */
  readonly score: number;
  /** Empty exactly on a bound between two grades. */
  readonly grade: string;
  readonly measured: number;
  readonly declared: number;
  readonly open: number;
  readonly criteria: readonly {
    readonly name: string;
    /** Shares of the points, 0 to 1. */
    readonly share: number;
    readonly least: number;
    readonly reachesMinimum: boolean;
  }[];
}

/** One thing that goes up with a course (gate/uploads.ts). */
export interface GateUpload {
  readonly kind:
    | 'package'
    | 'pdf'
    | 'video'
    | 'audio'
    | 'link'
    | 'test'
    | 'thumbnail'
    | 'certificate'
    | 'accessibility';
  readonly title: string;
  /** The page or item where it is made. */
  readonly entry?: Id;
  /** Of its files; the player and the words of a package come to less than a megabyte more. */
  readonly bytes?: number;
  readonly fit: 'fits' | 'online-only' | 'refused' | 'missing';
  /** Packages that it could be split into, or is. */
  readonly parts?: number;
}

/** The file of a private key, and what its owner tells those who receive what it signs. */
export interface KeyInfo {
  readonly path: string;
  readonly fingerprint: string;
}

/** Rules that a course can be held by. */
export interface RulesInfo {
  readonly id: string;
  readonly label: string;
  /** What they ask; empty where their file does not say. */
  readonly about: string;
  /** Brought in by the user, who can take them away again. */
  readonly own: boolean;
}

/** The gate of an open course, as it was saved last. */
export interface CourseGate {
  /** Number of what the course says: what a signature is for. */
  readonly course: string;
  /** The id of the profile that holds it. */
  readonly profile: string;
  /** The same in words. */
  readonly rulesOf: string;
  /** Nothing holds: the course may go up. */
  readonly open: boolean;
  readonly items: readonly GateItem[];
  readonly score?: GateScore;
  readonly roles: readonly GateRole[];
  readonly uploads: readonly GateUpload[];
}
