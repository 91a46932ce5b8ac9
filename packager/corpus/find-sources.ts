/**
 * The files and folders that a person means by pointing at some: a course or an
 * unpacked package is one, any other folder stands for the documents in it.
 * Only names are looked at; links are not followed.
 */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { COURSE_FILE } from '../course/files.ts';
import { isDocument } from '../read/text/extract.ts';
import { isPackage } from '../read/text/package.ts';
import type { SourceState } from './document.ts';

/** Yields each once, sorted within its folder. Rejects with the system's error for a path that is not there. */
export async function* findSources(paths: readonly string[]): AsyncGenerator<SourceState> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const source of under(resolve(path))) {
      if (seen.has(source.path)) continue;
      seen.add(source.path);
      yield source;
    }
  }
}

async function* under(path: string): AsyncGenerator<SourceState> {
  const found = await stat(path);
  if (!found.isDirectory()) {
    yield { path, bytes: found.size, modified: found.mtimeMs };
    return;
  }
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const paths = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  if (paths.includes(COURSE_FILE) || isPackage({ paths })) {
    yield await asOne(path, entries);
    return;
  }
  for (const entry of entries) {
    const child = join(path, entry.name);
    if (entry.isDirectory() ? !entry.name.startsWith('.') : entry.isFile() && isDocument(entry.name))
      yield* under(child);
  }
}

/** A folder that is read as a whole changes when any file in it does. */
async function asOne(path: string, entries: readonly Dirent[]): Promise<SourceState> {
  let bytes = 0;
  let modified = 0;
  for (const entry of entries) {
    const child = join(path, entry.name);
    if (entry.isDirectory()) {
      const inner = await asOne(child, await readdir(child, { withFileTypes: true }));
      bytes += inner.bytes;
      modified = Math.max(modified, inner.modified);
    } else if (entry.isFile()) {
      const { size, mtimeMs } = await stat(child);
      bytes += size;
      modified = Math.max(modified, mtimeMs);
    }
  }
  return { path, bytes, modified };
}
