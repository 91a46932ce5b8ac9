/** An organisation's own list: a row for each competency, or areas with their themes. */
import type { FrameworkCompetency } from '../../platform/competencies/framework.ts';
import { keyOf } from '../../platform/competencies/names.ts';
import { columnOf, LIST_COLUMNS } from './column-words.ts';
import type { Faults, ImportNote } from './fault.ts';
import type { Table } from './rows.ts';

const NEEDED = ['area', 'theme', 'subTheme'] as const;

export interface ListRead {
  readonly competencies: readonly FrameworkCompetency[];
  readonly notes: readonly ImportNote[];
}

/** Whether the headings are those of a list. */
export const isList = ({ headings }: Table): boolean =>
  headings.some((heading) => columnOf(LIST_COLUMNS, heading) === 'subTheme');

export function readList({ headings, rows }: Table, faults: Faults): ListRead {
  const byColumn = new Map(headings.map((heading) => [columnOf(LIST_COLUMNS, heading), heading]));
  for (const column of NEEDED)
    if (!byColumn.has(column)) faults.add('column-missing', '', { column: LIST_COLUMNS.en[column] });
  if (faults.all.length > 0) return { competencies: [], notes: [] };
  const met = new Map<string, string>();
  const competencies: FrameworkCompetency[] = [];
  let withIdentifier = 0;
  for (const { place, cells } of rows) {
    const cell = (column: keyof typeof LIST_COLUMNS.en): string =>
      cells.get(byColumn.get(column) ?? '') ?? '';
    const [area, theme, subTheme] = NEEDED.map((column) => {
      if (!cell(column)) faults.add('cell-empty', `${place}${byColumn.get(column)}`);
      return cell(column);
    });
    if (!area || !theme || !subTheme) continue;
    const one: FrameworkCompetency = {
      area,
      theme,
      subTheme,
      ...(cell('hindi') && { hindi: cell('hindi') }),
      ...(cell('description') && { description: cell('description') }),
    };
    if (cell('identifier')) withIdentifier += 1;
    const first = met.get(keyOf(one));
    if (first !== undefined) faults.add('competency-twice', place.trim(), { first: first.trim() });
    else met.set(keyOf(one), place);
    competencies.push(one);
  }
  const notes: ImportNote[] =
    withIdentifier > 0 ? [{ key: 'identifiers-dropped', count: withIdentifier }] : [];
  return { competencies, notes };
}

const named = (one: unknown): string => {
  const name = typeof one === 'string' ? one : (one as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name.trim() : '';
};

const below = (one: unknown, ...fields: readonly string[]): readonly unknown[] => {
  const found = fields.map((field) => (one as Record<string, unknown> | null)?.[field]).find(Array.isArray);
  return found ?? [];
};

/** Areas with themes and sub-themes, as the file that ships with Kriti has them. */
export function readAreas(areas: readonly unknown[], place: string, faults: Faults): ListRead {
  const competencies: FrameworkCompetency[] = [];
  let bare = 0;
  const need = (one: unknown, at: string): string => {
    if (!named(one)) faults.add('cell-empty', `${at}/name`);
    return named(one);
  };
  for (const [i, one] of areas.entries()) {
    const area = need(one, `${place}/${i}`);
    for (const [j, second] of below(one, 'themes').entries()) {
      const theme = need(second, `${place}/${i}/themes/${j}`);
      const subs = below(second, 'subThemes', 'sub_themes');
      if (subs.length === 0) bare += 1;
      for (const [k, third] of subs.entries()) {
        const subTheme = need(third, `${place}/${i}/themes/${j}/subThemes/${k}`);
        if (area && theme && subTheme) competencies.push({ area, theme, subTheme });
      }
    }
  }
  return { competencies, notes: bare > 0 ? [{ key: 'no-sub-theme', count: bare }] : [] };
}
