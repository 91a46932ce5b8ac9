/** A page of HTML as PDF, printed by a Chromium that runs no script and has no network. */
import { PDFDocument } from 'pdf-lib';
import { ok, type Result } from '../course/result.ts';
import { shippedFont } from '../export/font-files.ts';
import { UNICODE_RANGE } from '../export/fonts.ts';
import { type BrowserFailure, startChromium } from '../lms/browser.ts';
import { describe, type PrintedPage } from './metadata.ts';

/** The font by which Devanagari is written on a machine that has none; the page's styles name it. */
const fontStyles = (
  font: Buffer,
): string => `@font-face{font-family:"Noto Sans Devanagari";font-weight:100 900;
src:url("data:font/woff2;base64,${font.toString('base64')}") format("woff2");unicode-range:${UNICODE_RANGE}}`;

/**
 * Tagged, with an outline, page numbers, title and language.
 * @returns the file's bytes, or why there is no browser to print it
 */
export async function printPage(from: PrintedPage): Promise<Result<Uint8Array, BrowserFailure>> {
  const started = await startChromium();
  if (!started.ok) return started;
  const browser = started.value;
  try {
    // The page's own policy allows no font and no style but its own; this style is ours.
    const context = await browser.newContext({ javaScriptEnabled: false, bypassCSP: true, offline: true });
    const page = await context.newPage();
    const styles = fontStyles(await shippedFont());
    await page.setContent(from.source.replace('</head>', () => `<style>${styles}</style></head>`));
    const printed = await page.pdf({
      ...{ format: 'A4', tagged: true, outline: true, printBackground: true, displayHeaderFooter: true },
      margin: { top: '16mm', bottom: '18mm', left: '14mm', right: '14mm' },
      headerTemplate: '<span></span>',
      footerTemplate:
        '<p style="width:100%;text-align:center;font:8pt sans-serif"><span class="pageNumber"></span> / <span class="totalPages"></span></p>',
    });
    const pdf = await PDFDocument.load(printed, { updateMetadata: false });
    describe(pdf, from);
    return ok(await pdf.save());
  } finally {
    await browser.close();
  }
}
