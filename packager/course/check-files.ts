/** Is this JSON what a file of that name holds, and do the files of a course belong together? */
import { z } from 'zod';
import { docProblems } from './check-doc.ts';
import { type AssetId, Course, type Id, type Lang, Module } from './course.ts';
import { courseFile } from './file-of.ts';
import { COURSE_FILE, pageFile } from './files.ts';
import type { Doc } from './node.ts';
import { PageHead } from './pages.ts';
import { type Problem, problemsOf } from './problem.ts';
import { err, ok, type Result } from './result.ts';

/**
 * Levels of JSON that a file may have. A list inside a list takes four, so no
 * author comes near; it keeps every recursion over a document on the stack.
 */
const MAX_DEPTH = 400;

/** What a file of a course holds. */
export type FileRead =
  | { readonly kind: 'course'; readonly course: Course }
  | { readonly kind: 'page'; readonly head: PageHead }
  | { readonly kind: 'doc'; readonly id: Id; readonly lang: Lang; readonly doc: Doc };

/** One file taken alone: what it holds, or everything that is wrong with it. */
export function readFile(file: string, value: unknown): Result<FileRead, readonly Problem[]> {
  if (isDeeper(value, MAX_DEPTH)) {
    return err([{ key: 'too-deep', file, pointer: '', data: { limit: MAX_DEPTH } }]);
  }
  const is = courseFile(file);
  switch (is?.kind) {
    case undefined:
      return err([{ key: 'not-a-course-file', file, pointer: '' }]);
    case 'doc': {
      const problems = docProblems(value, file);
      return problems.length > 0 ? err(problems) : ok({ ...is, doc: value as Doc });
    }
    case 'course': {
      const course = Course.safeParse(value, { reportInput: true });
      return course.success
        ? ok({ kind: 'course', course: course.data })
        : err(problemsOf(course.error, file));
    }
    case 'page': {
      const head = PageHead.safeParse(value, { reportInput: true });
      if (!head.success) return err(problemsOf(head.error, file));
      if (head.data.id === is.id) return ok({ kind: 'page', head: head.data });
      const data = { id: is.id, found: head.data.id };
      return err([{ key: 'page-id-differs', file, pointer: '/id', data }]);
    }
  }
}

/** Everything that is wrong with one file taken alone. */
export function fileProblems(file: string, value: unknown): readonly Problem[] {
  const read = readFile(file, value);
  return read.ok ? [] : read.error;
}

/**
 * What is wrong with the files taken together: pages that the outline names
 * but that are not there, or that it names twice; documents without a page;
 * items whose file the course does not know.
 * @param course course.json; its outline is read as far as it can be.
 * @param names of all files that there are.
 */
export function setProblems(course: unknown, names: Iterable<string>): Problem[] {
  const pages = new Set<Id>();
  const documented = new Set<Id>();
  for (const name of names) {
    const file = courseFile(name);
    if (file?.kind === 'page') pages.add(file.id);
    if (file?.kind === 'doc') documented.add(file.id);
  }
  const problems: Problem[] = [];
  for (const id of documented) {
    if (!pages.has(id)) problems.push({ key: 'missing', file: pageFile(id), pointer: '' });
  }
  for (const { id, pointer } of assetsMissing(course)) {
    problems.push({ key: 'asset-missing', file: COURSE_FILE, pointer, data: { id: id.slice(0, 12) } });
  }
  const seen = new Set<Id>();
  for (const { id, pointer } of pagesNamed(course)) {
    const problem = { file: COURSE_FILE, pointer, data: { id } };
    if (!pages.has(id)) problems.push({ key: 'page-missing', ...problem });
    else if (seen.has(id)) problems.push({ key: 'page-twice', ...problem });
    seen.add(id);
  }
  return problems;
}

const Outlined = z.looseObject({ outline: z.array(Module) });
const Listed = Outlined.extend({ assets: z.record(z.string(), z.unknown()) });

/** The page ids in the outline, each with its place in course.json. */
function* pagesNamed(course: unknown): Generator<{ id: Id; pointer: string }> {
  const outline = Outlined.safeParse(course);
  if (!outline.success) return; // fileProblems says why
  for (const [m, module] of outline.data.outline.entries()) {
    for (const [i, item] of module.items.entries()) {
      const at = `/outline/${m}/items/${i}`;
      if (item.kind === 'assessment') yield { id: item.page, pointer: `${at}/page` };
      if (item.kind !== 'pages') continue;
      for (const [p, id] of item.pages.entries()) yield { id, pointer: `${at}/pages/${p}` };
    }
  }
}

/** The files that items name and the course's list does not hold, each with its place in course.json. */
function* assetsMissing(course: unknown): Generator<{ id: AssetId; pointer: string }> {
  const listed = Listed.safeParse(course);
  if (!listed.success) return; // fileProblems says why
  const { outline, assets } = listed.data;
  for (const [m, module] of outline.entries()) {
    for (const [i, item] of module.items.entries()) {
      const at = `/outline/${m}/items/${i}`;
      const named: [string, AssetId | undefined][] = [];
      if ('asset' in item) named.push(['asset', item.asset]);
      if (item.kind === 'video') {
        named.push(['poster', item.poster]);
        for (const [c, track] of (item.captions ?? []).entries())
          named.push([`captions/${c}/asset`, track.asset]);
      }
      for (const [field, id] of named) if (id && !assets[id]) yield { id, pointer: `${at}/${field}` };
    }
  }
}

/** True when arrays and objects lie more than `limit` levels deep. Goes level by level: it must not recurse. */
function isDeeper(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    const next: unknown[] = [];
    for (const v of level) {
      if (typeof v !== 'object' || v === null) continue;
      for (const child of Object.values(v)) if (typeof child === 'object' && child !== null) next.push(child);
    }
    level = next;
  }
  return false;
}
