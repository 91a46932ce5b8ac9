/**
 * How the robot answers. A course of ours carries its own key, so that the
 * same right answers are given on every platform; of any other package the
 * robot knows nothing, takes the first option, and says so.
 */

/** A question on the screen. */
export interface Question {
  /** Block id, where the package gives one; '' otherwise. */
  readonly id: string;
  readonly text: string;
  /** `value` of each option, in the order shown. */
  readonly options: readonly string[];
}

export interface Choice {
  /** Which of the options, by their place. */
  readonly places: readonly number[];
  readonly by: 'key' | 'first';
}

export type Strategy = (question: Question) => Choice;

export const firstOption: Strategy = () => ({ places: [0], by: 'first' });

interface Keyed {
  readonly id: string;
  readonly correct: readonly string[];
}

const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Keyed).id === 'string' &&
  Array.isArray((value as Keyed).correct);

/**
 * A strategy from the JSON in `<script id="kriti-course">`. Questions that it
 * does not list, or whose right options are not on the screen, get the first option.
 */
export function byKey(course: unknown): Strategy {
  const interactions = (course as { interactions?: unknown } | null)?.interactions;
  const key = new Map(
    (Array.isArray(interactions) ? interactions : []).filter(isKeyed).map((i) => [i.id, new Set(i.correct)]),
  );
  return (question) => {
    const correct = key.get(question.id);
    const places = question.options.flatMap((value, place) => (correct?.has(value) ? [place] : []));
    return places.length > 0 ? { places, by: 'key' } : firstOption(question);
  };
}
