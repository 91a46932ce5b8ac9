/**
 * Prints of pictures, or of recordings, in the table `media`: a row for each
 * file of a document, so that they come and go with it. What may be compared is
 * told by the view `seen_media` (migrations.ts): the thumbnail in a picture's
 * print shows what is on it, so another tenant's picture is only known again
 * byte for byte; a recording's print tells no more than a fingerprint does.
 */
import type { Pool, PoolClient } from 'pg';
import type { CorpusDocument } from '../document.ts';
import type { KnownFile, Placed, PrintKind, PrintShelf } from '../print-shelf.ts';

/** Prints in one answer: more would wait in memory. */
const AT_ONCE = 1000;

type Which = 'picture' | 'sound';

interface MediaRow<About> {
  readonly about: About;
  readonly path: string;
  readonly number: number | null;
  readonly seconds: number | null;
  readonly print: Buffer | null;
}

interface HolderRow<About> extends MediaRow<About> {
  readonly asked: number;
  readonly document: number;
}

export class PostgresPrints<About extends { readonly sha256: string }, Print, Key>
  implements PrintShelf<About, Print, Key>
{
  readonly #pool: Pool;
  readonly #which: Which;
  readonly #kind: PrintKind<About, Print, Key>;
  readonly #documents: (ids: readonly number[]) => Promise<ReadonlyMap<number, CorpusDocument>>;
  #changes = 0;

  /** @param documents by their numbers, those that are gone left out */
  constructor(
    pool: Pool,
    which: Which,
    kind: PrintKind<About, Print, Key>,
    documents: (ids: readonly number[]) => Promise<ReadonlyMap<number, CorpusDocument>>,
  ) {
    this.#pool = pool;
    this.#which = which;
    this.#kind = kind;
    this.#documents = documents;
  }

  get changes(): number {
    return this.#changes;
  }

  /** Documents were removed, and their files with them. */
  touch(): void {
    this.#changes += 1;
  }

  /** The same file in many documents has one print. */
  async *keys(): AsyncGenerator<{ readonly id: number; readonly key: Key }> {
    for (let last = ''; ; ) {
      const { rows } = await this.#pool.query<{ id: number; sha256: string; key: Buffer }>(
        `SELECT DISTINCT ON (sha256) id, sha256, substring(print FROM ${this.#kind.keyAt + 1}) AS key FROM seen_media
         WHERE kind = $1 AND version = $2 AND print IS NOT NULL AND sha256 > $3 ORDER BY sha256, id LIMIT ${AT_ONCE}`,
        [this.#which, this.#kind.version, last],
      );
      for (const { id, key } of rows) yield { id, key: this.#kind.keyOf(key) };
      const end = rows.at(-1);
      if (!end) return;
      last = end.sha256;
    }
  }

  /** The one that its print comes under, where it has one that may be compared. */
  async numberOf(sha256: string): Promise<number | undefined> {
    const { rows } = await this.#pool.query<{ id: number }>(
      `SELECT id FROM seen_media WHERE kind = $1 AND sha256 = $2
       ORDER BY version = $3 AND print IS NOT NULL DESC, id LIMIT 1`,
      [this.#which, sha256, this.#kind.version],
    );
    return rows[0]?.id;
  }

  async files(ids: readonly number[]): Promise<ReadonlyMap<number, KnownFile<About, Print>>> {
    if (ids.length === 0) return new Map();
    const { rows } = await this.#pool.query<HolderRow<About>>(
      `SELECT one.id AS asked, other.document, other.about, other.path, other.number, other.seconds,
         CASE WHEN other.version = $3 THEN other.print END AS print
       FROM seen_media one JOIN seen_media other USING (kind, sha256)
       WHERE one.kind = $1 AND one.id = ANY($2::int[]) ORDER BY other.id`,
      [this.#which, ids, this.#kind.version],
    );
    const documents = await this.#documents([...new Set(rows.map(({ document }) => document))]);
    const found = new Map<number, KnownFile<About, Print>>();
    for (const row of rows) {
      const document = documents.get(row.document);
      if (!document) continue;
      const known = found.get(row.asked) ?? { about: row.about, holders: [] };
      found.set(row.asked, {
        ...known,
        ...(!known.print && row.print && { print: this.#kind.unpack(row.print) }),
        holders: [...known.holders, { document, ...placeOf(row) }],
      });
    }
    return found;
  }

  async of({ id }: Pick<CorpusDocument, 'id'>): Promise<Placed<About, Print>[]> {
    const { rows } = await this.#pool.query<MediaRow<About>>(
      'SELECT about, path, number, seconds, print FROM media WHERE kind = $1 AND document = $2 AND version = $3 ORDER BY id',
      [this.#which, id, this.#kind.version],
    );
    return rows.map(
      ({ about, print, ...place }): Placed<About, Print> => ({
        ...about,
        ...placeOf(place),
        ...(print && { print: this.#kind.unpack(print) }),
      }),
    );
  }

  /**
   * Puts the files of a document, in the caller's transaction.
   * @param instead of those that were there; else beside them, where the same text stands in several places
   */
  async put(
    client: PoolClient,
    document: number,
    files: readonly Placed<About, Print>[],
    instead: boolean,
  ): Promise<void> {
    this.touch();
    if (instead)
      await client.query('DELETE FROM media WHERE kind = $1 AND document = $2', [this.#which, document]);
    const once = [...new Map(files.map((file) => [file.sha256, file])).values()];
    if (once.length === 0) return;
    await client.query(
      `INSERT INTO media (kind, document, version, sha256, about, path, number, seconds, print)
       SELECT $1::text, $2::int, $3::int, * FROM unnest($4::text[], $5::jsonb[], $6::text[], $7::int[], $8::float8[], $9::bytea[])
       ON CONFLICT (kind, document, sha256) DO UPDATE SET version = excluded.version, about = excluded.about,
         path = excluded.path, number = excluded.number, seconds = excluded.seconds, print = excluded.print`,
      [
        ...[this.#which, document, this.#kind.version],
        once.map(({ sha256 }) => sha256),
        once.map((file) => JSON.stringify(this.#kind.about(file))),
        once.map(({ path }) => path),
        once.map(({ number }) => number ?? null),
        once.map(({ seconds }) => seconds ?? null),
        once.map(({ print }) => (print ? this.#kind.pack(print) : null)),
      ],
    );
  }

  async size(): Promise<{ readonly files: number; readonly bytes: number }> {
    const { rows } = await this.#pool.query<{ files: number; bytes: number }>(
      `SELECT count(DISTINCT sha256)::int AS files, coalesce(sum(pg_column_size(print)), 0)::float8 AS bytes
       FROM seen_media WHERE kind = $1`,
      [this.#which],
    );
    return rows[0] ?? { files: 0, bytes: 0 };
  }
}

const placeOf = ({ path, number, seconds }: Pick<MediaRow<unknown>, 'path' | 'number' | 'seconds'>) => ({
  path,
  ...(number !== null && { number }),
  ...(seconds !== null && { seconds }),
});
