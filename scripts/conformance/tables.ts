/** The conformance table as Markdown: short for README, whole for docs/conformance.md. */
import { type Cell, notesOf } from './compare.ts';
import { COLUMNS, type Facts } from './facts.ts';
import { ROWS, type Row } from './rows.ts';

export type Table = ReadonlyMap<string, readonly Cell[]>;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (n: number): string => `|${'---|'.repeat(n)}`;

/** The facts of a cell that are looked at, in few words. */
function inShort({ column, facts, asked }: Cell): string {
  if (facts === undefined) return '';
  const { completion, success, score, place } = facts;
  const status = success === 'none' ? (completion === 'complete' ? 'completed' : 'incomplete') : success;
  if (column === 'resumed') return 'same page';
  return [
    status,
    ...(score === 'none' ? [] : [score]),
    ...(column === 'left' && asked.includes('place') && place !== 'none' ? ['place kept'] : []),
  ].join(', ');
}

const rowsIn = (table: Table): Row[] => ROWS.filter(({ id }) => table.has(id));

/** The table of README with the notes below it. */
export function shortTable(table: Table): string {
  const notes = notesOf(table);
  const lettered = (cell: Cell): string => {
    const marks = notes.flatMap(({ letter, reasons }) =>
      cell.differences.some(({ reason }) => reason !== undefined && reasons.includes(reason)) ? [letter] : [],
    );
    return `${inShort(cell)}${marks.length > 0 ? ` <sup>${marks.join(' ')}</sup>` : ''}`;
  };
  return [
    line(['packed as', 'opened on', ...COLUMNS.map(({ title }) => title)]),
    rule(COLUMNS.length + 2),
    ...rowsIn(table).map(({ id, packedAs, openedOn }) =>
      line([packedAs, openedOn, ...(table.get(id) ?? []).map(lettered)]),
    ),
    '',
    ...notes.map(({ letter, why }) => `- <sup>${letter}</sup> ${why}`),
  ].join('\n');
}

const FACTS: readonly (keyof Facts)[] = ['completion', 'success', 'score', 'place'];

/** Whether a cell is as everywhere, fact by fact. */
function equality({ differences }: Cell): string {
  if (differences.length === 0) return 'yes';
  return `all but ${differences.map(({ fact }) => fact).join(', ')}`;
}

function rowSection({ packedAs, openedOn }: Row, cells: readonly Cell[]): string {
  const reasons = [
    ...new Set(cells.flatMap(({ differences }) => differences.map(({ reason }) => reason?.why ?? ''))),
  ];
  return [
    `## ${packedAs} on ${openedOn}`,
    '',
    line(['', ...FACTS, 'equal']),
    rule(FACTS.length + 2),
    ...cells.map((cell) => {
      const title = COLUMNS.find(({ id }) => id === cell.column)?.title ?? cell.column;
      return line([title, ...FACTS.map((fact) => cell.facts?.[fact] ?? ''), equality(cell)]);
    }),
    ...(reasons.length > 0 ? ['', ...reasons.map((why) => `- ${why}`)] : []),
  ].join('\n');
}

/** The whole of docs/conformance.md. `hindi`: rows that were walked in Hindi too, with the same outcome. */
export function longDocument(table: Table, hindi: readonly string[]): string {
  const rows = rowsIn(table);
  const named = rows
    .filter(({ id }) => hindi.includes(id))
    .map((row) => `${row.packedAs} on ${row.openedOn}`);
  return `${[
    '# The same course behaves the same everywhere',
    'Written by `npm run conformance`; do not edit. The robot learner opens the sample course in each target on everything it fits: it leaves in the middle, comes back and fails the test on purpose, comes back and passes it on another attempt, and comes back once more. What stands here is what the platform held at each moment, not what the package said. The strict platforms and the record store answer as their standards say; the two of iGOT are stand-ins of its players ([platform.md](platform.md)). “equal” compares with what an LMS that can express everything would hold; where a fact differs, the reason stands below the table. The page resumed on is the one the learner sees.',
    `In Hindi, changed to in the player, with the same outcome in every cell: ${named.join('; ')}.`,
    ...rows.map((row) => rowSection(row, table.get(row.id) ?? [])),
  ].join('\n\n')}\n`;
}

const BEGIN = '<!-- conformance: written by npm run conformance -->';
const END = '<!-- /conformance -->';

/** README with the table between its markers; throws where it has none. */
export function withTable(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error('README.md has no place for the conformance table');
  return `${readme.slice(0, from + BEGIN.length)}\n${table}\n${readme.slice(to)}`;
}
