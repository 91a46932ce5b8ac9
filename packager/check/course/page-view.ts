/**
 * One page that the learner meets, as the rules about pages see it. What a rule
 * may ask of it depends on the page and on course.json alone, so that what was
 * found on it holds until one of the two changes (page-memory.ts).
 */
import type { Course, Id } from '../../course/course.ts';
import { type MetPage, pagesMet } from '../../course/item-page.ts';
import type { Node } from '../../course/node.ts';
import { nodesByType } from '../../course/nodes-by-type.ts';
import type { Page, Project } from '../../course/pages.ts';
import type { Limits } from '../limits.ts';
import type { Location } from '../location.ts';
import { inCourse, nodesOfPage, type PlacedNode, type PlacedText, textsOfPage } from './course-places.ts';
import type { CourseView } from './course-view.ts';

export class PageView {
  readonly page: Page;
  readonly course: Course;
  readonly limits: Limits;
  /** Its place in the outline, and the item it belongs to. */
  readonly met: MetPage;
  readonly #ids: () => ReadonlySet<Id>;
  #nodes: readonly PlacedNode[] | undefined;
  #texts: readonly PlacedText[] | undefined;

  constructor(met: MetPage, { project, limits }: CourseView, ids: () => ReadonlySet<Id>) {
    this.met = met;
    this.page = met.page;
    this.course = project.course;
    this.limits = limits;
    this.#ids = ids;
  }

  /** Ids of all pages that the learner meets. */
  get pageIds(): ReadonlySet<Id> {
    return this.#ids();
  }

  /**
   * Its nodes, language by language. What is found on a page made for an item
   * is mended at the item.
   */
  get nodes(): readonly PlacedNode[] {
    this.#nodes ??= this.#place(nodesOfPage);
    return this.#nodes;
  }

  /** Nodes of some types. */
  ofType(...types: readonly string[]): PlacedNode[] {
    return this.nodes.filter(({ node }) => types.includes(node.type));
  }

  /** Its texts, language by language: the title first, then as they are read. */
  get texts(): readonly PlacedText[] {
    this.#texts ??= this.#place(textsOfPage);
    return this.#texts;
  }

  #place<T extends { readonly location: Location }>(read: (page: Page, lang: string) => Iterable<T>): T[] {
    const { page, made, moduleIndex, itemIndex } = this.met;
    const placed = Object.keys(page.docs).flatMap((lang) => [...read(page, lang)]);
    if (!made) return placed;
    const location: Location = inCourse(`/outline/${moduleIndex}/items/${itemIndex}`);
    return placed.map((one) => ({ ...one, location }));
  }
}

/** Every page that the learner meets, in order. */
export function* pageViews(view: CourseView): Generator<PageView> {
  let ids: ReadonlySet<Id> | undefined;
  const known = (): ReadonlySet<Id> => {
    ids ??= idsOf(view.project);
    return ids;
  };
  for (const met of pagesMet(view.project)) yield new PageView(met, view, known);
}

const idsOf = (project: Project): ReadonlySet<Id> =>
  new Set([...pagesMet(project)].map(({ page }) => page.id));

/** Nodes of some types, on whatever page and in whatever language the learner meets them. */
export function* nodesOfType(project: Project, ...types: readonly string[]): Generator<Node> {
  for (const { page } of pagesMet(project))
    for (const doc of Object.values(page.docs)) if (doc) yield* nodesByType(doc, types);
}
