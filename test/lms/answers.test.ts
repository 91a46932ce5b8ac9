import { describe, expect, it } from 'vitest';
import { byKey, firstOption, nextOption, type Question } from '../../packager/lms/answers.ts';
import { withParameters } from '../../packager/lms/page/manifest.ts';

const choice = (id: string, ...options: string[]): Question => ({ id, text: '', kind: 'choose', options });
const course = {
  interactions: [
    { kind: 'choice', id: 'q1', many: true, correct: ['a', 'c'] },
    { kind: 'test', id: 't', questions: ['q2', 'q3'] },
    { kind: 'choice', id: 'q2', correct: ['b'], test: 't' },
    { kind: 'choice', id: 'q3', correct: ['a', 'b'], test: 't' },
    { kind: 'written', id: 'w', accepted: [['one', 'eins'], ['two']] },
    { kind: 'placed', id: 'p', parts: ['x', 'y', 'z'] },
  ],
};

describe('the robot’s answers', () => {
  const strategy = byKey(course);
  const reply = (question: Question) => strategy(question)?.reply;

  it('follow the key by value, whatever the order on the screen', () => {
    expect(strategy(choice('q1', 'c', 'b', 'a'))).toEqual({
      reply: { kind: 'choose', places: [0, 2] },
      by: 'key',
    });
  });
  it('write, match and order as the key says', () => {
    const who = { text: '' };
    expect(reply({ ...who, id: 'w', kind: 'write', boxes: 2 })).toEqual({
      kind: 'write',
      words: ['one', 'two'],
    });
    expect(reply({ ...who, id: 'p', kind: 'match', lists: ['z', 'y', 'x'] })).toEqual({
      kind: 'match',
      values: ['z', 'y', 'x'],
    });
    expect(reply({ ...who, id: 'p', kind: 'order', steps: ['z', 'y', 'x'] })).toEqual({
      kind: 'order',
      steps: ['x', 'y', 'z'],
    });
  });
  it('are the first option where the key knows nothing, and nothing where that would be no answer', () => {
    expect(strategy(choice('q9', 'a', 'b'))).toEqual(firstOption(choice('q9', 'a', 'b')));
    expect(strategy(choice('q1', 'x', 'y'))?.by).toBe('first');
    expect(strategy({ id: 'w', text: '', kind: 'write', boxes: 3 })).toBeUndefined();
    expect(strategy({ id: 'p', text: '', kind: 'order', steps: ['x', 'y'] })).toBeUndefined();
  });
  it('tell blocks of the same id apart by what is on the screen', () => {
    const two = byKey({
      interactions: [
        { kind: 'choice', id: 'q', correct: ['a'] },
        { kind: 'choice', id: 'q', correct: ['y'] },
      ],
    });
    expect(two(choice('q', 'x', 'y'))).toEqual({ reply: { kind: 'choose', places: [1] }, by: 'key' });
  });
  it('fail a test on purpose, and nothing but tests', () => {
    const failing = byKey(course, true);
    expect(failing(choice('q2', 'b', 'a'))).toEqual({ reply: { kind: 'choose', places: [1] }, by: 'wrong' });
    // Where every option is right, one is left out.
    expect(failing(choice('q3', 'a', 'b'))).toEqual({ reply: { kind: 'choose', places: [1] }, by: 'wrong' });
    expect(failing(choice('q1', 'a', 'b', 'c'))?.by).toBe('key');
  });
  it.each([undefined, null, 'text', {}, { interactions: 'no' }, { interactions: [null, { id: 1 }] }])(
    'need no key: %j',
    (course) => {
      expect(byKey(course)(choice('q', 'a'))).toEqual({
        reply: { kind: 'choose', places: [0] },
        by: 'first',
      });
    },
  );
});

describe('an item’s parameters (SCORM 1.2 CAM 2.3.3)', () => {
  it.each([
    ['a.html', '', 'a.html'],
    ['a.html', '?x=1', 'a.html?x=1'],
    ['a.html', '&x=1', 'a.html?x=1'],
    ['a.html?y=2', '?x=1', 'a.html?y=2&x=1'],
    ['a.html', '#top', 'a.html#top'],
    ['a.html#end', '#top', 'a.html#end'],
  ])('%s with "%s"', (href, parameters, expected) => {
    expect(withParameters(href, parameters)).toBe(expected);
  });
});

describe('a question of another tool that comes back', () => {
  it('gets the next option, round and round, and another question its first', () => {
    const strategy = nextOption();
    const ask = (text: string) => strategy({ id: '', text, kind: 'choose', options: ['a', 'b'] })?.reply;
    const place = (at: number) => ({ kind: 'choose', places: [at] });
    expect([ask('One'), ask('One'), ask('Two'), ask('One')]).toEqual([
      place(0),
      place(1),
      place(0),
      place(0),
    ]);
    expect(strategy({ id: '', text: 'One', kind: 'write', boxes: 1 })).toBeUndefined();
  });
});
