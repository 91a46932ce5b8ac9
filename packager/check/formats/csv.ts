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
export function* writeCsv(report: Report, { lang }: WriteOptions): Generator<string> {
  const words = FRAME[lang];
  yield `\ufeff${row(['File', words.severity, words.where, words.what, words.why, words.how, words.rule, 'Spec'])}`;
  for (const file of report.reports) {
    const rows = diagnosticsOf(file).map((d) =>
      row([
        ...[file.subject.path, d.severity, placeText(d.location), d.message],
        ...[d.why, d.how, d.ruleId, d.spec ?? ''],
      ]),
    );
    if (rows.length > 0) yield rows.join('');
  }
}

const row = (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\r\n`;
