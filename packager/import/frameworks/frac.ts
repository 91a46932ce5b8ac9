/**
 * Exports of FRAC, the Framework of Roles, Activities and Competencies: nodes
 * of a tree (position, role, activity, competency, level of a competency), or
 * a table with a row for each. What FRAC calls the type of a competency is the
 * area of the model, and its competency area the theme.
 */
import { type FrameworkCompetency, LEVELS, type Use } from '../../platform/competencies/framework.ts';
import { keyOf } from '../../platform/competencies/names.ts';
import { columnOf, FRAC_COLUMNS } from './column-words.ts';
import type { Faults, ImportNote } from './fault.ts';
import type { ListRead } from './list.ts';
import type { Table } from './rows.ts';

const NODE_TYPES = ['POSITION', 'ROLE', 'ACTIVITY', 'COMPETENCY', 'COMPETENCIESLEVEL'];

interface FracNode {
  readonly type?: unknown;
  readonly name?: unknown;
  readonly description?: unknown;
  readonly status?: unknown;
  readonly level?: unknown;
  readonly id?: unknown;
  readonly competencyType?: unknown;
  readonly competencyArea?: unknown;
  readonly additionalProperties?: { readonly competencyType?: unknown; readonly competencyArea?: unknown };
  readonly children?: unknown;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

const typeOf = (node: unknown): string => textOf((node as FracNode | null)?.type).toUpperCase();

/** Whether these are nodes of FRAC. */
export const areNodes = (list: readonly unknown[]): boolean =>
  list.length > 0 && list.every((node) => NODE_TYPES.includes(typeOf(node)));

export const isFracTable = ({ headings }: Table): boolean => {
  const columns = new Set(headings.map((heading) => columnOf(FRAC_COLUMNS, heading)));
  return (
    columns.has('subTheme') &&
    (['position', 'role', 'activity', 'level'] as const).some((one) => columns.has(one))
  );
};

type Levels = NonNullable<FrameworkCompetency['levels']>;

/** Competencies by their names, with all that was said of each in any place. */
class Gathered {
  readonly #all = new Map<string, FrameworkCompetency>();
  /** Of competencies that were met, with an identifier. */
  identifiers = 0;
  rejected = 0;

