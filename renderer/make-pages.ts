/** A long page made into several: what is proposed, and doing it as one step that can be undone. */
import { inLang } from '../packager/course/course.ts';
import { pageEstimate } from '../packager/course/duration.ts';
import type { Doc } from '../packager/course/node.ts';
import { cutAtHeadings, cutLevels, type PagePart } from '../packager/course/split-page.ts';
import { change, flushText, undo } from './history.ts';
import { addPageWith, setTitle } from './outline.ts';
import { docKey, openCourse } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

export type CutLevel = 2 | 3 | 4;

export interface ProposedPage extends PagePart {
  readonly words: number;
  /** Of reading, watching and looking. */
  readonly seconds: number;
}

/** The blocks of the page that is shown, as they are now. */
function shownBlocks(): Doc['content'] {
  flushText();
  const { page, lang, draft } = openCourse();
  return (page && draft.docs[docKey(page, lang)]?.content) || [];
}

const titleNow = (): string => {
  const { page, lang, draft } = openCourse();
  return page ? inLang(draft.heads[page]?.title, lang, draft.course) : '';
};

/** Levels at which the shown page can be cut, two at most: finer pages than that are none. */
export const offeredLevels = (): CutLevel[] => cutLevels(shownBlocks()).slice(0, 2);

/** The pages that would be made of the shown one. The first stays: it keeps its title, if it has one, above its heading. */
export function proposedPages(level: CutLevel | undefined = offeredLevels()[0]): ProposedPage[] {
  if (!level) return [];
  const { lang, draft } = openCourse();
  const blocks = shownBlocks();
  const parts = cutAtHeadings(blocks, level);
  const title = titleNow();
  const [first, ...rest] = parts;
  const head = blocks[0];
  const kept =
    first && title
      ? [{ title, blocks: first.title && head?.type === 'heading' ? [head, ...first.blocks] : first.blocks }]
      : first
        ? [first]
        : [];
  return [...kept, ...rest].map((part) => {
    const doc: Doc = { type: 'doc', content: part.blocks };
    const { words, seconds } = pageEstimate(
      { id: 'page', title: {}, docs: { [lang]: doc } },
      draft.course,
      lang,
    );
    return { ...part, words, seconds };
  });
}

/** Makes the pages: the shown one keeps the first part, the others follow it. */
export function makePages(level: CutLevel): void {
  const pages = proposedPages(level);
  const { page, lang } = openCourse();
  const [first, ...rest] = pages;
  if (!page || !first || rest.length === 0) return;
  const untitled = titleNow() === '';
  change((d) => {
    Object.assign(d.docs, { [docKey(page, lang)]: { type: 'doc', content: first.blocks } });
    if (untitled && first.title) setTitle(d, page, lang, first.title);
    let after = page;
    for (const { title, blocks } of rest)
      after = addPageWith(d, after, { lang, title, doc: { type: 'doc', content: blocks } });
  });
  note(say('pages-made', { n: pages.length }), { label: say('undo'), run: undo });
}
