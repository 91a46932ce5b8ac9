/** The text of a Kriti course, read from its folder or from a ZIP of it; block by block, the main language first. */
import { inLang, mainLang, type Project } from '../../course/course.ts';
import { COURSE_FILE, courseFile } from '../../course/files.ts';
import { pagesMet } from '../../course/item-page.ts';
import { load } from '../../course/load.ts';
import { textOf } from '../../course/plain-text.ts';
import type { PackageFiles } from '../package.ts';
import { type ExtractedText, TextParts } from './text.ts';

export const isCourse = (files: PackageFiles): boolean => files.has(COURSE_FILE);

/** What a course says of itself beside its text. */
export interface CourseSays {
  readonly owner?: string;
  readonly licence?: string;
}

/** @returns undefined where this is no course that this Kriti can load; throws UnreadableEntry for a damaged file. */
export async function courseText(files: PackageFiles): Promise<(ExtractedText & CourseSays) | undefined> {
  const project = await projectIn(files);
  if (!project) return undefined;
  const { course } = project;
  const parts = new TextParts();
  for (const lang of course.languages) addIn(lang, project, parts);
  const owner = inLang(course.institution, mainLang(course)) || course.authors[0]?.name;
  return {
    ...parts.done({ title: inLang(course.title, mainLang(course)), language: mainLang(course) }),
    ...(owner && { owner }),
    ...(course.licence && { licence: course.licence }),
  };
}

function addIn(lang: string, project: Project, parts: TextParts): void {
  for (const { page } of pagesMet(project)) {
    const at = { page: page.id, lang };
    parts.add(page.title[lang] ?? '', at);
    for (const block of page.docs[lang]?.content ?? []) {
      const id = block.attrs?.id;
      parts.add(textOf(block), { ...at, ...(typeof id === 'string' && { block: id }) });
    }
  }
}

async function projectIn(files: PackageFiles): Promise<Project | undefined> {
  const found = new Map<string, unknown>();
  for (const path of files.paths) {
    if (!courseFile(path)) continue;
    try {
      found.set(path, JSON.parse(new TextDecoder().decode(await files.read(path))));
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
  const loaded = load(found);
  return loaded.ok ? loaded.value.project : undefined;
}
