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

/** The report as text in a format, ending in a line break. */
export const writeReport = async (
  report: Report,
  format: ReportFormat,
  options: WriteOptions,
): Promise<string> => (await WRITERS[format]())(report, options);
