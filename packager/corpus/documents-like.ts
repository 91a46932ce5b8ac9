/** The documents of a corpus that a text may share passages with, ready to be compared. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Document } from '../check/similarity/compare.ts';
import { rarePrints } from '../check/similarity/fingerprints.ts';
import { type Part, prepare } from '../check/similarity/prepare.ts';
import { likelyChunks, tellingChunks } from '../check/similarity/retrieve.ts';
import type { Dictionary } from '../check/similarity/translated/dictionary.ts';
import { translatedPrints } from '../check/similarity/translated/prints.ts';
import type { Corpus } from './corpus.ts';
import type { Chunk, CorpusDocument } from './document.ts';

/** Documents that are looked into for one text; beyond, only chance is left. */
const MOST_DOCUMENTS = 200;

/** Documents that are looked into for what was rewritten: each costs as much as ten that share nothing. */
const MOST_TELLING = 32;

/**
 * UTF-16 around a chunk that are looked into with it: a passage does not end where a chunk does, and a
 * summary leaves out much. What is longer has words enough in the next chunk to choose that too.
 */
const AROUND = 3000;

/** Chunks that are like a text, the likeliest first, and what their numbers stand for. */
export interface Likely {
  readonly numbers: readonly number[];
  readonly chunks: ReadonlyMap<number, Chunk>;
}

export async function likelyIn(corpus: Corpus, text: Document): Promise<Likely> {
  const numbers = await likelyChunks(corpus.store, text);
  return { numbers, chunks: await corpus.chunks(numbers) };
}

/**
 * @param likely where it was asked for already
 * @returns the likeliest, without the text itself as it is or once was (`selfOf`); of each the parts that are alike
 */
export async function documentsLike(corpus: Corpus, text: Document, likely?: Likely): Promise<Document[]> {
  const chosen = chosenIn(text, likely ?? (await likelyIn(corpus, text)), MOST_DOCUMENTS);
  return documentsOf(corpus, chosen, ({ chunks }, length) => partsAround(chunks, length));
}

/** Documents that may tell the same in other words, likewise, but whole: what is rare is told by the whole text. */
export const documentsTelling = async (corpus: Corpus, text: Document): Promise<Document[]> =>
  wholeDocuments(corpus, text, await tellingChunks(corpus.store, rarePrints(text)));

/** Documents in Hindi or in English that a text in the other language may be translated from, likewise. */
export const documentsTranslated = async (
  corpus: Corpus,
  text: Document,
  dictionary: Dictionary,
): Promise<Document[]> => {
  const found: Document[] = [];
  for (const prints of translatedPrints(text, dictionary))
    found.push(...(await wholeDocuments(corpus, text, await tellingChunks(corpus.store, prints))));
  return found;
};

const wholeDocuments = async (
  corpus: Corpus,
  text: Document,
  numbers: readonly number[],
): Promise<Document[]> => {
  const likely = { numbers, chunks: await corpus.chunks(numbers) };
  return documentsOf(corpus, chosenIn(text, likely, MOST_TELLING), (_, length) => [[0, length]]);
};

/** A document, and those of its chunks that were chosen. */
interface Chosen {
  readonly document: CorpusDocument;
  readonly chunks: readonly Chunk[];
}

/** @returns documents in the order of their likeliest chunks */
function chosenIn(text: Document, { numbers, chunks }: Likely, most: number): ReadonlyMap<number, Chosen> {
  const isSelf = selfOf(text);
  const found = new Map<number, { document: CorpusDocument; chunks: Chunk[] }>();
  for (const number of numbers) {
    const chunk = chunks.get(number);
    if (!chunk || isSelf(chunk.document)) continue;
    const { document } = chunk;
    const known = found.get(document.id);
    if (known) known.chunks.push(chunk);
    else if (found.size < most) found.set(document.id, { document, chunks: [chunk] });
  }
  return found;
}

async function documentsOf(
  corpus: Corpus,
  chosen: ReadonlyMap<number, Chosen>,
  partsOf: (chosen: Chosen, length: number) => readonly Part[],
): Promise<Document[]> {
  const ready = new Map<number, Document>();
  for await (const [id, text] of corpus.texts([...chosen.keys()])) {
    const one = chosen.get(id);
    if (one) ready.set(id, readyText(one.document, text, partsOf(one, text.length)));
  }
  return [...chosen.keys()].flatMap((id) => ready.get(id) ?? []);
}

/** Chunks with what stands around them; those that meet are one part. */
function partsAround(chunks: readonly Chunk[], length: number): Part[] {
  const parts: [number, number][] = [];
  for (const { start, end = length } of [...chunks].sort((one, other) => one.start - other.start)) {
    const [from, to] = [Math.max(0, start - AROUND), Math.min(length, end + AROUND)];
    const last = parts.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else parts.push([from, to]);
  }
  return parts;
}

const readyText = (
  { id, title, owner, licence }: CorpusDocument,
  text: string,
  parts: readonly Part[],
): Document => ({
  ...prepare(text, parts),
  ...{ id: `corpus:${id}`, title },
  ...(owner && { owner }),
  ...(licence && { licence }),
});

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
