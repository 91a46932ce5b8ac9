/** The forms a report can be written in. Each is one function from report to text. */
import type { Report } from '../report.ts';
import { writeCsv } from './csv.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeJunit } from './junit.ts';
import { writeSarif } from './sarif.ts';
import { writeText } from './text.ts';
import type { WriteOptions, Writer } from './writer.ts';

export const FORMATS = ['text', 'json', 'html', 'csv', 'sarif', 'junit'] as const;
export type ReportFormat = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<ReportFormat, Writer>> = {
  text: writeText,
  json: writeJson,
  html: writeHtml,
  csv: writeCsv,
  sarif: writeSarif,
  junit: writeJunit,
};

/** The report as text in a format, ending in a line break. */
export const writeReport = (report: Report, format: ReportFormat, options: WriteOptions): string =>
  WRITERS[format](report, options);
