/** What a PDF says of itself. */
import { type PDFDocument, PDFName, PDFString } from 'pdf-lib';
import type { UiLang } from '../course/words.ts';

/** What is written into a PDF, and by which program. */
export interface About {
  readonly title: string;
  /** The program and its version. */
  readonly creator: string;
  /** BCP 47. */
  readonly lang: string;
}

/** A page of HTML on its way to paper. */
export interface PrintedPage extends About {
  /** Needs nothing beside itself. */
  readonly source: string;
  readonly lang: UiLang;
}

/** Title and language, which screen readers announce (PDF/UA-1, 7.1 and 7.2). */
export function describe(pdf: PDFDocument, { title, creator, lang }: About): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setCreator(creator);
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(lang));
}
