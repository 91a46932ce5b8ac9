/**
 * The learner's state as a short text and back. SCORM 1.2 gives a package 4096
 * characters (RTE 3.4.4, cmi.suspend_data), for 500 pages and tests of 30
 * questions too. Four parts between dots, a fifth where there are exercises:
 *
 *     2FFFFpppldrrr . seen pages . tests . practice answers . exercises
 *
 * `2` the version, `FFFF` a fingerprint of the outline, `ppp` the page. Pages
 * and tests go by a short key made from their id, so a course that was changed
 * meanwhile resumes where its pages are still there; answers go by place and
 * are kept only while the fingerprint is the same. Version 2 says how long a
 * test's answers are, where 1 said how many: both are read.
 */
import type { CourseData, Exercise } from './course-data.ts';
import { exercisesOf, pagesOf, practiceOf, testsOf } from './course-data.ts';
import { fromDigits, fromMask, hash, toDigits, toMask } from './digits.ts';
import { type Display, keyOf, type Learner, MODES, newcomer, type TestProgress } from './learner.ts';
import { acceptedAs, type Given, isBlank, partCount } from './marking.ts';
import { CHOSEN, GIVEN, readReplies, writeReplies } from './replies.ts';

export const STATE_LIMIT = 4096;

const VERSION = '2';
/** Versions that are read, with the digits that the length of a test's answers has, and what it counts. */
const LENGTHS: Readonly<Record<string, { readonly width: number; readonly unit: number }>> = {
  1: { width: 2, unit: CHOSEN },
  2: { width: 3, unit: 1 },
};
const KEY = 3;
/** A test up to the length of its answers: key, attempts, flags, best, seed. */
const TEST_HEAD = KEY + 2 + 1 + 3 + 4;

/** Three characters for each id, no two alike: which pair of ids shares a hash depends on the course alone. */
function shortKeys(ids: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    let key = toDigits(hash(id) >>> 14, KEY);
    for (let again = 1; taken.has(key); again++) key = toDigits(hash(`${id} ${again}`) >>> 14, KEY);
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}

const inverse = (keys: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...keys].map(([id, key]) => [key, id]));

/** Changes when pages, questions or answers are added, removed or moved. */
const fingerprint = (course: CourseData): string =>
  toDigits(hash(JSON.stringify([pagesOf(course).map((page) => page.id), course.interactions])) >>> 8, 4);

const displayBits = (display: Display): number =>
  (display.size - 1) |
  (MODES.indexOf(display.mode) << 2) |
  (display.wide ? 16 : 0) |
  (display.captions ? 32 : 0);

const displayOf = (bits: number): Display => ({
  size: ((bits & 3) + 1) as Display['size'],
  mode: MODES[(bits >> 2) & 3] ?? 'auto',
  wide: (bits & 16) !== 0,
  captions: (bits & 32) !== 0,
});

/** How much is kept of what is answered in a test: all, all but words that are wrong, nothing. */
type Keep = 'all' | 'right-words' | 'nothing';

function writeTests(learner: Learner, course: CourseData, keep: Keep): string {
  const tests = testsOf(course);
  const keys = shortKeys(tests.map(keyOf));
  return tests
    .flatMap((test) => {
      const now = learner.tests.get(keyOf(test));
      if (!now) return [];
      const seed = keep === 'nothing' ? 0 : now.seed;
      const replies = keep === 'nothing' ? '' : writeReplies(course, test, seed, now.chosen, keep === 'all');
      return [
        keys.get(keyOf(test)) ?? '',
        toDigits(now.attempts, 2),
        toDigits((now.passed ? 1 : 0) | (now.submitted ? 2 : 0), 1),
        toDigits(now.best, 3),
        toDigits(seed, 4),
        toDigits(replies.length, LENGTHS[VERSION]?.width ?? 0),
        replies,
      ];
    })
    .join('');
}

/** What is kept of a part of an exercise to practise on: a wrong word is not, so that any course fits. */
function placeOf(exercise: Exercise, given: Given, part: number): number {
  const value = given[part];
  if (typeof value !== 'string') return value ?? 0;
  return exercise.kind === 'written' && !isBlank(value)
    ? acceptedAs(value, exercise.accepted[part] ?? [])
    : 0;
}

