/**
 * A corpus on a PostgreSQL server, shared by tenants. A document, its text and
 * its fingerprints come and go in one transaction, so nothing is ever pending.
 * What is another tenant's and not shared has no title and no text here, only
 * whom to ask: the server sees to that (migrations.ts).
 */
import type { Pool } from 'pg';
import { NORM_VERSION } from '../../check/similarity/fold.ts';
import { findFfmpeg } from '../../recordings/ffmpeg.ts';
import type {
  Added,
  Corpus,
  CorpusFault,
  CorpusPictures,
  CorpusSounds,
  CorpusStats,
  Incoming,
  OnDocument,
} from '../corpus.ts';
import { type Chunk, type CorpusDocument, chunkOf, type SourceState, UNREAD } from '../document.ts';
import type { DocumentText } from '../packed-text.ts';
import { sha256, unpackedAhead, unpackText } from '../packed-text.ts';
import { PICTURES, PictureFinder } from '../picture-finder.ts';
import { isIndexed } from '../prints.ts';
import { SOUNDS, SoundFinder } from '../sound-finder.ts';
import { transaction } from './connect.ts';
import { PostgresPrints } from './postgres-prints.ts';
import { PostgresStore } from './postgres-store.ts';
import { drop, putSource, type Shelves } from './put-documents.ts';

const ROWS = `SELECT id, title, owner, licence, language, sha256, added_at, words, starts, first_chunk, sources,
  CASE WHEN readable THEN NULL ELSE contact END AS contact FROM seen_document`;

/** Texts in one answer: more would wait in memory. */
const TEXTS_AT_ONCE = 50;

/** Whether a source was read as it would be today: by these rules, and with ffmpeg if it is here by now. */
const WAS_READ = '(pictures = $1 AND (sounds = $2 OR sounds = -$2 AND NOT $3))';
const readBy = (): unknown[] => [PICTURES.version, SOUNDS.version, findFfmpeg() !== undefined];

interface Row extends Record<'title' | 'sha256', string> {
  readonly id: number;
  readonly owner: string | null;
  readonly licence: string | null;
  readonly language: string | null;
  readonly contact: string | null;
  readonly added_at: Date;
  readonly words: number;
  readonly starts: number[];
  readonly first_chunk: number;
  readonly sources: string[];
}

function documentOf({
  owner,
  licence,
  language,
  contact,
  added_at,
  first_chunk,
  ...row
}: Row): CorpusDocument {
  return {
    ...row,
    ...{ addedAt: added_at.toISOString(), firstChunk: first_chunk },
    ...(owner !== null && { owner }),
    ...(licence !== null && { licence }),
    ...(language !== null && { language }),
    ...(contact !== null && { contact }),
  };
}

export class PostgresCorpus implements Corpus {
  readonly store: PostgresStore;
  readonly pictures: CorpusPictures;
  readonly sounds: CorpusSounds;
  readonly #pool: Pool;
  readonly #shelves: Shelves;

