import { describe, expect, it } from 'vitest';
import { finalTest } from '../../packager/course/blocks/final-test.ts';
import { drawnOf, poolsOf } from '../../packager/course/blocks/pool.ts';
import type { Node } from '../../packager/course/node.ts';
import { courseData } from '../../packager/export/course-data.ts';
import { SMALL } from '../export/small-course.ts';

const question = (id: string, pool?: string): Node => ({
  type: 'shortAnswer',
  attrs: { id, accepted: ['x'], ...(pool && { pool }) },
  content: [{ type: 'prompt' }, { type: 'feedback' }],
});
const test = (attrs: Record<string, unknown>, ...content: Node[]): Node => ({
  type: 'finalTest',
  attrs: { id: 't', draw: 0, shuffle: true, passMark: 60, attempts: 3, ...attrs },
  content,
});
const pool = (id: string, draw: number) => ({ id, name: id.toUpperCase(), draw });

describe('the pools of a test', () => {
  const all = [
    question('a'),
    question('b', 'one'),
    question('c', 'two'),
    question('d', 'one'),
    question('e', 'gone'),
  ];

  it('are its named ones, and what lies in none or in one that is gone', () => {
    const pools = poolsOf(test({ draw: 1, pools: [pool('one', 0), pool('two', 5)] }, ...all));
    expect(
      pools.map(({ name, asked, drawn, questions }) => [
        name,
        asked,
        drawn,
        questions.map((q) => q.attrs?.id),
      ]),
    ).toEqual([
      ['', 1, 1, ['a', 'e']],
      ['ONE', 0, 2, ['b', 'd']],
      ['TWO', 5, 1, ['c']],
    ]);
  });

  it('are told to the player with how many are drawn of each; an empty one is not', () => {
    const node = test({ draw: 1, pools: [pool('one', 1), pool('two', 0), pool('none', 3)] }, ...all);
    expect(drawnOf(node)).toBe(3);
    expect(finalTest.interaction?.(node)).toMatchObject({
      draw: 3,
      questions: ['a', 'b', 'c', 'd', 'e'],
      pools: [
        { draw: 1, questions: ['a', 'e'] },
        { draw: 1, questions: ['b', 'd'] },
        { draw: 1, questions: ['c'] },
      ],
    });
  });

  it('change nothing for a test without them: what a package says of it stays the same', () => {
    expect(finalTest.interaction?.(test({ draw: 2 }, ...all))).toEqual({
      ...{ kind: 'test', id: 't', draw: 2, shuffle: true, passMark: 60, attempts: 3 },
      questions: ['a', 'b', 'c', 'd', 'e'],
    });
    expect(JSON.stringify(courseData(SMALL, 'scorm12'))).not.toContain('pools');
  });
});
