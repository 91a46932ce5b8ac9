/** A passage of a page set as a quotation that names its source. Pure. */
import type { ShownPassage } from '../../packager/api.ts';
import { replaceInline } from '../../packager/course/find/replace.ts';
import type { Doc, Node } from '../../packager/course/node.ts';
import { inlineLetters } from '../../packager/course/texts.ts';

/** Share of a paragraph from which on all of it is quoted. */
const MOST = 0.8;

/** What the source is called where it is named. */
export const creditOf = ({ title, owner }: ShownPassage['source']): string =>
  owner && !title.includes(owner) ? `${owner}, ${title}` : title;

/**
 * Paragraphs that are wholly another's become a block quotation with its source;
 * of a paragraph that is so in part, that part gets quotation marks and the
 * source behind it.
 * @param newId makes the id of the quotation
 * @returns undefined where the passage stands in anything but paragraphs, or is no longer there
 */
export function quoted(doc: Doc, passage: ShownPassage, newId: () => string): Doc | undefined {
  const credit = creditOf(passage.source);
  const ids = new Map(passage.blocks.map((own) => [own.block, own]));
  const touched = doc.content.filter((node) => ids.has(String(node.attrs?.id)));
  if (touched.length === 0 || touched.some(({ type }) => type !== 'paragraph')) return undefined;
  const isWhole = (node: Node): boolean => {
    const own = ids.get(String(node.attrs?.id));
    return own !== undefined && own.to - own.from >= MOST * own.letters;
  };
  const content: Node[] = [];
  for (const node of doc.content) {
    if (!touched.includes(node)) content.push(node);
    else if (isWhole(node)) {
      const last = content.at(-1);
      // Paragraphs that follow each other are one quotation.
      if (last?.type === 'blockquote' && last.attrs?.source === credit && made.has(last))
        content[content.length - 1] = mark({ ...last, content: [...(last.content ?? []), node] });
      else
        content.push(mark({ type: 'blockquote', attrs: { id: newId(), source: credit }, content: [node] }));
    } else content.push(inMarks(node, ids.get(String(node.attrs?.id)), credit));
  }
  return { ...doc, content };
}

/** Quotations made here, as against those that stood there already. */
const made = new WeakSet<Node>();
const mark = (node: Node): Node => {
  made.add(node);
  return node;
};

function inMarks(node: Node, own: { from: number; to: number } | undefined, credit: string): Node {
  const { content = [] } = node;
  const letters = inlineLetters(content);
  if (!own || own.to > letters.length || own.to - own.from < 2) return node;
  const last = letters.slice(own.to - 1, own.to);
  const first = letters.slice(own.from, own.from + 1);
  // The end before the beginning, so that it keeps its place.
  const ended = replaceInline(content, [{ start: own.to - 1, end: own.to }], `${last}” (${credit})`);
  return { ...node, content: replaceInline(ended, [{ start: own.from, end: own.from + 1 }], `“${first}`) };
}
