/** What changed in the folder of an open course without us: a git pull, a colleague's copy, an editor. */
import { FileTrouble, type Host } from '../host.ts';
import { readFiles } from './read-files.ts';

/**
 * Files that are not as they were when they were opened or saved here, and
 * those that are new or gone. Nothing when the folder cannot be read just now:
 * the next save or look will tell.
 */
export async function outsideChanges(
  host: Host,
  folder: string,
  hashes: ReadonlyMap<string, string>,
): Promise<string[]> {
  try {
    const now = await readFiles(host, folder);
    const names = new Set([...hashes.keys(), ...now.hashes.keys()]);
    const unread = new Set(now.problems.map(({ file }) => file));
    return [...names].filter((file) => now.hashes.get(file) !== hashes.get(file) && !unread.has(file)).sort();
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return [];
  }
}
