/**
 * One SCORM 1.2 package for each group of pages: what the platform counts as a
 * resource. Above one size it is served online only, so a group may be split
 * between pages; above another the upload is refused, and the check blocks it.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inLang, mainLang } from '../course/course.ts';
import { bytesOfPages, runsBelow } from '../course/page-assets.ts';
import type { Project } from '../course/pages.ts';
import { err, ok, type Result } from '../course/result.ts';
import { type CoursePart, partTitle } from '../export/course-part.ts';
import { type PackAndCheckError, packAndCheck, reportFileOf } from '../pack-and-check.ts';
import {
  type DossierNote,
  type Facts,
  itemsOf,
  numbered,
  type Part,
  PLACES,
  type PlacedItem,
  safeName,
} from './facts.ts';

/** A package that is to be made, or was. */
export interface Planned {
  readonly place: PlacedItem;
  readonly part: CoursePart;
  /** In the main language. */
  readonly title: string;
  /** Path in the dossier. */
  readonly path: string;
}

export interface MadePackage extends Planned {
  readonly bytes: number;
}

export interface PackagesPart extends Part {
  readonly packages: readonly MadePackage[];
}

export interface NotPacked {
  readonly title: string;
  readonly error: PackAndCheckError;
}

const MEGABYTE = 2 ** 20;

/**
 * The packages of a course, in the order of its outline; groups without pages make none.
 * @param split groups whose files are above the offline limit of the profile become several
 */
export function planPackages(
  { project, profile }: Pick<Facts, 'project' | 'profile'>,
  split: boolean,
): Planned[] {
  const { course } = project;
  const limit = profile.limits.offlineBytes ?? Number.POSITIVE_INFINITY;
  return itemsOf(project).flatMap((place) => {
    const { item, module } = place;
    if (item.kind !== 'pages' || !item.pages.some((id) => project.pages.has(id))) return [];
    const isLarge = bytesOfPages(project, item.pages) > limit;
    const runs = split && isLarge ? runsBelow(project, item.pages, limit) : [undefined];
    return runs.map((pages, i): Planned => {
      const part: CoursePart = {
        item: item.id,
        ...(pages && { pages, number: i + 1, of: runs.length }),
      };
      const title = inLang(partTitle(part, module, item.title, course), mainLang(course), course);
      const suffix = runs.length > 1 ? `-part-${i + 1}` : '';
      const english = inLang(item.title ?? module.title, 'en', course);
      const path = `${PLACES.upload}/${numbered(place)}-${safeName(english, item.id)}${suffix}.zip`;
      return { place, part, title, path };
    });
  });
}

/** Packs and checks each; the first that is not fit ends it. */
export async function packages(
  facts: Facts,
  onProgress: (done: number, total: number) => void,
): Promise<Result<PackagesPart, NotPacked>> {
  const planned = planPackages(facts, facts.split);
  const { folder, work, profile, lang, signal, runJob, project } = facts;
  const limit = profile.limits.offlineBytes ?? Number.POSITIVE_INFINITY;
  const files: Part['files'][number][] = [];
  const notes: DossierNote[] = [];
  const made: MadePackage[] = [];
  for (const [i, one] of planned.entries()) {
    const name = one.path.slice(PLACES.upload.length + 1);
    const out = join(work, name);
    const packed = await packAndCheck({
      ...{ folder, target: 'scorm12', out, profile, lang, runJob, part: one.part },
      ...(signal && { signal }),
      onProgress: ({ done, total }) => onProgress(i + done / total, planned.length),
    });
    if (!packed.ok) return err({ title: one.title, error: packed.error });
    const report = reportFileOf(name);
    files.push(
      { path: one.path, file: out, bytes: packed.value.bytes },
      { path: `${PLACES.reports}/${report}`, ...(await onDisk(join(work, report))) },
    );
    made.push({ ...one, bytes: packed.value.bytes });
    if (packed.value.bytes > limit) notes.push(onlineOnly(project, one, packed.value.bytes, limit));
  }
  return ok({ files, notes, packages: made });
}

const onDisk = async (file: string): Promise<{ readonly file: string; readonly bytes: number }> => ({
  file,
  bytes: (await stat(file)).size,
});

/** Says that a package is online only, and into how many it could be split. */
function onlineOnly(
  project: Project,
  { place, title, part }: Planned,
  bytes: number,
  limit: number,
): DossierNote {
  const data = { title, size: Math.ceil(bytes / MEGABYTE), limit: Math.floor(limit / MEGABYTE) };
  const parts =
    part.of || place.item.kind !== 'pages' ? 1 : runsBelow(project, place.item.pages, limit).length;
  return { key: 'online-only', data: { ...data, parts } };
}
