/** A course that is open, its versions and its files. */
import type { Asset, AssetId, Course, Id } from '../../course/course.ts';
import type { Page } from '../../course/pages.ts';

export interface OpenedCourse {
  readonly path: string;
  readonly course: Course;
  readonly pages: readonly Page[];
  /** Hash of each JSON file by its path in the folder: the base of the next save. */
  readonly hashes: Readonly<Record<string, string>>;
  /** The folder cannot be written to. */
  readonly readOnly?: true;
  /** Files of a save that was interrupted and was finished on opening. */
  readonly recovered?: readonly string[];
  /** Kriti was ended without closing the course; when it was saved last (ISO 8601, UTC). */
  readonly abandoned?: string;
  /** Migrations applied; the files change with the first save. */
  readonly migrated?: readonly string[];
  /** Address before `<asset id>.<ext>`; ends in '/'. */
  readonly assetBase: string;
}

/** Why a version was kept: all but 'named' are kept by Kriti itself. */
export type VersionKind = 'named' | 'open' | 'work' | 'restore' | 'replace' | 'pack' | 'mine' | 'theirs';

/** A version in the history of a course. */
export interface VersionInfo {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly kind: VersionKind;
  readonly name?: string;
  readonly note?: string;
  readonly pages: number;
  /** Pages it changed, against the version before; absent for the oldest. */
  readonly changes?: {
    readonly added: readonly Id[];
    readonly removed: readonly Id[];
    readonly changed: readonly Id[];
    /** course.json: settings and outline. */
    readonly course: boolean;
  };
}

/** What the course was in a version. */
export interface VersionContent {
  readonly course: Course;
  readonly pages: readonly Page[];
  /** False where some of it is lost or damaged: then that is left out. */
  readonly isWhole: boolean;
}

export interface ImportedAsset {
  readonly assetId: AssetId;
  readonly asset: Asset;
}

/** What is known of a picture without showing it; see picture-job.ts. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  readonly moves: boolean;
  readonly tellsPlace: boolean;
  readonly seeThrough: boolean;
}

/** Answer to a piece of an upload: how much is here, and after the last piece the asset. */
export interface UploadProgress extends Partial<ImportedAsset> {
  readonly received: number;
}
