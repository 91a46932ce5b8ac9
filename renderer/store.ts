/** The courses that are open: what is written to disk of each (`draft`), and where the author is in it. */
import { create } from 'zustand';
import type { OpenedCourse } from '../packager/api.ts';
import type { Course, Id, Lang } from '../packager/course/course.ts';
import { mainLang } from '../packager/course/course.ts';
import type { Doc } from '../packager/course/node.ts';
import type { Page, PageHead, Project } from '../packager/course/pages.ts';
import { pagesInOrder } from '../packager/course/pages.ts';
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

export type Mode =
  | 'write'
  | 'questions'
  | 'media'
  | 'translate'
  | 'originality'
  | 'check'
  | 'history'
  | 'design'
  | 'glossary'
  | 'competencies';

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

interface Courses {
  /** The course in front: the one that is shown and written in. */
  readonly open: OpenCourse | null;
  /** All that are open, in the order of their tabs; `open` is one of them. */
  readonly all: readonly OpenCourse[];
}

export const useCourse = create<Courses>(() => ({ open: null, all: [] }));

/** Reads the course in front; only for parts that exist while one is open. */
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

/** The open course in a folder, in front or not. */
export const courseAt = (path: string): OpenCourse | undefined =>
  useCourse.getState().all.find((c) => c.path === path);

/** Changes the open course in a folder, in front or not; nothing happens when it is closed. */
export function setCourse(path: string, change: Partial<OpenCourse>): void {
  useCourse.setState(({ open, all }) => {
    const next = all.map((c) => (c.path === path ? { ...c, ...change } : c));
    return { all: next, open: next.find((c) => c.path === open?.path) ?? null };
  });
}

/** Changes the course in front. */
export const setOpen = (change: Partial<OpenCourse>): void => {
  const { open } = useCourse.getState();
  // A page and an item are never shown together: to show one is to leave the other.
  const left = change.page ? { item: null } : change.item ? { page: null, block: null } : {};
  if (open) setCourse(open.path, { ...left, ...change });
};

/** Puts another of the open courses in front. What is shown of the one before must have been left (session.ts). */
export const setFront = (path: string): void =>
  useCourse.setState(({ all, open }) => ({ open: all.find((c) => c.path === path) ?? open }));

/** Takes a course away; the one beside it comes to the front. */
export function dropCourse(path: string): void {
  useCourse.setState(({ open, all }) => {
    const at = all.findIndex((c) => c.path === path);
    const rest = all.filter((c) => c.path !== path);
    return { all: rest, open: open?.path === path ? (rest[Math.min(at, rest.length - 1)] ?? null) : open };
  });
}

/** The entry of the outline that is shown: a page's id or an item's. */
export const shownEntry = ({ page, item }: OpenCourse): Id | null => page ?? item;

/** What to set to show an entry of the outline, or nothing. */
export const showing = (draft: Draft, entry: Id | null): Pick<OpenCourse, 'page' | 'item'> => {
  const page = entry !== null && draft.heads[entry] ? entry : null;
  return { page, item: page === null ? entry : null };
};

/** Where the author was in a course when it was last left. */
export interface Stand {
  readonly page?: Id;
  readonly lang?: Lang;
}

/** Takes over a course as the engine opened it, as the last tab and in front: at its first page, without pages at its first item, unless told where. */
export function adoptCourse(opened: OpenedCourse, { page, lang }: Stand = {}): void {
  const { course, path } = opened;
  const draft = toDraft(course, opened.pages);
  const order = pageOrder(draft);
  const open: OpenCourse = {
    path,
    assetBase: opened.assetBase,
    readOnly: opened.readOnly ?? false,
    draft,
    lang: lang && course.languages.includes(lang) ? lang : mainLang(course),
    ...showing(
      draft,
      page && order.includes(page) ? page : (order[0] ?? entryOrder(draft.course)[0] ?? null),
    ),
    block: null,
    mode: 'write',
  };
  useCourse.setState(({ all }) => ({ open, all: [...all.filter((c) => c.path !== path), open] }));
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
export function toProject({ course, heads, docs }: Draft): Project {
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
