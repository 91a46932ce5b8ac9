/**
 * What the engine needs from the machine it runs on, as ports. host-node.ts
 * has those of Node, host-memory.ts those of tests; Electron and the loopback
 * server bring a Shell each. Paths are absolute, with `/` between their parts
 * (Windows takes that too), so that nobody but a host knows whose they are.
 */
export interface Host {
  readonly files: Files;
  readonly self: Self;
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** An id that the course may use (course.ts, Id), new with all likelihood. */
  newId(): string;
}

/** This process among others that may work in the same folder. */
export interface Self {
  readonly pid: number;
  /** Name of the machine: a pid says nothing about processes of another. */
  readonly machine: string;
  isRunning(pid: number): boolean;
}

/** The windows and programs of the system, where there are any. */
export interface Shell {
  /** Absolute path of what the user chose; undefined when they chose nothing. */
  pickFile(extensions: readonly string[]): Promise<string | undefined>;
  pickFolder(): Promise<string | undefined>;
  /** Shows a file in the system's file manager. */
  reveal(path: string): Promise<void>;
  /** Opens an http or https address in the user's browser. */
  openExternal(url: string): Promise<void>;
}

export interface FileEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export interface FileInfo {
  readonly kind: FileEntry['kind'];
  readonly bytes: number;
  /** Milliseconds since 1970, UTC. */
  readonly modified: number;
}

/**
 * Files, in steps small enough that each either happens or does not. What must
 * hold together is built from them: project/atomic-write.ts, project/journal.ts.
 * All reject with `FileTrouble`.
 */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  /** Content in pieces; `start` and `end` (exclusive) in bytes. */
  stream(path: string, range?: { start: number; end: number }): AsyncIterable<Uint8Array>;
  /** undefined when nothing is there. Follows links. */
  stat(path: string): Promise<FileInfo | undefined>;
  /** Sorted by name. */
  list(folder: string): Promise<FileEntry[]>;
  /** Writes a file that must not exist yet; `durable`: it then survives a power cut, once `sync` of its folder is done. */
  create(path: string, content: Content, options?: { durable?: boolean }): Promise<void>;
  /** Moves a file onto another, which is replaced in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; no file is no trouble. */
  remove(path: string): Promise<void>;
  /** Removes a folder; rejects with 'not-empty' when something is in it, no folder is no trouble. */
  removeFolder(path: string): Promise<void>;
  /** Makes a folder and those above it; one that exists is no trouble. */
  makeFolder(path: string): Promise<void>;
  /** Makes new, renamed and removed names of a folder survive a power cut, where the system can. */
  sync(folder: string): Promise<void>;
}

export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/** Why the file system refused, as far as somebody can act on it. */
export type FileTroubleKind =
  | 'missing'
  | 'exists'
  | 'not-empty'
  | 'no-permission'
  | 'read-only'
  | 'disk-full'
  | 'busy'
  | 'name-too-long'
  | 'failed';

/** Thrown by `Files`: the machine refused. Callers turn it into their own result. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
  readonly kind: FileTroubleKind;
  readonly path: string;
  constructor(kind: FileTroubleKind, path: string, options?: ErrorOptions) {
    super(`${kind}: ${path}`, options);
    this.kind = kind;
    this.path = path;
  }
}
