/** Quick fixes, one and all of a kind: one step of undo, and never a wrong place. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Doc } from '../../packager/course/node.ts';
import { clearHistory, undo, useHistory } from '../../renderer/history.ts';
import { alike, mendAlike } from '../../renderer/mend.ts';
import { type Problem, useProblems } from '../../renderer/problems.ts';
import { adoptCourse, openCourse } from '../../renderer/store.ts';

const heading = (id: string, level: number) => ({
  type: 'heading',
  attrs: { id, level },
  content: [{ type: 'text', text: id }],
});
const doc = (...content: Doc['content']): Doc => ({ type: 'doc', content });

const problem = (page: string, path: string, value: number): Problem => ({
  ...{ key: `${page} ${path}`, level: 'warn', page, ruleId: 'heading-levels-in-order' },
  ...{ severity: 'info', what: '', why: '', how: '' },
  location: { in: 'course', page, lang: 'en' },
  fix: { title: 'Use the next level', patch: [{ op: 'replace', path, value }] },
});

const levels = (page: string) =>
  openCourse().draft.docs[`${page}.en`]?.content.map((node) => node.attrs?.level);

beforeEach(() => {
  clearHistory();
  const course = {
    ...{ format: 1, id: 'c', languages: ['en'], title: { en: 'C' }, assets: {}, references: [] },
    outline: [{ id: 'm', title: {}, items: [{ id: 'i', kind: 'pages', title: {}, pages: ['a', 'b'] }] }],
  };
  const pages = [
    { id: 'a', title: {}, docs: { en: doc(heading('1', 4), heading('2', 5)) } },
    { id: 'b', title: {}, docs: { en: doc(heading('3', 4)) } },
  ];
  adoptCourse({ path: '/course', course, pages, hashes: {}, assetBase: '/a/' } as never);
});

describe('all of a kind', () => {
  const list = [
    problem('a', '/content/0/attrs/level', 2),
    problem('a', '/content/1/attrs/level', 3),
    problem('b', '/content/0/attrs/level', 2),
    { ...problem('b', '/content/0/attrs/level', 9), ruleId: 'another' },
  ];

  it('are mended on every page in one step, and come back by one undo', () => {
    useProblems.setState({ list });
    mendAlike(list[0] as Problem);
    expect([levels('a'), levels('b')]).toEqual([[2, 3], [2]]);
    expect(useHistory.getState().past).toHaveLength(1);
    undo();
    expect([levels('a'), levels('b')]).toEqual([[4, 5], [4]]);
  });

  it('are those of one rule that have a fix', () => {
    const { fix: _, ...without } = problem('b', '/content/0', 1);
    expect(alike([...list, without], list[0] as Problem)).toEqual(list.slice(0, 3));
  });

  it('a place that is no more is left alone, the others are mended', () => {
    const gone = problem('b', '/content/7/attrs/level', 2);
    useProblems.setState({ list: [gone, list[0] as Problem] });
    mendAlike(gone);
    expect([levels('a'), levels('b')]).toEqual([[2, 5], [4]]);
  });
});
