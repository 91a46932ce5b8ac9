/** The report as PDF: printed by a Chromium where one is at hand, else set and written by ourselves. */
import type { Report } from './check/report.ts';
import type { UiLang } from './course/words.ts';
import { printReport } from './report-pdf/print.ts';

/** Either way tagged, with title and language, and with the words of the HTML report. */
export async function reportPdf(report: Report, lang: UiLang): Promise<Uint8Array> {
  const printed = await printReport(report, lang);
  if (printed.ok) return printed.value;
  // Loaded when it is needed: it starts HarfBuzz.
  const { writeReportPdf } = await import('./report-pdf/write.ts');
  return writeReportPdf(report, lang);
}
