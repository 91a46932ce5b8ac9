/**
 * How far a translation is. A unit is *missing* where the target says nothing,
 * and *stale* where the text it was made from has changed since. What it was
 * made from is a stamp, `<language>:<hash>`, kept beside the titles
 * (`translated` in course.json and in the head of a page): it goes with the
 * course through saving, version control and other programs.
 */
import type { Course, Lang, Translated } from '../course.ts';
import { once } from '../once.ts';
import type { Page, PageHead, Project } from '../pages.ts';
import { pagesInOrder } from '../pages.ts';
import { type Content, contentHash, saysNothing } from './content.ts';
import { type Unit, unitsOfCourse, unitsOfPage } from './units.ts';

export type UnitState = 'missing' | 'stale' | 'done';

/** A unit in two languages. */
export interface Pair extends Unit {
  /** What the target says; undefined where it has no such block. */
  readonly target: Content | undefined;
  readonly state: UnitState;
  /** Somebody said that the translation follows this source. */
  readonly confirmed: boolean;
}

/** From which language into which. */
export interface Direction {
  readonly from: Lang;
  readonly to: Lang;
}

export const stampOf = (lang: Lang, content: Content): string => `${lang}:${contentHash(content)}`;

type UnitsIn = (lang: Lang) => readonly Unit[];

/** The pairs of one file's units; what says nothing in the source needs no translation. */
function pairsOf(unitsIn: UnitsIn, translated: Translated | undefined, { from, to }: Direction): Pair[] {
  const targets = new Map(unitsIn(to).map((unit) => [unit.name, unit.content]));
  const stamps = translated?.[to] ?? {};
  return unitsIn(from)
    .filter(({ content }) => !saysNothing(content))
    .map((unit) => {
      const target = targets.get(unit.name);
      const stamp = Object.hasOwn(stamps, unit.name) ? stamps[unit.name] : undefined;
      const current = stamp === undefined || stamp === stampNow(unitsIn, unit, stamp, from);
      const state = saysNothing(target) ? 'missing' : current ? 'done' : 'stale';
      return { ...unit, target, state, confirmed: state === 'done' && stamp !== undefined };
    });
}

/** The stamp as it would be made today, of the language that the translation was made from. */
function stampNow(unitsIn: UnitsIn, unit: Unit, stamp: string, from: Lang): string {
  const lang = stamp.slice(0, stamp.indexOf(':'));
  if (lang === from) return stampOf(from, unit.content);
  const origin = unitsIn(lang).find(({ name }) => name === unit.name);
  // The language it was made from is gone: nothing can have changed there.
  return origin && !saysNothing(origin.content) ? stampOf(lang, origin.content) : stamp;
}

/** The units of a page, side by side. */
export const pairsOfPage = (page: Page, direction: Direction): Pair[] =>
  pairsOf((lang) => unitsOfPage(page, lang), page.translated, direction);

/** The units of the course's own texts, side by side. */
export const pairsOfCourse = (course: Course, direction: Direction): Pair[] =>
  pairsOf((lang) => unitsOfCourse(course, lang), course.translated, direction);

export interface Tally {
  readonly done: number;
  readonly missing: number;
  readonly stale: number;
}

const NOTHING: Tally = { done: 0, missing: 0, stale: 0 };

export const tallyOf = (pairs: readonly Pair[]): Tally => {
  const count = (state: UnitState) => pairs.filter((pair) => pair.state === state).length;
  return { done: count('done'), missing: count('missing'), stale: count('stale') };
};

interface PageTally {
  /** With its title. */
  readonly all: Tally;
  readonly document: Tally;
}

const talliesOf = once((_: Page) => new Map<string, PageTally>());

/** Of one page; a page is counted once in each direction. */
export function tallyOfPage(page: Page, direction: Direction): PageTally {
  const known = talliesOf(page);
  const way = `${direction.from}>${direction.to}`;
  const before = known.get(way);
  if (before) return before;
  const pairs = pairsOfPage(page, direction);
  const tally = { all: tallyOf(pairs), document: tallyOf(pairs.filter(({ name }) => name !== 'title')) };
  known.set(way, tally);
  return tally;
}

export const sumOf = (tallies: Iterable<Tally>): Tally =>
  [...tallies].reduce(
    (a, b) => ({ done: a.done + b.done, missing: a.missing + b.missing, stale: a.stale + b.stale }),
    NOTHING,
  );

/** Of the whole course: its own texts and every page that the outline names. */
export const tallyOfProject = (project: Project, direction: Direction): Tally =>
  sumOf([
    tallyOf(pairsOfCourse(project.course, direction)),
    ...[...pagesInOrder(project)].map(({ page }) => tallyOfPage(page, direction).all),
  ]);

/** The same head or course with stamps of one language set. */
export const withStamps = <T extends Pick<PageHead, 'translated'>>(
  of: T,
  to: Lang,
  stamps: Readonly<Record<string, string>>,
): T =>
  Object.keys(stamps).length === 0
    ? of
    : { ...of, translated: { ...of.translated, [to]: { ...of.translated?.[to], ...stamps } } };
