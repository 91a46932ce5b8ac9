/**
 * A platform as the page that plays a package sees it. A stand-in is one
 * module that makes one of these; it knows nothing of the robot, the log or
 * the server that keeps its records between launches.
 */
import type { PageConfig } from '../page-config.ts';
import type { Call, CallNote, Recorded, SaveReason } from '../recording.ts';

/** What stands on `window` for the package to find. */
export type Api = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Data-model elements and their values, as one flat list. */
export type Entries = Readonly<Record<string, string>>;

/** What the page gives a stand-in for one launch. */
export interface Session {
  readonly config: PageConfig;
  /** Milliseconds since the launch. */
  now(): number;
  /**
   * Sends `record` to the platform's server; it is what the next launch starts
   * from. False if it cannot arrive, because the tab is gone.
   */
  save(reason: SaveReason, record: unknown, recorded: Recorded): boolean;
  /** Tells of a call that did not come through an API object. */
  heard(call: Call): void;
  /** Says what is odd about the call being answered. */
  note(note: CallNote): void;
}

export interface StandIn {
  /** API objects by the name of the window property the package looks for. */
  readonly apis: Readonly<Record<string, Api>>;
  /** What is sent while the tab closes still arrives; without it the browser drops the request. */
  readonly sendsOnUnload: boolean;
  /** The content is opened in a window of its own, where it finds no API; absent: in a frame. */
  readonly opensWindow?: boolean;
  /** The `allow` attribute of the package's frame. */
  readonly allow: string;
  /** Address of the file this platform would launch. */
  launch(): Promise<string>;
  /** The error code held now, without the side effects of asking for it. */
  errorCode(): string;
  /** The frame has loaded a document. */
  loaded(frame: HTMLIFrameElement): void;
  /** The learner leaves; the frame is still there. */
  leaving(): void;
  /** The tab is closed and the package has gone; only for a platform that still hears then. */
  closing?(): void;
  /** Resolves when all that the package sent while leaving has been told. */
  settled?(): Promise<void>;
  /** What the page holds now. */
  held(): Entries;
  /** What the platform's server holds now. */
  reached(): Entries;
  /** The same, as a report says it. */
  recorded(): Recorded;
}

/** What `JSON.stringify` and back makes of a value; `undefined` and functions become null. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null) ?? 'null');

/** True for an object that is no array, so its keys can be read. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
