/** The rows of the outline: modules with their entries, numbered through, narrowed by what is looked for. */
import { type Id, inLang, type Lang, type Module, type Stage, type Text } from '../packager/course/course.ts';
import { isFileItem, STAGE_OF } from '../packager/course/item-page.ts';
import type { PageHead } from '../packager/course/pages.ts';
import { entryMinutes } from './measure.ts';
import { entriesOf, type LoneItem } from './outline-entries.ts';
import type { Draft } from './store.ts';
import type { Level } from './ui/severity.tsx';

export interface EntryRow {
  readonly id: Id;
  /** Number through the course, from 1: what the learner sees as the page's number. */
  readonly n: number;
  readonly title: Text;
  /** Its title in the language that is shown; empty where it has none. */
  readonly name: string;
  /** Of a page, also of the page of an assessment. */
  readonly head: PageHead | undefined;
  /** Of everything but a page of a group. */
  readonly item: LoneItem | undefined;
  readonly minutes: number;
  readonly level: Level | undefined;
}

/** What an item asks of the learner, as the package will say it: its kind decides where its author does not. */
export const itemStage = (item: LoneItem): Stage | undefined =>
  isFileItem(item) ? (item.stage ?? STAGE_OF[item.kind]) : undefined;

/** What an entry asks of the learner. */
export const stageOf = ({ head, item }: Pick<EntryRow, 'head' | 'item'>): Stage | undefined =>
  head?.stage ?? (item && itemStage(item));

export interface ModuleRow {
  readonly module: Module;
  /** Its title in the language that is shown; empty where it has none. */
  readonly name: string;
  readonly index: number;
  readonly entries: readonly EntryRow[];
  /** All it holds, where `entries` are only those that are looked for. */
  readonly whole?: readonly EntryRow[];
  readonly minutes: number;
}

/**
 * The rows of a draft in a language, with the weightiest finding at each entry. A row that says what it said before is the same value,
 * so that a letter typed on one page draws no other row anew.
 */
export function rowsOf(
  draft: Draft,
  lang: Lang,
  worst: ReadonlyMap<Id, Level>,
  before: readonly ModuleRow[] = [],
): readonly ModuleRow[] {
  const old = new Map(before.map((row) => [row.module.id, row]));
  const oldEntries = new Map(before.flatMap((row) => row.entries.map((entry) => [entry.id, entry])));
  let n = 0;
  const rows = draft.course.outline.map((module, index): ModuleRow => {
    const entries: EntryRow[] = [];
    for (const { id, item } of entriesOf(module)) {
      const head = draft.heads[id];
      const title = head?.title ?? item?.title;
      if (!title) continue;
      n += 1;
      const minutes = entryMinutes(draft, id, item);
      const name = inLang(title, lang, draft.course);
      const level = worst.get(id);
      entries.push(asBefore({ id, n, title, name, head, item, minutes, level }, oldEntries.get(id)));
    }
    const was = old.get(module.id);
    const same = was?.entries.length === entries.length && entries.every((e, i) => e === was.entries[i]);
    const minutes = entries.reduce((sum, e) => sum + e.minutes, 0);
    const name = inLang(module.title, lang, draft.course);
    return asBefore({ module, name, index, entries: same ? was.entries : entries, minutes }, was);
  });
  return rows.length === before.length && rows.every((row, i) => row === before[i]) ? before : rows;
}

/** The value before, if every field is what it was. */
function asBefore<T extends object>(now: T, before: T | undefined): T {
  const isSame = before && (Object.keys(now) as (keyof T)[]).every((key) => now[key] === before[key]);
  return isSame ? before : now;
}

/** Whether an entry is what somebody looks for: its title, the name of its file, its address, the words for its kind. */
type Words = (row: EntryRow) => readonly string[];

/** The modules and entries in which `looked` occurs, in any language; a module that bears it keeps all it has. */
export function narrowed(rows: readonly ModuleRow[], looked: string, words: Words): ModuleRow[] {
  const fold = (text: string): string => text.toLocaleLowerCase().normalize('NFC');
  const q = fold(looked.trim());
  const hit = (texts: readonly string[]): boolean => texts.some((text) => fold(text).includes(q));
  return rows.flatMap((row) => {
    if (hit(Object.values(row.module.title))) return [row];
    const entries = row.entries.filter((entry) => hit([...Object.values(entry.title), ...words(entry)]));
    return entries.length > 0 ? [{ ...row, entries, whole: row.whole ?? row.entries }] : [];
  });
}

const RANK: readonly Level[] = ['block', 'person', 'warn'];

/** The weightiest level found at each entry. */
export function worstOf(found: Iterable<{ entry: Id | undefined; level: Level }>): Map<Id, Level> {
  const map = new Map<Id, Level>();
  for (const { entry, level } of found) {
    const now = entry && map.get(entry);
    if (entry && (!now || RANK.indexOf(level) < RANK.indexOf(now))) map.set(entry, level);
  }
  return map;
}
