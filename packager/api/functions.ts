/** What stands behind the methods of the API: one function each, in the file of its group. */
import type { z } from 'zod';
import type { AnswerOf, Api, MethodName } from '../api.ts';
import type { Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import type { Context } from './context.ts';
import type { Refusal } from './failures.ts';

/** What a function is called with beside its input. */
export interface Call extends Context {
  /** The language of the one who asks. */
  readonly lang: UiLang;
}

/** The functions behind the methods named; each answers or refuses, and throws only on a fault of our own. */
export type Functions<M extends MethodName> = {
  readonly [Name in M]: (
    input: z.output<Api[Name]['input']>,
    cx: Call,
  ) => Promise<Result<AnswerOf<Name>, Refusal>>;
};
