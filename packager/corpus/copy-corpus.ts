/** Copies a corpus, wherever it lies, into a new folder under the same numbers: what a snapshot is made of. */
import type { Corpus } from './corpus.ts';
import type { LocalCorpus } from './local-corpus.ts';

/** @returns how many documents there are; texts, pictures and recordings that may not be read stay behind */
export async function copyCorpus(
  from: Corpus,
  to: LocalCorpus,
  onDocument: (done: number, title: string) => void,
): Promise<number> {
  let done = 0;
  for await (const document of from.documents()) {
    onDocument(done++, document.title);
    const isReadable = document.contact === undefined;
    to.restore(document, isReadable ? await from.text(document.id) : undefined, {
      pictures: (isReadable && (await from.pictures?.of(document))) || [],
      sounds: (isReadable && (await from.sounds?.of(document))) || [],
    });
  }
  await to.store.restore(from.store.dump());
  return done;
}
