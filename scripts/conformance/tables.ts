/** The conformance table as Markdown: short for README, whole for docs/conformance.md. */
import { type Cell, notesOf, type Table } from './compare.ts';
import { COLUMNS, type Facts } from './facts.ts';
import { ROWS, type Row } from './rows.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rule = (n: number): string => `|${'---|'.repeat(n)}`;

/** What was recorded, in few words. */
function inShort({ column, recorded, expected }: Cell): string {
  if (recorded === undefined) return '';
  const { completion, success, score, place } = recorded;
  if (column === 'resumed') return place === expected.place ? 'same page' : `page ${place}`;
  return [
    success !== 'none' ? success : completion === 'complete' ? 'completed' : 'incomplete',
    ...(score === 'none' ? [] : [score]),
    ...(column === 'left' && place !== 'none' ? ['place'] : []),
  ].join(', ');
}

const cellsOf = (table: Table, { id }: Row): readonly Cell[] => table.get(id) ?? [];

/** The table of README with the notes below it. */
export function shortTable(table: Table): string {
  const notes = notesOf(table);
  const lettered = (cell: Cell): string => {
    const marks = notes.filter(({ why }) => cell.differences.some(({ reason }) => reason?.why === why));
    const letters = marks.map(({ letter }) => letter).join(' ');
    return inShort(cell) + (letters && ` <sup>${letters}</sup>`);
  };
  return [
    line(['packed as', 'opened on', ...COLUMNS.map(({ title }) => title)]),
    rule(COLUMNS.length + 2),
    ...ROWS.map((row) => line([row.packedAs, row.openedOn, ...cellsOf(table, row).map(lettered)])),
    '',
    ...notes.map(({ letter, why }) => `- <sup>${letter}</sup> ${why}`),
  ].join('\n');
}

const FACTS: readonly (keyof Facts)[] = ['completion', 'success', 'score', 'place'];

/** Whether a cell is as everywhere, fact by fact. */
const equality = ({ differences }: Cell): string =>
  differences.length === 0 ? 'yes' : `but for ${differences.map(({ fact }) => fact).join(', ')}`;

function rowSection({ packedAs, openedOn }: Row, cells: readonly Cell[]): string {
  const whys = cells.flatMap(({ differences }) => differences.flatMap(({ reason }) => reason?.why ?? []));
  return [
    `## ${packedAs} on ${openedOn}`,
    '',
    line(['', ...FACTS, 'equal']),
    rule(FACTS.length + 2),
    ...cells.map((cell) => {
      const title = COLUMNS.find(({ id }) => id === cell.column)?.title ?? cell.column;
      return line([title, ...FACTS.map((fact) => cell.recorded?.[fact] ?? ''), equality(cell)]);
    }),
    ...(whys.length > 0 ? ['', ...[...new Set(whys)].map((why) => `- ${why}`)] : []),
  ].join('\n');
}

/** The whole of docs/conformance.md. `hindi`: rows that were walked in Hindi too. */
export function longDocument(table: Table, hindi: readonly string[]): string {
  const named = ROWS.filter(({ id }) => hindi.includes(id)).map(
    (row) => `${row.packedAs} on ${row.openedOn}`,
  );
  return `${[
    '# The same course behaves the same everywhere',
    'Written by `npm run conformance` from what it measured (`conformance.json`); do not edit. The robot learner opens the sample course, packed in each target, on everything it fits: it leaves in the middle, comes back and fails the test on purpose, comes back and passes it at a second attempt, and comes back once more. What stands here is what the platform held at each moment, not what the package said. The strict platforms and the record store answer as their standards say; those of iGOT are stand-ins of its players ([platform.md](platform.md)). “Equal” compares with what an LMS that can express everything would hold; where a fact differs, the reason stands below the table. The page of “resumed” is the one the learner sees.',
    `Changed to Hindi in the player on the first visit, with the same facts in every cell: ${named.join('; ')}.`,
    ...ROWS.map((row) => rowSection(row, cellsOf(table, row))),
  ].join('\n\n')}\n`;
}

const BEGIN = '<!-- conformance: written by npm run conformance -->';
const END = '<!-- /conformance -->';

/** README with the table between its markers; throws where it has none. */
export function withTable(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error('README.md has no place for the conformance table');
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
