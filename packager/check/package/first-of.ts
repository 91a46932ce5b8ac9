/** Files of one sort that a package holds, told once: the answer to all of them is one. */
import type { Finding } from '../rule.ts';

/** @param paths those of the sort; the words are given `file`, the first, and `more`, how many follow */
export function* firstOf(paths: readonly string[], key: string): Generator<Finding> {
  const [file] = paths;
  if (file !== undefined)
    yield { key, data: { file, more: paths.length - 1 }, location: { in: 'package', file } };
}
