/**
 * What is wrong with a course that cannot be loaded, as data. A problem names
 * the file and the place in it; problem-words.ts has the words for each key.
 */
import type { z } from 'zod';
import type { MessageData } from './words.ts';

export interface Problem {
  readonly key: string;
  /** Path inside the course folder: `course.json`, `pages/p1.en.json`. */
  readonly file: string;
  /** JSON pointer (RFC 6901) inside that file. */
  readonly pointer: string;
  readonly data?: MessageData;
}

/** One part of a JSON pointer, its own characters escaped (RFC 6901, section 3). */
export const escapePointer = (part: PropertyKey): string =>
  String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** JSON pointer of a zod path. */
const toPointer = (path: readonly PropertyKey[]): string => path.map((p) => `/${escapePointer(p)}`).join('');

type Issue = z.core.$ZodIssue;

const nested = (issue: Issue): readonly Issue[] =>
  issue.code === 'invalid_union'
    ? (issue.errors.filter((e) => e.length > 0).sort((a, b) => a.length - b.length)[0] ?? [])
    : [];

/** Problems for the issues of a failed schema; `pointer` is where the checked value stands. */
export function problemsOf(
  error: { readonly issues: readonly Issue[] },
  file: string,
  pointer = '',
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const at = pointer + toPointer(issue.path);
    const inner = nested(issue);
    if (inner.length > 0) return problemsOf({ issues: inner }, file, at);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((name) => ({
          key: 'unknown-field',
          file,
          pointer: `${at}/${escapePointer(name)}`,
          data: { name },
        }));
      case 'invalid_type':
        return [
          issue.input === undefined
            ? { key: 'missing', file, pointer: at }
            : { key: 'wrong-type', file, pointer: at, data: { expected: issue.expected } },
        ];
      case 'invalid_value':
        return [
          { key: 'not-one-of', file, pointer: at, data: { values: issue.values.map(String).join(', ') } },
        ];
      case 'too_small':
        return [{ key: 'too-small', file, pointer: at, data: { limit: Number(issue.minimum) } }];
      case 'too_big':
        return [{ key: 'too-big', file, pointer: at, data: { limit: Number(issue.maximum) } }];
      default:
        return [{ key: 'malformed', file, pointer: at }];
    }
  });
}
