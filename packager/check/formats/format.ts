/** The forms a report can be written in. Each is one function from report to text, loaded when it is asked for. */
import type { Report } from '../report.ts';
import type { WriteOptions, Writer } from './writer.ts';

export const FORMATS = ['text', 'json', 'html', 'csv', 'sarif', 'junit'] as const;
export type ReportFormat = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<ReportFormat, () => Promise<Writer>>> = {
  text: async () => (await import('./text.ts')).writeText,
  json: async () => (await import('./json.ts')).writeJson,
  html: async () => (await import('./html.ts')).writeHtml,
  csv: async () => (await import('./csv.ts')).writeCsv,
  sarif: async () => (await import('./sarif.ts')).writeSarif,
  junit: async () => (await import('./junit.ts')).writeJunit,
};

/** The report as text in a format, in parts: a report on hundreds of packages is never whole in memory. */
export const reportParts = async (
  report: Report,
  format: ReportFormat,
  options: WriteOptions,
): Promise<Iterable<string>> => gathered((await WRITERS[format]())(report, options));

/** The whole text, ending in a line break. */
export const writeReport = async (
  report: Report,
  format: ReportFormat,
  options: WriteOptions,
): Promise<string> => [...(await reportParts(report, format, options))].join('');

/** Letters written at once: few writes, and little to hold. */
const PART = 65_536;

function* gathered(parts: Iterable<string>): Generator<string> {
  let text = '';
  for (const part of parts) {
    text += part;
    if (text.length < PART) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
