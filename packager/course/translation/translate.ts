/**
 * Changes of a translation: words put in, translations confirmed, a page begun
 * in a language. Each takes a project and gives the next one; whatever did not
 * change is the same value as before.
 */
import type { Course, Id, Lang } from '../course.ts';
import { mainLang } from '../course.ts';
import type { Doc, Node } from '../node.ts';
import type { Page, Project } from '../pages.ts';
import { apply, valueAt } from '../patch.ts';
import { type Content, contentHash, joinedInline, saysNothing, wordsOf } from './content.ts';
import { type Direction, stampOf, withStamps } from './state.ts';
import { alignedDoc } from './structure.ts';
import { settingOf, textsOfCourse, type Unit, unitsOfCourse, unitsOfPage } from './units.ts';

/** A page by its id; the course's own texts. */
export type Owner = Id | null;

/** What becomes of one unit. */
export interface Change {
  readonly owner: Owner;
  readonly unit: string;
  /** The new words of the target; absent: they stay, and only the stamp is set. */
  readonly content?: Content;
  /** What it was translated from; absent: the source as it is now. */
  readonly stamp?: string;
}

/** The project with the changes made. A unit that the source does not have is passed over. */
export function translate(project: Project, changes: readonly Change[], direction: Direction): Project {
  let { course } = project;
  const pages = new Map(project.pages);
  for (const owner of new Set(changes.map((change) => change.owner))) {
    const own = changes.filter((change) => change.owner === owner);
    if (owner === null) course = translatedCourse(course, own, direction);
    const page = owner === null ? undefined : pages.get(owner);
    if (page) pages.set(page.id, translatedPage(page, own, direction));
  }
  return { course, pages };
}

function stampsOf(
  changes: readonly Change[],
  units: readonly Unit[],
  now: ReadonlyMap<string, Content>,
  { from }: Direction,
): Record<string, string> {
  const sources = new Map(units.map((unit) => [unit.name, unit.content]));
  return Object.fromEntries(
    changes.flatMap(({ unit, stamp }) => {
      const source = sources.get(unit);
      // An empty text is a translation of nothing.
      if (source === undefined || saysNothing(now.get(unit))) return [];
      return [[unit, stamp ?? stampOf(from, source)]];
    }),
  );
}

const contentsOf = (units: readonly Unit[]): Map<string, Content> =>
  new Map(units.map(({ name, content }) => [name, content]));

function translatedCourse(course: Course, changes: readonly Change[], direction: Direction): Course {
  const { from, to } = direction;
  const texts = new Map([...textsOfCourse(course)].map((text) => [text.name, text]));
  let next: unknown = course;
  for (const { unit, content } of changes) {
    const place = texts.get(unit);
    if (!place || content === undefined) continue;
    const value = { ...place.text, [to]: wordsOf(content) };
    next = apply(next, [{ op: 'add', path: place.pointer, value }]);
  }
  const changed = next as Course;
  const stamps = stampsOf(
    changes,
    unitsOfCourse(changed, from),
    contentsOf(unitsOfCourse(changed, to)),
    direction,
  );
  return withStamps(changed, to, stamps);
}

function translatedPage(page: Page, changes: readonly Change[], direction: Direction): Page {
  const { from, to } = direction;
  const known = new Set(unitsOfPage(page, from).map(({ name }) => name));
  const put = changes.filter(({ unit, content }) => content !== undefined && known.has(unit));
  const title = put.find(({ unit }) => unit === 'title')?.content;
  const inDoc = put.filter(({ unit }) => unit !== 'title');
  const doc = inDoc.length > 0 ? withContents(pageDocFor(page, inDoc, direction), inDoc) : undefined;
  const next: Page = {
    ...page,
    ...(title !== undefined && { title: { ...page.title, [to]: wordsOf(title) } }),
    ...(doc && { docs: { ...page.docs, [to]: doc } }),
  };
  return withStamps(
    next,
    to,
    stampsOf(changes, unitsOfPage(next, from), contentsOf(unitsOfPage(next, to)), direction),
  );
}

