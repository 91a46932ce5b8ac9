import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCourse } from '../../packager/check/check-course.ts';
import { PageMemory } from '../../packager/check/course/page-memory.ts';
import { type PageView, pageViews } from '../../packager/check/course/page-view.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import type { Id } from '../../packager/course/course.ts';
import type { Page, Project } from '../../packager/course/pages.ts';
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
        const bare = { ...project, course: { ...project.course, assets: {} } };
        expect(await facts(bare, memory)).toEqual(await facts(bare));
      }),
      { numRuns: 15 },
    );
  });

  it('and is forgotten when course.json changes: a picture that left the course is missed on its page', async () => {
    const asset = 'a'.repeat(64);
    const image = { type: 'image', attrs: { id: 'b', asset, alt: 'A desk' } };
    const page: Page = { id: 'p', title: { en: 'P' }, docs: { en: { type: 'doc', content: [image] } } };
    const [any] = fc.sample(anyProject(), 1);
    if (!any) throw new Error('no project');
    const outline: Project['course']['outline'] = [
      { id: 'm', title: {}, items: [{ id: 'i', kind: 'pages', pages: ['p'] }] },
    ];
    const known = { [asset]: { name: 'desk.png', ext: 'png', mediaType: 'image/png', bytes: 9 } };
    const course = { ...any.course, languages: ['en'], outline, assets: known };
    const pages = new Map([['p', page]]);
    const memory = new PageMemory();
    const outcome = async (assets: Project['course']['assets']) =>
      (await facts({ course: { ...course, assets }, pages }, memory)).find(
        ({ rule }) => rule === 'asset-known',
      )?.outcome;
    expect(await outcome(known)).toBe('pass');
    expect(await outcome({})).toBe('fail');
  });

  it('an answer at the gate concerns no page', () => {
    const [project] = fc.sample(
      anyProject().filter(({ pages }) => pages.size > 0),
      1,
    );
    if (!project) throw new Error('no project');
    const memory = new PageMemory();
    const viewsOf = (of: Project) => [...pageViews({ project: of, limits })].filter(({ met }) => !met.made);
    for (const view of viewsOf(project)) memory.of(view).set('x', []);
    const answer = { by: 'Meera Rao', reason: 'Known', at: '2026-11-28T10:00:00.000Z' };
    // As a save makes it: every value of course.json anew.
    const course = { ...structuredClone(project.course), overrides: { 'is-original': answer } };
    const kept = viewsOf({ ...project, course }).map((view) => memory.of(view).has('x'));
    expect(kept).toEqual(kept.map(() => true));
    const renamed = { ...project, course: { ...course, source: `${course.source}!` } };
    expect(viewsOf(renamed).map((view) => memory.of(view).has('x'))).toEqual(kept.map(() => false));
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
