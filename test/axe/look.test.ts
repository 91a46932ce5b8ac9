/** A look at a page that changed packs that page, and is the look that the whole course would give. */
import { expect, it } from 'vitest';
import { needed } from '../../packager/axe/look.ts';
import { axeTasks } from '../../packager/axe/tasks.ts';
import { pagesMet } from '../../packager/course/item-page.ts';
import { retyped } from '../gate/counted.ts';
import { sample } from '../gate/sample.ts';

const project = await sample();
const tasks = axeTasks(project, {});

it('asks for the changed page in its language, in each scheme, and for nothing else', () => {
  const seen = new Set(tasks.map(({ key }) => key));
  const page = project.pages.get('p-roles');
  if (!page) throw new Error('no such page');
  const changed = { ...project, pages: new Map(project.pages).set(page.id, retyped(page, 'en')) };
  const open = axeTasks(changed, {}).filter(({ key }) => !seen.has(key));
  expect(open.map(({ page: id, lang, scheme }) => [id, lang, scheme].join(' '))).toEqual([
    'p-roles en light',
    'p-roles en dark',
    'p-roles en high',
  ]);
  const shown = needed(changed, open);
  expect([...pagesMet(shown)].map(({ page: one }) => one.id)).toEqual(['p-roles']);
  // What axe is shown of the page is the same: but for the player around it, which is another.
  const plain = (of: typeof project) =>
    axeTasks(of, {}).flatMap(({ page: id, lang, blocks }) => (id === 'p-roles' ? [{ lang, blocks }] : []));
  expect(plain(shown)).toEqual(plain(changed));
});

it('a page made for another item brings its item, and the first page brings the whole player', () => {
  const made = [...pagesMet(project)].filter(({ made: one }) => one).map(({ page }) => page.id);
  const ofMade = tasks.filter(({ page }) => page === made[0]);
  if (made.length > 0)
    expect([...pagesMet(needed(project, ofMade))].map(({ page }) => page.id)).toEqual([made[0]]);
  expect(needed(project, tasks)).toBe(project);
  expect(
    needed(
      project,
      tasks.filter(({ page }) => page === 'p-welcome'),
    ),
  ).toBe(project);
});
