/**
 * A part of a course as a course of its own: what goes up as one resource. It
 * has the words, the look and the glossary of the whole, one module, and an id
 * of its own, since platforms and browsers keep a learner's record by it.
 */
import { type Course, type Id, inLang, type Module, type Text } from '../course/course.ts';
import type { Doc, Mark, Node } from '../course/node.ts';
import type { Page, Project } from '../course/pages.ts';

export interface CoursePart {
  /** Of a group of pages. */
  readonly item: Id;
  /** Those of its pages that are meant; absent: all. */
  readonly pages?: readonly Id[];
  /** Which part of how many it is, from 1; absent: the group as a whole. */
  readonly number?: number;
  readonly of?: number;
}

/** Letters of an id that are kept: two of them and a number make one of at most 64. */
const KEPT = 29;

/** @throws where the course has no such group of pages, which is our bug */
export function partOf({ course, pages }: Project, part: CoursePart): Project {
  const place = course.outline
    .flatMap((module) => module.items.map((item) => ({ module, item })))
    .find(({ item }) => item.id === part.item);
  if (place?.item.kind !== 'pages') throw new Error(`no group of pages ${part.item}`);
  const { module, item } = place;
  const ids = item.pages.filter((id) => pages.has(id) && (part.pages?.includes(id) ?? true));
  const number = part.number && part.of !== 1 ? `-${part.number}` : '';
  const inside = new Set(ids);
  const kept = ids.flatMap((id) => {
    const page = pages.get(id);
    return page ? [[id, withoutLinksOut(page, inside)] as const] : [];
  });
  return {
    course: {
      ...course,
      id: `${course.id.slice(0, KEPT)}-${item.id.slice(0, KEPT)}${number}`,
      title: partTitle(part, module, item.title, course),
      outline: [{ ...module, items: [{ ...item, pages: ids }] }],
    },
    pages: new Map(kept),
  };
}

/** The title of the group, else of its module, with its number where it is one of several. */
export function partTitle(
  { number = 1, of = 1 }: CoursePart,
  module: Module,
  title: Text | undefined,
  course: Course,
): Text {
  const own = (lang: string): string =>
    title?.[lang] || inLang(title, lang, course) || inLang(module.title, lang, course);
  const suffix = of > 1 ? ` (${number}/${of})` : '';
  return Object.fromEntries(course.languages.map((lang) => [lang, `${own(lang)}${suffix}`]));
}

/** A link to a page that is not in the part would lead nowhere: its words stay. */
function withoutLinksOut(page: Page, inside: ReadonlySet<Id>): Page {
  const leadsOut = ({ type, attrs }: Mark): boolean => {
    const [, id] = /^page:(.+)$/.exec(type === 'link' ? String(attrs?.href) : '') ?? [];
    return id !== undefined && !inside.has(id);
  };
  const clean = (node: Node): Node => {
    const { marks, content, ...rest } = node;
    const kept = marks?.filter((mark) => !leadsOut(mark));
    return {
      ...rest,
      ...(content && { content: content.map(clean) }),
      ...(kept && kept.length > 0 && { marks: kept }),
    };
  };
  const docs = Object.entries(page.docs).map(([lang, doc]) => [lang, clean(doc) as Doc]);
  return { ...page, docs: Object.fromEntries(docs) };
}
