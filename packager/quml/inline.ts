/** HTML of a question as inline content of the document: what write.ts writes, and what else is text. */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Mark, Node } from '../course/node.ts';

type Child = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const MARKS: Readonly<Record<string, string>> = {
  ...{ strong: 'bold', b: 'bold', em: 'italic', i: 'italic', u: 'underline', s: 'strike' },
  ...{ code: 'code', sub: 'subscript', sup: 'superscript' },
};

export const fragmentOf = (source: string): readonly Child[] => parseFragment(source).childNodes;

export const isElement = (node: Child): node is Element => 'tagName' in node;

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The element of this class, and its content. */
export const contentOf = (nodes: readonly Child[], className: string): (readonly Child[])[] =>
  nodes
    .filter(isElement)
    .filter((one) => attribute(one, 'class') === className)
    .map(({ childNodes }) => childNodes);

/** Inline content; elements that are no mark count by what is in them. */
export function inlineOf(nodes: readonly Child[], marks: readonly Mark[] = []): Node[] {
  const found: Node[] = [];
  for (const node of nodes) {
    if ('value' in node) found.push({ type: 'text', text: node.value, ...(marks.length > 0 && { marks }) });
    else if (isElement(node) && node.tagName === 'br')
      found.push({ type: 'hardBreak', ...(marks.length > 0 && { marks }) });
    else if (isElement(node)) found.push(...inlineOf(node.childNodes, [...marks, ...markOf(node)]));
  }
  return found;
}

function markOf(element: Element): Mark[] {
  const type = MARKS[element.tagName];
  if (type) return [{ type }];
  if (element.tagName !== 'a') return [];
  const [page, term] = [attribute(element, 'data-page'), attribute(element, 'data-term')];
  const href = page ? `page:${page}` : term ? `term:${term}` : attribute(element, 'href');
  return href ? [{ type: 'link', attrs: { href } }] : [];
}
