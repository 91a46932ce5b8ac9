/** The list of a course's questions, and what is done to them on all pages and in all languages. */
import { beforeEach, describe, expect, test } from 'vitest';
import { docProblems } from '../../packager/course/check-doc.ts';
import type { Course } from '../../packager/course/course.ts';
import type { Doc, Node } from '../../packager/course/node.ts';
import { clearHistory, undo, useHistory } from '../../renderer/history.ts';
import * as actions from '../../renderer/questions/actions.ts';
import { filtered, placeKey, questionsIn, sorted } from '../../renderer/questions/list.ts';
import { NO_FILTER, useQuestions } from '../../renderer/questions/view.ts';
import { type Draft, openCourse, useCourse } from '../../renderer/store.ts';

const text = (words: string): Node[] => (words ? [{ type: 'text', text: words }] : []);
const question = (id: string, words: string, attrs: Record<string, unknown> = {}): Node => ({
  type: 'singleChoice',
  attrs: { id, ...attrs },
  content: [
    { type: 'prompt', content: text(words) },
    ...['yes', 'no'].map((one, i) => ({
      type: 'choice',
      attrs: { id: `${id}-${i}`, correct: i === 0 },
      content: [
        { type: 'choiceText', content: text(one) },
        { type: 'feedback', content: text('so it is') },
      ],
    })),
  ],
});
const exam = (...content: Node[]): Node => ({
  type: 'finalTest',
  attrs: {
    id: 'exam',
    draw: 0,
    shuffle: true,
    passMark: 60,
    attempts: 3,
    pools: [{ id: 'p', name: 'Leave', draw: 1 }],
  },
  content,
});
const doc = (...content: Node[]): Doc => ({ type: 'doc', content });

const draft = {
  course: {
    languages: ['en', 'hi'],
    title: { en: 'x' },
    competencies: [],
    assets: {},
    outline: [{ id: 'm', title: {}, items: [{ id: 'i', kind: 'pages', pages: ['one', 'two'] }] }],
  } as unknown as Course,
  heads: { one: { id: 'one', title: { en: 'One' } }, two: { id: 'two', title: { en: 'Two' } } },
  docs: {
    'one.en': doc(question('a', 'Who grants leave?', { difficulty: 'hard' }), question('b', '')),
    'one.hi': doc(question('a', 'अवकाश कौन देता है?', { difficulty: 'hard' }), question('b', '')),
    'two.en': doc(exam(question('c', 'In the pool', { pool: 'p' }))),
    'two.hi': doc(exam(question('c', 'समूह में', { pool: 'p' }))),
  },
} as unknown as Draft;

const list = (lang = 'en') => questionsIn(openCourse().draft, lang);
const ids = (lang?: string) => list(lang).map(({ id }) => id);
const named = (id: string) => {
  const found = list().find((one) => one.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

beforeEach(() => {
  const open = {
    path: '/c',
    assetBase: '',
    readOnly: false,
    draft,
    lang: 'en',
    page: 'one',
    item: null,
    block: null,
    mode: 'questions',
  } as const;
  useCourse.setState({ open, all: [open] });
  clearHistory();
  useQuestions.setState({ ...NO_FILTER, chosen: new Set() });
});

/** Every document is still one that a page may hold. */
const isWhole = () =>
  expect(Object.values(openCourse().draft.docs).flatMap((one) => docProblems(one, 'x'))).toEqual([]);

test('the list says where questions stand, what they lack, and narrows and sorts', () => {
  expect(list().map((one) => [one.id, placeKey(one.place), one.number, one.gaps])).toEqual([
    ['a', 'one', 1, []],
    ['b', 'one', 2, ['text']],
    ['c', 'two/exam/p', 3, []],
  ]);
  const by = (change: Partial<typeof NO_FILTER>) =>
    filtered(list(), { ...NO_FILTER, ...change }).map(({ id }) => id);
  expect(by({ looked: 'GRANTS' })).toEqual(['a']);
  expect(by({ incomplete: true })).toEqual(['b']);
  expect(by({ tag: 'hard' })).toEqual(['a']);
  expect(by({ tag: 'untagged' })).toEqual(['a', 'b', 'c']);
  expect(by({ place: 'two/exam' })).toEqual(['c']);
  expect(by({ place: 'two/exam/other' })).toEqual([]);
  const levels = { difficulty: ['easy', 'hard'], bloom: [] };
  expect(sorted(list(), 'state', levels).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(sorted(list(), 'text', levels).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
});

describe('one step of undo, in every language', () => {
  test.each<[string, () => void, () => void]>([
    [
      'a copy has the same new ids in both',
      () => actions.duplicateQuestion(named('a')),
      () => {
        expect(ids()).toHaveLength(4);
        expect(ids('hi')).toEqual(ids());
      },
    ],
    [
      'the last question of a test leaves an empty one',
      () => actions.removeQuestions([named('c'), named('a')]),
      () => {
        expect(ids()).toHaveLength(2);
        expect(ids('hi')).toEqual(ids());
        expect(list().at(-1)?.gaps).toContain('text');
      },
    ],
    [
      'into a pool, with its translation',
      () => actions.moveQuestions([named('a')], { page: 'two', test: 'exam', pool: 'p' }),
      () => {
        expect(placeKey(named('a').place)).toBe('two/exam/p');
        expect(list('hi').find(({ id }) => id === 'a')?.text).toBe('अवकाश कौन देता है?');
        expect(ids('hi')).toEqual(['b', 'c', 'a']);
      },
    ],
    [
      'out of a pool within its test, where it stays',
      () => actions.moveQuestions([named('c')], { page: 'two', test: 'exam' }),
      () => {
        expect(placeKey(named('c').place)).toBe('two/exam');
        expect(ids()).toEqual(['a', 'b', 'c']);
      },
    ],
    [
      'a tag, and its taking away',
      () => {
        actions.setTag(list(), 'bloom', 'apply');
        actions.setTag([named('a')], 'difficulty', undefined);
      },
      () => {
        expect(list('hi').map(({ tags }) => tags.bloom)).toEqual(['apply', 'apply', 'apply']);
        expect(named('a').tags.difficulty).toBeUndefined();
      },
    ],
    [
      'a pool that goes, its questions not',
      () => actions.removePool('two', 'exam', { id: 'p', name: 'Leave', draw: 1 }),
      () => expect(placeKey(named('c').place)).toBe('two/exam'),
    ],
  ])('%s', (_, act, see) => {
    act();
    see();
    isWhole();
    while (useHistory.getState().past.length > 0) undo();
    expect(openCourse().draft).toEqual(draft);
  });

  test('what was pasted, in the language that is written', () => {
    const common = { explanation: '', kind: 'written' as const, accepted: ['x'] };
    actions.insertQuestions(
      [
        { ...common, prompt: 'First' },
        { ...common, prompt: 'Second' },
      ],
      { page: 'two', test: 'exam', pool: 'p' },
    );
    expect(
      list()
        .slice(-2)
        .map((one) => [one.text, placeKey(one.place)]),
    ).toEqual([
      ['First', 'two/exam/p'],
      ['Second', 'two/exam/p'],
    ]);
    expect(ids('hi')).toEqual(['a', 'b', 'c']);
    isWhole();
    undo();
    expect(openCourse().draft).toEqual(draft);
  });
});