  add(one: FrameworkCompetency, use: Use | undefined): void {
    const known = this.#all.get(keyOf(one));
    const levels = [...(known?.levels ?? []), ...(one.levels ?? [])];
    const uses = [...(known?.uses ?? []), ...(use ? [use] : [])];
    this.#all.set(keyOf(one), {
      ...one,
      ...known,
      ...(levels.length > 0 && {
        levels: [...new Map(levels.map((each) => [each.level, each])).values()].sort(
          (a, b) => a.level - b.level,
        ),
      }),
      ...(uses.length > 0 && { uses: merged(uses) }),
    });
  }

  read(): ListRead {
    const notes: ImportNote[] = [];
    if (this.identifiers > 0) notes.push({ key: 'identifiers-dropped', count: this.identifiers });
    if (this.rejected > 0) notes.push({ key: 'not-live', count: this.rejected });
    return { competencies: [...this.#all.values()], notes };
  }
}

/** One for each position and role, with the activities of all. */
function merged(uses: readonly Use[]): Use[] {
  const all = new Map<string, Use>();
  for (const use of uses) {
    const key = `${use.position ?? ''}\n${use.role ?? ''}`;
    const activities = [...new Set([...(all.get(key)?.activities ?? []), ...(use.activities ?? [])])];
    all.set(key, { ...use, ...(activities.length > 0 && { activities }) });
  }
  return [...all.values()];
}

/** `3`, `Level 3` or `L3`; undefined when it is none of the five. */
function levelOf(said: string): number | undefined {
  const level = Number(/^\D*([0-9]+)\D*$/.exec(said)?.[1]);
  return Number.isInteger(level) && level >= 1 && level <= LEVELS ? level : undefined;
}

/** @param place JSON pointer of the list */
export function readNodes(list: readonly unknown[], place: string, faults: Faults): ListRead {
  const gathered = new Gathered();
  const childrenOf = (node: FracNode): readonly FracNode[] =>
    Array.isArray(node.children) ? node.children : [];

  const levelsOf = (node: FracNode, at: string): Levels =>
    childrenOf(node).flatMap((child, i) => {
      if (typeOf(child) !== 'COMPETENCIESLEVEL') return [];
      const level = levelOf(textOf(child.level) || textOf(child.name));
      if (level === undefined) {
        faults.add('level-unknown', `${at}/children/${i}/level`, { level: textOf(child.level) || '?' });
        return [];
      }
      const [name, description] = [textOf(child.name), textOf(child.description)];
      return [{ level, ...(name && { name }), ...(description && { description }) }];
    });

  const visit = (node: FracNode, at: string, use: Use): void => {
    if (textOf(node.status).toUpperCase() === 'REJECTED') {
      gathered.rejected += 1;
      return;
    }
    const name = textOf(node.name);
    const type = typeOf(node);
    if (!name && type !== 'COMPETENCIESLEVEL') faults.add('cell-empty', `${at}/name`);
    if (type === 'COMPETENCY') {
      const area = textOf(node.additionalProperties?.competencyType ?? node.competencyType);
      const theme = textOf(node.additionalProperties?.competencyArea ?? node.competencyArea) || name;
      const description = textOf(node.description);
      const levels = levelsOf(node, at);
      if (!area) faults.add('cell-empty', `${at}/additionalProperties/competencyType`);
      if (textOf(node.id)) gathered.identifiers += 1;
      if (area && name)
        gathered.add(
          {
            area,
            theme,
            subTheme: name,
            ...(description && { description }),
            ...(levels.length > 0 && { levels }),
          },
          use.position || use.role ? use : undefined,
        );
      return;
    }
    const activities = childrenOf(node).flatMap((child) =>
      typeOf(child) === 'ACTIVITY' ? textOf(child.name) || [] : [],
    );
    const within: Use = {
      ...use,
      ...(type === 'POSITION' && name && { position: name }),
      ...(type === 'ROLE' && name && { role: name, ...(activities.length > 0 && { activities }) }),
    };
    for (const [i, child] of childrenOf(node).entries()) visit(child, `${at}/children/${i}`, within);
  };

  for (const [i, node] of list.entries()) visit(node as FracNode, `${place}/${i}`, {});
  return gathered.read();
}

export function readFracTable({ headings, rows }: Table, faults: Faults): ListRead {
  const byColumn = new Map(headings.map((heading) => [columnOf(FRAC_COLUMNS, heading), heading]));
  if (!byColumn.has('area')) faults.add('column-missing', '', { column: FRAC_COLUMNS.en.area });
  if (faults.all.length > 0) return { competencies: [], notes: [] };
  const gathered = new Gathered();
  for (const { place, cells } of rows) {
    const cell = (column: keyof typeof FRAC_COLUMNS.en): string =>
      cells.get(byColumn.get(column) ?? '') ?? '';
    const need = (column: keyof typeof FRAC_COLUMNS.en): string => {
      if (!cell(column)) faults.add('cell-empty', `${place}${byColumn.get(column)}`);
      return cell(column);
    };
    const [area, subTheme] = [need('area'), need('subTheme')];
    const level = cell('level') ? levelOf(cell('level')) : undefined;
    if (cell('level') && level === undefined)
      faults.add('level-unknown', `${place}${byColumn.get('level')}`, { level: cell('level') });
    if (cell('identifier')) gathered.identifiers += 1;
    if (!area || !subTheme) continue;
    const [name, told] = [cell('levelName'), cell('levelDescription')];
    gathered.add(
      {
        area,
        theme: cell('theme') || subTheme,
        subTheme,
        ...(cell('description') && { description: cell('description') }),
        ...(level !== undefined && {
          levels: [{ level, ...(name && { name }), ...(told && { description: told }) }],
        }),
      },
      workOf(cell('position'), cell('role'), cell('activity')),
    );
  }
  return gathered.read();
}

const workOf = (position: string, role: string, activity: string): Use | undefined =>
  position || role
    ? { ...(position && { position }), ...(role && { role }), ...(activity && { activities: [activity] }) }
    : undefined;
