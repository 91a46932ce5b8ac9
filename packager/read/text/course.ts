/** The text of a Kriti course, read from its folder or from a ZIP of it; block by block, the main language first. */
import { type Asset, type Explanation, type Id, inLang, mainLang } from '../../course/course.ts';
import { courseFile } from '../../course/file-of.ts';
import { COURSE_FILE } from '../../course/files.ts';
import { pagesMet } from '../../course/item-page.ts';
import { load } from '../../course/load.ts';
import { type Node, walk } from '../../course/node.ts';
import type { Project } from '../../course/pages.ts';
import { textOf } from '../../course/plain-text.ts';
import type { PackageFiles } from '../package.ts';
import { type ExtractedText, TextParts } from './text.ts';

export const isCourse = (files: PackageFiles): boolean => files.has(COURSE_FILE);

/** What a course says of itself beside its text. */
export interface CourseSays {
  readonly owner?: string;
  readonly licence?: string;
  /** Stretches of the text set as quotations, UTF-16. */
  readonly quotations?: readonly (readonly [from: number, to: number])[];
  /** Its references, each as it is printed with its address, in their order. */
  readonly references?: readonly string[];
  /** Passages that somebody explained, by their fingerprint. */
  readonly explained?: Readonly<Record<string, Explanation>>;
  /** Its files by the SHA-256 of their bytes. */
  readonly assets?: Readonly<Record<string, CourseAsset>>;
}

/** What a course says of one of its files. */
export interface CourseAsset extends Pick<Asset, 'name' | 'licence' | 'source' | 'permission'> {
  /** Title of the first page it stands on. */
  readonly at?: string;
}

/** @returns undefined where this is no course that this Kriti can load; throws UnreadableEntry for a damaged file. */
export async function courseText(files: PackageFiles): Promise<(ExtractedText & CourseSays) | undefined> {
  const project = await projectIn(files);
  return project && projectText(project);
}

/** @param only these pages, where not all are asked for */
export function projectText(project: Project, only?: ReadonlySet<Id>): ExtractedText & CourseSays {
  const { course } = project;
  const parts = new TextParts();
  const quotations: (readonly [number, number])[] = [];
  for (const lang of course.languages) addIn(lang, project, parts, quotations, only);
  const owner = inLang(course.institution, mainLang(course)) || course.authors[0]?.name;
  const references = course.references.map(({ text, url }) => (url ? `${text} ${url}` : text));
  return {
    ...parts.done({ title: inLang(course.title, mainLang(course)), language: mainLang(course) }),
    ...(owner && { owner }),
    ...(course.licence && { licence: course.licence }),
    ...(quotations.length > 0 && { quotations }),
    ...(references.length > 0 && { references }),
    ...(course.explained && { explained: course.explained }),
    assets: assetsOf(project),
  };
}

function assetsOf(project: Project): Readonly<Record<string, CourseAsset>> {
  const { course } = project;
  const titles = new Map<unknown, string>();
  for (const lang of course.languages)
    for (const { page } of pagesMet(project))
      for (const block of page.docs[lang]?.content ?? [])
        for (const { node } of walk(block)) {
          const asset = node.attrs?.asset;
          if (asset && !titles.has(asset)) titles.set(asset, inLang(page.title, mainLang(course)));
        }
  return Object.fromEntries(
    Object.entries(course.assets).map(([id, { name, licence, source, permission }]) => {
      const at = titles.get(id);
      return [id, { name, licence, source, permission, ...(at && { at }) }];
    }),
  );
}

function addIn(
  lang: string,
  project: Project,
  parts: TextParts,
  quotations: (readonly [number, number])[],
  only: ReadonlySet<Id> | undefined,
): void {
  for (const { page } of pagesMet(project)) {
    if (only && !only.has(page.id)) continue;
    const at = { page: page.id, lang };
    parts.add(page.title[lang] ?? '', at);
    for (const block of page.docs[lang]?.content ?? []) {
      const id = block.attrs?.id;
      const text = textOf(block);
      parts.add(text, { ...at, ...(typeof id === 'string' && { block: id }) });
      const place = parts.places.at(-1);
      if (place && place.end - place.start === text.length)
        for (const [from, to] of quotedIn(block, text))
          quotations.push([place.start + from, place.start + to]);
    }
  }
}

/** Where the quotations in a block stand in its text. */
function* quotedIn(block: Node, text: string): Generator<readonly [number, number]> {
  let reached = 0;
  for (const { node } of walk(block)) {
    if (node.type !== 'blockquote') continue;
    const quoted = (node.content ?? []).map(textOf).filter(Boolean).join('\n');
    const from = quoted === '' ? -1 : text.indexOf(quoted, reached);
    if (from < 0) continue;
    reached = from + quoted.length;
    yield [from, reached];
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
