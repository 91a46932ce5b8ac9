/** Which files pages show and how much they weigh; and pages in runs that stay below a size. Pure. */
import type { AssetId, Id } from './course.ts';
import { once } from './once.ts';
import type { Page, Project } from './pages.ts';

/** Assets are named by the SHA-256 of their bytes, wherever a block keeps the name. */
const NAMED = /[0-9a-f]{64}/g;

const namedOn = once(
  ({ docs }: Page): ReadonlySet<AssetId> => new Set(JSON.stringify(docs).match(NAMED) as AssetId[] | null),
);

/** Bytes of the files that some pages show, each once, with the logo above them. Pages that are not there weigh nothing. */
export function bytesOfPages({ course, pages }: Project, ids: readonly Id[]): number {
  const shown = new Set<AssetId>();
  for (const id of ids) {
    const page = pages.get(id);
    for (const asset of page ? namedOn(page) : []) shown.add(asset);
  }
  const logo = course.design?.logo?.asset;
  if (logo && ids.some((id) => pages.has(id))) shown.add(logo);
  return [...shown].reduce((sum, asset) => sum + (course.assets[asset]?.bytes ?? 0), 0);
}

/** The pages in runs of which each stays below the limit; a page that is larger by itself stands alone. */
export function runsBelow(project: Project, ids: readonly Id[], limit: number): Id[][] {
  const runs: Id[][] = [];
  for (const id of ids.filter((page) => project.pages.has(page))) {
    const last = runs.at(-1);
    if (last && bytesOfPages(project, [...last, id]) <= limit) last.push(id);
    else runs.push([id]);
  }
  return runs;
}
