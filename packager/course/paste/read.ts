/** Reads a tree into pieces: one walk in reading order that knows what the tags of HTML mean. */
import type { NewId } from '../blocks/block.ts';
import type { Mark, Node } from '../node.ts';
import { assemble } from './assemble.ts';
import { BREAK, type Run, tidy } from './inline.ts';
import type { LeftKind, Meaning, Origin } from './origin.ts';
import type { ListPlace, Piece } from './piece.ts';
import { linkTarget, marksOf } from './styles.ts';
import { cellsOf, rowsOf, tableOf } from './table.ts';
import { type Content, type Element, elementsIn, textIn } from './tree.ts';

/** A picture met on the way; its block waits without a file. */
export interface FoundPicture {
  /** Id of its block. */
  readonly block: string;
  readonly src: string;
  readonly alt: string;
}

export interface Found {
  readonly pictures: FoundPicture[];
  readonly left: Map<LeftKind, number>;
}

/** Where the walk stands. */
interface Place {
  readonly marks: readonly Mark[];
  readonly heading: number;
  readonly quote: boolean;
  readonly code: boolean;
  readonly goesOn: boolean;
  readonly list?: ListPlace;
  /** Tables inside a table, and boxes made of one cell, are read as text. */
  readonly inCell: boolean;
}

const START: Place = { marks: [], heading: 0, quote: false, code: false, goesOn: false, inCell: false };

const BLOCKS = new Set(
  'address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'base button canvas col colgroup datalist head input link map meta nav noscript option script select style svg template textarea title v:shapetype xml'.split(
    ' ',
  ),
);
const FRAMES = new Set(['iframe', 'video', 'audio', 'object', 'embed']);
/** A picture smaller than this only counted readers. */
const TRACKER_PIXELS = 3;

/** Reads elements of one clipboard. */
export function reader(origin: Origin, base: string | undefined, newId: NewId) {
  const found: Found = { pictures: [], left: new Map() };
  const leave = (kind: LeftKind): void => void found.left.set(kind, (found.left.get(kind) ?? 0) + 1);

  /** The pieces of some content, which begin and end at the edge of a block. */
  function pieces(contents: readonly Content[], start: Place): Piece[] {
    const all: Piece[] = [];
    let runs: Run[] = [];
    let at: Place | undefined;
    const flush = (): void => {
      const lines = tidy(runs, at?.code);
      for (const content of lines) all.push({ kind: 'line', content, ...placeOf(at ?? start) });
      runs = [];
      at = undefined;
    };
    const thing = (node: Node | undefined): void => {
      flush();
      if (node) all.push({ kind: 'thing', node });
    };

    function walk(content: Content, place: Place): void {
      if (typeof content === 'string') {
        at ??= /[^\s\u00a0]/.test(content) ? place : undefined;
        runs.push({ text: content, marks: place.marks });
        return;
      }
      const meaning = origin.meaning?.(content, place.heading > 0) ?? {};
      if (isLeft(content, meaning)) return;
      if (meaning.tell) leave(meaning.tell);
      const { tag } = content;
      if (tag === 'br') {
        if (place.code) runs.push({ text: '\n', marks: [] });
        else runs.push(BREAK);
      } else if (tag === 'img') picture(content, place);
      else if (tag === 'table' && !place.inCell && !isBox(content)) thing(table(content));
      else if (BLOCKS.has(tag)) {
        flush();
        inside(content, blockPlace(content, place, meaning));
        flush();
      } else inside(content, inlinePlace(content, place, meaning));
    }

    function inside(element: Element, place: Place): void {
      let count = Number(element.attrs.start ?? 1) || 1;
      for (const child of element.children) {
        const isItem = typeof child !== 'string' && child.tag === 'li' && place.list;
        if (!isItem) walk(child, place);
        else {
          count = Number(child.attrs.value ?? count) || count;
          walk(child, { ...place, list: { ...isItem, item: child, number: count } });
          count += 1;
        }
      }
    }

    function picture(element: Element, place: Place): void {
      const { src = '', alt = '', width, height } = element.attrs;
      const isTracker = [width, height].some((n) => n !== undefined && Number(n) < TRACKER_PIXELS);
      if (isTracker || !src) return;
      if (/^\p{Extended_Pictographic}/u.test(alt)) {
        runs.push({ text: alt, marks: place.marks });
        return;
      }
      const id = newId();
      const words = described(alt);
      found.pictures.push({ block: id, src, alt: words });
      const attrs = { id, asset: '', alt: words, decorative: false, caption: '', width: 'text' };
      thing({ type: 'image', attrs });
    }

    for (const content of contents) walk(content, start);
    flush();
    return all;
  }

  function isLeft(element: Element, { leave: kind }: Meaning): boolean {
    const { tag, style, attrs } = element;
    if (SILENT.has(tag) || kind === 'silently') return true;
    const isHidden = style.display === 'none' || style.visibility === 'hidden' || 'hidden' in attrs;
    const left = kind ?? (FRAMES.has(tag) ? 'frames' : isHidden ? 'hidden' : undefined);
    if (!left) return attrs.role === 'navigation';
    // What says nothing is no loss.
    if (left !== 'hidden' || textIn(element).trim()) leave(left);
    return true;
  }

  function inlinePlace(element: Element, place: Place, meaning: Meaning): Place {
    let marks = marksOf(element, place.marks);
    if (meaning.mark && !marks.some((m) => m.type === meaning.mark))
      marks = [...marks, { type: meaning.mark }];
    const { href } = element.attrs;
    if (element.tag === 'a' && href && !marks.some((m) => m.type === 'code' || m.type === 'link')) {
      const target = linkTarget(href, base);
      if (target) marks = [...marks, { type: 'link', attrs: { href: target } }];
      else if (!href.includes('#') && textIn(element).trim()) leave('links');
    }
    return { ...place, marks };
  }

  function table(element: Element): Node | undefined {
    const [caption] = elementsIn(element, (e) => e.tag === 'caption');
    const words = caption ? textIn(caption).replace(/\s+/g, ' ').trim() : '';
    const cell = (td: Element): Node[] =>
      assemble(pieces(td.children, { ...START, inCell: true, marks: marksOf(td, []) }), newId, {
        inCell: true,
      });
    return tableOf(element, cell, words, newId);
  }

  return { found, pieces: (contents: readonly Content[]): Piece[] => pieces(contents, START) };
}

