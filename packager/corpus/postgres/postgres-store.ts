/**
 * Fingerprints on a PostgreSQL server: the blocks of posting.ts as rows, new
 * chunks in a delta. The server finds rows by number and ships them; looking
 * into a block is done here, as on a disk of one's own.
 */
import type { Pool, QueryResultRow } from 'pg';
import type {
  ChunkPrints,
  FingerprintStore,
  Postings,
  StoreSize,
} from '../../check/similarity/fingerprint-store.ts';
import { hashesIn, hashRecord } from '../delta.ts';
import { ENTRY, type Entries, firstOfSlice, mergedSlice, SLICES } from '../posting.ts';
import { PostingSorter } from '../posting-sorter.ts';
import { transaction } from './connect.ts';
import { foldDelta } from './fold.ts';
import { type Delta, isLocal, lookUp, SEARCHED, SHIPPED } from './look-up.ts';
import { type Asker, type DeltaRow, numbers, rowsOf } from './rows.ts';

/**
 * Bytes of the delta above which it is folded when an addition ends: whoever looks up for the first time reads
 * it all, but to fold it all blocks are written anew, and so it may be a twentieth of them where that is more.
 */
const MOST_IN_DELTA = 8 * 2 ** 20;
const SHARE_IN_DELTA = 1 / 20;
/** Chunks in one statement. */
const AT_ONCE = 100;
/** Held by whoever writes blocks: the letters "fold". */
const FOLDING = 0x666f6c64;

const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

export class PostgresStore implements FingerprintStore {
  readonly #pool: Pool;
  /** Records of the delta that came with earlier lookups: a chunk's never changes. */
  #delta: Delta = new Map();
  /** Whether the server looks into the blocks itself. */
  #searches: Promise<boolean> | undefined;

  /** @param pool of connect.ts; the corpus closes it */
  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async bulkLoad(chunks: Iterable<ChunkPrints> | AsyncIterable<ChunkPrints>): Promise<void> {
    const some: ChunkPrints[] = [];
    for await (const prints of chunks) {
      some.push(prints);
      if (some.length === AT_ONCE) await putDelta(this.#pool, some.splice(0));
    }
    await putDelta(this.#pool, some);
    await this.settle();
  }

  async addChunk(prints: ChunkPrints): Promise<void> {
    await putDelta(this.#pool, [prints]);
  }

  async removeChunk(chunk: number): Promise<void> {
    await transaction(this.#pool, (client) => forget(client, [chunk]));
  }

  async lookup(hashes: Float64Array, most = Number.POSITIVE_INFINITY): Promise<Postings> {
    this.#searches ??= isLocal(this.#pool);
    const how = (await this.#searches) ? SEARCHED : SHIPPED;
    const { postings, delta } = await lookUp(this.#pool, how, hashes, most, this.#delta);
    this.#delta = delta;
    return postings;
  }

  async size(): Promise<StoreSize> {
    const { rows } = await this.#pool.query<{ postings: number; bytes: number }>(`
      SELECT (SELECT coalesce(sum(length(entries)), 0) FROM block)::float8 / ${ENTRY}
           + (SELECT coalesce(sum(length(hashes)), 0) FROM delta)::float8 / 5 AS postings,
        (SELECT coalesce(sum(pg_total_relation_size(inhrelid)), 0) FROM pg_inherits WHERE inhparent = 'block'::regclass)::float8
          + pg_total_relation_size('delta')::float8 AS bytes`);
    return rows[0] ?? { postings: 0, bytes: 0 };
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  /** Every block as it stands after a fold, all as of one moment. */
  async *dump(): AsyncGenerator<Entries> {
    const client = await this.#pool.connect();
    const sorter = new PostingSorter();
    try {
      await client.query(SNAPSHOT);
      const removed = new Set(await numbers(client, 'SELECT chunk FROM removed'));
      for (const { chunk, hashes } of await rowsOf<DeltaRow>(client, 'SELECT chunk, hashes FROM delta'))
        sorter.add({ chunk, hashes: Float64Array.from(hashesIn(hashes)) });
      for (let slice = 0; slice < SLICES; slice++) {
        const known = await rowsOf<Entries & QueryResultRow>(
          client,
          'SELECT block, entries FROM block WHERE block >= $1::int AND block < $2::int',
          [firstOfSlice(slice), firstOfSlice(slice + 1)],
        );
        yield* mergedSlice(slice, known, sorter.blocks(slice), removed);
      }
      await client.query('COMMIT');
    } finally {
      sorter.close();
      // A dump that was left half-way has a transaction open, which ends with its connection.
      client.release(true);
    }
  }

  /** Folds the delta once it is long; where another is at it, it is left to that one. */
  async settle(): Promise<void> {
    await transaction(this.#pool, async (client) => {
      if (!(await isLong(client))) return;
      const { rows } = await client.query('SELECT pg_try_advisory_xact_lock($1) AS mine', [FOLDING]);
      // Another may have been at it until just now.
      if (rows[0]?.mine && (await isLong(client))) await foldDelta(client);
    });
  }

  /** Moves the delta into the blocks, and forgets the removed chunks for good. One at a time does it. */
  async fold(): Promise<void> {
    await transaction(this.#pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [FOLDING]);
      await foldDelta(client);
    });
  }
}

async function isLong(client: Asker): Promise<boolean> {
  const { rows } = await client.query<{ delta: number; blocks: number }>(
    `SELECT (SELECT coalesce(sum(length(hashes)), 0) FROM delta)::float8 AS delta,
       (SELECT coalesce(sum(pg_table_size(inhrelid)), 0) FROM pg_inherits WHERE inhparent = 'block'::regclass)::float8 AS blocks`,
  );
  const { delta, blocks } = rows[0] ?? { delta: 0, blocks: 0 };
  return delta > Math.max(MOST_IN_DELTA, SHARE_IN_DELTA * blocks);
}

/** Puts chunks into the delta, in the caller's transaction if it has one. */
export async function putDelta(client: Asker, chunks: readonly ChunkPrints[]): Promise<void> {
  await client.query(
    `INSERT INTO delta SELECT * FROM unnest($1::int[], $2::bytea[])
     ON CONFLICT (chunk) DO UPDATE SET hashes = excluded.hashes`,
    [chunks.map(({ chunk }) => chunk), chunks.map(({ hashes }) => hashRecord(hashes))],
  );
}

/** Takes chunks out, in the caller's transaction. */
export async function forget(client: Asker, chunks: readonly number[]): Promise<void> {
  await client.query('DELETE FROM delta WHERE chunk = ANY($1)', [chunks]);
  await client.query('INSERT INTO removed SELECT unnest($1::int[]) ON CONFLICT DO NOTHING', [chunks]);
}
