/**
 * What the methods of the app answer, as the UI sees it. Types only, and only
 * of JSON values, so that the renderer can import them without the engine.
 */

import type { PassagePlace } from '../check/competency-passages.ts';
import type { Suggestion } from '../check/competency-suggestions.ts';
import type { Aspect, Extent } from '../check/similarity/coverage.ts';
import type { Asset, AssetId, Course, Id, Lang, Override, Page, SignOff, Text } from '../course/course.ts';
import type { Operation } from '../course/patch.ts';
import type { UiLang, Words } from '../course/words.ts';
import type { Framework } from '../platform/competencies/framework.ts';

/** A competency that the text of a course speaks of, with the sentences that led to it. */
export type CompetencySuggestion = Suggestion<PassagePlace>;

/** An imported framework, without its competencies. */
export type FrameworkInfo = Omit<Framework, 'competencies'> & { readonly count: number };

/** An expected failure in the words of the UI's language. */
export interface Failure {
  /** Which failure: what a caller may act on. */
  readonly code: string;
  /** What is so, why it matters and what to do, in one text. */
  readonly message: string;
  readonly what: string;
  readonly why?: string;
  readonly how?: string;
  /** Course files that changed on disk meanwhile (code 'conflict'). */
  readonly files?: readonly string[];
  /** What stands in the way of opening a course, each with its file. */
  readonly problems?: readonly ShownProblem[];
  /** Bytes that have arrived of an upload (code 'wrong-offset'): go on from there. */
  readonly received?: number;
  /** What our own validator said of a package that was therefore not kept (code 'package-not-fit'). */
  readonly report?: PackReport;
}

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

export interface AppInfo {
  readonly version: string;
  /** As Node names it: 'linux', 'darwin', 'win32'. */
  readonly platform: string;
  /** The user's home folder. */
  readonly home: string;
  /** The language chosen earlier; absent until someone chose. */
  readonly lang?: UiLang;
  /** The shell can show the system's own folder dialog. */
  readonly canPick: boolean;
  /** No course was ever opened here. */
  readonly firstRun: boolean;
  /** Folder of the course that the program was started with. */
  readonly course?: string;
}

/** A course opened before. */
export interface RecentCourse {
  readonly path: string;
  readonly title: Text;
  readonly languages: readonly Lang[];
  readonly pages: number;
  readonly minutes?: number;
  readonly thumbnailUrl?: string;
  /** Id of the page that was open last. */
  readonly lastPage?: Id;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
  /** What the last check of the whole course said. */
  readonly state?: CheckCounts;
  /** Its folder is not there at the moment. */
  readonly missing?: true;
}

export interface TemplateInfo {
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly languages: readonly Lang[];
  readonly pages: number;
  readonly minutes?: number;
  /** Stages that its pages have, in the order of STAGES. */
  readonly stages: readonly string[];
  readonly thumbnailUrl?: string;
}

/** A course folder of the library. */
export interface LibraryEntry {
  readonly path: string;
  readonly shelf: 'shelf' | 'archive' | 'bin';
  /** ISO 8601, UTC; when it was put into the bin. */
  readonly deletedAt?: string;
}

export interface Library {
  /** Where it is; the folder is made with the first course. */
  readonly folder: string;
  readonly entries: readonly LibraryEntry[];
  /** Days after which courses in the bin may be deleted for good. */
  readonly binDays: number;
}

/** What is shown of a course in the library. */
export interface LibraryCard {
  readonly path: string;
  /** ISO 8601, UTC: the last change of its files. */
  readonly changedAt: string;
  /** Absent when the course cannot be opened. */
  readonly course?: {
    readonly title: Text;
    readonly languages: readonly Lang[];
    readonly pages: number;
    readonly minutes: number;
    readonly keywords: readonly string[];
    readonly institution: Text;
    readonly thumbnailUrl?: string;
    /** What the last check of the whole course said. */
    readonly state?: CheckCounts;
  };
  /** What stands in the way of opening it. */
  readonly problems?: readonly ShownProblem[];
}

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly kind: 'folder' | 'course' | 'file';
}

export interface Folder {
  readonly path: string;
  /** Absent at the top of a drive. */
  readonly parent?: string;
  /** Where else one may begin: home and drives. */
  readonly places: readonly { readonly name: string; readonly path: string }[];
  /** Courses and folders first, then files, each by name. */
  readonly entries: readonly FolderEntry[];
}

export interface ShownProblem {
  /** Path inside the course folder. */
  readonly file: string;
  /** JSON pointer inside that file. */
  readonly pointer: string;
  readonly what: string;
  readonly why?: string;
  readonly how?: string;
}

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

export interface CheckCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly reviews: number;
}

/** A finding in words, and where it points. */
export interface ShownDiagnostic {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly location: {
    readonly in: 'package' | 'course';
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly page?: string;
    readonly lang?: string;
    readonly block?: string;
    readonly pointer?: string;
  };
  readonly spec?: string;
  readonly fix?: { readonly title: string; readonly patch: readonly Operation[] };
}

/** One rule that has something to say. */
export interface ShownResult {
  readonly ruleId: string;
  readonly outcome: 'fail' | 'review';
  readonly diagnostics: readonly ShownDiagnostic[];
}

export interface CourseCheck {
  readonly results: readonly ShownResult[];
  readonly counts: CheckCounts;
  /** Rules that passed: evidence for "fine, and why". */
  readonly passed: readonly string[];
  readonly ms: number;
}

