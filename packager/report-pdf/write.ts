/** The report as PDF without a browser: the words of the HTML report, set by HarfBuzz, written by pdf-lib. */
import { writeReport } from '../check/formats/format.ts';
import type { Report } from '../check/report.ts';
import { FRAME } from '../check/report-words.ts';
import type { UiLang } from '../course/words.ts';
import { blocksOf } from './blocks.ts';
import { writeDocumentPdf } from './document.ts';

/** @returns the file's bytes */
export async function writeReportPdf(report: Report, lang: UiLang): Promise<Uint8Array> {
  const blocks = blocksOf(await writeReport(report, 'html', { lang, colour: false }), lang);
  const { name, version } = report.tool;
  return writeDocumentPdf(blocks, { title: FRAME[lang].title, lang, creator: `${name} ${version}` });
}
