/** Words broken into lines of a width. */
import type { Piece, Style } from './blocks.ts';
import type { Cluster, Shaper } from './shape.ts';

/** What stands together in one style; `text` is what a reader copies. */
export interface Span {
  readonly style: Style;
  readonly text: string;
  readonly clusters: readonly Cluster[];
  /** Points. */
  readonly width: number;
}

/** Spans in a row; a space follows where `space` says so. */
export interface Line {
  readonly spans: readonly (Span & { readonly space: boolean })[];
  readonly width: number;
  readonly size: number;
}

/** Height of a line by the size of its letters: Devanagari has signs above and below. */
export const LEADING = 1.5;

interface Word {
  readonly spans: readonly Span[];
  readonly width: number;
  /** A line ends before it. */
  readonly after: boolean;
}

/** Control characters and marks of direction would change what is read; they are shown as missing. */
const UNSHOWN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export class LineBreaker {
  readonly #shaper: Shaper;

  constructor(shaper: Shaper) {
    this.#shaper = shaper;
  }

  /** @param width points; a word that is wider is broken between its clusters */
  lines(pieces: readonly Piece[], width: number): Line[] {
    const lines: Line[] = [];
    let words: Word[] = [];
    let used = 0;
    const end = () => {
      lines.push(this.#line(words));
      words = [];
      used = 0;
    };
    for (const word of this.#words(pieces)) {
      if (word.after && words.length > 0) end();
      for (const part of word.width > width ? narrowed(word, width) : [word]) {
        const space = words.length > 0 ? this.#space(part.spans[0]?.style) : 0;
        if (words.length > 0 && used + space + part.width > width) end();
        used += (words.length > 0 ? space : 0) + part.width;
        words.push(part);
      }
    }
    if (words.length > 0) end();
    return lines;
  }

  /** Points that the pieces take in one line, and that their widest word takes. */
  widths(pieces: readonly Piece[]): { readonly all: number; readonly word: number } {
    const words = this.#words(pieces);
    const all = words.reduce((sum, { width, spans }) => sum + width + this.#space(spans[0]?.style), 0);
    return { all, word: Math.max(0, ...words.map(({ width }) => width)) };
  }

  span(text: string, style: Style): Span {
    const clusters = this.#shaper.shape(text, style.bold);
    return { style, text, clusters, width: widthOf(clusters, style.size) };
  }

  #space(style: Style | undefined): number {
    return style ? widthOf(this.#shaper.shape(' ', style.bold), style.size) : 0;
  }

  #line(words: readonly Word[]): Line {
    const spans = words.flatMap((word, i) =>
      word.spans.map((span, j) => ({ ...span, space: i < words.length - 1 && j === word.spans.length - 1 })),
    );
    const spaces = spans.reduce((sum, { space, style }) => sum + (space ? this.#space(style) : 0), 0);
    return {
      spans,
      width: words.reduce((sum, word) => sum + word.width, spaces),
      size: Math.max(...spans.map(({ style }) => style.size)),
    };
  }

  /** A word may be of several styles: white space alone parts words. */
  #words(pieces: readonly Piece[]): Word[] {
    const words: Word[] = [];
    let joined = false;
    let after = false;
    for (const piece of pieces) {
      const text = piece.text.replaceAll(UNSHOWN, '\ufffd');
      for (const part of text.match(/\n| +|[^ \n]+/g) ?? []) {
        if (part === '\n' || part.startsWith(' ')) {
          joined = false;
          after ||= part === '\n';
          continue;
        }
        const span = this.span(part, piece);
        const last = joined ? words.pop() : undefined;
        const width = (last?.width ?? 0) + span.width;
        words.push({ spans: [...(last?.spans ?? []), span], width, after: last?.after ?? after });
        joined = true;
        after = false;
      }
    }
    return words;
  }
}

const widthOf = (clusters: readonly Cluster[], size: number): number =>
  (clusters.reduce((sum, { width }) => sum + width, 0) * size) / 1000;

/** Parts of a word, each as wide as fits. */
function narrowed({ spans, after }: Word, width: number): Word[] {
  const parts: Span[][] = [[]];
  let used = 0;
  for (const { style, clusters } of spans) {
    let taken: Cluster[] = [];
    const take = () => {
      const text = taken.map((cluster) => cluster.text).join('');
      if (taken.length > 0)
        parts.at(-1)?.push({ style, text, clusters: taken, width: widthOf(taken, style.size) });
      taken = [];
    };
    for (const cluster of clusters) {
      const own = widthOf([cluster], style.size);
      if (used > 0 && used + own > width) {
        take();
        parts.push([]);
        used = 0;
      }
      taken.push(cluster);
      used += own;
    }
    take();
  }
  return parts.map((spans, i) => ({
    spans,
    width: spans.reduce((sum, span) => sum + span.width, 0),
    after: after || i > 0,
  }));
}
