/** What is to be looked at in a course with axe, each with the number of what it would see. */
import { createHash } from 'node:crypto';
import { parseFragment } from 'parse5';
import { styleSheetOf } from '../course/design/style-sheet.ts';
import type { Project } from '../course/pages.ts';
import { writePage } from '../course/write-page.ts';
import { courseData } from '../export/course-data.ts';
import { assetPath, langsOf, packedModules, writingContext } from '../export/packed-pages.ts';
import { type AxeTask, SCHEMES } from '../lms/axe-found.ts';
import type { PageData } from '../player/course-data.ts';

export interface NumberedTask extends AxeTask {
  /** SHA-256 over the page as it is shown, the player, axe, scheme and language: the same number, the same finding. */
  readonly key: string;
}

/** The scripts and styles that a page is shown with, by name. */
export type ShownBy = Readonly<Record<string, string>>;

const numberOf = (...parts: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** In the order in which they are best looked at: by language, page and scheme. */
export function axeTasks(project: Project, shownBy: ShownBy): NumberedTask[] {
  const { course } = project;
  const { interactions, modules, ...frame } = courseData(project, 'browser');
  const shown = numberOf(shownBy, course.design && styleSheetOf(course.design, ''));
  const heads = new Map<string, PageData>(modules.flatMap(({ pages }) => pages.map((p) => [p.id, p])));
  // How long the other pages take is written in no entry of the contents; their titles are.
  const around = numberOf(
    frame,
    modules.map(({ title, pages }) => [title, pages.map((p) => p.title)]),
  );
  const pages = packedModules(project).flatMap((module) => module.pages);
  return course.languages.flatMap((lang) =>
    pages
      .filter((page) => langsOf(page, course).includes(lang))
      .flatMap((page, i) => {
        const cx = writingContext(course, lang, (id) => assetPath(id, course));
        const blocks = (page.docs[lang]?.content ?? []).map((block) => ({
          id: String(block.attrs?.id ?? ''),
          source: writePage({ type: 'doc', content: [block] }, cx).source,
        }));
        const here = interactions.filter((task) => task.page === page.id);
        const { logo, glossary, labels } = frame;
        const number = numberOf(shown, lang, blocks, heads.get(page.id), here, { logo, glossary, labels });
        const task = {
          page: page.id,
          lang,
          blocks: blocks.flatMap(({ id, source }) => elementsOf(source, id)),
        };
        return SCHEMES.map((scheme) => {
          // The player around the pages is looked at with the first of them.
          const whole = i === 0;
          return { ...task, scheme, whole, key: numberOf(number, scheme, whole && around) };
        });
      }),
  );
}

/** The block's id, once for each element that it is written as. */
const elementsOf = (source: string, id: string): string[] =>
  parseFragment(source)
    .childNodes.filter((node) => 'tagName' in node)
    .map(() => id);
