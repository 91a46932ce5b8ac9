/** The courses one may begin with: ordinary course folders that ship with the app. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mainLang, STAGES } from '../course/course.ts';
import { courseEstimate, inMinutes } from '../course/duration.ts';
import { ok } from '../course/result.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { type OpenProject, readProject } from '../project.ts';
import type { TemplateInfo } from './answers.ts';
import type { Context } from './context.ts';
import type { Functions } from './functions.ts';

/** Ids of the templates in a folder, sorted. */
export const templateIds = (folder: string): Promise<string[]> =>
  readdir(folder, { withFileTypes: true }).then(
    (entries) =>
      entries
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort(),
    () => [],
  );

/** The folder of a template; undefined when there is none of that id. */
export async function templateFolder(id: string, templates: string): Promise<string | undefined> {
  return (await templateIds(templates)).includes(id) ? portPath(join(templates, id)) : undefined;
}

function infoOf(id: string, { folder, project }: OpenProject, cx: Context): TemplateInfo {
  const { course, pages } = project;
  const stages = new Set([...pages.values()].map((page) => page.stage));
  const thumbnail = course.thumbnail && course.assets[course.thumbnail];
  return {
    id,
    title: course.title,
    description: course.description,
    languages: course.languages,
    pages: pages.size,
    minutes: course.duration ?? inMinutes(courseEstimate(project, mainLang(course)).seconds),
    stages: STAGES.filter((stage) => stages.has(stage)),
    ...(thumbnail && { thumbnailUrl: `${cx.doors.baseOf(folder)}${course.thumbnail}.${thumbnail.ext}` }),
  };
}

export const templateFunctions: Functions<'templates.list'> = {
  'templates.list': async (_, cx) => {
    const found = await Promise.all(
      (await templateIds(cx.templates)).map(async (id) => {
        const opened = await readProject(nodeHost, portPath(join(cx.templates, id)));
        // A template that does not open is a fault of ours; the others are still offered, and a test opens all.
        return opened.ok ? [infoOf(id, opened.value, cx)] : [];
      }),
    );
    return ok(found.flat());
  },
};
