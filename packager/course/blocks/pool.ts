/** The pools of a test: questions in groups, of each of which some are drawn for an attempt. */
import { z } from 'zod';
import { Id } from '../course.ts';
import type { Node } from '../node.ts';
import { attr } from './attr.ts';
import { isExercise } from './exercise.ts';
import { isQuestion } from './question.ts';

/** A named pool, as the test keeps it; its questions say that they lie in it. */
export const NamedPool = z.strictObject({
  id: Id,
  /** For the author; learners do not see it. */
  name: z.string(),
  /** How many of its questions an attempt has; 0 means all. */
  draw: z.int().min(0).default(0),
});
export type NamedPool = z.infer<typeof NamedPool>;

export interface Pool {
  /** Absent: the questions of the test that lie in no named pool. */
  readonly id?: string;
  readonly name: string;
  /** How many the author asks for; 0 means all. */
  readonly asked: number;
  /** How many an attempt really has of it. */
  readonly drawn: number;
  readonly questions: readonly Node[];
}

/** The questions of a test: choices to be made, and exercises. */
export const poolOf = (test: Node): readonly Node[] =>
  (test.content ?? []).filter((node) => isQuestion(node) || isExercise(node));

/** The named pools of a test, as it keeps them. */
export const namedPools = (test: Node): readonly NamedPool[] =>
  attr<readonly NamedPool[] | undefined>(test, 'pools') ?? [];

const pool = (asked: number, questions: readonly Node[], named?: NamedPool): Pool => ({
  ...(named && { id: named.id }),
  name: named?.name ?? '',
  asked,
  drawn: asked === 0 ? questions.length : Math.min(asked, questions.length),
  questions,
});

/** All pools of a test in the order they are kept; the questions in no named pool are the first. */
export function poolsOf(test: Node): readonly [Pool, ...Pool[]] {
  const named = namedPools(test);
  const ids = new Set(named.map(({ id }) => id));
  const all = poolOf(test);
  const idOf = (question: Node): string | undefined => {
    const id = attr<string | undefined>(question, 'pool');
    return id !== undefined && ids.has(id) ? id : undefined;
  };
  const rest = all.filter((question) => idOf(question) === undefined);
  return [
    pool(attr<number>(test, 'draw'), rest),
    ...named.map((one) =>
      pool(
        one.draw,
        all.filter((question) => idOf(question) === one.id),
        one,
      ),
    ),
  ];
}

/** How many questions an attempt has, of all pools together. */
export const drawnOf = (test: Node): number => poolsOf(test).reduce((sum, { drawn }) => sum + drawn, 0);
