/** A long page as several: cut at its headings, each part under the title its heading gave. */
import { inlineText, type Node } from './node.ts';
import { headingLevels } from './paste/assemble.ts';

export interface PagePart {
  /** Empty for what stands before the first heading. */
  readonly title: string;
  readonly blocks: readonly Node[];
}

type Level = 2 | 3 | 4;
const levelOf = (node: Node): Level | undefined =>
  node.type === 'heading' ? ((node.attrs?.level as Level | undefined) ?? 2) : undefined;

/**
 * Levels at which the blocks can be cut, the coarsest first: each gives more
 * parts than the one before. None where there is nothing to cut.
 */
export function cutLevels(blocks: readonly Node[]): Level[] {
  let parts = 1;
  return ([2, 3, 4] as const).filter((level) => {
    const now = cutAtHeadings(blocks, level).length;
    const more = now > parts;
    parts = Math.max(parts, now);
    return more;
  });
}

/**
 * The parts between headings down to `level`. Every word is in one of them: a
 * heading becomes the title of its part; one with nothing under it is named in
 * the title of the next, or stays where it stands at the end.
 */
export function cutAtHeadings(blocks: readonly Node[], level: Level): PagePart[] {
  const parts: PagePart[] = [];
  let titles: Node[] = [];
  let body: Node[] = [];
  const close = (): void => {
    if (body.length > 0) parts.push({ title: titles.map(plain).join(': '), blocks: inOrder(body) });
    if (body.length > 0) titles = [];
    body = [];
  };
  for (const block of blocks) {
    const found = levelOf(block);
    if (!found || found > level) {
      body.push(block);
      continue;
    }
    if (!plain(block)) continue;
    close();
    // A section of the same level without a word under it is no chapter around the next.
    if (titles.some((node) => (levelOf(node) ?? 2) >= found)) {
      parts.push({ title: titles.map(plain).join(': '), blocks: [] });
      titles = [];
    }
    titles.push(block);
  }
  close();
  if (titles.length > 0) parts.push({ title: titles.map(plain).join(': '), blocks: [] });
  return parts;
}

const plain = (node: Node): string => inlineText(node.content).replace(/\s+/g, ' ').trim();

/** The headings of a part begin at 2 again, and leave no level out. */
function inOrder(blocks: readonly Node[]): Node[] {
  const next = headingLevels();
  return blocks.map((block) => {
    const found = levelOf(block);
    return found ? { ...block, attrs: { ...block.attrs, level: next(found) } } : block;
  });
}
