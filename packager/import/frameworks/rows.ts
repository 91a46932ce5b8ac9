/** Rows of a table, whether it came as CSV or as a list of JSON objects. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Faults } from './fault.ts';

export interface Row {
  /** Before the name of a column it gives the place: `:12 ` of a line, `/3/` of a list. */
  readonly place: string;
  /** By heading. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

const SEPARATORS = [',', ';', '\t'];

/** Spreadsheets of many countries write semicolons. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counts = SEPARATORS.map((one) => first.split(one).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Undefined where the text is no table; its faults are noted. */
export function csvRows(text: string, faults: Faults): Table | undefined {
  let records: { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as unknown as { readonly lines?: number };
    faults.add('csv-broken', `:${lines ?? 1}`, { code: error.code.replace(/^CSV_/, '') });
    return undefined;
  }
  const [head, ...rest] = records;
  if (!head || rest.length === 0) {
    faults.add('framework-empty');
    return undefined;
  }
  const headings = head.record;
  return {
    headings,
    rows: rest.map(({ record, info }) => ({
      place: `:${info.lines} `,
      cells: new Map(headings.map((heading, i) => [heading, record[i] ?? ''])),
    })),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param place JSON pointer of the list */
export function jsonRows(list: readonly unknown[], place: string, faults: Faults): Table | undefined {
  const rows: Row[] = [];
  for (const [i, one] of list.entries()) {
    if (!isRecord(one)) {
      faults.add('wrong-type', `${place}/${i}`, { expected: '{}' });
      continue;
    }
    const cells = Object.entries(one).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value).trim()] as const] : [],
    );
    rows.push({ place: `${place}/${i}/`, cells: new Map(cells) });
  }
  if (list.length === 0) faults.add('framework-empty', place);
  if (faults.all.length > 0) return undefined;
  return { headings: [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))], rows };
}
