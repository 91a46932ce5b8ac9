import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageMemory } from '../../packager/check/page-memory.ts';
import { type PageView, pageViews } from '../../packager/check/page-view.ts';
import { profileById } from '../../packager/check/profile.ts';
import { checkCourse } from '../../packager/check/run.ts';
import type { Id, Page, Project } from '../../packager/course/course.ts';
import { arbitraryProject } from '../arbitrary/course.ts';

const profile = profileById('igot');
if (!profile) throw new Error('no profile igot');
const { limits } = profile;

const facts = async (project: Project, memory?: PageMemory) =>
  (await checkCourse({ project, limits }, profile, memory ? { memory } : {})).map(
    ({ rule, outcome, findings }) => ({ rule: rule.id, outcome, findings }),
  );

/** The project with one page as it is in another. */
const withPage = (project: Project, id: Id, page: Page): Project => ({
  ...project,
  pages: new Map([...project.pages, [id, page]]),
});

const emptied = (page: Page): Page => ({
  ...page,
  title: {},
  docs: Object.fromEntries(
    Object.entries(page.docs).map(([lang, doc]) => [
      lang,
      { ...doc, content: [{ type: 'heading', attrs: { level: 4, id: 'h' }, content: [] }] },
    ]),
  ),
});

const anyProject = (): fc.Arbitrary<Project> => arbitraryProject().map(({ project }) => project);

describe('what was found on a page is kept', () => {
  it('and is what a first check would find, whatever page changed, and after changing back', async () => {
    await fc.assert(
      fc.asyncProperty(anyProject(), fc.nat(), async (project, n) => {
        const memory = new PageMemory();
        expect(await facts(project, memory)).toEqual(await facts(project));
        const ids = [...project.pages.keys()];
        const id = ids[n % ids.length];
        const page = id === undefined ? undefined : project.pages.get(id);
        if (id === undefined || !page) return;
        const changed = withPage(project, id, emptied(page));
        expect(await facts(changed, memory)).toEqual(await facts(changed));
        expect(await facts(project, memory)).toEqual(await facts(project));
        // A change of course.json may concern every page.
        const fewer = { ...project, course: { ...project.course, outline: [], assets: {} } };
        expect(await facts(fewer, memory)).toEqual(await facts(fewer));
      }),
      { numRuns: 15 },
    );
  });

  it('a page that has not changed is not looked at again', () => {
    const [project] = fc.sample(
      anyProject().filter(({ pages }) => pages.size > 0),
      1,
    );
    if (!project) throw new Error('no project');
    const memory = new PageMemory();
    const views = [...pageViews({ project, limits })].filter(({ met }) => !met.made);
    const asked = (view: PageView) => memory.of(view).has('x');
    for (const view of views) memory.of(view).set('x', []);
    const again = [...pageViews({ project, limits })].filter(({ met }) => !met.made);
    expect(again.map(asked)).toEqual(views.map(() => true));
  });

  it('between two pages whoever waits gets a turn', async () => {
    const [project] = fc.sample(anyProject(), 1);
    if (!project) throw new Error('no project');
    let turns = 0;
    const pause = async () => void turns++;
    await checkCourse({ project, limits }, profile, { pause });
    expect(turns).toBe([...pageViews({ project, limits })].length);
  });
});
