/**
 * Items that are no pages, as the learner meets them in a package: a film, a
 * recording, a PDF or a link gets a page of its own, made of ordinary blocks,
 * so that every target, rule and estimate takes it by the same road.
 */
import { type Course, type Id, type Item, inLang, type Lang, type Stage } from './course.ts';
import type { Node } from './node.ts';
import { once } from './once.ts';
import type { Page, PlacedPage, Project } from './pages.ts';

/** Items for which a page is made; the others name pages that an author wrote. */
export type FileItem = Exclude<Item, { kind: 'pages' | 'assessment' }>;

/** Whether the learner meets the item as a page made for it. */
export const isFileItem = (item: Item): item is FileItem =>
  item.kind !== 'pages' && item.kind !== 'assessment';

/** What an item asks of the learner where its author does not say. */
export const STAGE_OF: Readonly<Record<FileItem['kind'], Stage>> = {
  video: 'watch',
  audio: 'watch',
  pdf: 'explore',
  link: 'explore',
};

/** The block that shows the item in one language. */
function blockOf(item: FileItem, lang: Lang, course: Course): Node {
  const title = inLang(item.title, lang, course);
  const about = item.about?.[lang] ?? '';
  switch (item.kind) {
    case 'pdf':
      return { type: 'document', attrs: { id: 'document', asset: item.asset, title, about } };
    case 'link':
      return { type: 'linkCard', attrs: { id: 'link', url: item.url, title, about } };
    case 'video': {
      const { asset, poster = '', captions = [] } = item;
      const transcript = item.transcript?.[lang] ?? '';
      return { type: 'video', attrs: { id: 'video', asset, title, poster, captions, transcript } };
    }
    case 'audio': {
      const transcript = item.transcript?.[lang] ?? '';
      // Its title would stand below it as a caption, under the same words as the page's heading.
      return { type: 'audio', attrs: { id: 'audio', asset: item.asset, title: '', transcript } };
    }
  }
}

/** What is said of a film or a recording stands above it; cards hold it themselves. */
function blocksOf(item: FileItem, lang: Lang, course: Course): Node[] {
  const shown = blockOf(item, lang, course);
  const about = item.kind === 'video' || item.kind === 'audio' ? item.about?.[lang]?.trim() : '';
  if (!about) return [shown];
  return [{ type: 'paragraph', attrs: { id: 'about' }, content: [{ type: 'text', text: about }] }, shown];
}

/**
 * The page that shows an item, with a document in each language of the course.
 * @param id of the page; other pages of the course must not have it.
 */
export function itemPage(item: FileItem, course: Course, id: Id = item.id): Page {
  const docs = course.languages.map((lang) => [lang, { type: 'doc', content: blocksOf(item, lang, course) }]);
  return {
    id,
    stage: item.stage ?? STAGE_OF[item.kind],
    title: item.title,
    docs: Object.fromEntries(docs),
  };
}

const madeFor = once((_: FileItem) => new WeakMap<Course, Page>());

/** The same page as long as item and course are the same. */
function pageFor(item: FileItem, course: Course, id: Id): Page {
  const made = madeFor(item);
  const before = made.get(course);
  if (before?.id === id) return before;
  const page = itemPage(item, course, id);
  made.set(course, page);
  return page;
}

/** A page the learner meets. */
export interface MetPage extends PlacedPage {
  /** Its item's number in the module, from 0. */
  readonly itemIndex: number;
  /** Made for its item: there is no file of it in the course. */
  readonly made: boolean;
}

/**
 * Every page the learner meets, in order: those an author wrote and those made
 * for the other items. A made page has its item's id, with a number after it
 * where a page has that already.
 */
export function* pagesMet({ course, pages }: Project): Generator<MetPage> {
  const taken = new Set<Id>(pages.keys());
  const freeId = (wanted: Id): Id => {
    let id = wanted;
    for (let n = 2; taken.has(id); n += 1) id = `${wanted.slice(0, 58)}-${n}`;
    taken.add(id);
    return id;
  };
  for (const [moduleIndex, module] of course.outline.entries()) {
    for (const [itemIndex, item] of module.items.entries()) {
      const place = { module, moduleIndex, item, itemIndex };
      if (isFileItem(item)) {
        yield { ...place, page: pageFor(item, course, freeId(item.id)), made: true };
        continue;
      }
      for (const id of item.kind === 'pages' ? item.pages : [item.page]) {
        const page = pages.get(id);
        if (page) yield { ...place, page, made: false };
      }
    }
  }
}
