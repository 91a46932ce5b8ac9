/** Walking a course the way its rules ask about it, with the place of everything met on the way. */
import { BLOCKS, NODES } from '../course/blocks/blocks.ts';
import type { Lang, Page, PlacedPage, Project, Text } from '../course/course.ts';
import { pagesMet } from '../course/item-page.ts';
import { type Node, walk } from '../course/node.ts';
import type { Location } from './rule.ts';

export interface PlacedNode {
  readonly node: Node;
  readonly page: Page;
  readonly lang: Lang;
  /** JSON pointer into the document of the page in this language. */
  readonly pointer: string;
  /** Inside a final test. */
  readonly inTest: boolean;
  /** Where people are taken: the nearest block with an id. */
  readonly location: Location;
}

/** Answers have ids too, but what people are taken to is their question. */
const isBlock = (node: Node): boolean => BLOCK_TYPES.has(node.type) || !NODES.has(node.type);
const BLOCK_TYPES: ReadonlySet<string> = new Set(BLOCKS.map(({ type }) => type));

/**
 * Every node of every page that the learner meets, page by page and language
 * by language. What is found on a page made for an item is mended at the item.
 */
export function* nodesOf(project: Project): Generator<PlacedNode> {
  for (const { page, made, moduleIndex, itemIndex } of pagesMet(project)) {
    const location = inCourse(`/outline/${moduleIndex}/items/${itemIndex}`);
    for (const lang of Object.keys(page.docs)) {
      for (const placed of nodesOfPage(page, lang)) yield made ? { ...placed, location } : placed;
    }
  }
}

/** Nodes of one document of a page, the document itself first. */
export function* nodesOfPage(page: Page, lang: Lang): Generator<PlacedNode> {
  const doc = page.docs[lang];
  if (!doc) return;
  const blocks = new Map<string, string>();
  const tests: string[] = [];
  for (const { node, pointer } of walk(doc)) {
    const id = node.attrs?.id;
    const above = blocks.get(pointer.replace(/\/content\/\d+$/, ''));
    const block = typeof id === 'string' && isBlock(node) ? id : above;
    if (block) blocks.set(pointer, block);
    if (node.type === 'finalTest') tests.push(`${pointer}/`);
    const location: Location = { in: 'course', page: page.id, lang, ...(block && { block }), pointer };
    yield { node, page, lang, pointer, inTest: tests.some((test) => pointer.startsWith(test)), location };
  }
}

/** Nodes of some types, wherever they stand. */
export function* nodesOfType(project: Project, ...types: readonly string[]): Generator<PlacedNode> {
  for (const placed of nodesOf(project)) if (types.includes(placed.node.type)) yield placed;
}

/** The addresses that link items and link cards lead to; of an item once, whatever its languages. */
export function* linkAddresses(project: Project): Generator<{ url: URL; location: Location }> {
  const seen = new Set<string>();
  for (const { node, location } of nodesOfType(project, 'linkCard')) {
    const url = String(node.attrs?.url ?? '');
    const place = JSON.stringify([
      url,
      location.page === undefined ? location : location.page,
      location.block,
    ]);
    if (!URL.canParse(url) || seen.has(place)) continue;
    seen.add(place);
    yield { url: new URL(url), location };
  }
}

/** A place in course.json. */
export const inCourse = (pointer: string): Location => ({ in: 'course', pointer });

/** A page as a whole. */
export const onPage = ({ page }: Pick<PlacedPage, 'page'>, lang?: Lang): Location => ({
  in: 'course',
  page: page.id,
  ...(lang && { lang }),
});

/** Languages of the course in which `text` says nothing. */
export const missingLanguages = (project: Project, text: Text | undefined): Lang[] =>
  project.course.languages.filter((lang) => !text?.[lang]?.trim());
