/** Finding goes in turns beside the writing; who acts on its hits acts on those of the words that stand there. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import type { Page } from '../../packager/course/pages.ts';
import { closeFind, replaceAll, searchNow, setFind, useFind } from '../../renderer/find.ts';
import { clearHistory } from '../../renderer/history.ts';
import { newId } from '../../renderer/ids.ts';
import { adoptCourse, openCourse } from '../../renderer/store.ts';

const PAGES = 300;
const WORDS = 'the rule of the file and of the note, '.repeat(40);

/** Large enough that a search takes many turns. */
const pages = Array.from({ length: PAGES }, (_, i): Page => {
  const paragraph = { type: 'paragraph', attrs: { id: newId() }, content: [{ type: 'text', text: WORDS }] };
  return {
    id: newId(),
    title: { en: `Page ${i}` },
    docs: { en: { type: 'doc', content: [paragraph] } },
  } as Page;
});
const course: Course = {
  ...(JSON.parse(readFileSync('templates/orientation/course.json', 'utf8')) as Course),
  outline: [
    {
      id: newId(),
      title: { en: 'One' },
      items: [{ id: newId(), kind: 'pages', pages: pages.map(({ id }) => id) }],
    },
  ],
};

const query = (text: string) => ({ query: { text, matchCase: false, wholeWord: false, variants: true } });
const found = (): Set<number> => new Set(useFind.getState().hits.map(({ range }) => range.end - range.start));

/** Until the search that rests between two turns has begun. */
async function begun(): Promise<void> {
  while (!useFind.getState().looking) await new Promise((done) => setTimeout(done, 1));
}

beforeEach(() => {
  clearHistory();
  adoptCourse({ path: '/large', course, pages, hashes: {}, assetBase: '/a/' });
  setFind({ isOpen: true, ...query('rule') });
});
afterEach(() => {
  closeFind();
  vi.unstubAllGlobals();
});

test('Enter waits for the search that is under way, and for one that follows it', async () => {
  await searchNow();
  expect(useFind.getState().hits.length).toBeGreaterThanOrEqual(PAGES * 40);
  setFind(query('note'));
  await begun();
  await searchNow();
  expect(useFind.getState().looking).toBeNull();
  expect(found()).toEqual(new Set([4]));

  setFind(query('of the'));
  await begun();
  setFind(query('the'));
  await searchNow();
  expect(found()).toEqual(new Set([3]));
});

test('nothing is replaced that was not among the hits its author saw', async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'en', dataset: {} }, activeElement: null });
  vi.stubGlobal('location', { hash: '', pathname: '/', search: '' });
  vi.stubGlobal('sessionStorage', { getItem: () => 't', setItem: () => undefined });
  vi.stubGlobal('fetch', async () => Response.json({ ok: true, value: { hashes: {} } }));
  await searchNow();
  const before = openCourse().draft;
  setFind({ ...query('of the'), replacement: 'with the' });
  await begun();
  await replaceAll();
  expect(openCourse().draft).toBe(before);
  expect(found()).toEqual(new Set([6]));

  // The same press, now that they were seen.
  await replaceAll();
  expect(JSON.stringify(openCourse().draft.docs)).toContain('rule with the file');
  expect(JSON.stringify(openCourse().draft.docs)).not.toContain('of the');
});
