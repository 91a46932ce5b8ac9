/**
 * Everything of a course that is translated, unit by unit: titles, texts on
 * pages, and the words in settings (descriptions, captions, answers taken as
 * right). Which settings hold words is read off the block definitions, so a
 * new block needs nothing here.
 *
 * A unit's name is the same in every language, since blocks share their ids:
 * `<block>.text`, `<block>.<setting>`, and for parts without an id of their own
 * `<block>.<part>`, numbered from the second of its kind (`q1.feedback`,
 * `tabs1.sectionTitle-2`).
 */
import { NODES } from '../blocks/blocks.ts';
import type { Course, Id, Lang, Text } from '../course.ts';
import type { Doc, Node } from '../node.ts';
import type { Page } from '../pages.ts';
import { WORD_ATTRS } from '../texts.ts';
import type { Content } from './content.ts';

export interface Unit {
  /** Within the page, or within the course's own texts. */
  readonly name: string;
  readonly content: Content;
  /** Node type, or what else it belongs to: `page`, `course`, `module`, `term`, or the kind of an item. */
  readonly of: string;
  /** `title`, `alt`, …; `text` for what stands on the page. */
  readonly field: string;
  /** The block people are taken to. */
  readonly block?: Id;
  /** JSON pointer in the document: of the node with the inline content, or of the setting. */
  readonly pointer: string;
}

/** Text that is to be read letter by letter stays as it is in every language (`translate="no"`). */
const LEFT_ALONE: ReadonlySet<string> = new Set(['codeBlock']);

const holdsText = (type: string): boolean => /^(inline|text)\*$/.test(NODES.get(type)?.content ?? '');

const known = new WeakMap<Doc, readonly Unit[]>();

/** The units of a document, in reading order. Kept per document, since those are replaced and never changed. */
export function unitsOfDoc(doc: Doc): readonly Unit[] {
  const before = known.get(doc);
  if (before) return before;
  const parts = new Map<string, number>();
  const units = (doc.content ?? []).flatMap((node, i) => [...unitsIn(node, `/content/${i}`, '', parts)]);
  known.set(doc, units);
  return units;
}

function* unitsIn(node: Node, pointer: string, outer: Id, parts: Map<string, number>): Generator<Unit> {
  const attrs = WORD_ATTRS.get(node.type);
  if (!attrs) return; // of unknown type: kept as it is
  const own = node.attrs?.id;
  const block = typeof own === 'string' ? own : outer;
  const place = { of: node.type, block };
  for (const field of attrs) {
    const content = settingWords(node, field);
    if (content !== undefined)
      yield { ...place, name: `${block}.${field}`, field, content, pointer: `${pointer}/attrs/${field}` };
  }
  if (holdsText(node.type)) {
    if (LEFT_ALONE.has(node.type)) return;
    const field = typeof own === 'string' ? 'text' : numbered(`${block}.${node.type}`, node.type, parts);
    yield { ...place, name: `${block}.${field}`, field: 'text', content: node.content ?? [], pointer };
  } else
    for (const [i, child] of (node.content ?? []).entries())
      yield* unitsIn(child, `${pointer}/content/${i}`, block, parts);
}

function numbered(key: string, type: string, parts: Map<string, number>): string {
  const n = (parts.get(key) ?? 0) + 1;
  parts.set(key, n);
  return n === 1 ? type : `${type}-${n}`;
}

/** The words of a setting; several, as answers taken as right are, one a line. A picture that is only decoration has no description. */
function settingWords(node: Node, field: string): string | undefined {
  if (field === 'alt' && node.attrs?.decorative === true) return undefined;
  const value = node.attrs?.[field];
  if (typeof value === 'string') return value;
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('\n') : undefined;
}

/** The value of a setting from its words. */
export const settingOf = (before: unknown, words: string): unknown =>
  Array.isArray(before)
    ? words
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : words;

/** The units of a page in a language: its title and what its document holds. */
export function unitsOfPage({ title, docs }: Pick<Page, 'title' | 'docs'>, lang: Lang): readonly Unit[] {
  const doc = docs[lang];
  const head: Unit = { name: 'title', of: 'page', field: 'title', content: title[lang] ?? '', pointer: '' };
  return doc ? [head, ...unitsOfDoc(doc)] : [head];
}

const COURSE_TEXTS = ['title', 'subtitle', 'description', 'purpose', 'instructions', 'institution'] as const;
const ITEM_TEXTS = ['title', 'about', 'transcript'] as const;

/** A text of course.json by the name of its unit. */
export interface CourseText {
  readonly name: string;
  readonly of: string;
  readonly field: string;
  /** JSON pointer of the text in course.json. */
  readonly pointer: string;
  readonly text: Text | undefined;
  readonly block?: Id;
}

/** Every text of the course itself, in the order a learner meets them; the glossary after them. */
export function* textsOfCourse(course: Course): Generator<CourseText> {
  for (const field of COURSE_TEXTS)
    yield { name: field, of: 'course', field, pointer: `/${field}`, text: course[field] };
  const logo = course.design?.logo;
  if (logo) yield { name: 'logo', of: 'course', field: 'alt', pointer: '/design/logo/alt', text: logo.alt };
  for (const [m, module] of course.outline.entries()) {
    const at = `/outline/${m}`;
    const name = `module.${module.id}.title`;
    yield {
      name,
      of: 'module',
      field: 'title',
      pointer: `${at}/title`,
      text: module.title,
      block: module.id,
    };
    for (const [i, item] of module.items.entries()) {
      const texts: Partial<Record<(typeof ITEM_TEXTS)[number], Text | undefined>> = item;
      for (const field of ITEM_TEXTS)
        yield {
          ...{ name: `item.${item.id}.${field}`, of: item.kind, field, block: item.id },
          ...{ pointer: `${at}/items/${i}/${field}`, text: texts[field] },
        };
    }
  }
  for (const [i, term] of (course.glossary ?? []).entries())
    for (const field of ['term', 'meaning'] as const)
      yield {
        ...{ name: `term.${term.id}.${field}`, of: 'term', field, block: term.id },
        ...{ pointer: `/glossary/${i}/${field}`, text: term[field] },
      };
}

/** The units of the course's own texts in a language. */
export const unitsOfCourse = (course: Course, lang: Lang): readonly Unit[] =>
  [...textsOfCourse(course)].map(({ text, ...unit }) => ({ ...unit, content: text?.[lang] ?? '' }));
