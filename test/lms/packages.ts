/** Packages for the tests: folders of fixtures/ with some of their files replaced, held in memory. */
import { readdirSync, readFileSync } from 'node:fs';
import type { PackageFiles } from '../../packager/read/package.ts';

/** A package made of these files. */
export function packageOf(contents: Readonly<Record<string, string | Uint8Array>>): PackageFiles {
  const files = new Map(
    Object.entries(contents).map(([path, content]) => [path, Buffer.from(content as Uint8Array)] as const),
  );
  const get = (path: string): Buffer => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`No file ${path}`);
    return file;
  };
  return {
    paths: [...files.keys()],
    has: (path) => files.has(path),
    size: (path) => get(path).length,
    read: async (path) => get(path),
    async *stream(path, range) {
      yield get(path).subarray(range?.start, range?.end);
    },
    faults: [],
    close: async () => undefined,
  };
}

/** A folder of fixtures/ as a package; `changes` replaces or adds files, `null` leaves one out. */
export function fixture(name: string, changes: Readonly<Record<string, string | null>> = {}): PackageFiles {
  const folder = new URL(`./fixtures/${name}/`, import.meta.url);
  const contents: Record<string, string> = {};
  for (const path of readdirSync(folder)) contents[path] = readFileSync(new URL(path, folder), 'utf8');
  for (const [path, text] of Object.entries(changes))
    if (text === null) delete contents[path];
    else contents[path] = text;
  return packageOf(contents);
}