/** The target's document with a place for every unit that changes. */
function pageDocFor(page: Page, changes: readonly Change[], { from, to }: Direction): Doc {
  const target = page.docs[to];
  const there = target && contentsOf(unitsOfPage(page, to));
  const isThere = changes.every(({ unit }) => there?.has(unit));
  if (target && isThere) return target;
  return alignedDoc(page.docs[from] ?? { type: 'doc', content: [] }, target);
}

function withContents(doc: Doc, changes: readonly Change[]): Doc {
  const units = new Map(unitsOfPage({ title: {}, docs: { x: doc } }, 'x').map((unit) => [unit.name, unit]));
  return changes.reduce((now, { unit: name, content }) => {
    const unit = units.get(name);
    return unit && content !== undefined ? withContent(now, unit, content) : now;
  }, doc);
}

function withContent(doc: Doc, { pointer, content: before }: Unit, content: Content): Doc {
  const there = valueAt(doc, pointer);
  if (typeof before === 'string') {
    const value = settingOf(there, wordsOf(content));
    return apply(doc, [{ op: 'replace', path: pointer, value }]) as Doc;
  }
  const { content: _, ...rest } = there as Node;
  const nodes = typeof content === 'string' ? textNodes(content) : joinedInline(content);
  const value = nodes.length > 0 ? { ...rest, content: nodes } : rest;
  return apply(doc, [{ op: 'replace', path: pointer, value }]) as Doc;
}

/** Plain words as inline content, with a break for each line. */
const textNodes = (text: string): Node[] =>
  text
    .split('\n')
    .flatMap((line, i): Node[] => [
      ...(i > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line ? [{ type: 'text', text: line }] : []),
    ]);

/** The page with a document in the target that has every block of the source; its words are yet to come. */
export const begunPage = (page: Page, { from, to }: Direction): Page => {
  const source = page.docs[from];
  return source ? { ...page, docs: { ...page.docs, [to]: alignedDoc(source, page.docs[to]) } } : page;
};

/**
 * Notes what translations were made from before their source changes for the
 * first time. A translation that nobody stamped was made beside the old words,
 * or at least not from the new ones; so the stamp of the old words is true, and
 * the change shows as stale.
 * @param before the project before an edit, @param after it.
 */
export function noteSources(before: Project, after: Project): Project {
  const main = mainLang(after.course);
  const others = after.course.languages.filter((lang) => lang !== main);
  if (others.length === 0) return after;
  const course = stampedBefore(
    after.course,
    before.course === after.course
      ? []
      : changedUnits(unitsOfCourse(before.course, main), unitsOfCourse(after.course, main)),
    (lang) => unitsOfCourse(after.course, lang),
    main,
    others,
  );
  let pages = after.pages;
  for (const page of after.pages.values()) {
    const old = before.pages.get(page.id);
    if (!old || (old.docs[main] === page.docs[main] && old.title === page.title)) continue;
    const changed = changedUnits(unitsOfPage(old, main), unitsOfPage(page, main));
    const next = stampedBefore(page, changed, (lang) => unitsOfPage(page, lang), main, others);
    if (next !== page) pages = new Map(pages).set(page.id, next);
  }
  return course === after.course && pages === after.pages ? after : { course, pages };
}

/** Units that said something, and now say something else. */
const changedUnits = (before: readonly Unit[], after: readonly Unit[]): Unit[] => {
  const now = contentsOf(after);
  return before.filter(({ name, content }) => {
    const next = now.get(name);
    return (
      !saysNothing(content) &&
      next !== undefined &&
      next !== content &&
      contentHash(next) !== contentHash(content)
    );
  });
};

function stampedBefore<T extends Pick<Page, 'translated'>>(
  of: T,
  changed: readonly Unit[],
  unitsIn: (lang: Lang) => readonly Unit[],
  main: Lang,
  others: readonly Lang[],
): T {
  if (changed.length === 0) return of;
  return others.reduce((now, lang) => {
    const targets = contentsOf(unitsIn(lang));
    const stamps = changed
      .filter(({ name }) => !saysNothing(targets.get(name)) && now.translated?.[lang]?.[name] === undefined)
      .map(({ name, content }) => [name, stampOf(main, content)]);
    return withStamps(now, lang, Object.fromEntries(stamps));
  }, of);
}
