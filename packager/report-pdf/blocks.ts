/**
 * What a report says, as blocks to be set on pages: read from the HTML report,
 * so that both say the same in the same order.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { UiLang } from '../course/words.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Red, green and blue, 0 to 1: those of the HTML report in light. */
export type Colour = readonly [number, number, number];
const hex = (code: string): Colour => {
  const at = (i: number) => Number.parseInt(code.slice(i, i + 2), 16) / 255;
  return [at(0), at(2), at(4)];
};
const TEXT = hex('1a1e1f');
export const QUIET = hex('485052');
export const LINE = hex('dcdfdb');
const COLOURS: Readonly<Record<string, Colour>> = {
  ...{ fail: hex('a2251a'), error: hex('a2251a'), del: hex('a2251a') },
  ...{ warn: hex('784a00'), warning: hex('784a00'), review: hex('6a3170') },
  ...{ pass: hex('21603a'), valid: hex('21603a'), ins: hex('21603a'), info: hex('82898a') },
};

export interface Style {
  readonly bold: boolean;
  /** Points. */
  readonly size: number;
  readonly colour: Colour;
  /** A block of the report that the words lead to. */
  readonly to?: string;
}

/** Words in one style; a line feed ends a line. */
export interface Piece extends Style {
  readonly text: string;
}

export interface Cell {
  readonly pieces: readonly Piece[];
  readonly head: boolean;
  /** Numbers stand at the end of their column. */
  readonly number: boolean;
}

/** `tag` is the standard structure type of the block (ISO 32000-1, 14.8.4). */
export type Block =
  | {
      readonly kind: 'text';
      readonly tag: 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Caption';
      readonly pieces: readonly Piece[];
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'picture' /** PNG or JPEG. */; readonly file: Uint8Array; readonly alt: string }
  | {
      readonly kind: 'group';
      readonly tag: 'Sect' | 'Div';
      readonly id?: string;
      readonly title?: string;
      readonly bar?: Colour;
      readonly blocks: readonly Block[];
    };

export const BODY: Style = { bold: false, size: 9.5, colour: TEXT };
const HEADINGS: Readonly<Record<string, readonly ['H1' | 'H2' | 'H3' | 'H4', number]>> = {
  h1: ['H1', 17],
  h2: ['H2', 12.5],
  summary: ['H3', 11],
  h3: ['H4', 10],
};
/** What only works where scripts run, and what is no text. */
const LEFT_OUT = new Set(['script', 'style', 'title', 'template']);
const GROUPS = new Set(['div', 'details', 'header', 'main', 'body', 'html', 'figure', 'section']);

/**
 * @param page the HTML report (html.ts)
 * @param lang its words in this language are taken
 */
