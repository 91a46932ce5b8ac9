/**
 * A file that is either the old or the new one, whatever happens meanwhile:
 * the bytes go to a temporary file beside it, are made durable, and take its
 * name in one step.
 */
import type { Content, Files, Host } from '../host.ts';

const TEMPORARY = /^\.kriti-.*\.tmp$/;

/** A name beside the file that no course file and no asset has; short, whatever the file is called. */
export const temporaryBeside = (host: Pick<Host, 'newId'>, path: string): string =>
  `${folderOf(path)}/.kriti-${host.newId()}.tmp`;

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/**
 * Replaces or makes `path`, whose folder exists. The new name survives a power
 * cut once `files.sync` of the folder is done; callers that write many files
 * do that once. Rejects with `FileTrouble`; then the file is the old one.
 */
export async function replaceFile(host: Host, path: string, content: Content): Promise<void> {
  const temporary = temporaryBeside(host, path);
  await host.files.create(temporary, content, { durable: true });
  try {
    await host.files.rename(temporary, path);
  } catch (error) {
    await host.files.remove(temporary).catch(() => {});
    throw error;
  }
}

/** `replaceFile` of one file, durable when it returns. Makes the folder where it is missing. */
export async function writeAtomic(host: Host, path: string, content: Content): Promise<void> {
  await host.files.makeFolder(folderOf(path));
  await replaceFile(host, path, content);
  await host.files.sync(folderOf(path));
}

/**
 * Removes what interrupted writes left in a folder: temporary files last
 * changed before `before` (milliseconds since 1970; all of them by default).
 */
export async function removeLeftovers(
  files: Files,
  folder: string,
  before = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (const entry of await files.list(folder)) {
    if (entry.kind !== 'file' || !TEMPORARY.test(entry.name)) continue;
    const path = `${folder}/${entry.name}`;
    const info = await files.stat(path);
    if (info && info.modified < before) await files.remove(path);
  }
}
