/** After one page changed, the gate reads that page and hardly more, and says what it would have said from the beginning. */
import { expect, it } from 'vitest';
import { PageMemory } from '../../packager/check/course/page-memory.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import type { Project } from '../../packager/course/pages.ts';
import { gateCourse } from '../../packager/gate-course.ts';
import { repeated } from '../../scripts/bench/material/sample-pages.ts';
import { Counter, retyped } from './counted.ts';
import { PASSED, SAMPLE, sample } from './sample.ts';

const igot = profileById('igot');
const gated = (project: Project, memory: PageMemory) => {
  if (!igot) throw new Error('no profile');
  return gateCourse(SAMPLE, project, igot, 'en', { originality: PASSED, accessibility: [PASSED], memory });
};

it('does the work of the changed page, and comes to the same', async () => {
  const PAGES = 40;
  const plain = repeated(await sample(), PAGES);
  expect(plain.pages.size).toBe(PAGES);
  const counter = new Counter();
  const done = counter.rules();
  try {
    const project = counter.course(plain);
    const memory = new PageMemory();
    await gated(project, memory);
    const full = counter.taken();
    expect(full.pages.size).toBe(PAGES);

    const [id = ''] = [...plain.pages.keys()].slice(20);
    const page = retyped(plain.pages.get(id) as never, 'en');
    const changed = { ...project, pages: new Map(project.pages).set(id, counter.page(page)) };
    const again = await gated(changed, memory);
    const one = counter.taken();
    expect(one.pages).toContain(id);
    // Of pages that are as they were, settings of what is kept by its type may be looked up; none is read again.
    expect(one.reads / full.reads).toBeLessThan(2 / PAGES);
    expect(one.runs / full.runs).toBeLessThan(3 / PAGES);

    const fresh = structuredClone({ ...plain, pages: new Map(plain.pages).set(id, page) });
    expect(again).toEqual(await gated(fresh, new PageMemory()));
  } finally {
    done();
  }
}, 300_000);
