/** What of a corpus a text is held against. */
import { commonRanges } from '../check/similarity/common.ts';
import type { Document, Lead } from '../check/similarity/compare.ts';
import { type Dictionary, isFilled } from '../check/similarity/translated/dictionary.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { documentsLike, documentsTelling, documentsTranslated, likelyIn } from '../corpus/documents-like.ts';
import { unseenIn } from '../corpus/unseen.ts';

export interface Sources {
  /** Words of the text that very many documents have, for `Document.common`. */
  readonly common: NonNullable<Document['common']>;
  /** Documents that it may share passages with. */
  readonly like: readonly Document[];
  /** Documents that may tell the same in other words or in another language, each once. */
  readonly telling: readonly Document[];
  /** Passages that also stand where this reader may not read. */
  readonly unseen: readonly Lead[];
}

/** @param dictionary to find translations by; without one they are not looked for */
export async function sourcesFor(corpus: Corpus, text: Document, dictionary?: Dictionary): Promise<Sources> {
  const common = await commonRanges(corpus.store, text, await corpus.count());
  const likely = await likelyIn(corpus, text);
  const like = await documentsLike(corpus, text, likely);
  const unseen = await unseenIn(corpus, { ...text, common }, likely.chunks);
  const telling = await documentsTelling(corpus, text);
  if (dictionary && isFilled(dictionary))
    telling.push(...(await documentsTranslated(corpus, text, dictionary)));
  return { common, like, telling: [...new Map(telling.map((one) => [one.id, one])).values()], unseen };
}
