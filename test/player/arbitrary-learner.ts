/** Any course as the player knows it, and any learner in it. */
import fc from 'fast-check';
import { courseData } from '../../packager/export/course-data.ts';
import {
  type CourseData,
  type Exercise,
  exercisesOf,
  pagesOf,
  poolOf,
  practiceOf,
  type Task,
  testsOf,
} from '../../packager/player/course-data.ts';
import { MOST_SEED } from '../../packager/player/draw.ts';
import { keyOf, type Learner, MODES } from '../../packager/player/learner.ts';
import { mostGiven, partCount } from '../../packager/player/marking.ts';
import type { Act } from '../../packager/player/session.ts';
import { arbitraryProject } from '../arbitrary/course.ts';

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

const chosenOf = (task: Task): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: task.kind === 'choice' ? 2 ** task.options.length - 1 : 1 });

const givenTo = (task: Exercise): fc.Arbitrary<number[]> =>
  fc.tuple(...Array.from({ length: partCount(task) }, (_, part) => fc.nat(mostGiven(task, part))));

/** A learner whose every part is within what the course has. */
export function arbitraryLearner(course: CourseData): fc.Arbitrary<Learner> {
  const ids = pagesOf(course).map(({ id }) => id);
  const answers = practiceOf(course).map((task) =>
    fc.option(chosenOf(task)).map((chosen) => (chosen ? [[keyOf(task), chosen] as const] : [])),
  );
  const exercises = exercisesOf(course).map((task) =>
    givenTo(task).map((given) => (given.some((part) => part > 0) ? [[keyOf(task), given] as const] : [])),
  );
  const tests = testsOf(course).map((test) =>
    fc
      .record(
        {
          attempts: fc.nat(20),
          best: fc.nat(10_000),
          passed: fc.boolean(),
          seed: fc.nat(MOST_SEED),
          submitted: fc.boolean(),
          chosen: fc.array(fc.nat(1023), { maxLength: test.draw }),
        },
        PLAIN,
      )
      .map((progress) => [keyOf(test), progress] as const),
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
      givenTo(exercise).map((given): Act => ({ kind: 'solve', exercise, given })),
    ),
    ...testsOf(course).flatMap((test): fc.Arbitrary<Act>[] => [
      fc.integer({ min: 1, max: MOST_SEED }).map((seed) => ({ kind: 'draw', test, seed })),
      fc
        .record({ place: fc.nat(poolOf(course, test).length), chosen: fc.nat(1023) })
        .map((answer) => ({ kind: 'choose', test, ...answer })),
      fc.constant({ kind: 'submit', test }),
    ]),
  ];
  return fc.oneof(...acts);
}
