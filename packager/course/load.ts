/** Raw JSON in, a Project out, or all that stands in the way. */
import { NODES } from './blocks/blocks.ts';
import { docProblems } from './check-doc.ts';
import { Course, FORMAT, type Id, Lang, type Page, PageHead, type Project } from './course.ts';
import { formatOf, migrate, type RawPage, type RawProject } from './migrations.ts';
import type { Doc, Node } from './node.ts';
import { type Problem, problemsOf } from './problem.ts';
import { err, ok, type Result } from './result.ts';

export interface LoadError {
  readonly code: 'not-a-course' | 'too-new' | 'migration-failed' | 'invalid';
  readonly problems: readonly Problem[];
}

export interface Loaded {
  readonly project: Project;
  /** Names of the migrations that were applied; the files on disk are still the old ones. */
  readonly migrated: readonly string[];
}

const COURSE_FILE = 'course.json';
export const pageFile = (id: Id): string => `pages/${id}.json`;
export const docFile = (id: Id, lang: Lang): string => `pages/${id}.${lang}.json`;

/** Attributes that a known node may leave out get their default; unknown nodes are not touched. */
function withDefaults(node: Node): Node {
  const attrs = NODES.get(node.type)?.attrs.parse(node.attrs ?? {});
  return {
    ...node,
    ...(attrs && Object.keys(attrs).length > 0 && { attrs }),
    ...(node.content && hasKnownContent(node.type) && { content: node.content.map(withDefaults) }),
  };
}
const hasKnownContent = (type: string): boolean => type === 'doc' || NODES.has(type);

function loadPage(id: Id, raw: RawPage, problems: Problem[]): Page | undefined {
  const file = pageFile(id);
  const head = PageHead.safeParse(raw.head, { reportInput: true });
  if (!head.success) problems.push(...problemsOf(head.error, file));
  else if (head.data.id !== id) {
    problems.push({ key: 'page-id-differs', file, pointer: '/id', data: { id, found: head.data.id } });
  }
  const docs: Record<string, Doc> = {};
  for (const [lang, doc] of raw.docs) {
    const found = docProblems(doc, docFile(id, lang));
    problems.push(...found);
    if (!Lang.safeParse(lang).success)
      problems.push({ key: 'malformed', file: docFile(id, lang), pointer: '' });
    if (found.length === 0) docs[lang] = withDefaults(doc as Doc) as Doc;
  }
  return head.success ? { ...head.data, docs } : undefined;
}

/** Pages that the outline names but that are not there, or that it names twice. */
function* outlineProblems(course: Course, pages: ReadonlyMap<Id, unknown>): Generator<Problem> {
  const seen = new Set<Id>();
  for (const [m, module] of course.outline.entries()) {
    for (const [i, item] of module.items.entries()) {
      const at = `/outline/${m}/items/${i}`;
      const named =
        item.kind === 'pages'
          ? item.pages.map((id, p) => ({ id, pointer: `${at}/pages/${p}` }))
          : item.kind === 'assessment'
            ? [{ id: item.page, pointer: `${at}/page` }]
            : [];
      for (const { id, pointer } of named) {
        if (!pages.has(id)) yield { key: 'page-missing', file: COURSE_FILE, pointer, data: { id } };
        else if (seen.has(id)) yield { key: 'page-twice', file: COURSE_FILE, pointer, data: { id } };
        seen.add(id);
      }
    }
  }
}

/**
 * Loads a course from the parsed JSON of its folder. Never throws.
 * @returns the project, brought to the present format; or why not, with every
 *   problem's file and JSON pointer.
 */
export function load(raw: RawProject): Result<Loaded, LoadError> {
  const format = formatOf(raw.course);
  if (format === undefined) {
    return err({ code: 'not-a-course', problems: [{ key: 'not-a-course', file: COURSE_FILE, pointer: '' }] });
  }
  if (format > FORMAT) {
    const data = { found: format, known: FORMAT };
    return err({
      code: 'too-new',
      problems: [{ key: 'too-new', file: COURSE_FILE, pointer: '/format', data }],
    });
  }
  const migrated = migrate(raw, format);
  if (!migrated.ok) {
    const data = { to: migrated.to, reason: migrated.reason };
    return err({
      code: 'migration-failed',
      problems: [{ key: 'migration-failed', file: COURSE_FILE, pointer: '', data }],
    });
  }

  const problems: Problem[] = [];
  const course = Course.safeParse(migrated.raw.course, { reportInput: true });
  if (!course.success) problems.push(...problemsOf(course.error, COURSE_FILE));
  const pages = new Map<Id, Page>();
  for (const [id, rawPage] of migrated.raw.pages) {
    const page = loadPage(id, rawPage, problems);
    if (page) pages.set(id, page);
  }
  if (course.success) problems.push(...outlineProblems(course.data, migrated.raw.pages));
  if (!course.success || problems.length > 0) return err({ code: 'invalid', problems });
  return ok({ project: { course: course.data, pages }, migrated: migrated.applied });
}
