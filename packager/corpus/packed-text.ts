/** A text with its places as a corpus keeps it: JSON, deflated to a third. */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
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
