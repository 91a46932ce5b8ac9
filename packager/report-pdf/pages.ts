/** Rows dealt out to pages, with a head and a number on each. */
import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from 'pdf-lib';
import { LINE, QUIET } from './blocks.ts';
import type { LineBreaker } from './lines.ts';
import type { Row } from './rows.ts';
import type { Shaper } from './shape.ts';
import { type Fonts, PAPER, Sheet } from './sheet.ts';

/** A section of the report, where it begins. */
export interface Section {
  readonly id?: string;
  readonly title?: string;
  readonly page: PDFRef;
  readonly y: number;
}

interface Made {
  readonly sheets: readonly Sheet[];
  readonly sections: readonly Section[];
}

interface Printing {
  readonly pdf: PDFDocument;
  readonly fonts: Fonts;
  readonly shaper: Shaper;
  readonly breaker: LineBreaker;
  /** Of the whole report, over each page but the first. */
  readonly title: string;
}

const TOP = PAPER.height - PAPER.top;
const ROOM = TOP - PAPER.bottom;

export function paginate(rows: readonly Row[], printing: Printing): Made {
  const { pdf, fonts, shaper } = printing;
  const sheets: Sheet[] = [];
  const sections: Section[] = [];
  /** By page: the section that its first row belongs to. */
  const running: string[] = [];
  let title = '';
  const begin = (): Sheet => {
    const sheet = new Sheet(pdf, sheets.length, fonts, shaper);
    sheets.push(sheet);
    running.push(title);
    return sheet;
  };
  let sheet = begin();
  let y = TOP;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!row) continue;
    if (y < TOP && y - heightOfChain(rows, i) < PAPER.bottom) {
      sheet = begin();
      y = TOP;
      if (row.head && !row.space) {
        row.head.draw?.(sheet, y, true);
        y -= row.head.height;
      }
    }
    if (row.space && y === TOP) continue;
    if (row.begins) {
      title = row.begins.title ?? '';
      sections.push({ ...row.begins, page: sheet.page.ref, y });
    }
    row.draw?.(sheet, y);
    y -= row.height;
  }
  sheets.forEach((one, i) => {
    furnish(one, { ...printing, section: running[i] ?? '', number: i + 1, of: sheets.length });
    one.finish(pdf);
  });
  link(pdf, sheets, sections);
  return { sheets, sections };
}

/** Of a row and those it does not stand without; of itself alone where they are more than a page. */
function heightOfChain(rows: readonly Row[], from: number): number {
  let height = 0;
  for (let i = from; i < rows.length; i++) {
    const row = rows[i];
    height += row?.height ?? 0;
    if (!row?.keep && !row?.space) break;
    if (height > ROOM) return rows[from]?.height ?? 0;
  }
  return height;
}

/** What stands on every page and is not part of what is read: report and section above, the number below. */
function furnish(
  sheet: Sheet,
  { breaker, title, section, number, of }: Printing & { section: string; number: number; of: number },
): void {
  const style = { bold: false, size: 8, colour: QUIET };
  const { side, width } = PAPER;
  const inner = width - 2 * side;
  const one = (text: string, room: number) => breaker.lines([{ ...style, text }], room)[0];
  sheet.under(undefined, () => {
    const count = one(`${number} / ${of}`, inner);
    if (count) sheet.line(count, (width - count.width) / 2, PAPER.bottom - 26);
    if (number === 1) return;
    const y = PAPER.height - PAPER.top + 18;
    const left = one(title, inner / 2);
    const right = one(section, inner / 2);
    if (left) sheet.line(left, side, y);
    if (right) sheet.line(right, width - side - right.width, y);
    sheet.box(side, y - 6, inner, 0.5, LINE);
  });
}

/** Areas that lead to a section (ISO 32000-1, 12.5.6.5), known to the structure as well. */
function link(pdf: PDFDocument, sheets: readonly Sheet[], sections: readonly Section[]): void {
  const places = new Map(sections.map((section) => [section.id, section]));
  for (const { page, links } of sheets) {
    for (const { to, box, tag } of links) {
      const place = places.get(to);
      if (!place) continue;
      const annotation = pdf.context.register(
        pdf.context.obj({
          ...{ Type: 'Annot', Subtype: 'Link', Rect: [...box], Border: [0, 0, 0], F: 4 },
          Dest: [place.page, 'XYZ', null, place.y, null],
        }),
      );
      page.node.addAnnot(annotation);
      tag.kids.push({ page: page.ref, annotation });
    }
  }
}

/** The bookmarks of a viewer: one for each section (12.3.3). */
export function writeOutline(pdf: PDFDocument, sections: readonly Section[]): void {
  const { context } = pdf;
  const named = sections.filter(({ title }) => title);
  const refs = named.map(() => context.nextRef());
  const [first] = refs;
  const last = refs.at(-1);
  if (!first || !last) return;
  const root = context.nextRef();
  named.forEach(({ title = '', page, y }, i) => {
    const [ref, before, after] = [refs[i], refs[i - 1], refs[i + 1]];
    if (!ref) return;
    const item = context.obj({
      ...{ Title: PDFHexString.fromText(title), Parent: root, Dest: [page, 'XYZ', null, y, null] },
      ...(before && { Prev: before }),
      ...(after && { Next: after }),
    });
    context.assign(ref, item);
  });
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  pdf.catalog.set(PDFName.of('Outlines'), root);
}
