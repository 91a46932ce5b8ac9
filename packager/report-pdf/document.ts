/**
 * Blocks as a PDF: tagged, with an outline, page numbers, title and language,
 * and text that can be searched and copied as it was written.
 */
import { PDFDocument } from 'pdf-lib';
import { type Block, charactersOf } from './blocks.ts';
import { EmbeddedFont } from './embed.ts';
import { LineBreaker } from './lines.ts';
import { type About, describe } from './metadata.ts';
import { paginate, writeOutline } from './pages.ts';
import { RowSetter } from './rows.ts';
import { Shaper } from './shape.ts';
import { PAPER, type Picture } from './sheet.ts';
import { Tag, writeTags } from './tags.ts';

/** Page numbers and bullets, which the blocks themselves may lack. */
const ALWAYS = '0123456789./•';

/** @returns the file's bytes */
export async function writeDocumentPdf(blocks: readonly Block[], about: About): Promise<Uint8Array> {
  const { title } = about;
  const shaper = await Shaper.of(new Set([...charactersOf(blocks), ...ALWAYS, ...title]));
  const pdf = await PDFDocument.create();
  describe(pdf, about);
  const fonts = new Map(
    shaper.typefaces.map((typeface, i) => [typeface, new EmbeddedFont(pdf, typeface, `F${i}`)]),
  );
  const breaker = new LineBreaker(shaper);
  const pictures = await embedPictures(pdf, blocks);

  const root = new Tag('Document');
  const setter = new RowSetter({ breaker, picture: (file) => pictures.get(file) });
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

/** First bytes of a JPEG (ITU T.81, B.1.1.3: start of image). */
const isJpeg = (file: Uint8Array): boolean => file[0] === 0xff && file[1] === 0xd8;

/** The pictures, which pdf-lib writes as the file holds them. */
async function embedPictures(pdf: PDFDocument, blocks: readonly Block[]): Promise<Map<Uint8Array, Picture>> {
  const found = new Map<Uint8Array, Picture>();
  for (const block of blocks) {
    if (block.kind === 'group') {
      for (const [file, picture] of await embedPictures(pdf, block.blocks)) found.set(file, picture);
    }
    if (block.kind !== 'picture') continue;
    const { ref, width, height } = await (isJpeg(block.file)
      ? pdf.embedJpg(block.file)
      : pdf.embedPng(block.file));
    found.set(block.file, { ref, width, height, key: `P${ref.objectNumber}` });
  }
  return found;
}