export function blocksOf(page: string, lang: UiLang): Block[] {
  return within(parse(page).childNodes, BODY, lang);
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;
const classesOf = (element: Element): string[] => (attribute(element, 'class') ?? '').split(' ');
const isElement = (node: Node): node is Element => 'tagName' in node;

/** Words of a pair in the other language, and what only scripts show. */
function isLeftOut(element: Element, lang: UiLang): boolean {
  const other = classesOf(element).includes('t') && attribute(element, 'lang') !== lang;
  return other || LEFT_OUT.has(element.tagName) || attribute(element, 'hidden') !== undefined;
}

/** The blocks of nodes; words that stand between blocks are a paragraph. */
function within(nodes: readonly Node[], style: Style, lang: UiLang): Block[] {
  const blocks: Block[] = [];
  let loose: Piece[] = [];
  const flush = () => {
    const pieces = trimmed(loose);
    if (pieces.length > 0) blocks.push({ kind: 'text', tag: 'P', pieces });
    loose = [];
  };
  for (const node of nodes) {
    const made = isElement(node) ? blockOf(node, style, lang) : undefined;
    if (made === undefined) {
      loose.push(...piecesOf(node, style, lang));
      continue;
    }
    flush();
    blocks.push(...made);
  }
  flush();
  return blocks;
}

/** The blocks that an element is; undefined for one that stands in a line. */
function blockOf(element: Element, style: Style, lang: UiLang): Block[] | undefined {
  if (isLeftOut(element, lang)) return [];
  const name = element.tagName;
  const own = styleOf(element, style);
  const heading = HEADINGS[name];
  if (heading) {
    const [tag, size] = heading;
    return headed(tag, trimmed(inside(element, { ...own, size, bold: true }, lang)));
  }
  if (name === 'p' || name === 'figcaption' || name === 'pre') {
    const pieces = name === 'pre' ? inside(element, own, lang, true) : trimmed(inside(element, own, lang));
    return [{ kind: 'text', tag: name === 'figcaption' ? 'Caption' : 'P', pieces }];
  }
  if (name === 'ul' || name === 'ol') {
    const items = element.childNodes.filter(isElement).map((item) => within(item.childNodes, own, lang));
    return [{ kind: 'list', ordered: name === 'ol', items }];
  }
  if (name === 'table') return [{ kind: 'table', rows: [...rowsOf(element, own, lang)] }];
  if (name === 'img') return pictureOf(element);
  return GROUPS.has(name) ? groupOf(element, own, lang) : undefined;
}

/** A heading, and small words that stand under it in a line of their own. */
function headed(tag: 'H1' | 'H2' | 'H3' | 'H4', pieces: readonly Piece[]): Block[] {
  const title = trimmed(pieces.filter(({ size }) => size > SMALL));
  const under = trimmed(pieces.filter(({ size }) => size <= SMALL)).map((piece) => ({
    ...piece,
    bold: false,
  }));
  return [
    { kind: 'text', tag, pieces: title },
    ...(under.length > 0 ? [{ kind: 'text', tag: 'P', pieces: under } as const] : []),
  ];
}

function groupOf(element: Element, style: Style, lang: UiLang): Block[] {
  const blocks = within(element.childNodes, style, lang);
  const classes = classesOf(element);
  const bar = classes.includes('f') ? classes.map((c) => COLOURS[c]).find(Boolean) : undefined;
  const id = attribute(element, 'id');
  if (element.tagName === 'details') {
    const [first] = blocks;
    const title = first?.kind === 'text' ? first.pieces.map(({ text }) => text).join('') : '';
    return [{ kind: 'group', tag: 'Sect', blocks, title, ...(id && { id }) }];
  }
  return bar ? [{ kind: 'group', tag: 'Div', bar, blocks }] : blocks;
}

function pictureOf(element: Element): Block[] {
  const [, code] = /^data:image\/png;base64,(.*)$/.exec(attribute(element, 'src') ?? '') ?? [];
  if (!code) return [];
  return [{ kind: 'picture', file: Buffer.from(code, 'base64'), alt: attribute(element, 'alt') ?? '' }];
}

function* rowsOf(element: Element, style: Style, lang: UiLang): Generator<Cell[]> {
  for (const child of element.childNodes.filter(isElement)) {
    if (child.tagName !== 'tr') yield* rowsOf(child, style, lang);
    else {
      yield child.childNodes.filter(isElement).map((cell): Cell => {
        const head = cell.tagName === 'th';
        const own = { ...styleOf(cell, style), size: 8.5, ...(head && { colour: QUIET }) };
        return { head, number: classesOf(cell).includes('n'), pieces: trimmed(inside(cell, own, lang)) };
      });
    }
  }
}

const SMALL = 8;

function styleOf(element: Element, style: Style): Style {
  const { tagName: name } = element;
  const classes = classesOf(element);
  const small = classes.includes('small') || name === 'code' || name === 'figcaption' || name === 'pre';
  const grave = isGroup(element) ? undefined : [name, ...classes].map((c) => COLOURS[c]).find(Boolean);
  const tag = classes.includes('tag') ? parentColour(element) : undefined;
  const to = attribute(element, 'href');
  const verdict = classes.some((c) => c === 'fail' || c === 'warn' || c === 'pass');
  return {
    bold: style.bold || name === 'b' || verdict || classes.includes('what') || classes.includes('tag'),
    size: classes.includes('lead') ? 11 : small ? SMALL : style.size,
    colour: tag ?? grave ?? (small ? QUIET : style.colour),
    ...(style.to && { to: style.to }),
    ...(to?.startsWith('#') && { to: to.slice(1) }),
  };
}

/** The box of a finding has a bar in its colour; its text has not. */
const isGroup = (element: Element): boolean => classesOf(element).includes('f');
function parentColour({ parentNode }: Element): Colour | undefined {
  if (!parentNode || !('tagName' in parentNode)) return undefined;
  return classesOf(parentNode)
    .map((c) => (c === 'info' ? undefined : COLOURS[c]))
    .find(Boolean);
}

const inside = (element: Element, style: Style, lang: UiLang, kept = false): Piece[] =>
  element.childNodes.flatMap((node) => piecesOf(node, style, lang, kept));

/** @param kept white space is kept as it is */
function piecesOf(node: Node, style: Style, lang: UiLang, kept = false): Piece[] {
  if ('value' in node) {
    const text = kept ? node.value : node.value.replaceAll(/[ \t\n\f\r]+/g, ' ');
    return text === '' ? [] : [{ ...style, text }];
  }
  if (!isElement(node) || isLeftOut(node, lang)) return [];
  if (node.tagName === 'br') return [{ ...style, text: '\n' }];
  return inside(node, styleOf(node, style), lang, kept);
}

/** Without white space at either end, and without a second space where two pieces meet. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let open = true;
  for (const piece of pieces) {
    const text = open ? piece.text.replace(/^ +/, '') : piece.text;
    if (text === '') continue;
    kept.push({ ...piece, text });
    open = /[ \n]$/.test(text);
  }
  const last = kept.pop();
  const text = last?.text.replace(/[ \n]+$/, '') ?? '';
  if (!last || text === '') return last ? trimmed(kept) : kept;
  return [...kept, { ...last, text }];
}

/** Every character that the blocks hold. */
export function charactersOf(blocks: readonly Block[]): Set<string> {
  const found = new Set<string>();
  const take = (pieces: readonly Piece[]) => {
    for (const { text } of pieces) for (const character of text) found.add(character);
  };
  const walk = (block: Block): void => {
    if (block.kind === 'text') take(block.pieces);
    else if (block.kind === 'list') block.items.flat().forEach(walk);
    else if (block.kind === 'table') for (const { pieces } of block.rows.flat()) take(pieces);
    else if (block.kind === 'group') block.blocks.forEach(walk);
  };
  blocks.forEach(walk);
  return found;
}
