/** Any course as the player knows it, and any learner in it. */
import fc from 'fast-check';
import { courseData } from '../../packager/export/course-data.ts';
import {
  type Choice,
  type CourseData,
  type Exercise,
  exercisesOf,
  pagesOf,
  poolOf,
  practiceOf,
  type Question,
  type Test,
  testsOf,
} from '../../packager/player/course-data.ts';
import { draw, MOST_SEED } from '../../packager/player/draw.ts';
import { keyOf, type Learner, MODES, type TestProgress } from '../../packager/player/learner.ts';
import { acceptedAs, type Given, isBlank, type Reply } from '../../packager/player/marking.ts';
import type { Act } from '../../packager/player/session.ts';
import { arbitraryProject } from '../arbitrary/course.ts';
import { words } from '../arbitrary/words.ts';

export const arbitraryCourse = (): fc.Arbitrary<CourseData> =>
  arbitraryProject()
    .map(({ project }) => courseData(project, 'scorm12'))
    .filter((course) => pagesOf(course).length > 0);

/** Objects as programs make them. */
const PLAIN = { noNullPrototype: true } as const;

const display = fc.record(
  {
    size: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    mode: fc.constantFrom(...MODES),
    wide: fc.boolean(),
    captions: fc.boolean(),
  },
  PLAIN,
);

const chosenOf = (task: Choice): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: 2 ** task.options.length - 1 });

/** Accepted words as the state gives them back: the first of those that count as the same. */
const rightWords = (accepted: readonly string[]): string[] =>
  accepted.filter((words, i) => !isBlank(words) && acceptedAs(words, accepted) === i + 1);

/** @param wrong whether words that are not accepted may be among them */
function givenTo(task: Exercise, wrong: boolean): fc.Arbitrary<(string | number)[]> {
  if (task.kind === 'placed') return fc.tuple(...task.parts.map(() => fc.nat(task.parts.length)));
  return fc.tuple(
    ...task.accepted.map((accepted) =>
      fc.oneof(
        fc.constantFrom('', ...rightWords(accepted)),
        wrong ? words.filter((one) => !isBlank(one) && acceptedAs(one, accepted) === 0) : fc.constant(''),
      ),
    ),
  );
}

const isGiven = (given: Given): boolean => !given.every(isBlank);

const replyTo = (question: Question): fc.Arbitrary<Reply> =>
  question.kind === 'choice'
    ? fc.nat(2 ** question.options.length - 1)
    : givenTo(question, true).map((given) => (isGiven(given) ? given : 0));

/** Answers of an attempt drawn with the seed: all of them, or none yet. */
const repliesTo = (course: CourseData, test: Test, seed: number): fc.Arbitrary<Reply[]> =>
  seed === 0
    ? fc.constant<Reply[]>([])
    : fc.oneof(
        fc.constant<Reply[]>([]),
        fc.tuple(...draw(test, poolOf(course, test), seed).map(({ question }) => replyTo(question))),
      );

const progressIn = (course: CourseData, test: Test): fc.Arbitrary<TestProgress> =>
  fc
    .record(
      {
        attempts: fc.nat(20),
        best: fc.nat(10_000),
        passed: fc.boolean(),
        seed: fc.nat(MOST_SEED),
        submitted: fc.boolean(),
      },
      PLAIN,
    )
    .chain((progress) => repliesTo(course, test, progress.seed).map((chosen) => ({ ...progress, chosen })));

/** A learner whose every part is within what the course has. */
export function arbitraryLearner(course: CourseData): fc.Arbitrary<Learner> {
  const ids = pagesOf(course).map(({ id }) => id);
  const answers = practiceOf(course).map((task) =>
    fc.option(chosenOf(task)).map((chosen) => (chosen ? [[keyOf(task), chosen] as const] : [])),
  );
  const exercises = exercisesOf(course).map((task) =>
    givenTo(task, false).map((given) => (isGiven(given) ? [[keyOf(task), given] as const] : [])),
  );
  const tests = testsOf(course).map((test) =>
    progressIn(course, test).map((progress) => [keyOf(test), progress] as const),
  );
  return fc.record(
    {
      page: fc.constantFrom(...ids),
      lang: fc.nat(course.languages.length - 1),
      display,
      seen: fc.subarray(ids).map((seen) => new Set(seen)),
      answers: fc.tuple(...answers).map((lists) => new Map(lists.flat())),
      exercises: fc.tuple(...exercises).map((lists) => new Map(lists.flat())),
      tests: fc.tuple(...tests).map((entries) => new Map(entries)),
      reported: fc.nat(5000),
    },
    PLAIN,
  );
}

/** Anything a learner can do in the course. */
export function arbitraryAct(course: CourseData): fc.Arbitrary<Act> {
  const acts: fc.Arbitrary<Act>[] = [
    fc.constantFrom(...pagesOf(course)).map(({ id }) => ({ kind: 'open', page: id })),
    fc.constant({ kind: 'finish' }),
    display.map((wanted) => ({ kind: 'display', display: wanted })),
    fc.nat(course.languages.length).map((lang) => ({ kind: 'language', lang })),
    ...practiceOf(course).map((question) =>
      chosenOf(question).map((chosen): Act => ({ kind: 'practise', question, chosen })),
    ),
    ...exercisesOf(course).map((exercise) =>
      givenTo(exercise, true).map((given): Act => ({ kind: 'solve', exercise, given })),
    ),
    ...testsOf(course).flatMap((test): fc.Arbitrary<Act>[] => [
      fc.integer({ min: 1, max: MOST_SEED }).map((seed) => ({ kind: 'draw', test, seed })),
      fc
        .record({
          place: fc.nat(poolOf(course, test).length),
          chosen: fc.oneof(fc.nat(1023), ...poolOf(course, test).map(replyTo)),
        })
        .map((answer) => ({ kind: 'choose', test, ...answer })),
      fc.constant({ kind: 'submit', test }),
    ]),
  ];
  return fc.oneof(...acts);
}
