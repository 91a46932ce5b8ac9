/**
 * What is looked at in each column, what an LMS that can express everything
 * would record there, and what was recorded. Pure.
 */
import type { Recorded, Recording } from '../../packager/lms/recording.ts';

/** What is told of one launch, on a platform or without. */
export type Launch = Pick<
  Recording,
  'screens' | 'answers' | 'stopped' | 'recorded' | 'network' | 'missing' | 'console' | 'hung'
> & { readonly atLoad?: { readonly recorded: Recorded } };

/** What is recorded of a learner, in words that mean the same everywhere. */
export interface Facts {
  readonly completion: 'complete' | 'not complete';
  readonly success: 'passed' | 'failed' | 'none';
  /** Percent. */
  readonly score: string;
  /** Id of the page, or 'none'. */
  readonly place: string;
}
export type Fact = keyof Facts;

export type ColumnId = 'first' | 'left' | 'resumed' | 'failed' | 'passed' | 'again';

export interface Column {
  readonly id: ColumnId;
  readonly title: string;
  /** What was recorded; undefined where the launch did not come so far. */
  recorded(launches: readonly Launch[], pageOf: (heading: string) => string): Facts | undefined;
  /** The same everywhere; a fact that is not named is not looked at in this column. */
  expected(launches: readonly Launch[], pageOf: (heading: string) => string): Partial<Facts>;
}

const percent = ({ scoreScaled }: Recorded): string =>
  scoreScaled === undefined ? 'none' : `${Math.round(scoreScaled * 100)} %`;

const factsOf = (recorded: Recorded | undefined): Facts | undefined =>
  recorded && {
    completion: recorded.completion === 'completed' ? 'complete' : 'not complete',
    success: recorded.success === 'unknown' ? 'none' : recorded.success,
    score: percent(recorded),
    place: recorded.location || 'none',
  };

const begin = (launch: Launch | undefined): string => launch?.screens[0]?.heading ?? '';
const end = (launch: Launch | undefined): string => launch?.screens.at(-1)?.heading ?? '';

/** The columns; the launches are those of the plan that fails the test and passes it on the next visit. */
export const COLUMNS: readonly Column[] = [
  {
    id: 'first',
    title: 'first launch',
    recorded: ([first]) => factsOf(first?.atLoad?.recorded),
    expected: () => ({ completion: 'not complete', success: 'none', score: 'none' }),
  },
  {
    id: 'left',
    title: 'left in the middle',
    recorded: ([first]) => factsOf(first?.recorded),
    expected: ([first], pageOf) => ({
      ...{ completion: 'not complete', success: 'none', score: 'none' },
      place: pageOf(end(first)),
    }),
  },
  {
    id: 'resumed',
    title: 'resumed',
    // What the learner sees is what counts, wherever the platform keeps it.
    recorded: ([, second], pageOf) => {
      const facts = factsOf(second?.atLoad?.recorded);
      return facts && { ...facts, place: pageOf(begin(second)) };
    },
    expected: ([first], pageOf) => ({ completion: 'not complete', place: pageOf(end(first)) }),
  },
  {
    id: 'failed',
    title: 'failed the test',
    recorded: ([, second]) => factsOf(second?.recorded),
    expected: ([, second], pageOf) => ({
      ...{ completion: 'not complete', success: 'none', score: '0 %' },
      place: pageOf(end(second)),
    }),
  },
  {
    id: 'passed',
    title: 'retried and passed',
    recorded: ([, , third]) => factsOf(third?.recorded),
    expected: ([, , third], pageOf) => ({
      ...{ completion: 'complete', success: 'passed', score: '100 %' },
      place: pageOf(end(third)),
    }),
  },
  {
    id: 'again',
    title: 'opened again',
    recorded: ([, , , fourth]) => factsOf(fourth?.recorded),
    expected: () => ({ completion: 'complete', success: 'passed', score: '100 %' }),
  },
];

/** What a launch must be free of, and must have done, for its row to mean anything. */
export function faultsOf(launches: readonly Launch[]): string[] {
  const noise = launches.flatMap(({ network, missing, console, hung }, i) =>
    [...network, ...missing, ...console, ...(hung ? ['it hung'] : [])].map(
      (what) => `launch ${i + 1}: ${what}`,
    ),
  );
  const stops = launches.flatMap(({ stopped }, i) =>
    stopped === (i === 0 ? 'middle' : 'end') ? [] : [`launch ${i + 1}: the robot stopped, ${stopped}`],
  );
  const answered = (launch: number, by: string) => launches[launch]?.answers.some((one) => one.by === by);
  return [
    ...noise,
    ...stops,
    ...(answered(1, 'wrong') ? [] : ['launch 2: the test was not failed']),
    ...(answered(2, 'key') ? [] : ['launch 3: the test was not taken again']),
  ];
}