  /** @param pool of connect.ts, which the corpus closes */
  constructor(pool: Pool) {
    this.#pool = pool;
    this.store = new PostgresStore(pool);
    const documents = (ids: readonly number[]) => this.#byId(ids);
    const pictures = new PostgresPrints(pool, 'picture', PICTURES, documents);
    const sounds = new PostgresPrints(pool, 'sound', SOUNDS, documents);
    this.#shelves = { pictures, sounds };
    const [pictureFinder, soundFinder] = [new PictureFinder(pictures), new SoundFinder(sounds)];
    this.pictures = {
      missed: async () => (await this.#missed()).pictures,
      like: (picture) => pictureFinder.like(picture),
      of: (document) => pictures.of(document),
    };
    this.sounds = {
      missed: async () => (await this.#missed()).sounds,
      like: (sound) => soundFinder.like(sound),
      of: (document) => sounds.of(document),
    };
  }

  async #byId(ids: readonly number[]): Promise<ReadonlyMap<number, CorpusDocument>> {
    const { rows } = await this.#pool.query<Row>(`${ROWS} WHERE id = ANY($1::int[])`, [ids]);
    return new Map(rows.map((row) => [row.id, documentOf(row)]));
  }

  /** Of any tenant. */
  async #missed(): Promise<{ readonly pictures: boolean; readonly sounds: boolean }> {
    const { rows } = await this.#pool.query<{ pictures: boolean; sounds: boolean }>(
      'SELECT pictures, sounds FROM missed($1, $2)',
      [PICTURES.version, SOUNDS.version],
    );
    return rows[0] ?? { pictures: false, sounds: false };
  }

  /** Of one's own. */
  async waiting(): Promise<number> {
    const { rows } = await this.#pool.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM source WHERE tenant = my_tenant() AND NOT ${WAS_READ}`,
      readBy(),
    );
    return rows[0]?.n ?? 0;
  }

  async *documents(): AsyncGenerator<CorpusDocument> {
    for (let last = 0; ; ) {
      const { rows } = await this.#pool.query<Row>(`${ROWS} WHERE id > $1 ORDER BY id LIMIT 500`, [last]);
      for (const row of rows) yield documentOf(row);
      const end = rows.at(-1);
      if (!end) return;
      last = end.id;
    }
  }

  async count(): Promise<number> {
    const { rows } = await this.#pool.query<{ n: number }>('SELECT count(*)::int AS n FROM seen_document');
    return rows[0]?.n ?? 0;
  }

  async chunks(numbers: readonly number[]): Promise<ReadonlyMap<number, Chunk>> {
    const { rows } = await this.#pool.query<{ number: number; first: number }>(
      `SELECT n AS number, (SELECT first_chunk FROM seen_document WHERE first_chunk <= n ORDER BY first_chunk DESC LIMIT 1) AS first
         FROM unnest($1::int[]) n`,
      [numbers],
    );
    const { rows: documents } = await this.#pool.query<Row>(`${ROWS} WHERE first_chunk = ANY($1::int[])`, [
      [...new Set(rows.map(({ first }) => first))],
    ]);
    const byFirst = new Map(documents.map((row) => [row.first_chunk, documentOf(row)]));
    return new Map(
      rows.flatMap(({ number, first }) => {
        const document = byFirst.get(first);
        const chunk = document && chunkOf(document, number);
        return chunk ? [[number, chunk] as const] : [];
      }),
    );
  }

  async text(id: number): Promise<DocumentText | undefined> {
    const { rows } = await this.#pool.query<{ content: Buffer }>(
      'SELECT content FROM body WHERE document = $1',
      [id],
    );
    return rows[0] && unpackText(rows[0].content);
  }

  async *texts(ids: readonly number[]): AsyncGenerator<readonly [id: number, text: string]> {
    for (let i = 0; i < ids.length; i += TEXTS_AT_ONCE) {
      const { rows } = await this.#pool.query<{ document: number; content: Buffer }>({
        text: 'SELECT document, content FROM body WHERE document = ANY($1::int[])',
        values: [ids.slice(i, i + TEXTS_AT_ONCE)],
      });
      const packed = rows.map(({ document, content }) => [document, content] as const);
      for await (const [id, { text }] of unpackedAhead(packed)) yield [id, text];
    }
  }

  async source(path: string): Promise<SourceState | undefined> {
    const { rows } = await this.#pool.query<SourceState>(
      `SELECT path, bytes, CASE WHEN ${WAS_READ} THEN modified ELSE ${UNREAD} END AS modified
       FROM source WHERE tenant = my_tenant() AND path = $4`,
      [...readBy(), path],
    );
    return rows[0];
  }

  async add(incoming: AsyncIterable<Incoming>): Promise<Added> {
    const tally = { added: 0, same: 0, replaced: 0 };
    try {
      for await (const { source, documents } of incoming) {
        const put = await transaction(this.#pool, (client) =>
          putSource(client, source, documents, this.#shelves),
        );
        tally.added += put.added;
        tally.same += put.same;
        tally.replaced += put.replaced;
        if (put.replaced > 0) this.#touch();
      }
    } finally {
      await this.store.settle();
    }
    return tally;
  }

  async remove(id: number): Promise<boolean> {
    const there = await transaction(this.#pool, async (client) => {
      // A file that is added again is to be read again.
      await client.query('DELETE FROM source WHERE tenant = my_tenant() AND $1 = ANY(documents)', [id]);
      return (await drop(client, [id])) > 0;
    });
    this.#touch();
    return there;
  }

  #touch(): void {
    for (const shelf of Object.values(this.#shelves)) shelf.touch();
  }

  async stats(): Promise<CorpusStats> {
    const { rows } = await this.#pool.query<{ language: string; n: number; words: number; chunks: number }>(
      `SELECT coalesce(language, '') AS language, count(*)::int AS n, sum(words)::float8 AS words,
         sum(cardinality(starts))::float8 AS chunks FROM seen_document GROUP BY 1`,
    );
    const { rows: sizes } = await this.#pool.query<{ bytes: number }>(
      "SELECT (pg_total_relation_size('body') + pg_total_relation_size('document'))::float8 AS bytes",
    );
    const { postings, bytes } = await this.store.size();
    const [pictures, sounds] = await Promise.all([
      this.#shelves.pictures.size(),
      this.#shelves.sounds.size(),
    ]);
    const sum = (of: 'n' | 'words' | 'chunks') => rows.reduce((total, row) => total + row[of], 0);
    return {
      ...{ documents: sum('n'), words: sum('words'), chunks: sum('chunks'), postings, norm: NORM_VERSION },
      ...{ indexBytes: bytes, textBytes: sizes[0]?.bytes ?? 0 },
      ...{ pictures: pictures.files, pictureBytes: pictures.bytes },
      ...{ sounds: sounds.files, soundBytes: sounds.bytes, soundsMissed: (await this.#missed()).sounds },
      languages: Object.fromEntries(rows.map(({ language, n }) => [language, n])),
    };
  }

  async *check(onDocument: OnDocument): AsyncGenerator<CorpusFault> {
    const { documents: total } = await this.stats();
    let done = 0;
    for await (const document of this.documents()) {
      onDocument(done++, total, document.title);
      if (document.contact !== undefined) continue;
      const text = await this.text(document.id).then(
        (found) => found?.text,
        () => undefined,
      );
      if (text === undefined || sha256(text) !== document.sha256) yield { kind: 'text-damaged', document };
      else if (!(await isIndexed(this.store, document, text))) yield { kind: 'not-indexed', document };
      if (!(await isWhole(this.#shelves.pictures, document))) yield { kind: 'pictures-damaged', document };
      if (!(await isWhole(this.#shelves.sounds, document))) yield { kind: 'sounds-damaged', document };
    }
  }

  async close(): Promise<void> {
    await this.store.close();
  }
}

/** Whether what stands by a document can be read. */
const isWhole = (shelf: Shelves[keyof Shelves], document: CorpusDocument): Promise<boolean> =>
  shelf.of(document).then(
    () => true,
    () => false,
  );
