import { diagnosticsOf, type Report } from '../report.ts';
import { FRAME } from '../report-words.ts';
import { placeText } from './place.ts';
import type { WriteOptions } from './writer.ts';

/** A field of RFC 4180. What a spreadsheet would run as a formula is made text by an apostrophe. */
export const csvField = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One row per finding, for a spreadsheet: UTF-8 with a byte order mark, which Excel needs for Hindi. */
export function writeCsv(report: Report, { lang }: WriteOptions): string {
  const words = FRAME[lang];
  const rows = [['File', words.severity, words.where, words.what, words.why, words.how, words.rule, 'Spec']];
  for (const file of report.reports) {
    for (const d of diagnosticsOf(file)) {
      rows.push([
        ...[file.subject.path, d.severity, placeText(d.location), d.message],
        ...[d.why, d.how, d.ruleId, d.spec ?? ''],
      ]);
    }
  }
  return `\ufeff${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}