/** The state in at most `limit` characters; where it would be longer, the least important parts go first. */
export function encode(learner: Learner, course: CourseData, limit = STATE_LIMIT): string {
  const ids = pagesOf(course).map((page) => page.id);
  const pages = shortKeys(ids);
  const head = [
    VERSION,
    fingerprint(course),
    pages.get(learner.page) ?? toDigits(0, KEY),
    toDigits(learner.lang, 1),
    toDigits(displayBits(learner.display), 1),
    toDigits(learner.reported, 3),
  ].join('');
  const seen = [...learner.seen].map((id) => pages.get(id) ?? '').join('');
  const seenMask = `~${toMask(ids.flatMap((id, place) => (learner.seen.has(id) ? [place] : [])))}`;
  const practice = practiceOf(course).map((question) =>
    toDigits(learner.answers.get(keyOf(question)) ?? 0, CHOSEN),
  );
  const answers = practice.join('').replace(/A+$/, '');

  const exercises = exercisesOf(course);
  const given = exercises
    .flatMap((exercise) => {
      const parts = learner.exercises.get(keyOf(exercise)) ?? [];
      return Array.from({ length: partCount(exercise) }, (_, i) =>
        toDigits(placeOf(exercise, parts, i), GIVEN),
      );
    })
    .join('')
    .replace(/A+$/, '');

  const tests = writeTests(learner, course, 'all');
  const forms = [
    [head, seen, tests, answers, ...(exercises.length > 0 ? [given] : [])],
    [head, seen, tests, ''],
    [head, seenMask, tests, ''],
    [head, seenMask, writeTests(learner, course, 'right-words'), ''],
    [head, seenMask, writeTests(learner, course, 'nothing'), ''],
    [head, '', writeTests(learner, course, 'nothing'), ''],
  ];
  return forms.map((parts) => parts.join('.')).find((text) => text.length <= limit) ?? head.slice(0, limit);
}

function readTests(
  text: string,
  course: CourseData,
  version: string,
  same: boolean,
): Map<string, TestProgress> {
  const { width, unit } = LENGTHS[version] ?? { width: 0, unit: 0 };
  const keys = shortKeys(testsOf(course).map(keyOf));
  const tests = new Map(testsOf(course).map((test) => [keys.get(keyOf(test)), test]));
  const read = new Map<string, TestProgress>();
  for (let at = 0; at + TEST_HEAD + width <= text.length; ) {
    const number = (from: number, digits: number) =>
      fromDigits(text.slice(at + from, at + from + digits)) ?? 0;
    const test = tests.get(text.slice(at, at + KEY));
    const answers = at + TEST_HEAD + width;
    const end = answers + number(TEST_HEAD, width) * unit;
    const flags = number(5, 1);
    // Drawn from other questions, the present attempt means nothing: the next one begins anew.
    const seed = same ? number(9, 4) : 0;
    if (test) {
      read.set(keyOf(test), {
        attempts: number(3, 2),
        passed: (flags & 1) !== 0,
        submitted: (flags & 2) !== 0,
        best: Math.min(number(6, 3), 10_000),
        seed,
        chosen: readReplies(course, test, seed, text.slice(answers, end)),
      });
    }
    at = end;
  }
  return read;
}

function readAnswers(text: string, course: CourseData): Map<string, number> {
  const answers = new Map<string, number>();
  for (const [place, question] of practiceOf(course).entries()) {
    const digits = text.slice(place * CHOSEN, (place + 1) * CHOSEN).padEnd(CHOSEN, 'A');
    const bits = fromDigits(digits) ?? 0;
    if (bits > 0 && bits < 1 << question.options.length) answers.set(keyOf(question), bits);
  }
  return answers;
}

function readExercises(text: string, course: CourseData): Map<string, Given> {
  const exercises = new Map<string, Given>();
  let at = 0;
  for (const exercise of exercisesOf(course)) {
    const places = Array.from(
      { length: partCount(exercise) },
      (_, i) => fromDigits(text.slice(at + i, at + i + GIVEN) || 'A') ?? 0,
    );
    at += places.length * GIVEN;
    const given =
      exercise.kind === 'written'
        ? places.map((place, part) => exercise.accepted[part]?.[place - 1] ?? '')
        : places.map((place) => (place <= exercise.parts.length ? place : 0));
    if (!given.every(isBlank)) exercises.set(keyOf(exercise), given);
  }
  return exercises;
}

/**
 * The learner that `encode` wrote, as far as this course still has what it
 * speaks of. Never throws; undefined for a text that is not a state.
 */
export function decode(text: string, course: CourseData): Learner | undefined {
  const [head = '', seen = '', tests = '', answers = '', given = ''] = text.split('.');
  const version = head.slice(0, 1);
  if (!(version in LENGTHS) || head.length !== 13) return undefined;
  const number = (from: number, width: number) => fromDigits(head.slice(from, from + width)) ?? 0;
  const same = head.slice(1, 5) === fingerprint(course);
  const ids = pagesOf(course).map((page) => page.id);
  const pages = inverse(shortKeys(ids));

  const keys = seen.startsWith('~') ? [] : (seen.match(/.{3}/g) ?? []);
  const places = seen.startsWith('~') && same ? fromMask(seen.slice(1)) : [];
  const known = [...keys.map((key) => pages.get(key)), ...places.map((at) => ids[at])].filter(isText);
  const stillNew = ids.find((id) => !known.includes(id)) ?? newcomer(course).page;
  return {
    // The page may be gone: then the first that the learner has not seen.
    page: pages.get(head.slice(5, 8)) ?? stillNew,
    lang: Math.min(number(8, 1), course.languages.length - 1),
    display: displayOf(number(9, 1)),
    reported: number(10, 3),
    seen: new Set(known),
    tests: readTests(tests, course, version, same),
    answers: same ? readAnswers(answers, course) : new Map(),
    exercises: same ? readExercises(given, course) : new Map(),
  };
}

const isText = (value: string | undefined): value is string => value !== undefined;
