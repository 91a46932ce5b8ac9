/**
 * What a unit of translation says: plain words of a title or a setting, or
 * inline content with its marks; and the short hash by which a change of it is
 * noticed later (docs/adr/0009).
 */
import { linkedTerm } from '../blocks/marks.ts';
import type { Mark, Node } from '../node.ts';

export type Content = string | readonly Node[];

/** Inline content in one form: neighbours of the same look joined, nothing empty. */
export function joinedInline(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && !node.text) continue;
    if (node.type === 'text' && last?.type === 'text' && looksAlike(last, node))
      out[out.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    else out.push(node);
  }
  return out;
}

const looksAlike = (a: Node, b: Node): boolean =>
  JSON.stringify((a.marks ?? []).map(markAsList)) === JSON.stringify((b.marks ?? []).map(markAsList));

/** Keys in one order: what a file says does not depend on how it was written. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, inOrder(inner)]);
};

const markAsList = ({ type, attrs = {} }: Mark): unknown => [type, inOrder(attrs)];

/** One text for equal contents: the order in which marks were set does not count. */
function written(content: Content): string {
  if (typeof content === 'string') return content;
  return JSON.stringify(
    joinedInline(content).map(({ type, text, marks = [], attrs = {} }) => [
      type === 'text' ? (text ?? '') : [type, inOrder(attrs)],
      marks.map((mark) => JSON.stringify(markAsList(mark))).sort(),
    ]),
  );
}

export const sameContent = (a: Content, b: Content): boolean => a === b || written(a) === written(b);

/** The words alone, for people and for searching. */
export const wordsOf = (content: Content): string =>
  typeof content === 'string'
    ? content
    : content
        .map((node) => (node.type === 'text' ? (node.text ?? '') : node.type === 'hardBreak' ? '\n' : ''))
        .join('');

/** Whether a word leads to its meaning is no part of what is said: linking it makes no translation stale. */
function unexplained({ marks, ...node }: Node): Node {
  const left = marks?.filter(({ attrs }) => linkedTerm(String(attrs?.href ?? '')) === undefined) ?? [];
  return left.length > 0 ? { ...node, marks: left } : node;
}

/** Nothing in it to read. */
export const saysNothing = (content: Content | undefined): boolean =>
  content === undefined || wordsOf(content).trim() === '';

/**
 * 32 bits of FNV-1a over the UTF-16 code units, as eight hexadecimal digits.
 * It need not withstand anybody: one change in four thousand million goes by unseen.
 */
export function contentHash(content: Content): string {
  let hash = 0x811c9dc5;
  const text = written(typeof content === 'string' ? content : content.map(unexplained));
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
