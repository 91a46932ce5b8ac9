/** Which corpus something was held against: known by its documents, wherever they lie. */
import { createHash } from 'node:crypto';
import type { CorpusIdentity } from '../check/similarity/certificate.ts';
import type { Corpus } from './corpus.ts';

/** Reads the catalogue, not the texts. Equal documents give an equal id, in whatever order they were added. */
export async function identityOf(corpus: Pick<Corpus, 'documents' | 'signed'>): Promise<CorpusIdentity> {
  const hashes: string[] = [];
  let words = 0;
  let newest: string | undefined;
  for await (const { sha256, addedAt, words: own } of corpus.documents()) {
    hashes.push(sha256);
    words += own;
    if (newest === undefined || addedAt > newest) newest = addedAt;
  }
  const { signed } = corpus;
  return {
    id: createHash('sha256').update(hashes.sort().join('\n')).digest('hex'),
    ...{ documents: hashes.length, words },
    ...(newest !== undefined && { newest }),
    ...(signed && { signed }),
  };
}
