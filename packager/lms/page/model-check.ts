/** How the tables of a SCORM data model say what fits an element. */
import type { CallNote } from '../recording.ts';

/** Whether a value fits; a note without its clause says why not. */
export type Check = (value: string) => Pick<CallNote, 'key' | 'data'> | undefined;

/** At most so many characters. */
export const string =
  (limit: number): Check =>
  (value) =>
    value.length > limit ? { key: 'too-long', data: { length: value.length, limit } } : undefined;

/** Written as the pattern says; `name` is what the standard calls it. */
export const format =
  (name: string, pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? undefined : { key: 'format', data: { format: name, value: value.slice(0, 60) } };

/** One of these words. */
export const oneOf =
  (...words: string[]): Check =>
  (value) =>
    words.includes(value)
      ? undefined
      : { key: 'vocabulary', data: { value: value.slice(0, 60), allowed: words.join(', ') } };

/** A number of that pattern, from `low` to `high`; nothing at all where `blank` allows it. */
export const within =
  (low: number, high: number, pattern: RegExp, blank = false): Check =>
  (value) => {
    if (blank && value === '') return undefined;
    const n = pattern.test(value) ? Number(value) : Number.NaN;
    return n >= low && n <= high
      ? undefined
      : { key: 'range', data: { value: value.slice(0, 60), low, high } };
  };
