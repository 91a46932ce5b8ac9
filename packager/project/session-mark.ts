/**
 * A mark in the folder of a course for as long as an app has it open. One that
 * is found when nobody has it open tells of an app that was ended without
 * closing it: killed, or the power went.
 */
import { z } from 'zod';
import { COURSE_FILE } from '../course/files.ts';
import type { Host } from '../host.ts';
import { writeAtomic } from './atomic-write.ts';
import { bytesOrNone } from './journal.ts';
import { parseJson } from './json.ts';
import { KRITI_FOLDER } from './lock.ts';
import { namesIn } from './read-files.ts';

const Mark = z.object({ pid: z.int(), machine: z.string() });

/** Folders this process marked: its pid alone could be that of a dead predecessor (containers). */
const marked = new Set<string>();

const pathOf = (folder: string): string => `${folder}/${KRITI_FOLDER}/open.json`;

/** True when an app on this machine had the course open and was ended without closing it. */
async function wasAbandoned(host: Host, folder: string): Promise<boolean> {
  const bytes = await bytesOrNone(host, pathOf(folder));
  const parsed = bytes && parseJson(bytes);
  const mark = parsed?.ok ? Mark.safeParse(parsed.value).data : undefined;
  if (!mark || mark.machine !== host.self.machine) return false;
  return mark.pid === host.self.pid ? !marked.has(folder) : !host.self.isRunning(mark.pid);
}

/**
 * Marks a course as open. Rejects with `FileTrouble`.
 * @returns when it was saved last (milliseconds since 1970), where an app was ended without closing it.
 */
export async function markOpen(host: Host, folder: string): Promise<number | undefined> {
  const abandoned = await wasAbandoned(host, folder);
  const { pid, machine } = host.self;
  await writeAtomic(host, pathOf(folder), Buffer.from(JSON.stringify({ pid, machine })));
  marked.add(folder);
  return abandoned ? lastSaved(host, folder) : undefined;
}

/** The course is closed as it should be. Rejects with `FileTrouble`. */
export async function clearMark(host: Host, folder: string): Promise<void> {
  if (!marked.delete(folder)) return;
  await host.files.remove(pathOf(folder));
}

async function lastSaved(host: Host, folder: string): Promise<number> {
  const { names } = await namesIn(host, folder);
  const infos = await Promise.all(
    [COURSE_FILE, ...names].map((file) => host.files.stat(`${folder}/${file}`)),
  );
  return Math.max(...infos.map((info) => info?.modified ?? 0));
}
