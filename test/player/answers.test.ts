import { expect, it } from 'vitest';
import { MARKS_12, MARKS_2004, type Marks, spell } from '../../packager/player/lms/answers.ts';
import { isRight, type Reply } from '../../packager/player/marking.ts';
import { examOf } from './exam.ts';

const { course } = examOf([
  { kind: 'choice', id: 'c', many: true, options: ['x', 'y', 'z'], correct: ['x', 'z'] },
  { kind: 'written', id: 'w', accepted: [['dak', 'incoming mail'], ['file']] },
  { kind: 'placed', id: 'p', shape: 'pairs', parts: ['one', 'two', 'three'] },
  { kind: 'placed', id: 's', shape: 'steps', parts: ['one', 'two', 'three'] },
]);

function spelled(id: string, reply: Reply, marks: Marks) {
  const question = course.interactions.find((task) => task.id === id);
  if (!question || question.kind === 'test') throw new Error('no question');
  const { type, response, patterns } = spell({ question, reply, correct: isRight(question, reply) }, marks);
  return [type, response, ...patterns];
}

it.each<[string, Reply, string[], string[]]>([
  ['c', 0b101, ['choice', 'a,c', 'a,c'], ['choice', 'a[,]c', 'a[,]c']],
  ['c', 0, ['choice', '', 'a,c'], ['choice', '', 'a[,]c']],
  [
    ...(['w', [' Dak ', '']] as const),
    ['fill-in', 'Dak,', 'dak,file', 'incoming mail,file'],
    ['fill-in', 'Dak[,]', 'dak[,]file', 'incoming mail[,]file'],
  ],
  [
    'p',
    [2, 0, 3],
    ['matching', '1.b,3.c', '1.a,2.b,3.c'],
    ['matching', '1[.]b[,]3[.]c', '1[.]a[,]2[.]b[,]3[.]c'],
  ],
  ['s', [3, 1, 2], ['sequencing', 'c,a,b', 'a,b,c'], ['sequencing', 'c[,]a[,]b', 'a[,]b[,]c']],
  ['s', 0, ['sequencing', '', 'a,b,c'], ['sequencing', '', 'a[,]b[,]c']],
])('%s answered with %j', (id, reply, in12, in2004) => {
  expect(spelled(id, reply, MARKS_12)).toEqual(in12);
  expect(spelled(id, reply, MARKS_2004)).toEqual(in2004);
});

it('keeps to the lengths of each standard, and to marks that are its own', () => {
  const long = 'क'.repeat(300);
  expect(spelled('w', [long, long], MARKS_12)[1]).toHaveLength(255);
  expect(spelled('w', [long, 'x'], MARKS_2004)[1]).toBe(`${'क'.repeat(250)}[,]x`);
  expect(spelled('w', ['{lang=en}a[,]b', 'x'], MARKS_2004)[1]).toBe('(lang=en}a,b[,]x');
});

it('lists no more ways to be right than every platform takes, each once', () => {
  const accepted = Array.from({ length: 12 }, () => ['a', 'b', 'A']);
  const { course: one } = examOf([{ kind: 'written', id: 'w', accepted }]);
  const question = one.interactions.find(({ id }) => id === 'w');
  if (question?.kind !== 'written') throw new Error('no question');
  const { patterns } = spell({ question, reply: 0, correct: false }, MARKS_2004);
  expect(patterns).toHaveLength(5);
  expect(new Set(patterns).size).toBe(5);
  expect(patterns.every((pattern) => pattern.split('[,]').length === 10)).toBe(true);
});
