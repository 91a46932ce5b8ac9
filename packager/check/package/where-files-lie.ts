/** Whether the files of a package lie where its manifest looks for them; if none of them does, one thing explains it. */
import { isHost } from './launch-address.ts';
import { baseNameOf, folderOf } from './reference.ts';
import type { PackageView } from './view.ts';

/** What explains that files are not found. */
type Displaced =
  /** All of them lie in one folder that the manifest does not name. */
  | { readonly key: 'below'; readonly folder: string }
  /** The manifest names a folder in front of them that is not there. */
  | { readonly key: 'above'; readonly folder: string }
  /** The manifest lies in a folder by itself, they at the top. */
  | { readonly key: 'apart'; readonly folder: string }
  /** None of them is in the package at all. */
  | { readonly key: 'none'; readonly count: number };

/** Fewer files than this may each have been forgotten. */
const ALL_OF_THEM = 3;

/** Paths of files that the manifest names. */
function namedIn({ manifest, xapi }: PackageView): string[] {
  const targets = [
    ...(manifest?.resources.flatMap(({ target, files }) => [target, ...files.map((file) => file.target)]) ??
      []),
    ...(xapi?.launches.map(({ target }) => target) ?? []),
  ];
  return [...new Set(targets.flatMap((target) => (target.kind === 'file' ? [target.path] : [])))];
}

/** A folder in which every one of the paths is; undefined where there is none, or more than one. */
function folderWith(view: PackageView, paths: readonly string[]): string | undefined {
  const [first = ''] = paths;
  const candidates = view.files.paths
    .filter((path) => path.endsWith(`/${first}`))
    .map((path) => path.slice(0, -first.length))
    .filter((folder) => paths.every((path) => view.files.has(folder + path)));
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** @returns what explains the missing files of a package at once; undefined where they are there, or each is missing by itself */
export function displacedFiles(view: PackageView): Displaced | undefined {
  const { manifestPath = '', xapi } = view;
  if (view.alone) return undefined;
  const named = namedIn(view);
  const missing = named.filter(
    (path) =>
      !view.files.has(path) &&
      !view.holds({ kind: 'file', path, query: '', fragment: '' }) &&
      view.inOtherCase(path) === undefined,
  );
  // One file alone may have been forgotten; that it has a namesake elsewhere says little.
  if (missing.length < (xapi ? 1 : 2)) return undefined;
  const folder = folderWith(view, missing);
  if (folder !== undefined) return { key: 'below', folder };
  const above = folderOf(missing[0] ?? '');
  const isAbove = (path: string) => path.startsWith(above) && view.files.has(path.slice(above.length));
  // An address in which https:// was forgotten.
  if (isHost(above)) return undefined;
  if (above !== '' && missing.every(isAbove))
    return { key: above === folderOf(manifestPath) ? 'apart' : 'above', folder: above };
  // One of the same name in another folder may be what is meant.
  const names = new Set(view.files.paths.map(baseNameOf));
  const areGone = missing.length === named.length && !missing.some((path) => names.has(baseNameOf(path)));
  return areGone && missing.length >= ALL_OF_THEM ? { key: 'none', count: missing.length } : undefined;
}
