/**
 * Guards for names that strangers gave. `guardPath` judges one name alone;
 * `PathSet` knows the others and finds those that collide on some receiver.
 */
import type { ContainerFaultKind } from './fault.ts';

export interface GuardedPath {
  /** The name with `/` between its segments, empty and '.' segments taken out; absent when it is unsafe. */
  readonly path?: string;
  readonly faults: readonly ContainerFaultKind[];
}

/** Names that Windows keeps for devices, with or without an extension. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const WINDOWS_FORBIDS = /[<>:"|?*]|[. ]$/;
/** Among them the two that write letters backwards, by which “fdp.exe” is read as “exe.pdf” (Unicode UAX 9, 2.2). */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202d\u202e]/;
const JUNK =
  /(^|\/)(__MACOSX(\/|$)|\.DS_Store$|\._|Thumbs\.db$|ehthumbs\.db$|desktop\.ini$|\.git(\/|$)|\.svn(\/|$)|~\$)/i;

/** Beyond these no file system follows, and comparing names would cost more than reading them. */
const LONGEST_PATH = 1024;
const DEEPEST_PATH = 100;

/** Judges one name: what is wrong with it, and the path it may be used under. */
export function guardPath(name: string): GuardedPath {
  const faults: ContainerFaultKind[] = [];
  const unsafe = (kind: ContainerFaultKind): GuardedPath => ({ faults: [...faults, kind] });

  if (name.length > LONGEST_PATH) return unsafe('path-too-long');
  if (CONTROL.test(name)) return unsafe('nul-or-control');
  if (name.includes('\\')) faults.push('backslash');
  const slashed = name.replaceAll('\\', '/');
  if (/^[a-z]:/i.test(slashed)) return unsafe('drive-path');
  if (slashed.startsWith('/')) return unsafe('absolute-path');
  const segments = slashed.split('/');
  if (segments.includes('..')) return unsafe('traversal');
  const kept = segments.filter((segment) => segment !== '' && segment !== '.');
  if (kept.length === 0) return unsafe('empty-name');
  if (kept.length > DEEPEST_PATH) return unsafe('path-too-long');
  // A single trailing slash is how a folder is written.
  if (kept.length < segments.length - (slashed.endsWith('/') ? 1 : 0)) faults.push('untidy-path');
  if (kept.some((segment) => DEVICE.test(segment) || WINDOWS_FORBIDS.test(segment)))
    faults.push('windows-reserved');
  const path = kept.join('/');
  if (JUNK.test(path)) faults.push('junk');
  return { path, faults };
}

/** The paths met so far, and how a new one collides with them. */
export class PathSet {
  /** Folded form to the path that first had it. */
  readonly #folded = new Map<string, string>();
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  /** Adds a file's path. 'duplicate-entry' means that it was there already. */
  addFile(path: string): readonly { kind: ContainerFaultKind; other: string }[] {
    if (this.#files.has(path)) return [{ kind: 'duplicate-entry', other: path }];
    const found: { kind: ContainerFaultKind; other: string }[] = [];
    const fileAbove = foldersOf(path).find((folder) => this.#files.has(folder));
    if (fileAbove !== undefined) found.push({ kind: 'file-and-folder', other: fileAbove });
    else if (this.#folders.has(path)) found.push({ kind: 'file-and-folder', other: path });
    this.#files.add(path);
    for (const folder of foldersOf(path)) this.addFolder(folder);

    const folded = path.normalize('NFC').toLowerCase().normalize('NFC');
    const other = this.#folded.get(folded);
    if (other === undefined) this.#folded.set(folded, path);
    else if (other.normalize('NFC') === path.normalize('NFC')) found.push({ kind: 'nfc-duplicate', other });
    else found.push({ kind: 'case-duplicate', other });
    return found;
  }

  addFolder(path: string): void {
    this.#folders.add(path);
  }
}

/** Every folder that holds the path, outermost first. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

/** A stranger's name as it may be shown: no control characters, no direction overrides, no more than 300 characters. */
export const showName = (name: string): string =>
  (name.length > 300 ? `${name.slice(0, 299)}…` : name).replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    '\ufffd',
  );
