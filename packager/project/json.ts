/** JSON files as people may have left them: with a byte order mark, cut short, edited by hand. */
import { createHash } from 'node:crypto';
import { canonical } from '../course/canonical.ts';
import { err, ok, type Result } from '../course/result.ts';
import { faultOffset } from './json-fault.ts';

/** Where the text stops being JSON; both count from 1, the column in UTF-16 code units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

/**
 * The value that the bytes of a file say, or why they say none: 'not-utf8', or
 * the first place that is not JSON (RFC 8259).
 */
export function parseJson(bytes: Uint8Array): Result<unknown, 'not-utf8' | JsonFault> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops a byte order mark
  } catch {
    return err('not-utf8');
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(placeOf(text, faultOffset(text)));
  }
}

/** SHA-256, lower-case hex, of the canonical text of a value: equal for equal values, however they lie on disk. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex');

function placeOf(text: string, offset: number): JsonFault {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
