/**
 * A corpus in a folder: `texts.mdb` (catalogue.ts), `index.mdb` (lmdb-store.ts),
 * `pictures.mdb` and `sounds.mdb` (print-store.ts).
 */
import type { ChunkPrints } from '../check/similarity/fingerprint-store.ts';
import { NORM_VERSION } from '../check/similarity/fold.ts';
import { findFfmpeg } from '../recordings/ffmpeg.ts';
import type { Catalogue } from './catalogue.ts';
import type {
  Added,
  Corpus,
  CorpusFault,
  CorpusPictures,
  CorpusSounds,
  CorpusStats,
  Incoming,
  OnDocument,
} from './corpus.ts';
import { type Chunk, type CorpusDocument, chunkOf, type SourceState } from './document.ts';
import type { LmdbStore } from './lmdb-store.ts';
import type { DocumentText } from './packed-text.ts';
import { sha256, unpackedAhead } from './packed-text.ts';
import type { NewPicture } from './picture.ts';
import { type PICTURES, PictureFinder } from './picture-finder.ts';
import type { PrintStoreOf } from './print-store.ts';
import { isIndexed, printsOf } from './prints.ts';
import type { SignedBy } from './snapshot.ts';
import type { NewSound } from './sound.ts';
import { type SOUNDS, SoundFinder } from './sound-finder.ts';

/** Beside the texts; absent where the corpus is older than they are and only read. */
export interface Shelves {
  readonly pictures: PrintStoreOf<typeof PICTURES> | undefined;
  readonly sounds: PrintStoreOf<typeof SOUNDS> | undefined;
}

/** Texts are put down in order; the clock only dates them. */
type Now = () => Date;

export class LocalCorpus implements Corpus {
  readonly store: LmdbStore;
  readonly readOnly?: NonNullable<Corpus['readOnly']>;
  readonly signed?: SignedBy;
  readonly #catalogue: Catalogue;
  readonly #pictures: Shelves['pictures'];
  readonly #sounds: Shelves['sounds'];
  readonly #now: Now;
  #pictureFinder: PictureFinder | undefined;
  #soundFinder: SoundFinder | undefined;

  constructor(
    catalogue: Catalogue,
    store: LmdbStore,
    { pictures, sounds }: Shelves,
    now: Now,
    { readOnly, signed }: Pick<Corpus, 'readOnly' | 'signed'> = {},
  ) {
    this.#catalogue = catalogue;
    this.store = store;
    this.#pictures = pictures;
    this.#sounds = sounds;
    this.#now = now;
    if (readOnly) this.readOnly = readOnly;
    if (signed) this.signed = signed;
  }

  get pictures(): CorpusPictures | undefined {
    const shelf = this.#pictures;
    if (!shelf || shelf.stale) return undefined;
    this.#pictureFinder ??= new PictureFinder(shelf);
    const finder = this.#pictureFinder;
    return {
      missed: async () => (await this.waiting()) > 0,
      like: (picture) => finder.like(picture),
      of: (document) => shelf.of(document),
    };
  }

  get sounds(): CorpusSounds | undefined {
    const shelf = this.#sounds;
    if (!shelf || shelf.stale) return undefined;
    this.#soundFinder ??= new SoundFinder(shelf);
    const finder = this.#soundFinder;
    return {
      missed: async () => shelf.missed,
      like: (sound) => finder.like(sound),
      of: (document) => shelf.of(document),
    };
  }

