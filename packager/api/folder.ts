/** The app's own folder browser, for where the system's dialog cannot be shown. */
import { access, mkdir, readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { ok, type Result } from '../course/result.ts';
import type { Folder, FolderEntry } from './answers.ts';
import type { Context } from './context.ts';
import { type Refusal, refuse } from './failures.ts';
import type { Functions } from './functions.ts';

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Tops from which everything can be reached: home, and the drives on Windows. */
async function placesOf({ home, platform }: Context): Promise<Folder['places']> {
  const letters =
    platform === 'win32' ? [...'CDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`) : ['/'];
  const drives = await Promise.all(letters.map(async (path) => ((await exists(path)) ? path : undefined)));
  return [
    { name: basename(home), path: home },
    ...drives.filter((path) => path !== undefined).map((path) => ({ name: path, path })),
  ];
}

/** Hidden files are left out; a link counts as what it leads to, and one that leads nowhere is left out. */
async function entryOf(folder: string, name: string): Promise<FolderEntry | undefined> {
  if (name.startsWith('.')) return undefined;
  const path = join(folder, name);
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return found.isFile() ? { name, path, kind: 'file' } : undefined;
  return { name, path, kind: (await exists(join(path, 'course.json'))) ? 'course' : 'folder' };
}

const order = { course: 0, folder: 0, file: 1 };
const byKindAndName = new Intl.Collator(['en', 'hi'], { numeric: true });

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? error);

async function listFolder(path: string, cx: Context): Promise<Result<Folder, Refusal>> {
  let names: string[];
  try {
    names = await readdir(path);
  } catch (error) {
    const code = codeOf(error);
    return ['ENOENT', 'ENOTDIR'].includes(code)
      ? refuse('no-such-folder', { path })
      : refuse('cannot-read', { path, reason: code });
  }
  const entries = await Promise.all(names.map((name) => entryOf(path, name)));
  const parent = dirname(path);
  return ok({
    path,
    ...(parent !== path && { parent }),
    places: await placesOf(cx),
    entries: entries
      .filter((entry) => entry !== undefined)
      .sort((a, b) => order[a.kind] - order[b.kind] || byKindAndName.compare(a.name, b.name)),
  });
}

/** Where one begins: the folder shown last, else documents, else home. */
async function startFolder(cx: Context): Promise<string> {
  const { lastFolder } = await cx.settings.read();
  const documents = join(cx.home, 'Documents');
  for (const path of [lastFolder, documents]) if (path && (await exists(path))) return path;
  return cx.home;
}

export const folderFunctions: Functions<'folder.list' | 'folder.create' | 'folder.pick'> = {
  'folder.list': async ({ path }, cx) => {
    if (path !== undefined && !isAbsolute(path)) return refuse('no-such-folder', { path });
    return listFolder(resolve(path ?? (await startFolder(cx))), cx);
  },
  'folder.create': async ({ path, name }) => {
    if (!isAbsolute(path)) return refuse('no-such-folder', { path });
    const made = join(path, name);
    try {
      await mkdir(made);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'EEXIST') return refuse('already-there', { name });
      return code === 'ENOENT'
        ? refuse('no-such-folder', { path })
        : refuse('cannot-write', { path, reason: code });
    }
    return ok({ path: made });
  },
  'folder.pick': async ({ path }, cx) => {
    if (!cx.shell.pickFolder) return refuse('no-dialog');
    const picked = await cx.shell.pickFolder(path);
    return ok(picked === undefined ? null : { path: picked });
  },
};
