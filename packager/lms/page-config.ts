/** What the engine tells the page that plays a package. Written into the page as JSON. */

import type { UiLang } from '../course/words.ts';
import type { PackageKind } from '../read/kind.ts';
import type { LmsId } from './stand-ins.ts';

export interface Learner {
  readonly id: string;
  /** As SCORM wants it: "last, first". */
  readonly name: string;
  /** Enrolled in the course; a preview on iGOT saves nothing. */
  readonly enrolled: boolean;
}

/** What a platform's catalogue knows about the content, beside the package itself. */
export interface CatalogueEntry {
  /** iGOT's `isTrackable`: the package itself reports progress. */
  readonly isTrackable: boolean;
  /** Seconds the course is said to take; 0 if not said. */
  readonly duration: number;
  /** iGOT's `ScormProgressThreshold`: percent of `duration` that completes untracked content; absent: time never does. */
  readonly threshold?: number;
  /** iGOT's `artifactUrl`, where the catalogue names one: the address the content was uploaded to. */
  readonly artifactUrl?: string;
}

export interface PageConfig {
  readonly lms: LmsId;
  readonly kind: PackageKind;
  /** 'robot': nothing but the package. 'person': the log beside it. */
  readonly view: 'robot' | 'person';
  readonly lang: UiLang;
  /** Name of the package for the heading. */
  readonly title: string;
  /** Address of the package's root, ending in '/'. */
  readonly root: string;
  /** Where events are posted. */
  readonly events: string;
  /** Where the learning record store is reached, ending in '/'. */
  readonly lrs: string;
  /** Launch file if the package has no manifest that names one. */
  readonly launch: string;
  readonly learner: Learner;
  readonly entry: CatalogueEntry;
  /** What the stand-in's server holds from earlier launches, in the stand-in's own shape. */
  readonly record: unknown;
  readonly attempt: number;
  /** Identifier of the manifest's item that is launched; absent: the first. */
  readonly item?: string;
  /** Looked at again, for no credit. Only the platforms that keep to a standard know it. */
  readonly review?: boolean;
  /** In a window of its own, whose opener is the platform; or with no platform at all. Absent: in a frame. */
  readonly opening?: 'window' | 'alone';
}

/** Nothing else bears this name or id: where they turn up they are the learner's (learner-data.ts). */
export const LEARNER: Learner = {
  id: 'kriti-learner-4921',
  name: 'Tamhankar, Charulekha',
  enrolled: true,
};
/** What the robot writes where a mail address is asked for. */
export const MAIL = 'charulekha@learner.example';
/** What the newest known player assumes where the catalogue says nothing (docs/platform.md 2.2, 8). */
export const ENTRY: CatalogueEntry = { isTrackable: true, duration: 0, threshold: 70 };
