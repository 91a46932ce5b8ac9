/** JSON files as people may have left them: with a byte order mark, cut short, edited by hand. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { canonical } from '../course/canonical.ts';
import { err, ok, type Result } from '../course/result.ts';
import { faultOffset } from '../read/json-fault.ts';

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
  if (!isUtf8(bytes)) return err('not-utf8');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString()
    .replace(/^\ufeff/, '');
  try {
    return ok(JSON.parse(text));
  } catch {
    return err(placeOf(text, faultOffset(text)));
  }
}

/** SHA-256, lower-case hex. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** Hash of a value as Kriti would write it. A file that Kriti wrote has this hash itself. */
export const hashOf = (value: unknown): string => sha256(canonical(value));

function placeOf(text: string, offset: number): JsonFault {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
