/** What the library shows of a course, read without opening it: nothing in its folder is touched. */
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { AssetId, type Course, inLang, Lang, mainLang, Text } from '../course/course.ts';
import { courseEstimate, inMinutes } from '../course/duration.ts';
import { COURSE_FILE, PAGES_FOLDER } from '../course/files.ts';
import { load } from '../course/load.ts';
import type { Problem } from '../course/problem.ts';
import { err, ok, type Result } from '../course/result.ts';
import { FileTrouble } from '../host.ts';
import { nodeHost } from '../host-node.ts';
import { readJournal } from '../project/journal.ts';
import { readFiles } from '../project/read-files.ts';

export const Card = z.object({
  title: Text,
  languages: z.array(Lang),
  pages: z.int().nonnegative(),
  minutes: z.int().nonnegative(),
  keywords: z.array(z.string()),
  institution: Text,
  thumbnail: z.object({ asset: AssetId, ext: z.string() }).exactOptional(),
});
export type Card = z.infer<typeof Card>;

/** What changes whenever a file of the course does: saving replaces files, which touches their folder. */
export interface Stamp {
  readonly key: string;
  /** Milliseconds since 1970, UTC: the last change. */
  readonly modified: number;
}

export async function stampOf(folder: string): Promise<Stamp> {
  const found = await Promise.all(
    [COURSE_FILE, PAGES_FOLDER].map((name) => stat(`${folder}/${name}`).catch(() => undefined)),
  );
  return {
    key: found.map((info) => (info ? `${info.mtimeMs}:${info.size}` : '-')).join(' '),
    modified: Math.max(0, ...found.map((info) => info?.mtimeMs ?? 0)),
  };
}

function cardOf(course: Course, pages: number, minutes: number): Card {
  const { title, languages, keywords, institution, thumbnail } = course;
  const asset = thumbnail && course.assets[thumbnail];
  return {
    title: Object.keys(title).length > 0 ? title : { [mainLang(course)]: inLang(title, mainLang(course)) },
    languages,
    pages,
    minutes,
    keywords,
    institution,
    ...(thumbnail && asset && { thumbnail: { asset: thumbnail, ext: asset.ext } }),
  };
}

/** Reads the card of the course in `folder`, or all that stands in the way of opening it. */
export async function readCard(folder: string): Promise<Result<Card, readonly Problem[]>> {
  try {
    const { files, problems } = await readFiles(nodeHost, folder, await readJournal(nodeHost, folder));
    if (problems.length > 0) return err(problems);
    const loaded = load(files);
    if (!loaded.ok) return err(loaded.error.problems);
    const { project } = loaded.value;
    const minutes =
      project.course.duration ?? inMinutes(courseEstimate(project, mainLang(project.course)).seconds);
    return ok(cardOf(project.course, project.pages.size, minutes));
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    return err([{ key: 'not-readable', file: COURSE_FILE, pointer: '', data: { reason: error.kind } }]);
  }
}
