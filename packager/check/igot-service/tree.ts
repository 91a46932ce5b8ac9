/**
 * The files of a package as the platform's validation service finds them once
 * it has unpacked them: by name in any case and in any folder, the first that
 * the disk names. Which that is where there are several, nobody can foretell.
 */
import { baseNameOf, folderOf } from '../package/reference.ts';

/** A file found, and how many others would have done as well. */
export interface Found {
  readonly path: string;
  readonly others: number;
}

/** What it takes for the start where the manifest does not help, in this order (docs/platform.md 1.3). */
const LAUNCH_NAMES = ['index_lms', 'story', 'index', 'launch', 'default'].flatMap((name) => [
  `${name}.html`,
  `${name}.htm`,
]);

export class ServiceTree {
  readonly #paths: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #folders: ReadonlySet<string>;

  constructor(paths: Iterable<string>) {
    this.#paths = [...paths];
    this.#known = new Set(this.#paths);
    const folders = new Set(['']);
    for (const path of this.#paths)
      for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
        folders.add(path.slice(0, at));
    this.#folders = folders;
  }

  get scripts(): readonly string[] {
    return this.#paths.filter((path) => /\.js$/i.test(path));
  }

  /** The file of this name, whatever its case and folder; the shallowest stands for all where there are several. */
  named(name: string): Found | undefined {
    return first(this.#paths.filter((path) => baseNameOf(path).toLowerCase() === name));
  }

  /** The page it would start by itself. */
  launchFile(): Found | undefined {
    for (const name of LAUNCH_NAMES) {
      const found = this.named(name);
      if (found) return found;
    }
    return first(this.#paths.filter((path) => /\.html?$/i.test(path)));
  }

  /**
   * Whether an href of a manifest leads to a file or folder. Query and fragment
   * are cut off, the rest decoded as a form is, so `+` is a space; a scheme or
   * a leading slash means nothing.
   */
  holds(manifest: string, href: string): boolean {
    const [bare = ''] = (href.split('?')[0] ?? '').split('#');
    const kept: string[] = [];
    for (const part of (folderOf(manifest) + decodeForm(bare)).split('/')) {
      if (part === '' || part === '.') continue;
      // On a disk `..` leaves a folder only where there is one.
      if (part === '..') {
        if (!this.#folders.has(kept.join('/')) || kept.pop() === undefined) return false;
      } else kept.push(part);
    }
    const path = kept.join('/');
    return this.#known.has(path) || this.#folders.has(path);
  }
}

function first(paths: readonly string[]): Found | undefined {
  const depth = (path: string) => path.split('/').length;
  const [path] = paths.toSorted((a, b) => depth(a) - depth(b));
  return path === undefined ? undefined : { path, others: paths.length - 1 };
}

/** application/x-www-form-urlencoded: a text with a broken escape stays as it is. */
function decodeForm(text: string): string {
  if (/%(?![0-9a-f]{2})/i.test(text)) return text;
  return text
    .replaceAll('+', ' ')
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, (escaped) =>
      Buffer.from(escaped.replaceAll('%', ''), 'hex').toString('utf8'),
    );
}

/** The path of `file` as an href in the manifest. */
export function hrefFrom(manifest: string, file: string): string {
  const here = manifest.split('/').slice(0, -1);
  const there = file.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/');
}
