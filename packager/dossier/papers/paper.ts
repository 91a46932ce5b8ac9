/** Papers of a dossier: printed to be read or signed, made of the same blocks as the PDF of a report. */

import type { UiLang } from '../../course/words.ts';
import type { PackageFile } from '../../export/file.ts';
import { type Block, BODY, type Cell, type Piece, QUIET, type Style } from '../../report-pdf/blocks.ts';

const words = (text: string, style: Partial<Style> = {}): readonly Piece[] => [{ ...BODY, ...style, text }];

export const heading = (text: string): Block => ({
  kind: 'text',
  tag: 'H1',
  pieces: words(text, { bold: true, size: 17 }),
});
export const subheading = (text: string): Block => ({
  kind: 'text',
  tag: 'H2',
  pieces: words(text, { bold: true, size: 12.5 }),
});
export const paragraph = (text: string): Block => ({ kind: 'text', tag: 'P', pieces: words(text) });
export const small = (text: string): Block => ({
  kind: 'text',
  tag: 'P',
  pieces: words(text, { size: 8, colour: QUIET }),
});
export const list = (items: readonly string[], ordered = false): Block => ({
  kind: 'list',
  ordered,
  items: items.map((item) => [paragraph(item)]),
});

/** The first row is the head; empty where there is nothing but it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Block {
  const cell = (text: string, isHead: boolean): Cell => ({
    head: isHead,
    number: false,
    pieces: words(text, { size: 8.5, ...(isHead && { colour: QUIET }) }),
  });
  return {
    kind: 'table',
    rows: [head.map((text) => cell(text, true)), ...rows.map((row) => row.map((text) => cell(text, false)))],
  };
}

/** Lines to be filled in by hand. */
export const blanks = (labels: readonly string[]): Block[] =>
  labels.map((label) => paragraph(`\n${label}: ____________________________________________`));

/** What is printed under each other, and where it lies in the dossier. */
export interface Paper {
  /** Without its ending. */
  readonly path: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The paper as a tagged PDF. HarfBuzz is loaded when it is needed. */
export async function paperPdf(
  { title, blocks }: Omit<Paper, 'path'>,
  lang: UiLang,
  creator: string,
): Promise<Uint8Array> {
  const { writeDocumentPdf } = await import('../../report-pdf/document.ts');
  const section: Block = { kind: 'group', tag: 'Sect', id: 'paper', title, blocks };
  return writeDocumentPdf([section], { title, lang, creator });
}

/** The paper as a file of the dossier. */
export const printed = async (paper: Paper, lang: UiLang, creator: string): Promise<PackageFile> => ({
  path: `${paper.path}.pdf`,
  bytes: await paperPdf(paper, lang, creator),
});
