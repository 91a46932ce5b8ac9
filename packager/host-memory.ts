/** A host that lives in memory: for tests, and for whoever wants to see each step. */
import { type Content, type FileEntry, type Files, FileTrouble, type Host } from './host.ts';

export interface MemoryHost extends Host {
  /** Every file by its path. */
  readonly disk: Map<string, Uint8Array>;
}

export interface MemoryOptions {
  /** Called before each step that changes the disk; what it throws, the step throws instead of happening. */
  readonly before?: (step: 'create' | 'rename' | 'remove' | 'folder', path: string) => void;
  readonly disk?: Map<string, Uint8Array>;
  readonly pid?: number;
  /** Pids that are running, itself left aside. */
  readonly running?: ReadonlySet<number>;
  readonly now?: () => number;
}

const bytesOf = async (content: Content): Promise<Uint8Array> => {
  if (content instanceof Uint8Array) return content.slice();
  const pieces: Uint8Array[] = [];
  for await (const piece of content) pieces.push(piece);
  return Buffer.concat(pieces);
};

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** When each file was last changed: a fact of the disk, which several hosts may share. */
const CHANGED = new WeakMap<ReadonlyMap<string, Uint8Array>, Map<string, number>>();

/** Folders need not be made first; one that holds a file exists. */
function memoryFiles(disk: Map<string, Uint8Array>, { before, now = Date.now }: MemoryOptions): Files {
  const folders = new Set<string>();
  const modified = CHANGED.get(disk) ?? new Map<string, number>();
  CHANGED.set(disk, modified);
  const isFolder = (path: string): boolean =>
    folders.has(path) || [...disk.keys(), ...folders].some((other) => other.startsWith(`${path}/`));
  const at = (path: string): Uint8Array => {
    const bytes = disk.get(path);
    if (!bytes) throw new FileTrouble('missing', path);
    return bytes;
  };
  return {
    read: async (path) => at(path).slice(),
    async *stream(path, range) {
      yield at(path).slice(range?.start, range?.end);
    },
    stat: async (path) => {
      const bytes = disk.get(path);
      if (bytes) return { kind: 'file', bytes: bytes.length, modified: modified.get(path) ?? 0 };
      return isFolder(path) ? { kind: 'folder', bytes: 0, modified: 0 } : undefined;
    },
    list: async (folder) => {
      if (!isFolder(folder)) throw new FileTrouble('missing', folder);
      const entries = new Map<string, FileEntry>();
      for (const path of [...disk.keys(), ...folders]) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [name = '', ...rest] = path.slice(folder.length + 1).split('/');
        const kind = rest.length > 0 || !disk.has(path) ? 'folder' : 'file';
        entries.set(name, { name, kind });
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    create: async (path, content) => {
      const bytes = await bytesOf(content);
      before?.('create', path);
      if (disk.has(path)) throw new FileTrouble('exists', path);
      if (!isFolder(parentOf(path))) throw new FileTrouble('missing', path);
      disk.set(path, bytes);
      modified.set(path, now());
    },
    rename: async (from, to) => {
      before?.('rename', to);
      const bytes = at(from);
      disk.delete(from);
      disk.set(to, bytes);
      modified.set(to, now());
    },
    remove: async (path) => {
      before?.('remove', path);
      disk.delete(path);
    },
    removeFolder: async (path) => {
      before?.('folder', path);
      if ([...disk.keys(), ...folders].some((p) => p.startsWith(`${path}/`))) {
        throw new FileTrouble('not-empty', path);
      }
      folders.delete(path);
    },
    makeFolder: async (path) => {
      before?.('folder', path);
      folders.add(path);
    },
    sync: async () => {},
  };
}

/** A host whose disk is a map; ids count up, apart for each pid. */
export function memoryHost(options: MemoryOptions = {}): MemoryHost {
  const disk = options.disk ?? new Map<string, Uint8Array>();
  let ids = 0;
  const pid = options.pid ?? 1;
  return {
    disk,
    files: memoryFiles(disk, options),
    self: { pid, machine: 'memory', isRunning: (p) => p === pid || (options.running?.has(p) ?? false) },
    now: options.now ?? Date.now,
    newId: () => {
      ids += 1;
      return `m${pid}-${ids}`;
    },
  };
}
