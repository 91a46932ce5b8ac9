/**
 * Passages that also stand in documents of others that this reader may not read
 * (docs/shared-corpus.md): the fingerprints tell that they do, their owner is
 * named, and not a word of theirs is seen. They are leads: nobody here can judge
 * them.
 */
import { codePoints, type Document, type Lead, passagePrint } from '../check/similarity/compare.ts';
import { GRAM, runPrints, WINDOW } from '../check/similarity/fingerprints.ts';
import { SETTINGS } from '../check/similarity/settings.ts';
import { standingOf } from '../check/similarity/standing.ts';
import { isTelling } from '../check/similarity/telling-runs.ts';
import type { Corpus } from './corpus.ts';
import type { Chunk, CorpusDocument } from './document.ts';

/**
 * @param chunks those that are like the text, by their numbers (documents-like.ts)
 * @returns in the order of the text; the title of a source is whom to ask, and nothing is said of where in it
 */
export async function unseenIn(
  corpus: Corpus,
  text: Document,
  chunks: ReadonlyMap<number, Chunk>,
): Promise<Lead[]> {
  const hidden = new Map<number, CorpusDocument>();
  for (const [number, { document }] of chunks)
    if (document.contact !== undefined) hidden.set(number, document);
  if (hidden.size === 0) return [];
  const point = codePoints(text.text);
  return (await sharedWith(corpus, text, hidden)).flatMap(({ document, from, to }) => {
    const title = document.contact ?? '';
    const stretch = { aFrom: from, aTo: to, bFrom: 0, bTo: 0 };
    const passage = passagePrint(text, title, stretch);
    const range = [text.starts[from] ?? 0, text.ends[to - 1] ?? 0] as const;
    if (standingOf(text, { title }, range, passage) !== 'open') return [];
    return {
      ...{
        passage,
        start: point(range[0]),
        end: point(range[1]),
        kind: 'unseen',
        score: 1,
        words: to - from,
      },
      source: { id: `corpus:${document.id}`, title, start: 0, end: 0 },
    };
  });
}

interface Stretch {
  readonly document: CorpusDocument;
  /** Words of the text; `to` is just behind. */
  readonly from: number;
  readonly to: number;
}

/** Where the text and hidden documents have the same runs of words, as closely as fingerprints tell. */
async function sharedWith(
  corpus: Corpus,
  text: Document,
  hidden: ReadonlyMap<number, CorpusDocument>,
): Promise<Stretch[]> {
  const { hashes, positions } = runPrints(text);
  const asked = Float64Array.from(new Set(hashes)).sort();
  const holders = new Map<number, Set<number>>();
  const { query, chunk } = await corpus.store.lookup(asked, SETTINGS.retrieval.mostChunks);
  query.forEach((which, i) => {
    const document = hidden.get(chunk[i] ?? -1);
    if (!document) return;
    const hash = asked[which] ?? 0;
    holders.set(hash, (holders.get(hash) ?? new Set()).add(document.id));
  });
  const last = new Map<number, { document: CorpusDocument; from: number; to: number }>();
  const found: Stretch[] = [];
  const byId = new Map([...hidden.values()].map((document) => [document.id, document]));
  hashes.forEach((hash, i) => {
    const at = positions[i] ?? 0;
    for (const id of holders.get(hash) ?? []) {
      const before = last.get(id);
      // Of any WINDOW grams in a row one is kept: those further apart are not one run.
      if (before && at <= before.to - GRAM + WINDOW) before.to = at + GRAM;
      else {
        const document = byId.get(id);
        if (!document) continue;
        const next = { document, from: at, to: at + GRAM };
        last.set(id, next);
        found.push(next);
      }
    }
  });
  return found.filter(({ from, to }) => isTelling(text, from, to));
}
