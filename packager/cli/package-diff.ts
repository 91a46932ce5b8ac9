/** Which files of two packages are not the same. */
import { createHash } from 'node:crypto';
import { openPackage } from '../read/open.ts';
import type { PackageFiles } from '../read/package.ts';

/** Files of two packages: which came, went, or hold something else. */
export interface PackageDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

type Hashes = ReadonlyMap<string, string>;

export function packageDiff(before: Hashes, after: Hashes): PackageDiff {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return {
    added: names.filter((name) => !before.has(name)),
    removed: names.filter((name) => !after.has(name)),
    changed: names.filter(
      (name) => before.has(name) && after.has(name) && before.get(name) !== after.get(name),
    ),
  };
}

/** SHA-256 of each file of a package, read through the guards; undefined when it cannot be read. */
export async function hashesOf(path: string): Promise<Hashes | undefined> {
  const opened = await openPackage(path);
  if (!opened.ok) return undefined;
  const files = opened.value;
  try {
    const hashes = new Map<string, string>();
    for (const name of files.paths) hashes.set(name, await hashOf(files, name));
    return hashes;
  } finally {
    await files.close();
  }
}

async function hashOf(files: PackageFiles, name: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const piece of files.stream(name, undefined, true)) hash.update(piece);
  } catch {
    // A damaged file equals none, not even itself: it is told as changed.
    return `damaged ${Math.random()}`;
  }
  return hash.digest('hex');
}
