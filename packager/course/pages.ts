/**
 * The pages of a course, each in files of its own (files.ts), and the course with them: the unit every function takes.
 */
import { z } from 'zod';
import {
  CompetencyTag,
  type Course,
  Id,
  type Item,
  Lang,
  type Module,
  Stage,
  Text,
  Translated,
} from './course.ts';
import { LAYOUTS } from './design/design.ts';
import type { Doc } from './node.ts';

/** How far the work on a page is; its authors say so, nothing is derived from it. */
export const PAGE_STATES = ['draft', 'needs-work', 'ready'] as const;
export const PageState = z.enum(PAGE_STATES);
export type PageState = z.infer<typeof PageState>;

/**
 * Where on a page a comment belongs: words of a block, with a little of what
 * stands around them (comments/anchor.ts). No words: the block as a whole.
 */
export const Anchor = z.strictObject({
  lang: Lang,
  block: Id,
  quote: z.string().max(2000),
  before: z.string().max(64),
  after: z.string().max(64),
  /** Letters of the text before the quote. */
  at: z.int().nonnegative(),
});
export type Anchor = z.infer<typeof Anchor>;

const signed = { by: z.string().min(1).max(120), at: z.iso.datetime() };

/** A comment with its answers; never part of a package. */
export const Thread = z.strictObject({
  id: Id,
  anchor: Anchor,
  /** The comment, then its answers in the order they were written. */
  remarks: z.array(z.strictObject({ id: Id, ...signed, text: z.string().min(1).max(10_000) })).min(1),
  /** Absent while it is open. */
  resolved: z.strictObject(signed).optional(),
});
export type Thread = z.infer<typeof Thread>;

/** What `pages/<id>.json` holds. */
export const PageHead = z.strictObject({
  id: Id,
  stage: Stage.optional(),
  /** Absent: one column of text. */
  layout: z.enum(LAYOUTS).optional(),
  title: Text,
  /** What it teaches, beside what its module says. */
  competencies: z.array(CompetencyTag).optional(),
  state: PageState.optional(),
  /** Who works on it, by name. */
  assignee: z.string().min(1).max(120).optional(),
  translated: Translated.optional(),
  /** In the order they were begun. */
  comments: z.array(Thread).optional(),
});
export type PageHead = z.infer<typeof PageHead>;

export interface Page extends PageHead {
  /** One document per language; block ids are shared between them. */
  readonly docs: Readonly<Record<Lang, Doc>>;
}

/** The unit every function takes. */
export interface Project {
  readonly course: Course;
  readonly pages: ReadonlyMap<Id, Page>;
}

/** A page in its place: module and item numbers count from 0. */
export interface PlacedPage {
  readonly page: Page;
  readonly module: Module;
  readonly moduleIndex: number;
  readonly item: Item;
}

/** All pages an author wrote that the outline names, in order; `pagesMet` (item-page.ts) has those of the other items too. */
export function* pagesInOrder(project: Project): Generator<PlacedPage> {
  for (const [moduleIndex, module] of project.course.outline.entries()) {
    for (const item of module.items) {
      const ids = item.kind === 'pages' ? item.pages : item.kind === 'assessment' ? [item.page] : [];
      for (const id of ids) {
        const page = project.pages.get(id);
        if (page) yield { page, module, moduleIndex, item };
      }
    }
  }
}
