/** A page of HTML as PDF without a browser: its words set by HarfBuzz, written by pdf-lib. */
import { PDFDocument } from 'pdf-lib';
import { type Block, blocksOf, charactersOf } from './blocks.ts';
import { EmbeddedFont } from './embed.ts';
import { LineBreaker } from './lines.ts';
import { describe, type PrintedPage } from './metadata.ts';
import { paginate, writeOutline } from './pages.ts';
import { RowSetter } from './rows.ts';
import { Shaper } from './shape.ts';
import { PAPER, type Picture } from './sheet.ts';
import { Tag, writeTags } from './tags.ts';

/** Page numbers and bullets, which the page itself may lack. */
const ALWAYS = '0123456789./•';

/**
 * Tagged, with an outline, page numbers, title and language, and text that can be copied.
 * @returns the file's bytes
 */
export async function writePagePdf(from: PrintedPage): Promise<Uint8Array> {
  const { title, lang } = from;
  const blocks = blocksOf(from.source, lang);
  const shaper = await Shaper.of(new Set([...charactersOf(blocks), ...ALWAYS, ...title]));
  const pdf = await PDFDocument.create();
  describe(pdf, from);
  const fonts = new Map(
    shaper.typefaces.map((typeface, i) => [typeface, new EmbeddedFont(pdf, typeface, `F${i}`)]),
  );
  const breaker = new LineBreaker(shaper);
  const pictures = await embedPictures(pdf, blocks);

  const root = new Tag('Document');
  const setter = new RowSetter({ breaker, picture: (png) => pictures.get(png) });
  const rows = setter.rows(blocks, { x: PAPER.side, width: PAPER.width - 2 * PAPER.side, tag: root });
  const { sheets, sections } = paginate(rows, { pdf, fonts, shaper, breaker, title });

  writeTags(
    pdf,
    root,
    sheets.map(({ page }) => page.ref),
  );
  writeOutline(pdf, sections);
  for (const font of fonts.values()) font.write();
  return pdf.save();
}

/** The screenshots, which pdf-lib writes as the file holds pictures. */
async function embedPictures(pdf: PDFDocument, blocks: readonly Block[]): Promise<Map<Uint8Array, Picture>> {
  const found = new Map<Uint8Array, Picture>();
  for (const block of blocks) {
    if (block.kind === 'group') {
      for (const [png, picture] of await embedPictures(pdf, block.blocks)) found.set(png, picture);
    }
    if (block.kind !== 'picture') continue;
    const { ref, width, height } = await pdf.embedPng(block.png);
    found.set(block.png, { ref, width, height, key: `P${ref.objectNumber}` });
  }
  return found;
}
