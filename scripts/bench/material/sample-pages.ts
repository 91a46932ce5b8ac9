/** A course of many pages as people write them: those of the sample course, over and over, in both its languages. */
import type { Id, Item, Module } from '../../../packager/course/course.ts';
import type { Page, Project } from '../../../packager/course/pages.ts';

/** @param sample its project; @returns as many pages, each a value of its own, in as many modules as that takes */
export function repeated({ course, pages }: Project, count: number): Project {
  const made = new Map<Id, Page>();
  const outline: Module[] = [];
  for (let round = 0; made.size < count; round++)
    for (const module of course.outline) {
      const items = module.items.flatMap((item): Item[] => {
        const own = { ...item, id: `${item.id}-${round}` };
        if (own.kind === 'assessment') {
          const page = pages.get(own.page);
          return page && made.size < count ? [{ ...own, page: add(page, round) }] : [];
        }
        if (own.kind !== 'pages') return made.size < count ? [own] : [];
        const ids = own.pages.flatMap((id) => {
          const page = pages.get(id);
          return page && made.size < count ? [add(page, round)] : [];
        });
        return ids.length > 0 ? [{ ...own, pages: ids }] : [];
      });
      if (items.length > 0) outline.push({ ...module, id: `${module.id}-${round}`, items });
    }
  return { course: { ...course, outline }, pages: made };

  function add(page: Page, round: number): Id {
    const id = `${page.id}-${round}`;
    made.set(id, { ...structuredClone(page), id });
    return id;
  }
}
