import { expect, it } from 'vitest';
import { answered } from '../../packager/player/lms/answered.ts';
import type { Launch } from '../../packager/player/lms/statements.ts';
import { isRight, type Reply } from '../../packager/player/marking.ts';
import { examOf } from './exam.ts';

const { course, test } = examOf([
  { kind: 'choice', id: 'c', many: false, options: ['x', 'y'], correct: ['y'] },
  { kind: 'written', id: 'w', accepted: [['dak', 'mail']] },
  { kind: 'placed', id: 'p', shape: 'pairs', parts: ['one', 'two'] },
  { kind: 'placed', id: 's', shape: 'steps', parts: ['one', 'two', 'three'] },
]);
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const launch: Launch = {
  actor: { account: { homePage: 'https://example.org', name: 'meera' } },
  activityId: 'https://lms.example/unit',
  context: {
    registration: 'r-1',
    contextActivities: { grouping: [{ id: 'urn:uuid:publisher' }], parent: [{ id: 'urn:lms:parent' }] },
    extensions: { [SESSION]: 's-1' },
  },
  cmi5: { mode: 'Normal', masteryScore: 0.6 },
};

function told(id: string, reply: Reply, changes: Partial<Launch> = {}) {
  const question = course.interactions.find((task) => task.id === id);
  if (!question || question.kind === 'test') throw new Error('no question');
  const asked = { text: 'What is it?', lang: 'en' };
  const answer = { question, reply, correct: isRight(question, reply), asked };
  return answered(answer, { ...launch, ...changes }, { id: 'id-1', at: new Date(0) });
}

it.each<[string, Reply, object, object]>([
  [
    ...(['c', 2] as const),
    { interactionType: 'choice', correctResponsesPattern: ['b'], choices: [{ id: 'a' }, { id: 'b' }] },
    { success: true, response: 'b' },
  ],
  [
    ...(['w', ['post']] as const),
    { interactionType: 'fill-in', correctResponsesPattern: ['dak', 'mail'] },
    { success: false, response: 'post' },
  ],
  [
    ...(['p', [2, 1]] as const),
    {
      ...{ interactionType: 'matching', correctResponsesPattern: ['1[.]a[,]2[.]b'] },
      ...{ source: [{ id: '1' }, { id: '2' }], target: [{ id: 'a' }, { id: 'b' }] },
    },
    { success: false, response: '1[.]b[,]2[.]a' },
  ],
  [
    ...(['s', 0] as const),
    {
      ...{ interactionType: 'sequencing', correctResponsesPattern: ['a[,]b[,]c'] },
      choices: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    },
    { success: false },
  ],
])('says of %s answered with %j what was asked, what is right and what came', (id, reply, asked, result) => {
  const said = told(id, reply);
  expect(said.object.definition).toEqual({
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    description: { en: 'What is it?' },
    ...asked,
  });
  expect(said.result).toEqual(result);
});

it('is about an activity of its own, whose parent is the launched one', () => {
  const said = told('c', 0);
  expect(said.object.id).toBe(`https://lms.example/unit#${test.page}/c`);
  expect(told('c', 0, { activityId: 'https://x.example/#a' }).object.id).toBe(
    `https://x.example/#a/${test.page}/c`,
  );
  expect(said.context).toEqual({
    ...launch.context,
    contextActivities: {
      ...launch.context.contextActivities,
      parent: [{ id: 'urn:lms:parent' }, { id: 'https://lms.example/unit' }],
    },
  });
  // "cmi5 allowed": none of cmi5's categories (9.6.2.1, 9.6.2.2-2).
  expect(JSON.stringify(said.context)).not.toContain('categories');
});

it('names what the question tests, where the course claims it', () => {
  const question = course.interactions.find((task) => task.id === 'c');
  if (!question || question.kind === 'test') throw new Error('no question');
  const competencies = [
    { id: 'urn:a', name: { en: 'Active Listening' } },
    { id: 'urn:b', name: { en: 'Self-Learning' } },
  ];
  const of = (competency?: string) =>
    answered(
      { question: { ...question, ...(competency && { competency }) }, reply: 0, correct: false },
      { ...launch, competencies },
      { id: 'id-1', at: new Date(0) },
    ).context.contextActivities?.other;
  expect(of('urn:b')).toEqual([{ id: 'urn:b' }]);
  expect(of('urn:c')).toBeUndefined();
  expect(of()).toBeUndefined();
});
