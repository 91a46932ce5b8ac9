/** The documents of a corpus that a text may share passages with, ready to be compared. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Document } from '../check/similarity/compare.ts';
import { rarePrints } from '../check/similarity/fingerprints.ts';
import { prepare } from '../check/similarity/prepare.ts';
import { likelyChunks, tellingChunks } from '../check/similarity/retrieve.ts';
import type { Dictionary } from '../check/similarity/translated/dictionary.ts';
import { translatedPrints } from '../check/similarity/translated/prints.ts';
import type { Corpus } from './corpus.ts';
import type { CorpusDocument } from './document.ts';

/** Documents that are looked into for one text; beyond, only chance is left. */
const MOST_DOCUMENTS = 200;

/** Documents that are looked into for what was rewritten: each costs as much as ten that share nothing. */
const MOST_TELLING = 32;

/** @returns the likeliest, without the text itself as it is or once was (`selfOf`) */
export const documentsLike = async (corpus: Corpus, text: Document): Promise<Document[]> =>
  documentsOf(corpus, text, await likelyChunks(corpus.store, text), MOST_DOCUMENTS);

/**
 * Documents that may tell the same in other words, likewise.
 * @param ready documents that were read already
 */
export const documentsTelling = async (
  corpus: Corpus,
  text: Document,
  ready: readonly Document[] = [],
): Promise<Document[]> =>
  documentsOf(corpus, text, await tellingChunks(corpus.store, rarePrints(text)), MOST_TELLING, ready);

/** Documents in English that a text in Hindi may be translated from, likewise. */
export const documentsTranslated = async (
  corpus: Corpus,
  text: Document,
  dictionary: Dictionary,
  ready: readonly Document[] = [],
): Promise<Document[]> =>
  documentsOf(
    corpus,
    text,
    await tellingChunks(corpus.store, translatedPrints(text, dictionary)),
    MOST_TELLING,
    ready,
  );

async function documentsOf(
  corpus: Corpus,
  text: Document,
  chunks: readonly number[],
  most: number,
  ready: readonly Document[] = [],
): Promise<Document[]> {
  const isSelf = selfOf(text);
  const found = new Map<number, CorpusDocument>();
  for (const number of chunks) {
    const document = (await corpus.chunk(number))?.document;
    if (document && !isSelf(document)) found.set(document.id, document);
    if (found.size === most) break;
  }
  const known = new Map(ready.map((document) => [document.id, document]));
  const documents: Document[] = [];
  for (const document of found.values()) {
    const whole = known.get(idOf(document)) ?? (await readyText(corpus, document));
    if (whole) documents.push(whole);
  }
  return documents;
}

const idOf = ({ id }: CorpusDocument): string => `corpus:${id}`;

async function readyText(corpus: Corpus, document: CorpusDocument): Promise<Document | undefined> {
  const { id, title, owner, licence } = document;
  const kept = await corpus.text(id);
  return (
    kept && {
      ...prepare(kept.text),
      ...{ id: idOf(document), title },
      ...(owner && { owner }),
      ...(licence && { licence }),
    }
  );
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
