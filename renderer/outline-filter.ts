/** What the outline is narrowed to: states, people, stages, pages whose translation is not whole. */
import type { Course, Stage } from '../packager/course/course.ts';
import { mainLang } from '../packager/course/course.ts';
import type { Page, PageState } from '../packager/course/pages.ts';
import { pairsOfPage } from '../packager/course/translation/state.ts';
import { type EntryRow, type ModuleRow, stageOf } from './outline-view.ts';

/** Within one list any will do, between lists each must hold; an empty list asks nothing. */
export interface Filter {
  /** null: a page without a state. */
  readonly states: readonly (PageState | null)[];
  /** null: a page that is given to nobody. */
  readonly assignees: readonly (string | null)[];
  readonly stages: readonly Stage[];
  /** Only pages that lack a translation in a language of the course. */
  readonly untranslated: boolean;
}

export const NO_FILTER: Filter = { states: [], assignees: [], stages: [], untranslated: false };

export const isFiltering = ({ states, assignees, stages, untranslated }: Filter): boolean =>
  untranslated || states.length + assignees.length + stages.length > 0;

/** The same list with one more, or without it where it has it. */
export const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** Whether a page says nothing in a language of the course where its main language says something. */
export function isUntranslated(page: Page, course: Course): boolean {
  const from = mainLang(course);
  return course.languages.some(
    (to) => to !== from && pairsOfPage(page, { from, to }).some(({ state }) => state === 'missing'),
  );
}

/**
 * The modules with those entries that the filter lets through.
 * @param untranslated whether an entry lacks a translation; asked only where the filter does.
 */
export function filtered(
  rows: readonly ModuleRow[],
  filter: Filter,
  untranslated: (row: EntryRow) => boolean,
): ModuleRow[] {
  const asks = <T>(list: readonly T[], own: T): boolean => list.length === 0 || list.includes(own);
  const isIn = (row: EntryRow): boolean => {
    const { head } = row;
    // Files and links have no state and are given to nobody.
    if (!head && filter.states.length + filter.assignees.length > 0) return false;
    const stage = stageOf(row);
    return (
      asks(filter.states, head?.state ?? null) &&
      asks(filter.assignees, head?.assignee ?? null) &&
      (filter.stages.length === 0 || (stage !== undefined && filter.stages.includes(stage))) &&
      (!filter.untranslated || untranslated(row))
    );
  };
  return rows.flatMap((row) => {
    const entries = row.entries.filter(isIn);
    return entries.length > 0 ? [{ ...row, entries, whole: row.entries }] : [];
  });
}
