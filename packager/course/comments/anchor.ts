/**
 * Where on a page a comment belongs, found again in a text that went on
 * changing: its own block first, then any other, by the words themselves and
 * what stood around them. What cannot be told apart is not guessed. Pure.
 */

import type { Doc, Node } from '../node.ts';
import type { Anchor, Thread } from '../pages.ts';
import { textsOf } from '../texts.ts';

/** Letters kept on either side of the words. */
const CONTEXT = 32;

/** The longest quote: more than that is read on the page. */
const LONGEST = 2000;

/** A text of a page, with the id of the innermost block it stands in. */
export interface BlockText {
  readonly block: string | undefined;
  readonly text: string;
}

export interface FoundQuote {
  /** Which of the texts. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** What an anchor says of the letters from `start` to `end` of a text. */
export function quoteOf(
  text: string,
  start: number,
  end: number,
): Pick<Anchor, 'quote' | 'before' | 'after' | 'at'> {
  const stop = Math.min(end, start + LONGEST);
  return {
    quote: text.slice(start, stop),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(stop, stop + CONTEXT),
    at: start,
  };
}

/** Letters that two texts have in common where they meet the quote. */
function common(a: string, b: string, at: (text: string, i: number) => string | undefined): number {
  let n = 0;
  while (n < a.length && n < b.length && at(a, n) === at(b, n)) n += 1;
  return n;
}
const fromEnd = (text: string, i: number) => text[text.length - 1 - i];
const fromStart = (text: string, i: number) => text[i];

/** A short word is found anywhere: it counts only among the letters it stood between, and elsewhere a long one too. */
function needed({ quote, before, after }: Anchor, isOwn: boolean): number {
  const least = isOwn ? (quote.length < 12 ? 3 : 0) : quote.length < 24 ? 10 : 4;
  return Math.min(least, before.length + after.length);
}

function bestIn(texts: readonly BlockText[], anchor: Anchor, isOwn: boolean): FoundQuote | undefined {
  const { quote, before, after, at } = anchor;
  const least = needed(anchor, isOwn);
  let best: { found: FoundQuote; score: number; far: number } | undefined;
  for (const [index, { block, text }] of texts.entries()) {
    if ((block === anchor.block) !== isOwn) continue;
    for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
      const end = start + quote.length;
      const score = common(text.slice(0, start), before, fromEnd) + common(text.slice(end), after, fromStart);
      const far = Math.abs(start - at);
      const isAlone = !isOwn && before === '' && after === '' && text !== quote;
      if (score < least || isAlone) continue;
      if (!best || score > best.score || (score === best.score && far < best.far))
        best = { found: { index, start, end }, score, far };
    }
  }
  return best?.found;
}

/** Where the words of an anchor now are among the texts of the page; undefined where they are no more. */
export function findQuote(texts: readonly BlockText[], anchor: Anchor): FoundQuote | undefined {
  if (anchor.quote === '') return undefined;
  return bestIn(texts, anchor, true) ?? bestIn(texts, anchor, false);
}

interface Read {
  readonly texts: readonly BlockText[];
  /** Place of each block in reading order. */
  readonly blocks: ReadonlyMap<string, number>;
}
/** Documents are values: what was read of one stays true. */
const reads = new WeakMap<Doc, Read>();

function read(doc: Doc): Read {
  const known = reads.get(doc);
  if (known) return known;
  const blocks = new Map<string, number>();
  const walk = (node: Node | Doc): void => {
    for (const child of node.content ?? []) {
      const id = child.attrs?.id;
      if (typeof id === 'string' && !blocks.has(id)) blocks.set(id, blocks.size);
      walk(child);
    }
  };
  walk(doc);
  const made = { texts: [...textsOf(doc)].filter(({ attr }) => attr === undefined), blocks };
  reads.set(doc, made);
  return made;
}

/**
 * The place of an anchor in the reading order of a document: of its block, and
 * in its text; undefined where what it was about is no more.
 */
export function placeOfAnchor(doc: Doc | undefined, anchor: Anchor): readonly [number, number] | undefined {
  if (!doc) return undefined;
  const { texts, blocks } = read(doc);
  if (anchor.quote === '') {
    const block = blocks.get(anchor.block);
    return block === undefined ? undefined : [block, -1];
  }
  const found = findQuote(texts, anchor);
  const block = found && texts[found.index]?.block;
  return found && [block === undefined ? -1 : (blocks.get(block) ?? -1), found.start];
}

/** Comments that nobody has settled yet. */
export const openThreads = (threads: readonly Thread[] | undefined): Thread[] =>
  (threads ?? []).filter(({ resolved }) => !resolved);
