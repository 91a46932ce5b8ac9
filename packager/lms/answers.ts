/**
 * How the robot answers. A course of ours carries its own key, so that the
 * same right answers are given on every platform; of any other package the
 * robot knows nothing: it takes the first option of a choice, the next one where
 * the question comes back, and says so.
 */
import { z } from 'zod';

/** A question on the screen, by what a learner does in it. */
export type Question = {
  /** Block id, where the package gives one; '' otherwise. */
  readonly id: string;
  readonly text: string;
} & (
  | {
      readonly kind: 'choose';
      /** `value` of each option, in the order shown. */
      readonly options: readonly string[];
    }
  | { readonly kind: 'write'; readonly boxes: number }
  /** Lists to choose a partner from, by their `name`. */
  | { readonly kind: 'match'; readonly lists: readonly string[] }
  /** Steps to be moved, by their ids, in the order shown. */
  | { readonly kind: 'order'; readonly steps: readonly string[] }
);

/** What is done in it: places of options; words for the boxes; values for the lists; ids of the steps in order. */
export type Reply =
  | { readonly kind: 'choose'; readonly places: readonly number[] }
  | { readonly kind: 'write'; readonly words: readonly string[] }
  | { readonly kind: 'match'; readonly values: readonly string[] }
  | { readonly kind: 'order'; readonly steps: readonly string[] };

/** 'key': right, by the package's own list. 'wrong': wrong on purpose, by the same list. 'first': a guess, without a list. */
export type By = 'key' | 'wrong' | 'first';

/** What to do in a question; undefined to leave it alone. */
export type Strategy = (question: Question) => { readonly reply: Reply; readonly by: By } | undefined;

export const firstOption: Strategy = ({ kind }) =>
  kind === 'choose' ? { reply: { kind, places: [0] }, by: 'first' } : undefined;

/** The first option of a choice; of a question that comes back, the next. */
export function nextOption(): Strategy {
  const turns = new Map<string, number>();
  return (question) => {
    if (question.kind !== 'choose') return undefined;
    const key = JSON.stringify([question.id, question.text, question.options]);
    const turn = turns.get(key) ?? 0;
    turns.set(key, turn + 1);
    return { reply: { kind: 'choose', places: [turn % question.options.length] }, by: 'first' };
  };
}

const ids = z.array(z.string());
const task = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), id: z.string(), correct: ids, test: z.string().optional() }),
  z.object({ kind: z.literal('written'), id: z.string(), accepted: z.array(ids) }),
  z.object({ kind: z.literal('placed'), id: z.string(), parts: ids }),
]);
type Task = z.infer<typeof task>;

const tasksIn = (course: unknown): Task[] => {
  const tasks = (course as { interactions?: unknown } | null | undefined)?.interactions;
  return (Array.isArray(tasks) ? tasks : []).flatMap((one) => task.safeParse(one).data ?? []);
};

const sameMembers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

/** The right reply, if the task is the one on the screen: block ids are unique on a page only. */
function rightReply(question: Question, task: Task): Reply | undefined {
  if (question.kind === 'choose' && task.kind === 'choice') {
    const places = question.options.flatMap((value, place) => (task.correct.includes(value) ? [place] : []));
    return places.length > 0 ? { kind: 'choose', places } : undefined;
  }
  if (question.kind === 'write' && task.kind === 'written') {
    const words = task.accepted.flatMap(([first]) => first ?? []);
    return words.length === question.boxes ? { kind: 'write', words } : undefined;
  }
  if (task.kind !== 'placed') return undefined;
  if (question.kind === 'match' && sameMembers(question.lists, task.parts))
    return { kind: 'match', values: question.lists };
  if (question.kind === 'order' && sameMembers(question.steps, task.parts))
    return { kind: 'order', steps: task.parts };
  return undefined;
}

/** A reply to a test's question that is not right: an option that is wrong, or too few of those that are right. */
function wrongPlaces(options: number, right: readonly number[]): readonly number[] {
  const wrong = Array.from({ length: options }, (_, place) => place).find((place) => !right.includes(place));
  return wrong === undefined ? right.slice(1) : [wrong];
}

/**
 * A strategy from the JSON in `<script id="kriti-course">`. Questions that it
 * does not list, or whose right parts are not on the screen, are answered as in
 * any other package. `failing`: the questions of tests are answered wrong.
 */
export function byKey(course: unknown, failing = false): Strategy {
  const tasks = tasksIn(course);
  return (question) => {
    for (const task of tasks.filter(({ id }) => id === question.id)) {
      const reply = rightReply(question, task);
      if (reply === undefined) continue;
      const ofTest = task.kind === 'choice' && task.test !== undefined;
      if (!failing || !ofTest || question.kind !== 'choose' || reply.kind !== 'choose')
        return { reply, by: 'key' };
      const places = wrongPlaces(question.options.length, reply.places);
      return { reply: { kind: 'choose', places }, by: 'wrong' };
    }
    return firstOption(question);
  };
}
