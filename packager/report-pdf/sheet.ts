/** One page being written: what is drawn on it, and under which mark of the structure. */
import { type PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib';
import type { Colour } from './blocks.ts';
import type { EmbeddedFont } from './embed.ts';
import type { Line, Span } from './lines.ts';
import type { Shaper, Typeface } from './shape.ts';
import type { Tag } from './tags.ts';

/** A4 in points, and what stays free around the text. */
export const PAPER = { width: 595.28, height: 841.89, top: 56, bottom: 54, side: 42 } as const;

/** A picture in the file, with its size in its own pixels. */
export interface Picture {
  readonly ref: PDFRef;
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

/** What leads elsewhere: where it stands, and the block it leads to. */
interface LinkArea {
  readonly to: string;
  readonly box: readonly [number, number, number, number];
  readonly tag: Tag;
}

export type Fonts = ReadonlyMap<Typeface, EmbeddedFont>;

const number = (value: number): string => String(Math.round(value * 100) / 100);
const code = (value: number): string => value.toString(16).padStart(4, '0');

export class Sheet {
  readonly page: PDFPage;
  readonly links: LinkArea[] = [];
  readonly #operators: string[] = [];
  readonly #fonts: Fonts;
  readonly #shaper: Shaper;
  #marks = 0;

  /** @param index of the page; its place in the parent tree of the structure */
  constructor(pdf: PDFDocument, index: number, fonts: Fonts, shaper: Shaper) {
    this.page = pdf.addPage([PAPER.width, PAPER.height]);
    this.#fonts = fonts;
    this.#shaper = shaper;
    const { node } = this.page;
    node.set(PDFName.of('StructParents'), pdf.context.obj(index));
    // Keys move through the page in the order of its structure.
    node.set(PDFName.of('Tabs'), PDFName.of('S'));
    for (const { key, ref } of fonts.values()) node.setFontDictionary(PDFName.of(key), ref);
  }

  /** Draws as part of an element, or as nothing that is read. */
  under(tag: Tag | undefined, draw: () => void): void {
    if (tag) {
      this.#operators.push(`/${tag.name} <</MCID ${this.#marks}>> BDC`);
      tag.kids.push({ page: this.page.ref, id: this.#marks });
      this.#marks++;
    } else this.#operators.push('/Artifact BMC');
    draw();
    this.#operators.push('EMC');
  }

  /** @param y of the base line, from the foot of the page */
  line(line: Line, x: number, y: number): void {
    let at = x;
    for (const span of line.spans) {
      at = this.#span(span, at, y);
      if (span.space)
        at = this.#clusters({ ...span, clusters: this.#shaper.shape(' ', span.style.bold) }, at, y);
    }
  }

  /** Notes that an area leads to another block. */
  link(to: string, tag: Tag, box: LinkArea['box']): void {
    this.links.push({ to, tag, box });
  }

  box(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.#operators.push(
      `${colour.map(number).join(' ')} rg ${[x, y, width, height].map(number).join(' ')} re f`,
    );
  }

  picture({ key, ref }: Picture, x: number, y: number, width: number, height: number): void {
    this.page.node.setXObject(PDFName.of(key), ref);
    this.#operators.push(`q ${[width, 0, 0, height, x, y].map(number).join(' ')} cm /${key} Do Q`);
  }

  finish(pdf: PDFDocument): void {
    const stream = pdf.context.flateStream(this.#operators.join('\n'));
    this.page.node.set(PDFName.of('Contents'), pdf.context.register(stream));
  }

  /** Words whose glyphs are not simply their letters in a row carry their text with them (14.9.4). */
  #span(span: Span, x: number, y: number): number {
    const plain = span.clusters.every(({ typeface: { name } }) => name.startsWith('Latin'));
    if (plain) return this.#clusters(span, x, y);
    this.#operators.push(`/Span <</ActualText <feff${[...utf16(span.text)].map(code).join('')}>>> BDC`);
    const end = this.#clusters(span, x, y);
    this.#operators.push('EMC');
    return end;
  }

  /** @returns where the next word begins */
  #clusters({ clusters, style }: Pick<Span, 'clusters' | 'style'>, x: number, y: number): number {
    let at = x;
    const colour = style.colour.map(number).join(' ');
    for (let i = 0; i < clusters.length; ) {
      const typeface = clusters[i]?.typeface;
      const font = typeface && this.#fonts.get(typeface);
      if (!font) throw new Error('a text was shaped by a font that the document does not hold');
      const parts: string[] = [];
      const start = at;
      for (; i < clusters.length && clusters[i]?.typeface === typeface; i++) {
        const cluster = clusters[i];
        if (!cluster) break;
        const codes = font.codesOf(cluster);
        cluster.glyphs.forEach(({ id, advance, x: dx, y: dy }, j) => {
          const rise = dy === 0 ? '' : `]TJ ${number((dy * style.size) / 1000)} Ts [`;
          const level = dy === 0 ? '' : ']TJ 0 Ts [';
          const before = dx === 0 ? '' : number(-dx);
          const after = font.widthOf(id) + dx - advance;
          parts.push(
            `${rise}${before}<${code(codes[j] ?? 0)}>${level}${Math.abs(after) < 0.5 ? '' : `${number(after)} `}`,
          );
        });
        at += (cluster.width * style.size) / 1000;
      }
      const text = parts.join('').replaceAll('><', '').replaceAll('[]TJ ', '');
      this.#operators.push(
        `BT ${colour} rg /${font.key} ${number(style.size)} Tf ${number(start)} ${number(y)} Td [${text}]TJ ET`,
      );
    }
    return at;
  }
}

function* utf16(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}
