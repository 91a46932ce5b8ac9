/** Texts kept once under the hash of what they say, for the versions of a course. */
import type { Host } from '../host.ts';
import { replaceFile } from './atomic-write.ts';
import { bytesOrNone } from './journal.ts';
import { parseJson, sha256 } from './json.ts';
import { objectsFolder } from './version.ts';

/** Files written at once: enough to keep the disk busy while each is made durable. */
const AT_ONCE = 16;

const pathOf = (folder: string, hash: string): string => `${objectsFolder(folder)}/${hash}.json`;

/** Hashes of all objects that lie there. */
export async function objectsIn(host: Host, folder: string): Promise<Set<string>> {
  const objects = objectsFolder(folder);
  if (!(await host.files.stat(objects))) return new Set();
  const names = (await host.files.list(objects)).map(({ name }) => /^([0-9a-f]{64})\.json$/.exec(name)?.[1]);
  return new Set(names.filter((hash) => hash !== undefined));
}

/**
 * Keeps texts, given by their hashes; those that are there already cost
 * nothing. Durable when it returns. Rejects with `FileTrouble`.
 */
export async function putObjects(
  host: Host,
  folder: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  await host.files.makeFolder(objectsFolder(folder));
  const there = await objectsIn(host, folder);
  const waiting = [...texts].filter(([hash]) => !there.has(hash));
  if (waiting.length === 0) return;
  const writer = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop())
      await replaceFile(host, pathOf(folder, next[0]), Buffer.from(next[1]));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
  await host.files.sync(objectsFolder(folder));
}

/**
 * What the text under a hash says; undefined when it is lost or no longer what
 * it was. A damaged one is put aside, so that the next version with that text
 * keeps a whole one.
 */
export async function getObject(host: Host, folder: string, hash: string): Promise<unknown> {
  const path = pathOf(folder, hash);
  const bytes = await bytesOrNone(host, path);
  if (!bytes) return undefined;
  const parsed = sha256(bytes) === hash ? parseJson(bytes) : undefined;
  if (parsed?.ok) return parsed.value;
  await host.files.rename(path, `${path}.damaged`).catch(() => {});
  return undefined;
}

export const removeObject = (host: Host, folder: string, hash: string): Promise<void> =>
  host.files.remove(pathOf(folder, hash));
