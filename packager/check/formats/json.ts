/** JSON given out in parts: the report as scripts read it, and what other forms of JSON are written with. */
import type { Report } from '../report.ts';

/** The report as scripts read it: `format` 1 of contract.md. Pictures and the other language are for people. */
export function* writeJson({ reports, ...frame }: Report): Generator<string> {
  yield* jsonParts({ ...frame, reports: [] }, 'reports', bare(reports));
}

function* bare(reports: Report['reports']): Generator<unknown> {
  for (const { pictures: _, ...file } of reports) yield file;
}

const INDENT = 2;

/**
 * An object of which one list is as long as it likes.
 * @param frame holds the empty list `key` once; no text in it can look like one, since JSON escapes quotes
 */
export function* jsonParts(frame: object, key: string, items: Iterable<unknown>): Generator<string> {
  const [before = '', after = ''] = JSON.stringify(frame, undefined, INDENT).split(`"${key}": []`);
  const depth = /[^\n]*$/.exec(before)?.[0].length ?? 0;
  const inner = ' '.repeat(depth + INDENT);
  yield `${before}"${key}": [`;
  let first = true;
  for (const item of items) {
    const text = JSON.stringify(item, (name, value) => (name === 'other' ? undefined : value), INDENT);
    yield `${first ? '' : ','}\n${text.replaceAll(/^/gm, inner)}`;
    first = false;
  }
  yield `${first ? '' : `\n${' '.repeat(depth)}`}]${after}\n`;
}
