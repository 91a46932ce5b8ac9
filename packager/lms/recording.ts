/**
 * What is written down while a package runs on a stand-in: the types shared by
 * the page that plays it, the robot that walks it, the rules that judge it
 * (verdict.ts, check/) and the report, whose names these are.
 */

import type { MessageData } from '../course/words.ts';
import type { PackageKind } from '../read/kind.ts';
import type { Activity } from './activity.ts';
import type { By } from './answers.ts';
import type { LearnerDatum } from './learner-data.ts';
import type { Phase } from './plan.ts';
import type { LmsId } from './stand-ins.ts';

/** A value that survives JSON; what a platform's API really answered, `true` and `"true"` told apart. */
export type Answer = string | number | boolean | null;

/** What is odd about one call, as data; note-words.ts has the words. */
export interface CallNote {
  readonly key: string;
  /** Where it is said: a clause of the run-time specification, or the platform's own behaviour. */
  readonly clause: string;
  readonly data?: MessageData;
}

/** One call of the package to the platform. */
export interface Call {
  /** Milliseconds since the launch. */
  readonly t: number;
  /** As called: `LMSSetValue`, `SetValue` … */
  readonly name: string;
  readonly args: readonly Answer[];
  readonly result: Answer;
  /** The error code the platform holds after the call; '' where it holds none. */
  readonly error: string;
  /** The package was already being left when it called. */
  readonly late?: boolean;
  /** The event of the page in which a late call was made, where it is one of a page that goes. */
  readonly during?: LeavingEvent;
  readonly note?: CallNote;
}

/** What a browser tells a page that goes. */
export const LEAVING_EVENTS = ['beforeunload', 'unload', 'pagehide', 'visibilitychange'] as const;
export type LeavingEvent = (typeof LEAVING_EVENTS)[number];

/** What a platform knows of the learner, in one shape for all platforms. */
export interface Recorded {
  readonly completion: 'completed' | 'incomplete' | 'not attempted' | 'unknown';
  readonly success: 'passed' | 'failed' | 'unknown';
  /** 0 to 1. */
  readonly scoreScaled?: number;
  /** As the package wrote it. */
  readonly scoreRaw?: string;
  /** Percent, where the platform keeps one. */
  readonly progress?: number;
  readonly location: string;
  /** UTF-16 code units; SCORM 1.2 allows 4096. */
  readonly suspendDataLength: number;
}

export const NOTHING_RECORDED: Recorded = {
  completion: 'not attempted',
  success: 'unknown',
  location: '',
  suspendDataLength: 0,
};

/** Why a record went to the platform's server. */
export type SaveReason = 'commit' | 'finish' | 'interaction' | 'leave';

/** A moment at which what the package had written reached the platform's server. */
export interface Save {
  readonly t: number;
  readonly reason: SaveReason;
  readonly recorded: Recorded;
}

/** A screen the robot saw, by its heading. */
export interface Screen {
  readonly t: number;
  readonly heading: string;
}

/** An answer the robot gave. */
export interface GivenAnswer {
  readonly question: string;
  readonly chosen: readonly string[];
  readonly by: By;
}

/**
 * What stood on the last screen of a package of another tool where no way on was found; `missing`: the first
 * screen asks for pages, scripts or data that the package lacks; `empty`: nothing can be read or pressed there.
 */
export const OBSTACLES = ['dragging', 'film', 'question', 'drawing', 'missing', 'empty'] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** One launch of a package on one platform. */
export interface Recording {
  readonly lms: LmsId;
  readonly kind: PackageKind;
  /** 1-based; what the learner wants in each is the plan (plan.ts). */
  readonly attempt: number;
  /** A launch beside the learner's visits; absent: one of the visits. */
  readonly phase?: Phase;
  /** The lesson of the manifest that was launched, where the platform knows lessons. */
  readonly activity?: Activity;
  /** Not a course of ours: how long it is and what its answers are can only be guessed. */
  readonly foreign?: true;
  /** What can be read on the screen of a launch without a platform. */
  readonly shown?: string;
  /** Address of the launched file inside the package, with its query. */
  readonly launched: string;
  /** The package looked at the platform's API object. */
  readonly apiFound: boolean;
  readonly calls: readonly Call[];
  readonly saves: readonly Save[];
  /** What the server held, and how many calls there had been, before the learner first touched anything; absent if it never loaded. */
  readonly atLoad?: { readonly recorded: Recorded; readonly calls: number };
  /** What the platform's server holds after the learner has left. */
  readonly recorded: Recorded;
  /** Addresses outside the package that it tried to reach. */
  readonly network: readonly string[];
  /** Hosts outside the package that the learner's own data were to go to; absent: none. */
  readonly learnerSent?: readonly { readonly host: string; readonly datum: LearnerDatum }[];
  /** Files of the package that it asked for and that are not there. */
  readonly missing: readonly string[];
  /** Errors on the browser's console, uncaught exceptions among them. */
  readonly console: readonly string[];
  readonly dialogs: readonly { readonly type: string; readonly message: string }[];
  readonly popups: readonly string[];
  readonly downloads: readonly string[];
  readonly hung: boolean;
  /** Not walked to its end, because the time for the whole run was over. */
  readonly cut?: true;
  readonly screens: readonly Screen[];
  readonly answers: readonly GivenAnswer[];
  /** Why the robot stopped walking. */
  readonly stopped: 'middle' | 'end' | 'stuck' | 'too-long' | 'hung' | 'not-loaded' | 'opened';
  /** What may have been in the way there, in a package of another tool. */
  readonly obstacle?: Obstacle;
  /** PNG of the first and the last screen; absent where either could not be drawn. */
  readonly pictures?: { readonly first: Uint8Array; readonly last: Uint8Array };
}

/** What the page that plays a package tells the engine while it runs. */
export type PageEvent =
  | { readonly kind: 'launched'; readonly href: string }
  | { readonly kind: 'api-found' }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'saved'; readonly save: Save; readonly record: unknown }
  | { readonly kind: 'forgotten' };
