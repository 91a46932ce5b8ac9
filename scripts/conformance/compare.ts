/** Lays what was recorded beside what is expected, and each difference beside its reason. Pure. */
import { COLUMNS, type ColumnId, type Fact, type Facts, type Launch } from './facts.ts';
import type { Reason } from './reasons.ts';

/** One cell as it was measured; docs/conformance.json keeps these. */
export interface Measured {
  readonly column: ColumnId;
  /** Absent where nothing was recorded: an empty cell. */
  readonly recorded?: Facts;
  /** The facts that are looked at in this column, as they would be on an LMS that can express everything. */
  readonly expected: Partial<Facts>;
}

/** The cells of one row. `pageOf` gives the page with that heading, in any language. */
export const measure = (launches: readonly Launch[], pageOf: (heading: string) => string): Measured[] =>
  COLUMNS.map((column) => {
    const recorded = column.recorded(launches, pageOf);
    const expected = column.expected(launches, pageOf);
    return { column: column.id, ...(recorded && { recorded }), expected };
  });

export interface Difference {
  readonly fact: Fact;
  readonly expected: string;
  readonly is: string;
  /** Absent where nobody has said why. */
  readonly reason?: Reason;
}

export interface Cell extends Measured {
  readonly differences: readonly Difference[];
}

/** Cells by the id of their row. */
export type Table = ReadonlyMap<string, readonly Cell[]>;

function differencesIn(row: string, cell: Measured, reasons: readonly Reason[]): Difference[] {
  const { column, recorded, expected } = cell;
  if (recorded === undefined) return [];
  return (Object.keys(expected) as Fact[]).flatMap((fact): Difference[] => {
    const [is, wanted] = [recorded[fact], expected[fact] ?? ''];
    if (is === wanted) return [];
    const reason = reasons.find(
      (one) => one.rows.includes(row) && one.columns.includes(column) && one.fact === fact && one.is === is,
    );
    return [{ fact, expected: wanted, is, ...(reason && { reason }) }];
  });
}

export const compare = (
  rows: Readonly<Record<string, readonly Measured[]>>,
  reasons: readonly Reason[],
): Table =>
  new Map(
    Object.entries(rows).map(([row, cells]) => [
      row,
      cells.map((cell) => ({ ...cell, differences: differencesIn(row, cell, reasons) })),
    ]),
  );

/** What is wrong with a table: empty cells, differences nobody explains, reasons for what does not differ. */
export function troubles(table: Table, reasons: readonly Reason[]): string[] {
  const cells = [...table].flatMap(([row, ofRow]) => ofRow.map((cell) => ({ row, ...cell })));
  const met = (reason: Reason, row: string, column: ColumnId) =>
    cells.some(
      (cell) =>
        cell.row === row &&
        cell.column === column &&
        cell.differences.some((difference) => difference.reason === reason),
    );
  return [
    ...cells
      .filter(({ recorded }) => recorded === undefined)
      .map(({ row, column }) => `${row}, ${column}: nothing was recorded`),
    ...cells.flatMap(({ row, column, differences }) =>
      differences
        .filter(({ reason }) => reason === undefined)
        .map(
          ({ fact, is, expected }) => `${row}, ${column}: ${fact} is ${is}, not ${expected}; no reason given`,
        ),
    ),
    ...reasons.flatMap((reason) =>
      reason.rows
        .filter((row) => table.has(row))
        .flatMap((row) =>
          reason.columns
            .filter((column) => !met(reason, row, column))
            .map((column) => `${row}, ${column}: ${reason.fact} has a reason to be ${reason.is} and is not`),
        ),
    ),
  ];
}

export interface Note {
  readonly letter: string;
  readonly why: string;
}

/** Why cells differ, in the order in which a reader meets them. */
export function notesOf(table: Table): Note[] {
  const met = [...table.values()].flatMap((cells) =>
    cells.flatMap(({ differences }) => differences.flatMap(({ reason }) => reason?.why ?? [])),
  );
  return [...new Set(met)].map((why, i) => ({ letter: String.fromCharCode(97 + i), why }));
}
