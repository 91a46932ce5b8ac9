/** Text without markup, from a note, a mail or a PDF; and Markdown, which is told by its signs. */
import { marked } from 'marked';
import type { NewId } from '../blocks/block.ts';
import { escapeHtml } from '../html.ts';
import { assemble } from './assemble.ts';
import { type Run, tidy } from './inline.ts';
import { type Pasted, pastedHtml } from './paste.ts';
import type { Piece } from './piece.ts';

/** Signs of Markdown, each of which may stand in plain text by chance; two kinds do not. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^\s*[-*+] \S/m,
  /^\s*\d{1,3}[.)] \S/m,
  /\*\*\S[^*\n]*\*\*/,
  /\[[^\]\n]+\]\((https?:|mailto:)[^)\s]+\)/,
  /^\|.*\|\s*\n\|[\s:|-]+\|/m,
  /^```/m,
  /^> \S/m,
];

/** Whether text reads as Markdown. A heading or a table is enough together with anything else, or two headings. */
export function isMarkdown(text: string): boolean {
  const kinds = SIGNS.filter((sign) => sign.test(text)).length;
  return kinds > 1 || (text.match(/^#{1,6} \S/gm) ?? []).length > 1 || /^\|.*\|\s*\n\|[\s:|-]+\|/m.test(text);
}

/** Cleans text of a clipboard. Any string gives a result. */
export function pastedText(text: string, newId: NewId): Pasted {
  if (isMarkdown(text)) return pastedHtml(ofMarkdown(text), newId, 'markdown');
  const pieces = paragraphsOf(text).map(lineOf);
  return { origin: 'text', blocks: assemble(pieces, newId), pictures: [], left: new Map() };
}

/** Text of a clipboard letter by letter: a paragraph a line, no signs read. */
export const bareText = (text: string, newId: NewId): Pasted => ({
  origin: 'text',
  blocks: assemble(
    text
      .split(/\r\n?|\n/)
      .filter((line) => line.trim())
      .map((line) => ({ ...PLAIN, content: tidy([{ text: line, marks: [] }], true)[0] ?? [] })),
    newId,
  ),
  pictures: [],
  left: new Map(),
});

const PLAIN = { kind: 'line', heading: 0, quote: false, code: false, goesOn: false } as const;

/** An address, without the stop or bracket that ends the sentence around it. */
const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}।])/;

/** Addresses lead where they say. */
const linked = (text: string): Run[] =>
  text.split(ADDRESS).map((part, i) => ({
    text: part,
    marks: i % 2 === 1 ? [{ type: 'link', attrs: { href: part } }] : [],
  }));

/** Tags in Markdown are words here, not markup: `<name>` stands for something to fill in. */
function ofMarkdown(text: string): string {
  return marked.parse(text, {
    async: false,
    gfm: true,
    walkTokens: (token) => {
      if (token.type === 'html') token.text = escapeHtml(token.raw);
    },
  });
}

const POINT = /^\s*([•‣▪◦●○■·–-]|\(?\p{Nd}{1,3}[.)])\s+(?=\S)/u;

/** Lines that belong together: a line of a wrapped text ends far out and goes on in the next. */
function paragraphsOf(text: string): string[] {
  const lines = text.replace(/\r\n?|[\u000b\u2028]/g, '\n').split(/\n|\u2029/);
  const full = lines.filter((line) => line.trim());
  const isWrapped = full.length > 5 && full.every((line) => line.length <= 100) && /\n\s*\n/.test(text);
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const goesOn = open && isWrapped && !POINT.test(line);
    if (!line.trim()) open = false;
    else if (goesOn) paragraphs[paragraphs.length - 1] += ` ${line}`;
    else paragraphs.push(line);
    open = isWrapped && line.length > 55;
  }
  return paragraphs;
}

function lineOf(paragraph: string): Piece {
  const sign = POINT.exec(paragraph)?.[1];
  const digits = sign && /\d+/.exec(sign)?.[0];
  const ordered = digits !== undefined && digits !== '';
  const text = sign ? paragraph.replace(POINT, '') : paragraph;
  const content = tidy(linked(text))[0] ?? [];
  const place = { ordered, list: ordered, item: {}, depth: 1, ...(ordered && { number: Number(digits) }) };
  const line = { ...PLAIN, content };
  return sign && (ordered || !/\p{Nd}/u.test(sign)) ? { ...line, list: place } : line;
}
