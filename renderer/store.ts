/** The course that is open: what is written to disk (`draft`), and where the author is in it. */
import { create } from 'zustand';
import type { OpenedCourse } from '../packager/api.ts';
import type { Course, Id, Lang, Page, PageHead, Project } from '../packager/course/course.ts';
import { mainLang, pagesInOrder } from '../packager/course/course.ts';
import type { Doc } from '../packager/course/node.ts';
import { entryOrder } from './outline-entries.ts';

/** A page in one language: `<page id>.<lang>`. */
export type DocKey = `${Id}.${Lang}`;
export const docKey = (page: Id, lang: Lang): DocKey => `${page}.${lang}`;

/** Everything of a course that is kept; one value per file, replaced and never changed in place. */
export interface Draft {
  readonly course: Course;
  readonly heads: Readonly<Record<Id, PageHead>>;
  readonly docs: Readonly<Record<DocKey, Doc>>;
}

export type Mode = 'write' | 'check';

export interface OpenCourse {
  readonly path: string;
  /** Address before `<asset id>.<ext>`. */
  readonly assetBase: string;
  readonly readOnly: boolean;
  readonly draft: Draft;
  /** Language that is being written. */
  readonly lang: Lang;
  readonly page: Id | null;
  /** Entry of the outline that is shown instead of a page: a PDF, film, sound or link. */
  readonly item: Id | null;
  /** Id of the block the cursor stands in or that is selected. */
  readonly block: Id | null;
  readonly mode: Mode;
}

export const useCourse = create<{ readonly open: OpenCourse | null }>(() => ({ open: null }));

/** Reads the open course; only for parts that exist while one is open. */
export function useOpen<T>(read: (open: OpenCourse) => T): T {
  return useCourse(({ open }) => {
    if (!open) throw new Error('no course is open');
    return read(open);
  });
}

export const openCourse = (): OpenCourse => {
  const { open } = useCourse.getState();
  if (!open) throw new Error('no course is open');
  return open;
};

export const setOpen = (change: Partial<OpenCourse>): void => {
  // A page and an item are never shown together: to show one is to leave the other.
  const left = change.page ? { item: null } : change.item ? { page: null, block: null } : {};
  useCourse.setState(({ open }) => ({ open: open && { ...open, ...left, ...change } }));
};

/** The entry of the outline that is shown: a page's id or an item's. */
export const shownEntry = ({ page, item }: OpenCourse): Id | null => page ?? item;

/** What to set to show an entry of the outline, or nothing. */
export const showing = (draft: Draft, entry: Id | null): Pick<OpenCourse, 'page' | 'item'> => {
  const page = entry !== null && draft.heads[entry] ? entry : null;
  return { page, item: page === null ? entry : null };
};

/** Takes over a course as the engine opened it, at `page` or its first page, without pages at its first item. */
export function adoptCourse(opened: OpenedCourse, page?: Id): void {
  const draft = toDraft(opened.course, opened.pages);
  const order = pageOrder(draft);
  const first = order[0] ?? entryOrder(draft.course)[0] ?? null;
  useCourse.setState({
    open: {
      path: opened.path,
      assetBase: opened.assetBase,
      readOnly: opened.readOnly ?? false,
      draft,
      lang: mainLang(opened.course),
      ...showing(draft, page && order.includes(page) ? page : first),
      block: null,
      mode: 'write',
    },
  });
}

export function toDraft(course: Course, pages: readonly Page[]): Draft {
  const heads: Record<Id, PageHead> = {};
  const docs: Record<DocKey, Doc> = {};
  for (const { docs: byLang, ...head } of pages) {
    heads[head.id] = head;
    for (const [lang, doc] of Object.entries(byLang)) docs[docKey(head.id, lang)] = doc;
  }
  return { course, heads, docs };
}

/** The draft as the engine's own unit, for what the course model offers. */
function toProject({ course, heads, docs }: Draft): Project {
  const pages = new Map<Id, Page>();
  for (const head of Object.values(heads)) {
    const own = course.languages.flatMap((lang) => {
      const doc = docs[docKey(head.id, lang)];
      return doc ? [[lang, doc] as const] : [];
    });
    pages.set(head.id, { ...head, docs: Object.fromEntries(own) });
  }
  return { course, pages };
}

/** Ids of the pages in the order the learner meets them. */
export const pageOrder = (draft: Draft): Id[] => [...pagesInOrder(toProject(draft))].map((p) => p.page.id);
