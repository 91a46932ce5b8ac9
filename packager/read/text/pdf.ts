/** The text layer of a PDF, page by page, read by PDFium (it obeys ActualText, which Indian scripts need). */
import type { Spot, TextParts } from './text.ts';

/** Pages of a PDF that are read, unless fewer are wanted. */
const MOST_PAGES = 10_000;

/** @throws where PDFium cannot open it: damaged, or a password */
export async function pdfText(
  bytes: Uint8Array,
  spot: Spot,
  parts: TextParts,
  most = MOST_PAGES,
): Promise<void> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      const pages = Math.min(document.getPageCount(), most);
      for (let i = 0; i < pages && !parts.cut; i++)
        parts.add(asRead(document.getPage(i).getText()), { ...spot, number: i + 1 });
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}

/** PDFium ends lines with CR LF and marks a hyphen at a line's end by U+0002 or U+FFFE: the word goes on. */
const asRead = (text: string): string =>
  text
    .replace(/[\u0002\ufffe](?:\r?\n)?/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\0/g, '');
