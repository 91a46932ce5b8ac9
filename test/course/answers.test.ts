/** Answers in a course: given, given anew, taken back. */
import { expect, it } from 'vitest';
import {
  isSamePerson,
  withDeclaration,
  withOverride,
  withoutAnswer,
  withoutSignOff,
  withSignOff,
} from '../../packager/course/answers.ts';
import { Course } from '../../packager/course/course.ts';
import { sample } from '../gate/sample.ts';

const { course } = await sample();
const bare: Course = { ...course, declarations: undefined, signOffs: undefined, overrides: undefined };
const at = '2026-11-28T10:00:00.000Z';
const by = 'Meera Rao';
const of = 'a'.repeat(64);

it('what is taken back leaves no trace', () => {
  const declared = withDeclaration(bare, 'one', { answer: 'yes', by, reason: 'Read', at });
  const overridden = withOverride(declared, 'is-original', { by, reason: 'Compared', at });
  const signed = withSignOff(overridden, { role: 'creator', by, at, of });
  expect(Course.parse(signed)).toEqual(Course.parse(JSON.parse(JSON.stringify(signed))));
  const back = withoutAnswer(
    withoutAnswer(withoutSignOff(signed, 'creator'), 'overrides', 'is-original'),
    'declarations',
    'one',
  );
  expect(Course.parse(JSON.parse(JSON.stringify(back)))).toEqual(JSON.parse(JSON.stringify(bare)));
});

it('the others stay', () => {
  const two = withSignOff(withSignOff(bare, { role: 'creator', by, at, of }), {
    ...{ role: 'reviewer', by: 'Ravi', at, of },
  });
  expect(withoutSignOff(two, 'creator').signOffs).toEqual([{ role: 'reviewer', by: 'Ravi', at, of }]);
  const answers = withOverride(withOverride(bare, 'a', { by, reason: 'A', at }), 'b', {
    by,
    reason: 'B',
    at,
  });
  expect(Object.keys(withoutAnswer(answers, 'overrides', 'a').overrides ?? {})).toEqual(['b']);
});

it('a new answer takes the place of the old one', () => {
  const once = withDeclaration(bare, 'one', { answer: 'no', by, reason: 'Read', at });
  const twice = withDeclaration(once, 'one', { answer: 'yes', by: 'Ravi', reason: 'Mended', at });
  expect(twice.declarations).toEqual({ one: { answer: 'yes', by: 'Ravi', reason: 'Mended', at } });
});

it('a person is the same however the name is typed', () => {
  expect(isSamePerson('Meera  Rao', ' meera rao')).toBe(true);
  expect(isSamePerson('Meera Rao', 'Meera Raó')).toBe(false);
});
