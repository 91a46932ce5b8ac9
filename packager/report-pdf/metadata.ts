/** What a PDF says of itself. */
import { type PDFDocument, PDFName, PDFString } from 'pdf-lib';

/** What is written into a PDF, and by which program. */
export interface About {
  readonly title: string;
  /** BCP 47. */
  readonly lang: string;
  readonly creator: string;
}

/** Title and language, which screen readers announce (PDF/UA-1, 7.1 and 7.2). */
export function describe(pdf: PDFDocument, { title, lang, creator }: About): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setCreator(creator);
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(lang));
}
