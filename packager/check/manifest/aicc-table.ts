/**
 * The two forms in which AICC writes: tables of values between commas (`.au`,
 * `.des`, `.cst`, `.pre`) and groups of `name=value` (`.crs`). Names are told
 * apart without regard to capitals (AICC CMI001).
 */

/** A record of a table. */
export interface Row {
  /** 1-based, of its first character. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The value under a heading; '' where there is none. */
  get(heading: string): string;
}

export interface Table {
  readonly path: string;
  /** In small letters. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
}

export interface Group {
  /** In small letters. */
  readonly name: string;
  readonly line: number;
  /** By name in small letters. */
  readonly values: ReadonlyMap<string, { readonly value: string; readonly line: number }>;
}

export interface Groups {
  readonly path: string;
  readonly groups: readonly Group[];
  /** Lines that are neither a group, nor a value, nor a comment. */
  readonly stray: readonly { readonly text: string; readonly line: number }[];
  /** Groups, and keywords within a group, that were there before. */
  readonly again: readonly {
    readonly what: 'group' | 'keyword';
    readonly name: string;
    readonly line: number;
  }[];
}

/** Reads a table: a record is a line; values may stand in quotes, where `""` is one quote. */
export function readTable(path: string, text: string): Table {
  const records = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const headings = (records[0]?.cells ?? []).map((cell) => cell.toLowerCase());
  const rows = records.slice(1).map(({ line, cells }) => ({
    line,
    cells,
    get: (heading: string) => cells[headings.indexOf(heading)] ?? '',
  }));
  return { path, headings, rows };
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const letter = line[at] ?? '';
    if (quoted && letter === '"' && line[at + 1] === '"') {
      cell += letter;
      at++;
    } else if (letter === '"' && (quoted || cell.trim() === '')) {
      if (!quoted) cell = '';
      quoted = !quoted;
    } else if (letter === ',' && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

/** Text in [Course_Description] is free. */
const FREE_TEXT: ReadonlySet<string> = new Set(['course_description']);

/** Reads groups; a value before the first group belongs to none and is stray. */
export function readGroups(path: string, text: string): Groups {
  const groups: { name: string; line: number; values: Map<string, { value: string; line: number }> }[] = [];
  const stray: { text: string; line: number }[] = [];
  const again: Groups['again'][number][] = [];
  const named = new Set<string>();
  for (const [index, whole] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const bare = whole.trim();
    const last = groups.at(-1);
    const name = /^\[([^\]]+)\]$/.exec(bare)?.[1];
    const pair = /^([^=]+?)\s*=\s*(.*)$/.exec(bare);
    if (bare === '' || bare.startsWith(';')) continue;
    const keyword = pair?.[1] ?? '';
    if (name !== undefined) {
      const group = name.trim().toLowerCase();
      if (named.has(group)) again.push({ what: 'group', name, line });
      named.add(group);
      groups.push({ name: group, line, values: new Map() });
    } else if (last && FREE_TEXT.has(last.name)) continue;
    else if (last && pair) {
      if (last.values.has(keyword.toLowerCase())) again.push({ what: 'keyword', name: keyword, line });
      last.values.set(keyword.toLowerCase(), { value: pair[2] ?? '', line });
    } else stray.push({ text: bare, line });
  }
  return { path, groups, stray, again };
}