export interface TargetInfo {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** What our validator says of the bytes just packed. */
export interface PackReport {
  readonly verdict: 'pass' | 'warn' | 'fail';
  readonly counts: CheckCounts;
  readonly results: readonly ShownResult[];
  /** The whole report, beside the package. */
  readonly file: string;
  /** Our own checking broke down, so the package is unproved: the sentence that says so. */
  readonly unchecked?: string;
}

export interface Packed {
  readonly file: string;
  readonly bytes: number;
  /** What is not in the package, and where it goes instead. */
  readonly notes: readonly Words[];
  readonly report: PackReport;
}

/** What `GET /events` sends. */
/** One side of a passage: itself, in parts that are the same on both sides and parts that are not, and what stands around. */
export interface PassageSide {
  readonly before: string;
  readonly parts: readonly { readonly text: string; readonly same: boolean }[];
  readonly after: string;
}

/** A passage that also stands elsewhere. */
export interface ShownPassage {
  readonly passage: string;
  /** Kinds and standings are data: a screen shows one that it does not know by its name. */
  readonly kind: string;
  /** What explains it in the text itself; what its author recorded is not looked at. */
  readonly standing: string;
  readonly words: number;
  /** Its words, counted in what was compared. */
  readonly from: number;
  readonly to: number;
  /** The first word of its page, counted likewise. */
  readonly pageFrom: number;
  readonly page?: Id;
  readonly lang?: Lang;
  /** Blocks it stands in, and which of their letters are its own (UTF-16). */
  readonly blocks: readonly {
    readonly block: Id;
    readonly from: number;
    readonly to: number;
    readonly letters: number;
  }[];
  readonly source: { readonly title: string; readonly owner?: string; readonly licence?: string };
  /** Share of its words that are the same in a row, 0 to 1. */
  readonly same: number;
  readonly yours: PassageSide;
  readonly theirs: PassageSide;
}

/** A file of the course that also stands elsewhere. */
export interface ShownMedia {
  readonly kind: 'picture' | 'sound' | 'film';
  readonly asset: AssetId;
  /** Title of the first page it stands on. */
  readonly at?: string;
  /** What explains it, by what the course said when it was compared; data, as of a passage. */
  readonly standing: string;
  /** 'bytes', 'changed', 'anew', 'part' or 'scenes': how alike they are. */
  readonly change: string;
  /** Scenes of a film that were compared. */
  readonly of?: number;
  /** Seconds of what is shared, and where it begins in the source; none of a picture. */
  readonly spans: readonly { readonly from: number; readonly to?: number; readonly sourceFrom?: number }[];
  readonly source: { readonly title: string; readonly file: string };
  /** What the collection keeps of the picture: its brightness in a square, row by row, base 64; and its true size. */
  readonly kept?: { readonly width: number; readonly height: number; readonly gray: string };
}

/** What a course shares with a corpus. */
export interface CourseOriginality {
  readonly corpus: {
    readonly id: string;
    readonly documents: number;
    readonly words: number;
    /** When its newest document was added, ISO 8601. */
    readonly newest?: string;
  };
  readonly compared: Readonly<Record<Aspect, Extent>>;
  /** Shares that warn and that stop; words of the longest passage that may stay unexplained. */
  readonly limits: { readonly warn: number; readonly block: number; readonly longest: number };
  /** Words of each page that was compared. */
  readonly pages: readonly { readonly page: Id; readonly words: number }[];
  readonly passages: readonly ShownPassage[];
  /** Pictures, recordings and films; absent where pages alone were compared. */
  readonly media?: readonly ShownMedia[];
}

/** What became of documents that were to be taken into a corpus. */
export interface CorpusFilled {
  readonly added: number;
  readonly same: number;
  readonly unread: number;
  readonly documents: number;
}

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

export type EngineEvent =
  | { readonly type: 'hello'; readonly version: string }
  | { readonly type: 'heartbeat' }
  | {
      readonly type: 'progress';
      readonly job: string;
      readonly done: number;
      readonly total: number;
      /** What is being done, in words. */
      readonly label: string;
    }
  | { readonly type: 'done'; readonly job: string; readonly value: Packed }
  /** A file or folder was made that is no package: a `.kriti` file, a course taken in, a handover. */
  | {
      readonly type: 'made';
      readonly job: string;
      readonly path: string;
      readonly bytes?: number;
      readonly key?: string;
    }
  /** A cancelled job fails with code 'cancelled'. */
  | { readonly type: 'failed'; readonly job: string; readonly error: Failure }
  /** A picture was made as the author asked; the course does not name it yet. */
  | { readonly type: 'picture'; readonly job: string; readonly value: ImportedAsset }
  /** A film or recording was made anew; the course does not name it yet. */
  | { readonly type: 'film'; readonly job: string; readonly value: ImportedAsset }
  /** A course, or some pages of it, was held against a corpus. */
  | { readonly type: 'compared'; readonly job: string; readonly value: CourseOriginality }
  /** A course stood before the gate. */
  | { readonly type: 'gated'; readonly job: string; readonly value: CourseGate }
  /** Documents were taken into a corpus. */
  | { readonly type: 'corpus'; readonly job: string; readonly value: CorpusFilled }
  /** A preview tried to reach the network; in Electron it was stopped. */
  | { readonly type: 'preview-network'; readonly url: string };

export type { Incoming, Told } from '../xliff/incoming.ts';
