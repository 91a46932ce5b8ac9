/** A page of HTML as PDF without a browser: its words set by HarfBuzz, written by pdf-lib. */
import { blocksOf } from './blocks.ts';
import { writeDocumentPdf } from './document.ts';
import type { PrintedPage } from './metadata.ts';

/** @returns the file's bytes */
export const writePagePdf = (page: PrintedPage): Promise<Uint8Array> =>
  writeDocumentPdf(blocksOf(page.source, page.lang), page);
