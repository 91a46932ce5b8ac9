/** Pages of HTML as PDF: printed by a Chromium where one is at hand, else set and written by ourselves. */
import { writeReport } from './check/formats/format.ts';
import type { Report } from './check/report.ts';
import { FRAME } from './check/report-words.ts';
import type { UiLang } from './course/words.ts';
import type { PrintedPage } from './report-pdf/metadata.ts';
import { printPage } from './report-pdf/print.ts';

/** Either way tagged, with title and language, and with the words of the page. */
export async function pagePdf(page: PrintedPage): Promise<Uint8Array> {
  const printed = await printPage(page);
  if (printed.ok) return printed.value;
  // Loaded when it is needed: it starts HarfBuzz.
  const { writePagePdf } = await import('./report-pdf/write.ts');
  return writePagePdf(page);
}

export const reportPdf = async (report: Report, lang: UiLang): Promise<Uint8Array> =>
  pagePdf(await reportPage(report, lang));

/** The HTML report, to be printed. */
export async function reportPage(report: Report, lang: UiLang): Promise<PrintedPage> {
  const { name, version } = report.tool;
  return {
    source: await writeReport(report, 'html', { lang, colour: false }),
    ...{ title: FRAME[lang].title, creator: `${name} ${version}`, lang },
  };
}
