/** The ports of host.ts on Node. */
import { randomBytes } from 'node:crypto';
import { createReadStream, readFile } from 'node:fs';
import * as fs from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';
import { type Content, type FileEntry, type Files, FileTrouble, type Host, type Self } from './host.ts';
import { troubleOf } from './trouble-words.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Runs one step and gives whatever the system threw the shape of the port. */
async function step<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    if (cause instanceof FileTrouble) throw cause;
    throw new FileTrouble(troubleOf(codeOf(cause)) ?? 'failed', path, { cause });
  }
}

/**
 * Repeats a step that Windows refuses while a virus scanner or an indexer holds
 * the file: it says EPERM, EACCES or EBUSY and means "in a moment". The pauses
 * are in milliseconds; after the last the refusal stands.
 */
async function whileBusy<T>(action: () => Promise<T>, pauses: readonly number[]): Promise<T> {
  for (const pause of pauses) {
    try {
      return await action();
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return await action();
}

/** About 1.5 s in all on Windows; elsewhere these refusals are final. */
const PAUSES = process.platform === 'win32' ? [10, 20, 50, 100, 200, 400, 700] : [];

const kindOf = (entry: { isFile(): boolean; isDirectory(): boolean }): FileEntry['kind'] =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';

async function create(path: string, content: Content, durable: boolean): Promise<void> {
  const handle = await fs.open(path, 'wx');
  try {
    if (content instanceof Uint8Array) await handle.writeFile(content);
    else for await (const piece of content) await handle.writeFile(piece);
    if (durable) await handle.sync();
  } catch (error) {
    // Half a file is nobody's; the trouble that made it is the one to report.
    await handle.close().catch(() => {});
    await fs.rm(path, { force: true }).catch(() => {});
    throw error;
  }
  await handle.close();
}

/** Some systems cannot open a folder, or cannot sync one (Windows, some network drives). */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(codeOf(error))) throw error;
  }
}

async function* stream(path: string, range?: { start: number; end: number }): AsyncGenerator<Uint8Array> {
  if (range && range.end <= range.start) return;
  const options = range && { start: range.start, end: range.end - 1 };
  try {
    yield* createReadStream(path, { highWaterMark: 512 * 1024, ...options });
  } catch (cause) {
    throw new FileTrouble(troubleOf(codeOf(cause)) ?? 'failed', path, { cause });
  }
}

/** Without a file handle of its own, it reads many small files in half the time of `fs.promises`. */
const readWhole = promisify(readFile);

const files: Files = {
  read: (path) => step(path, () => readWhole(path)),
  stream,
  stat: (path) =>
    step(path, async () => {
      try {
        const info = await fs.stat(path);
        return { kind: kindOf(info), bytes: info.size, modified: info.mtimeMs };
      } catch (error) {
        if (troubleOf(codeOf(error)) === 'missing') return undefined;
        throw error;
      }
    }),
  list: (folder) =>
    step(folder, async () => {
      const entries = await fs.readdir(folder, { withFileTypes: true });
      return entries
        .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    }),
  create: (path, content, options) => step(path, () => create(path, content, options?.durable ?? false)),
  rename: (from, to) => step(to, () => whileBusy(() => fs.rename(from, to), PAUSES)),
  remove: (path) => step(path, () => whileBusy(() => fs.rm(path, { force: true }), PAUSES)),
  removeFolder: (path) =>
    step(path, async () => {
      try {
        await fs.rmdir(path);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
      }
    }),
  makeFolder: (path) =>
    step(path, async () => {
      await fs.mkdir(path, { recursive: true });
    }),
  sync: (folder) => step(folder, () => syncFolder(folder)),
};

const self: Self = {
  pid: process.pid,
  machine: hostname(),
  isRunning(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      return codeOf(error) === 'EPERM'; // somebody else's, but running
    }
  },
};

/** 48 random bits; a letter first, so that a style sheet can name it. */
const newId = (): string => `b${randomBytes(6).toString('hex')}`;

export const nodeHost: Host = { files, self, now: () => Date.now(), newId };

/** A path of this machine as the ports take it. */
export const portPath = (path: string): string =>
  process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
