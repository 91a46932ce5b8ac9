/** The end of every command that reports: the report is written, and the exit status set. */
import { reportParts } from '../check/formats/format.ts';
import type { FileReport, Report } from '../check/report.ts';
import type { UiLang } from '../course/words.ts';
import { VERSION } from '../version.ts';
import { EXIT, exitOf } from './exit.ts';
import type { ReportOptions } from './options.ts';
import { type Output, reasonOf, writeOut, writeWhole } from './output.ts';
import type { Say } from './say.ts';

export async function deliver(
  reports: Iterable<FileReport>,
  options: ReportOptions,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const report: Report = { format: 1, tool: { name: 'kriti', version: VERSION }, reports };
  process.exitCode = exitOf(reports, options.failOn);
  const colour = options.output === undefined && process.stdout.isTTY && !process.env.NO_COLOR;
  const text = await written(report, options.format, lang, colour);
  if (options.output === undefined) {
    const quiet = options.quiet && options.format === 'text' && exitOf(reports, 'warning') === EXIT.ok;
    if (!quiet) await writeOut(text);
    return;
  }
  try {
    await writeWhole(options.output, text);
    if (!options.quiet) process.stderr.write(`${say('written', { file: options.output })}\n`);
  } catch (error) {
    process.stderr.write(
      `${say('output-failed', { file: options.output, reason: reasonOf(error, lang) })}\n`,
    );
    process.exitCode = EXIT.ownFailure;
  }
}

async function written(
  report: Report,
  format: ReportOptions['format'],
  lang: UiLang,
  colour: boolean,
): Promise<Output> {
  if (format !== 'pdf') return reportParts(report, format, { lang, colour });
  // Loaded when it is needed: few commands print.
  const { reportPdf } = await import('../report-pdf.ts');
  return reportPdf(report, lang);
}
