/** New courses: empty, from a template, or as a copy of another. */
import { canonical } from '../course/canonical.ts';
import { type Course, FORMAT, type Lang, mainLang } from '../course/course.ts';
import { COURSE_FILE, docFile, pageFile } from '../course/files.ts';
import type { PageHead, Project } from '../course/pages.ts';
import { err, ok, type Result } from '../course/result.ts';
import { FileTrouble, type FileTroubleKind, type Host } from '../host.ts';
import { assetPath } from './assets.ts';
import { folderOf, replaceFile } from './atomic-write.ts';
import { type OpenError, type OpenProject, openProject, readProject } from './open.ts';

/** Why no course was made; what was begun is taken away again. */
export type CreateError =
  /** The folder holds something already. */
  | { readonly code: 'not-empty'; readonly path: string }
  /** The template has no pages in the language asked for. */
  | { readonly code: 'language-missing'; readonly languages: readonly Lang[] }
  /** The course to copy cannot be opened. */
  | { readonly code: 'source'; readonly error: OpenError }
  | { readonly code: FileTroubleKind; readonly path: string };

export interface NewCourse {
  /** Folder of the template, one that ships with the app; absent: an empty course with one page. */
  readonly template?: string;
  readonly title: string;
  readonly lang: Lang;
}

/**
 * Makes a course in `folder`, which must not exist or be empty. It has an id
 * of its own. course.json comes last, so half a course never looks like one.
 */
export async function createProject(
  host: Host,
  folder: string,
  { template, title, lang }: NewCourse,
): Promise<Result<void, CreateError>> {
  if (template === undefined) return make(host, folder, emptyProject(host, title, lang));
  return copy(host, await readProject(host, template), folder, title, lang);
}

/** Copies the course in `from` to `folder`, which must not exist or be empty, under a new id and title. */
export const duplicateProject = async (
  host: Host,
  from: string,
  folder: string,
  title: string,
): Promise<Result<void, CreateError>> => copy(host, await openProject(host, from), folder, title);

/** @param lang that of the title, and the first of the copy's; absent: the course's own first. */
async function copy(
  host: Host,
  opened: Result<OpenProject, OpenError>,
  folder: string,
  title: string,
  given?: Lang,
): Promise<Result<void, CreateError>> {
  if (!opened.ok) return err({ code: 'source', error: opened.error });
  const { course, pages } = opened.value.project;
  const lang = given ?? mainLang(course);
  if (!course.languages.includes(lang)) return err({ code: 'language-missing', languages: course.languages });
  const own: Course = {
    ...course,
    id: host.newId(),
    languages: [lang, ...course.languages.filter((l) => l !== lang)],
    title: { ...course.title, [lang]: title },
  };
  return make(host, folder, { course: own, pages }, opened.value.folder);
}

/** Names of the first module and page in the languages Kriti speaks; elsewhere English, to be overwritten. */
const FIRST = {
  en: { module: 'Module 1', page: 'Page 1' },
  hi: { module: 'भाग 1', page: 'पृष्ठ 1' },
};

function emptyProject(host: Host, title: string, lang: Lang): Project {
  const words = lang === 'hi' ? FIRST.hi : FIRST.en;
  const page: PageHead = { id: host.newId(), title: { [lang]: words.page } };
  const course: Course = {
    format: FORMAT,
    id: host.newId(),
    languages: [lang],
    title: { [lang]: title },
    subtitle: {},
    description: {},
    purpose: {},
    instructions: {},
    institution: {},
    source: '',
    licence: '',
    keywords: [],
    competencies: [],
    audience: { positions: [], roles: [], activities: [] },
    authors: [],
    references: [],
    theme: 'sadan',
    outline: [
      {
        id: host.newId(),
        title: { [lang]: words.module },
        items: [{ id: host.newId(), kind: 'pages', pages: [page.id] }],
      },
    ],
    assets: {},
  };
  return { course, pages: new Map([[page.id, { ...page, docs: { [lang]: { type: 'doc', content: [] } } }]]) };
}

/** Writes a whole course; assets come from the course in `source`. */
async function make(
  host: Host,
  folder: string,
  project: Project,
  source?: string,
): Promise<Result<void, CreateError>> {
  const begun: string[] = [];
  try {
    const existed = (await host.files.stat(folder)) !== undefined;
    if (existed && (await host.files.list(folder)).length > 0)
      return err({ code: 'not-empty', path: folder });
    if (!existed) begun.push(folder);
    const folders = new Set([folder]);
    await host.files.makeFolder(folder);
    for await (const [path, content] of filesOf(host, project, folder, source)) {
      const inside = folderOf(path);
      if (!folders.has(inside)) {
        begun.push(inside);
        folders.add(inside);
        await host.files.makeFolder(inside);
      }
      begun.push(path);
      await replaceFile(host, path, content);
    }
    for (const inside of folders) await host.files.sync(inside);
    return ok(undefined);
  } catch (error) {
    if (!(error instanceof FileTrouble)) throw error;
    await takeAway(host, begun);
    return err({ code: error.kind, path: error.path });
  }
}

type NewFile = readonly [path: string, content: Uint8Array | AsyncIterable<Uint8Array>];

/** Every file of a course; course.json last. An asset that the source lacks is lacking here too: a rule says so. */
async function* filesOf(
  host: Host,
  { course, pages }: Project,
  folder: string,
  source?: string,
): AsyncGenerator<NewFile> {
  for (const [id, asset] of Object.entries(source === undefined ? {} : course.assets)) {
    const from = assetPath(source ?? '', id, asset);
    if (await host.files.stat(from)) yield [assetPath(folder, id, asset), host.files.stream(from)];
  }
  for (const { docs, ...head } of pages.values()) {
    for (const [lang, doc] of Object.entries(docs)) yield [`${folder}/${docFile(head.id, lang)}`, text(doc)];
    yield [`${folder}/${pageFile(head.id)}`, text(head)];
  }
  yield [`${folder}/${COURSE_FILE}`, text(course)];
}

const text = (value: unknown): Uint8Array => Buffer.from(canonical(value));

/** Removes files and then folders, the innermost first; what cannot be removed stays. */
async function takeAway(host: Host, begun: readonly string[]): Promise<void> {
  for (const path of begun.toReversed()) {
    await host.files.remove(path).catch(() => host.files.removeFolder(path).catch(() => {}));
  }
}