  async waiting(): Promise<number> {
    const stale = [this.#pictures, this.#sounds].some((shelf) => shelf?.stale);
    return this.#catalogue.sourcesToRead(stale);
  }

  /** Does what a crash left undone; texts whose fingerprints are missing are read again. */
  async settle(onDocument: OnDocument = () => {}): Promise<void> {
    this.#settleFiles();
    const pending = this.#catalogue.pending();
    const done: number[] = [];
    const chunks = function* (catalogue: Catalogue): Generator<ChunkPrints> {
      for (const [i, left] of pending.entries()) {
        if (!('add' in left)) continue;
        const document = catalogue.document(left.id);
        const text = catalogue.text(left.id)?.text;
        if (!document || text === undefined) continue;
        onDocument(i, pending.length, document.title);
        yield* printed(document, printsOf(text).chunks);
      }
    };
    await this.store.bulkLoad(chunks(this.#catalogue));
    for (const left of pending) {
      if ('remove' in left) for (const chunk of left.remove) await this.store.removeChunk(chunk);
      done.push(left.id);
    }
    this.#catalogue.settled(done);
  }

  /**
   * Prints by other rules go, and their files are read again, as are those of recordings
   * that wanted ffmpeg once it is here; so does what stands by a text that never came.
   */
  #settleFiles(): void {
    const late = this.#sounds?.missed && findFfmpeg() !== undefined;
    for (const shelf of [this.#pictures, this.#sounds]) {
      if (!shelf) continue;
      if (shelf.stale || (late && shelf === this.#sounds)) {
        shelf.begin();
        this.#catalogue.rereadAll();
      }
      for (const text of shelf.texts()) if (!this.#catalogue.ofText(text)) shelf.remove(text);
    }
  }

  /** Makes all fingerprints anew, as after a change of the folding rules. */
  async reindex(onDocument: OnDocument): Promise<void> {
    this.#catalogue.markAll();
    await this.settle(onDocument);
  }

  async add(incoming: AsyncIterable<Incoming>): Promise<Added> {
    const tally = { added: 0, same: 0, replaced: 0 };
    const settled: number[] = [];
    const gone: CorpusDocument[] = [];
    let failure: { readonly error: unknown } | undefined;
    const catalogue = this.#catalogue;
    const [pictureStore, soundStore] = [this.#pictures, this.#sounds];
    const now = this.#now;
    const chunks = async function* (): AsyncGenerator<ChunkPrints> {
      try {
        for await (const { source, documents } of incoming) {
          // First, so that no file ever counts as read whose pictures and recordings are not here.
          for (const { text, pictures = [], sounds = [] } of documents) {
            const hash = sha256(text);
            const elsewhere = catalogue.ofText(hash)?.sources.some((path) => path !== source.path);
            pictureStore?.put(hash, elsewhere ? [...pictureStore.at(hash), ...pictures] : pictures);
            if (sounds === 'no-ffmpeg') soundStore?.miss();
            else soundStore?.put(hash, elsewhere ? [...soundStore.at(hash), ...sounds] : sounds);
          }
          const put = catalogue.put(source, documents, now());
          tally.added += put.fresh.length;
          tally.same += put.same;
          tally.replaced += put.replaced.length;
          gone.push(...put.replaced);
          for (const { document, from } of put.fresh) {
            settled.push(document.id);
            yield* printed(document, from.prints.chunks);
          }
        }
      } catch (error) {
        // What came before it is taken in; then it goes on its way.
        failure = { error };
      }
    };
    await this.store.bulkLoad(chunks());
    catalogue.settled(settled);
    for (const document of gone) await this.#forget(document);
    if (failure) throw failure.error;
    return tally;
  }

  async remove(id: number): Promise<boolean> {
    const document = this.#catalogue.remove(id);
    if (document) await this.#forget(document);
    return document !== undefined;
  }

  async #forget({ id, sha256: text, firstChunk, starts }: CorpusDocument): Promise<void> {
    this.#pictures?.remove(text);
    this.#sounds?.remove(text);
    for (const i of starts.keys()) await this.store.removeChunk(firstChunk + i);
    this.#catalogue.settled([id]);
  }

  /** Puts a document of another corpus under the number it has there; its fingerprints follow by themselves. */
  restore(
    document: CorpusDocument,
    text: DocumentText | undefined,
    { pictures, sounds }: { readonly pictures: readonly NewPicture[]; readonly sounds: readonly NewSound[] },
  ): void {
    if (pictures.length > 0) this.#pictures?.put(document.sha256, pictures);
    if (sounds.length > 0) this.#sounds?.put(document.sha256, sounds);
    this.#catalogue.restore(document, text);
  }

  async *documents(): AsyncGenerator<CorpusDocument> {
    yield* this.#catalogue.documents();
  }

  async count(): Promise<number> {
    return this.#catalogue.count;
  }

  async chunks(numbers: readonly number[]): Promise<ReadonlyMap<number, Chunk>> {
    const found = new Map<number, Chunk>();
    let document: CorpusDocument | undefined;
    // In ascending order, so that a document is read once for all its chunks.
    for (const number of [...numbers].sort((one, other) => one - other)) {
      const known = document && chunkOf(document, number);
      if (!known) document = this.#catalogue.ofChunk(number);
      const chunk = known ?? (document && chunkOf(document, number));
      if (chunk) found.set(number, chunk);
    }
    return found;
  }

  async text(id: number): Promise<DocumentText | undefined> {
    return this.#catalogue.text(id);
  }

  async *texts(ids: readonly number[]): AsyncGenerator<readonly [id: number, text: string]> {
    for await (const [id, { text }] of unpackedAhead(this.#catalogue.packed(ids))) yield [id, text];
  }

  async source(path: string): Promise<SourceState | undefined> {
    return this.#catalogue.source(path);
  }

  async stats(): Promise<CorpusStats> {
    const languages: Record<string, number> = {};
    let words = 0;
    let chunks = 0;
    for (const document of this.#catalogue.documents()) {
      words += document.words;
      chunks += document.starts.length;
      const language = document.language ?? '';
      languages[language] = (languages[language] ?? 0) + 1;
    }
    const { postings, bytes } = await this.store.size();
    return {
      documents: this.#catalogue.count,
      ...{ words, chunks, postings, languages, norm: NORM_VERSION },
      ...{ indexBytes: bytes, textBytes: this.#catalogue.bytes },
      ...(this.#pictures && { pictures: this.#pictures.count, pictureBytes: this.#pictures.bytes }),
      ...(this.#sounds && {
        ...{ sounds: this.#sounds.count, soundBytes: this.#sounds.bytes, soundsMissed: this.#sounds.missed },
      }),
    };
  }

  async *check(onDocument: OnDocument): AsyncGenerator<CorpusFault> {
    let done = 0;
    const total = this.#catalogue.count;
    for (const document of this.#catalogue.documents()) {
      onDocument(done++, total, document.title);
      // Of another's document a snapshot has the fingerprints alone.
      if (document.contact !== undefined) continue;
      const text = this.#readable(document.id);
      if (text === undefined || sha256(text) !== document.sha256) yield { kind: 'text-damaged', document };
      else if (!(await isIndexed(this.store, document, text))) yield { kind: 'not-indexed', document };
      if (!isWhole(this.#pictures, document)) yield { kind: 'pictures-damaged', document };
      if (!isWhole(this.#sounds, document)) yield { kind: 'sounds-damaged', document };
    }
  }

  #readable(id: number): string | undefined {
    try {
      return this.#catalogue.text(id)?.text;
    } catch {
      return undefined;
    }
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.#catalogue.close();
    await this.#pictures?.close();
    await this.#sounds?.close();
  }
}

/** Whether what stands by a document can be read. */
function isWhole(shelf: Shelves[keyof Shelves], { sha256: text }: CorpusDocument): boolean {
  try {
    shelf?.at(text);
    return true;
  } catch {
    return false;
  }
}

function* printed({ firstChunk }: CorpusDocument, chunks: readonly Float64Array[]): Generator<ChunkPrints> {
  for (const [i, hashes] of chunks.entries()) yield { chunk: firstChunk + i, hashes };
}
