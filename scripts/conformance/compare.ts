/** Lays what was recorded beside what is expected, and each difference beside its reason. Pure. */
import { COLUMNS, type ColumnId, type Fact, type Facts, type Launch } from './facts.ts';
import type { Reason } from './reasons.ts';

export interface Difference {
  readonly fact: Fact;
  readonly expected: string;
  readonly is: string;
  /** Absent where nobody has said why. */
  readonly reason?: Reason;
}

export interface Cell {
  readonly column: ColumnId;
  /** Absent where nothing was recorded: an empty cell. */
  readonly facts?: Facts;
  /** The facts that are looked at in this column. */
  readonly asked: readonly Fact[];
  readonly differences: readonly Difference[];
}

/** The cells of one row. `pageOf` gives the page with that heading, in any language. */
export function cellsOf(
  row: string,
  launches: readonly Launch[],
  pageOf: (heading: string) => string,
  reasons: readonly Reason[],
): Cell[] {
  return COLUMNS.map((column): Cell => {
    const facts = column.recorded(launches, pageOf);
    const expected = column.expected(launches, pageOf);
    const asked = Object.keys(expected) as Fact[];
    if (facts === undefined) return { column: column.id, asked, differences: [] };
    const differences = asked.flatMap((fact): Difference[] => {
      const [is, wanted] = [facts[fact], expected[fact] ?? ''];
      if (is === wanted) return [];
      const reason = reasons.find(
        (one) =>
          one.rows.includes(row) && one.columns.includes(column.id) && one.fact === fact && one.is === is,
      );
      return [{ fact, expected: wanted, is, ...(reason && { reason }) }];
    });
    return { column: column.id, facts, asked, differences };
  });
}

/** What is wrong with a table: empty cells, differences nobody explains, reasons for what does not differ. */
export function troubles(table: ReadonlyMap<string, readonly Cell[]>, reasons: readonly Reason[]): string[] {
  const cells = [...table].flatMap(([row, ofRow]) => ofRow.map((cell) => ({ row, ...cell })));
  const used = new Set(
    cells.flatMap(({ row, column, differences }) =>
      differences.flatMap(({ reason }) => (reason ? [`${reasons.indexOf(reason)} ${row} ${column}`] : [])),
    ),
  );
  return [
    ...cells
      .filter(({ facts }) => facts === undefined)
      .map(({ row, column }) => `${row}, ${column}: nothing was recorded`),
    ...cells.flatMap(({ row, column, differences }) =>
      differences
        .filter(({ reason }) => reason === undefined)
        .map(
          ({ fact, expected, is }) =>
            `${row}, ${column}: ${fact} is ${is}, not ${expected}, and no reason is given`,
        ),
    ),
    ...reasons.flatMap((reason, i) =>
      reason.rows
        .filter((row) => table.has(row))
        .flatMap((row) =>
          reason.columns
            .filter((column) => !used.has(`${i} ${row} ${column}`))
            .map(
              (column) =>
                `${row}, ${column}: a reason is given for ${reason.fact} ${reason.is}, which is not so`,
            ),
        ),
    ),
  ];
}

export interface Note {
  readonly letter: string;
  readonly why: string;
  /** All reasons that say this. */
  readonly reasons: readonly Reason[];
}

/** The reasons that a table needs, in the order in which a reader meets them. */
export function notesOf(table: ReadonlyMap<string, readonly Cell[]>): Note[] {
  const met = [...table.values()].flatMap((cells) =>
    cells.flatMap(({ differences }) => differences.flatMap(({ reason }) => reason ?? [])),
  );
  const whys = [...new Set(met.map(({ why }) => why))];
  return whys.map((why, i) => ({
    letter: String.fromCharCode(97 + i),
    why,
    reasons: met.filter((reason) => reason.why === why),
  }));
}
