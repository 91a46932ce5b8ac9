/** Walking a course the way its rules ask about it, with the place of everything met on the way. */
import { BLOCKS, NODES } from '../../course/blocks/blocks.ts';
import type { Course, Lang, Text } from '../../course/course.ts';
import { type Node, walk } from '../../course/node.ts';
import type { Page, PlacedPage } from '../../course/pages.ts';
import { type DocText, textsOf } from '../../course/texts.ts';
import type { Location } from '../location.ts';

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

/** A text that its author wrote: a title, what stands in a block, or a setting of one. */
export interface PlacedText {
  readonly text: string;
  readonly lang: Lang;
  /** Where it stands in the document of the page; absent for the page's title. */
  readonly at?: DocText;
  readonly location: Location;
}

/** Texts of a page in one language: its title, then those of its document in reading order. */
export function* textsOfPage(page: Page, lang: Lang): Generator<PlacedText> {
  const title = page.title[lang];
  if (title) yield { text: title, lang, location: onPage({ page }, lang) };
  const doc = page.docs[lang];
  if (!doc) return;
  for (const at of textsOf(doc)) {
    const { text, block, pointer } = at;
    const location: Location = { in: 'course', page: page.id, lang, ...(block && { block }), pointer };
    yield { text, lang, at, location };
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
export const missingLanguages = ({ languages }: Course, text: Text | undefined): Lang[] =>
  languages.filter((lang) => !text?.[lang]?.trim());
