/** The documents of a corpus that a text may share passages with, ready to be compared. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Document } from '../check/similarity/compare.ts';
import { prepare } from '../check/similarity/prepare.ts';
import { likelyChunks } from '../check/similarity/retrieve.ts';
import type { Corpus } from './corpus.ts';
import type { CorpusDocument } from './document.ts';

/** Documents that are looked into for one text; beyond, only chance is left. */
const MOST_DOCUMENTS = 200;

/** @returns the likeliest, without the text itself as it is or once was (`selfOf`) */
export async function documentsLike(corpus: Corpus, text: Document): Promise<Document[]> {
  const isSelf = selfOf(text);
  const found = new Map<number, CorpusDocument>();
  for (const number of await likelyChunks(corpus.store, text)) {
    const document = (await corpus.chunk(number))?.document;
    if (document && !isSelf(document)) found.set(document.id, document);
    if (found.size === MOST_DOCUMENTS) break;
  }
  const documents: Document[] = [];
  for (const { id, title, owner, licence } of found.values()) {
    const kept = await corpus.text(id);
    if (kept)
      documents.push({
        ...prepare(kept.text),
        id: `corpus:${id}`,
        title,
        ...(owner && { owner }),
        ...(licence && { licence }),
      });
  }
  return documents;
}

/**
 * What was added from the very file or folder is no source of it, also where it
 * has changed since. Nor is the same text of the same owner; the same text of
 * anybody else is the plainest copy there is.
 */
export function selfOf({ id, text, owner }: Document): (document: CorpusDocument) => boolean {
  const path = resolve(id);
  const hash = createHash('sha256').update(text).digest('hex');
  return (document) =>
    document.sources.includes(path) ||
    (document.sha256 === hash && owner !== undefined && document.owner === owner);
}
