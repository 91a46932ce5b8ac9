/** What a PDF says of itself. */
import { type PDFDocument, PDFName, PDFString } from 'pdf-lib';
import type { Report } from '../check/report.ts';
import { FRAME } from '../check/report-words.ts';
import type { UiLang } from '../course/words.ts';

/** Title and language, which screen readers announce (PDF/UA-1, 7.1 and 7.2). */
export function describe(pdf: PDFDocument, { tool }: Pick<Report, 'tool'>, lang: UiLang): void {
  pdf.setTitle(FRAME[lang].title, { showInWindowTitleBar: true });
  pdf.setCreator(`${tool.name} ${tool.version}`);
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(lang));
}