const placeOf = ({ heading, quote, code, list, goesOn }: Place) => ({
  heading,
  quote,
  code,
  goesOn,
  ...(list && { list }),
});

/** A table of one cell is a box around text. */
const isBox = (table: Element): boolean => {
  const rows = rowsOf(table);
  return rows.length === 1 && rows.every(({ element }) => cellsOf(element).length === 1);
};

function blockPlace(element: Element, place: Place, meaning: Meaning): Place {
  const { tag, attrs } = element;
  const base: Place = { ...place, marks: marksOf(element, place.marks), goesOn: meaning.goesOn ?? false };
  const level = meaning.heading ?? headingLevel(element);
  if (level) return { ...base, heading: level };
  if (tag === 'blockquote') return { ...base, quote: true };
  if (tag === 'pre') return { ...base, code: true, marks: [] };
  if (meaning.list) {
    // Where the program does not say whether a point is numbered, the list around it does.
    const ordered = meaning.list.ordered || (tag === 'li' && (place.list?.ordered ?? false));
    const number = meaning.list.number ?? place.list?.number;
    return { ...base, list: { ...meaning.list, ordered, ...(number !== undefined && { number }) } };
  }
  if (tag !== 'ul' && tag !== 'ol') return base;
  const depth = (place.list?.depth ?? 0) + 1;
  const ordered = tag === 'ol';
  return {
    ...base,
    list: { list: element, item: element, depth, ordered, number: Number(attrs.start ?? 1) || 1 },
  };
}

function headingLevel({ tag, attrs }: Element): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  return attrs.role === 'heading' ? Number(attrs['aria-level']) || 2 : 0;
}

/** A description worth keeping: not a file's name, not a number, without what Office adds to those it guessed. */
function described(alt: string): string {
  const words = alt
    .replace(/\s+/g, ' ')
    .replace(/\s*(Description automatically generated.*|AI-generated content may be incorrect\.?)$/i, '')
    .trim();
  return /\.(png|jpe?g|gif|webp|svg|emf|wmf)$|^(picture|image|graphic|चित्र) ?\d*$/iu.test(words) ? '' : words;
}
