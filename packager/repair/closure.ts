/** The files that a page brings with it, and those these bring, as far as pages and style sheets name them. */
import { cssAddresses } from '../check/package/css.ts';
import { readHtml } from '../check/package/html.ts';
import { extensionOf, folderOf, resolve } from '../check/package/reference.ts';
import { isHtmlPath, type PackageView } from '../check/package/view.ts';

/** Gives the start and all that can be reached from it, links to other pages too. Each file is read once. */
export function reaching(view: PackageView): (start: string) => Promise<ReadonlySet<string>> {
  const known = new Map<string, readonly string[]>();
  return async (start) => {
    const reached = new Set([start]);
    // A set is walked in the order of its growth.
    for (const path of reached) {
      const named = known.get(path) ?? (await namedIn(view, path));
      known.set(path, named);
      for (const other of named) reached.add(other);
    }
    return reached;
  };
}

async function namedIn(view: PackageView, path: string): Promise<string[]> {
  const isPage = isHtmlPath(path);
  if (!isPage && extensionOf(path) !== 'css') return [];
  const text = (await view.text(path)) ?? '';
  const targets = isPage
    ? readHtml(path, text).addresses.map(({ target }) => target)
    : [...cssAddresses(text)].map(({ url }) => resolve(url, folderOf(path)));
  return targets.flatMap((target) =>
    target.kind === 'file' && view.files.has(target.path) ? target.path : [],
  );
}
