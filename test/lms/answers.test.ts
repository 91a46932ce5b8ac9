import { describe, expect, it } from 'vitest';
import { byKey, firstOption } from '../../packager/lms/answers.ts';
import { withParameters } from '../../packager/lms/page/manifest.ts';

const question = (id: string, ...options: string[]) => ({ id, text: '', options });

describe('the robot’s answers', () => {
  const strategy = byKey({
    interactions: [
      { kind: 'choice', id: 'q1', many: true, correct: ['a', 'c'] },
      { kind: 'test', id: 't', questions: ['q1'] },
    ],
  });
  it('follow the key by value, whatever the order on the screen', () => {
    expect(strategy(question('q1', 'c', 'b', 'a'))).toEqual({ places: [0, 2], by: 'key' });
  });
  it('are the first option where the key knows nothing', () => {
    expect(strategy(question('q9', 'a', 'b'))).toEqual(firstOption(question('q9', 'a', 'b')));
    expect(strategy(question('q1', 'x', 'y')).by).toBe('first');
  });
  it.each([undefined, null, 'text', {}, { interactions: 'no' }, { interactions: [null, { id: 1 }] }])(
    'need no key: %j',
    (course) => {
      expect(byKey(course)(question('q', 'a'))).toEqual({ places: [0], by: 'first' });
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
