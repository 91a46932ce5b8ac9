/** Folders as people and windows name them, and as the ports of host.ts take them. */
import { stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { portPath } from '../host-node.ts';

/** An absolute path without dots or a last separator; undefined for a relative one, which would depend on us. */
export const folderPath = (path: string): string | undefined =>
  isAbsolute(path) && !path.includes('\0') ? portPath(resolve(path)) : undefined;

/** What tells a folder from any other, whatever it is called; undefined when it is not there. */
const identity = (folder: string): Promise<string | undefined> =>
  stat(folder, { bigint: true }).then(
    ({ dev, ino }) => `${dev} ${ino}`,
    () => undefined,
  );

/** The name under which `names` already hold a folder: a link, or another case on Windows, is still the same folder. */
export async function knownAs(folder: string, names: readonly string[]): Promise<string> {
  if (names.includes(folder)) return folder;
  const own = await identity(folder);
  if (own === undefined) return folder;
  const others = await Promise.all(names.map(async (name) => ({ name, is: await identity(name) })));
  return others.find(({ is }) => is === own)?.name ?? folder;
}
