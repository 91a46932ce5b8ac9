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

/** The report as text in a format, in parts: a report on hundreds of packages is never whole in memory. */
export function* reportParts(report: Report, format: ReportFormat, options: WriteOptions): Generator<string> {
  let text = '';
  for (const part of WRITERS[format](report, options)) {
    text += part;
    if (text.length < PART) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** Letters written at once: few writes, and little to hold. */
const PART = 65_536;

/** The whole text, ending in a line break. */
export const writeReport = (report: Report, format: ReportFormat, options: WriteOptions): string =>
  [...reportParts(report, format, options)].join('');
