/** A text with its places as a corpus keeps it: JSON, deflated to a third. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRawSync, inflateRaw, inflateRawSync } from 'node:zlib';
import type { Place } from '../read/text/text.ts';

export interface DocumentText {
  readonly text: string;
  readonly places: readonly Place[];
}

/** Of the text alone, lower-case hex: what tells whether two documents are one. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const packText = ({ text, places }: DocumentText): Buffer =>
  deflateRawSync(JSON.stringify({ text, places }));

/** @throws what zlib or JSON throws where the bytes are damaged */
export const unpackText = (packed: Uint8Array): DocumentText => JSON.parse(inflateRawSync(packed).toString());

const inflate = promisify(inflateRaw);

/** Texts that are unpacked while one is worked on. */
const AHEAD = 8;

/** Many texts in their order, each with what it is known by: they are unpacked on another core. @throws likewise */
export async function* unpackedAhead<Key>(
  packed: Iterable<readonly [Key, Uint8Array]>,
): AsyncGenerator<readonly [Key, DocumentText]> {
  const ahead: (readonly [Key, Promise<DocumentText>])[] = [];
  for (const [key, bytes] of packed) {
    const text = inflate(bytes).then((json): DocumentText => JSON.parse(json.toString()));
    // That it is damaged is told when its turn comes, if it ever does.
    text.catch(() => {});
    ahead.push([key, text]);
    if (ahead.length > AHEAD) yield* inTurn(ahead.splice(0, 1));
  }
  yield* inTurn(ahead);
}

async function* inTurn<Key>(
  some: readonly (readonly [Key, Promise<DocumentText>])[],
): AsyncGenerator<readonly [Key, DocumentText]> {
  for (const [key, text] of some) yield [key, await text];
}
