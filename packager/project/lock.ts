/**
 * One Kriti at a time in a course folder. The lock is a file that names its
 * holder, held for the length of one save or load, not of a session; so a
 * window and a command line can work on the same course in turn.
 */
import { z } from 'zod';
import { err, ok, type Result } from '../course/result.ts';
import { FileTrouble, type Host } from '../host.ts';

/** Folder for what Kriti keeps for itself in a course; nothing in it is part of the course. */
export const KRITI_FOLDER = '.kriti';

/** Milliseconds to wait for another process; longer than any save takes. */
const PATIENCE = 15_000;
/** A lock this old, in milliseconds, is nobody's: its holder's pid may long be another program's. */
const FORGOTTEN = 5 * 60_000;
/** Age, in milliseconds, at which a file of the lock that still says nothing was left by a crash. */
const UNWRITTEN = 2_000;

const Holder = z.object({ pid: z.int(), machine: z.string(), token: z.string() });
type Holder = z.infer<typeof Holder>;

/** Tokens of the locks this process holds: its pid alone could be that of a dead predecessor (containers). */
const held = new Set<string>();

/**
 * Runs `work` while no other Kriti reads or writes the course in `folder`.
 * 'locked' when another one did not finish in time; then `work` never began.
 * Rejects with `FileTrouble` when the folder cannot be written to.
 */
export async function withLock<T>(
  host: Host,
  folder: string,
  work: () => Promise<T>,
  patience = PATIENCE,
): Promise<Result<T, 'locked'>> {
  const kriti = `${folder}/${KRITI_FOLDER}`;
  const path = `${kriti}/lock`;
  const holder: Holder = { pid: host.self.pid, machine: host.self.machine, token: host.newId() };
  const until = host.now() + patience;
  for (let pause = 2; !(await take(host, path, holder)); pause = Math.min(pause * 2, 50)) {
    if (host.now() > until) return err('locked');
    if (await isStale(host, path)) await breakLock(host, path);
    else await new Promise((resolve) => setTimeout(resolve, pause));
  }
  held.add(holder.token);
  try {
    return ok(await work());
  } finally {
    held.delete(holder.token);
    const now = await holderOf(host, path);
    // Not if it was taken over while this process slept.
    if (now !== 'unwritten' && now?.token === holder.token) await host.files.remove(path);
    // Leave no trace where nothing is kept.
    await host.files.removeFolder(kriti).catch(() => {});
  }
}

async function take(host: Host, path: string, holder: Holder): Promise<boolean> {
  await host.files.makeFolder(path.slice(0, path.lastIndexOf('/')));
  try {
    await host.files.create(path, Buffer.from(JSON.stringify(holder)));
    return true;
  } catch (error) {
    // 'missing': the holder before us has just removed the empty folder.
    if (error instanceof FileTrouble && (error.kind === 'exists' || error.kind === 'missing')) return false;
    throw error;
  }
}

/** What the lock says: its holder, 'unwritten' while that is being written, undefined when it is free. */
async function holderOf(host: Host, path: string): Promise<Holder | 'unwritten' | undefined> {
  try {
    return Holder.parse(JSON.parse(Buffer.from(await host.files.read(path)).toString()));
  } catch (error) {
    return error instanceof FileTrouble && error.kind === 'missing' ? undefined : 'unwritten';
  }
}

async function isStale(host: Host, path: string): Promise<boolean> {
  const info = await host.files.stat(path);
  const holder = await holderOf(host, path);
  if (!info || !holder) return false;
  const age = host.now() - info.modified;
  if (holder === 'unwritten') return age > UNWRITTEN;
  if (age > FORGOTTEN) return true;
  if (holder.machine !== host.self.machine) return false;
  return holder.pid === host.self.pid ? !held.has(holder.token) : !host.self.isRunning(holder.pid);
}

/**
 * Removes a stale lock. Two processes may see the same stale one; were both
 * free to remove it, the slower could remove the lock that the faster took in
 * its place. So only the one that makes a second file may, and looks again.
 */
async function breakLock(host: Host, path: string): Promise<void> {
  const breaking = `${path}-breaking`;
  try {
    await host.files.create(breaking, new Uint8Array());
  } catch (error) {
    if (!(error instanceof FileTrouble && (error.kind === 'exists' || error.kind === 'missing'))) throw error;
    const info = await host.files.stat(breaking);
    if (info && host.now() - info.modified > UNWRITTEN) await host.files.remove(breaking);
    return;
  }
  if (await isStale(host, path)) await host.files.remove(path);
  await host.files.remove(breaking);
}
