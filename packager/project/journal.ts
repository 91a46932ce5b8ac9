/**
 * The journal of a save that changes several files. It holds all the new texts
 * and is durable before the first of them is written; from then on the save
 * counts as done, and whoever comes next finishes it if the writer could not.
 */
import { z } from 'zod';
import { courseFile } from '../course/file-of.ts';
import { FileTrouble, type Host } from '../host.ts';
import { folderOf, removeLeftovers, replaceFile, writeAtomic } from './atomic-write.ts';
import { parseJson, sha256 } from './json.ts';
import { KRITI_FOLDER } from './lock.ts';

const Entry = z.strictObject({
  // Someone else's folder may bring a journal: it must not reach beyond the course.
  file: z.string().refine((name) => courseFile(name) !== undefined),
  /** SHA-256 of the file's bytes before; null when there was none. */
  before: z.string().nullable(),
  /** The new text; null: the file goes. */
  text: z.string().nullable(),
});
export type JournalEntry = z.infer<typeof Entry>;

const Journal = z.strictObject({ journal: z.literal(1), sha256: z.string(), entries: z.array(Entry) });

/** Files written at once: enough to keep the disk busy while each is made durable. */
const AT_ONCE = 16;

const pathOf = (folder: string): string => `${folder}/${KRITI_FOLDER}/journal.json`;

const checksum = (entries: readonly JournalEntry[]): string => sha256(JSON.stringify(entries));

/** Makes the journal durable: after this the save has happened. */
export async function writeJournal(
  host: Host,
  folder: string,
  entries: readonly JournalEntry[],
): Promise<void> {
  const journal = { journal: 1, sha256: checksum(entries), entries };
  try {
    await writeAtomic(host, pathOf(folder), Buffer.from(JSON.stringify(journal)));
  } catch (error) {
    // A save that is reported as failed must not happen later after all.
    await host.files.remove(pathOf(folder)).catch(() => {});
    throw error;
  }
}

/**
 * Entries of the save that was interrupted here, if any. A torn or foreign
 * journal is none. Neither is one whose folder was changed by someone else
 * since (a file is neither as before nor as it was to become): theirs is newer.
 */
export async function readJournal(host: Host, folder: string): Promise<readonly JournalEntry[]> {
  const bytes = await bytesOrNone(host, pathOf(folder));
  const parsed = bytes && parseJson(bytes);
  const journal = parsed?.ok ? Journal.safeParse(parsed.value) : undefined;
  if (!journal?.success || journal.data.sha256 !== checksum(journal.data.entries)) return [];
  for (const { file, before, text } of journal.data.entries) {
    const now = await bytesOrNone(host, `${folder}/${file}`);
    const hash = now ? sha256(now) : null;
    if (hash !== before && hash !== (text === null ? null : sha256(text))) return [];
  }
  return journal.data.entries;
}

/**
 * Brings the files to what the journal says and removes it. Doing it twice is
 * doing it once. Rejects with `FileTrouble`; then the journal is still there.
 */
export async function finishJournal(
  host: Host,
  folder: string,
  entries: readonly JournalEntry[],
): Promise<void> {
  const folders = new Set(entries.map((entry) => folderOf(`${folder}/${entry.file}`)));
  for (const path of folders) await host.files.makeFolder(path);
  const waiting = [...entries];
  const writer = async (): Promise<void> => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const path = `${folder}/${entry.file}`;
      if (entry.text === null) await host.files.remove(path);
      else await replaceFile(host, path, Buffer.from(entry.text));
    }
  };
  await settled(Array.from({ length: AT_ONCE }, writer));
  for (const path of folders) await host.files.sync(path);
  await host.files.remove(pathOf(folder));
}

/**
 * Clears away what an interrupted save left in the folder: half-written files,
 * and a journal that did not fit, which is kept aside in case its texts are missed.
 */
export async function tidy(host: Host, folder: string): Promise<void> {
  const path = pathOf(folder);
  if (await host.files.stat(path)) await host.files.rename(path, path.replace('journal', 'journal-unused'));
  for (const inside of [folder, `${folder}/pages`, `${folder}/${KRITI_FOLDER}`]) {
    if (await host.files.stat(inside)) await removeLeftovers(host.files, inside);
  }
}

/** Waits for all; rejects with the first trouble only when none is still at work. */
async function settled(all: readonly Promise<void>[]): Promise<void> {
  for (const result of await Promise.allSettled(all)) {
    if (result.status === 'rejected') throw result.reason;
  }
}

/** Content of a file; undefined when there is none. */
export async function bytesOrNone(host: Host, path: string): Promise<Uint8Array | undefined> {
  try {
    return await host.files.read(path);
  } catch (error) {
    if (error instanceof FileTrouble && error.kind === 'missing') return undefined;
    throw error;
  }
}
