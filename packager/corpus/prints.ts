/** A document cut into chunks, with the fingerprints of each. */

import type { FingerprintStore } from '../check/similarity/fingerprint-store.ts';
import { fingerprints, rarePrints } from '../check/similarity/fingerprints.ts';
import { prepare } from '../check/similarity/prepare.ts';
import type { CorpusDocument } from './document.ts';
import { distinct } from './posting.ts';

/** Words of a chunk: short enough that holding it against a text is quick, long enough that few are needed. */
const CHUNK_WORDS = 1000;

export interface Prints {
  readonly words: number;
  /** For each chunk the UTF-16 offset at which it begins. */
  readonly starts: readonly number[];
  /** For each chunk its fingerprints, each once, in ascending order. */
  readonly chunks: readonly Float64Array[];
}

export function printsOf(text: string): Prints {
  const prepared = prepare(text);
  const words = prepared.words.length;
  const count = Math.max(1, Math.ceil(words / CHUNK_WORDS));
  const chunks: number[][] = Array.from({ length: count }, () => []);
  for (const { hashes, positions } of [fingerprints(prepared), rarePrints(prepared)])
    hashes.forEach((hash, i) => {
      chunks[Math.floor((positions[i] ?? 0) / CHUNK_WORDS)]?.push(hash);
    });
  return {
    words,
    starts: chunks.map((_, i) => (i === 0 ? 0 : (prepared.starts[i * CHUNK_WORDS] ?? 0))),
    chunks: chunks.map((own) => distinct(Float64Array.from(own))),
  };
}

/** Whether the store holds every fingerprint of a document whose text this is. */
export async function isIndexed(
  store: Pick<FingerprintStore, 'lookup'>,
  { firstChunk }: Pick<CorpusDocument, 'firstChunk'>,
  text: string,
): Promise<boolean> {
  for (const [i, hashes] of printsOf(text).chunks.entries()) {
    const { chunk } = await store.lookup(hashes);
    if (chunk.filter((found) => found === firstChunk + i).length !== hashes.length) return false;
  }
  return true;
}
