/**
 * Fingerprints on a PostgreSQL server: the blocks of posting.ts as rows, new
 * chunks in a delta. The server finds rows by number and ships them; looking
 * into a block is done here, as on a disk of one's own.
 */
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type {
  ChunkPrints,
  FingerprintStore,
  Postings,
  StoreSize,
} from '../../check/similarity/fingerprint-store.ts';
import { hashesIn, hashRecord, inRecords } from '../delta.ts';
import {
  blockOf,
  chunksIn,
  ENTRY,
  type Entries,
  Findings,
  firstOfSlice,
  MOST_CHUNKS,
  mergedSlice,
  mergeEntries,
  SLICES,
} from '../posting.ts';
import { PostingSorter } from '../posting-sorter.ts';
import { transaction } from './connect.ts';

/** Blocks in one statement. */
const AT_ONCE = 4000;
/** Bytes of the delta above which it is folded when an addition ends: each lookup reads it all. */
const MOST_IN_DELTA = 4 * 2 ** 20;
/** Held by whoever writes blocks: the letters "fold". */
const FOLDING = 0x666f6c64;

const NONE = Buffer.alloc(0);
const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

export class PostgresStore implements FingerprintStore {
  readonly #pool: Pool;
  /** Records of the delta that came with earlier lookups: a chunk's never changes. */
  #delta: ReadonlyMap<number, Buffer> = new Map();
  /** Whether the server looks into the blocks itself. */
  #searches: Promise<boolean> | undefined;

  /** @param pool of connect.ts; the corpus closes it */
  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async bulkLoad(chunks: Iterable<ChunkPrints> | AsyncIterable<ChunkPrints>): Promise<void> {
    for await (const prints of chunks) await putDelta(this.#pool, [prints]);
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
    // One statement sees blocks and delta as of one moment: what is folded meanwhile is in one of the two.
    const known = this.#delta;
    const { rows } = await this.#pool.query<{ found: Buffer | null }>(how.sql, [
      [...known.keys()],
      ...how.asked(hashes, most),
    ]);
    const { removed, delta, blocks } = sorted(foundIn(rows[0]?.found ?? NONE));
    this.#delta = new Map(
      [...delta].map(([chunk, record]) => [chunk, known.get(chunk) ?? Buffer.from(record)] as const),
    );
    return gathered({ removed, delta: this.#delta, blocks }, hashes, how, most);
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

  /** Folds the delta once it is long. */
  async settle(): Promise<void> {
    const { rows } = await this.#pool.query(
      'SELECT coalesce(sum(length(hashes)), 0)::float8 AS bytes FROM delta',
    );
    if (Number(rows[0]?.bytes) > MOST_IN_DELTA) await this.fold();
  }

  /** Moves the delta into the blocks, and forgets the removed chunks for good. One at a time does it. */
  async fold(): Promise<void> {
    await transaction(this.#pool, async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [FOLDING]);
      const removed = await numbers(client, 'SELECT chunk FROM removed');
      const folded = await numbers(client, 'SELECT chunk FROM delta ORDER BY chunk');
      const sorter = new PostingSorter();
      try {
        for (let i = 0; i < folded.length; i += AT_ONCE)
          for (const { chunk, hashes } of await records(client, folded.slice(i, i + AT_ONCE)))
            sorter.add({ chunk, hashes: Float64Array.from(hashesIn(hashes)) });
        for (let slice = 0; slice < SLICES; slice++) await mergeAll(client, sorter.blocks(slice));
      } finally {
        sorter.close();
      }
      if (removed.length > 0) await sweep(client, new Set(removed));
      await client.query('DELETE FROM delta WHERE chunk = ANY($1)', [folded]);
      await client.query('DELETE FROM removed WHERE chunk = ANY($1)', [removed]);
    });
  }
}

type Asker = Pick<PoolClient, 'query'>;

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

/** What a lookup gets: removed chunks, the delta with the records that are not known yet, and blocks or what was found in them. */
interface Found {
  readonly kind: number;
  /** A chunk, a block, or which of the hashes. */
  readonly number: number;
  readonly bytes: Buffer;
}

const REMOVED = 0;
const DELTA = 1;

/** All of it in one value: ten thousand rows would take longer to read than to find. */
const besideDelta = (blocks: string): string =>
  `SELECT string_agg(int4send(kind) || int4send(number) || int4send(length(bytes)) || bytes, '') AS found FROM (
     SELECT ${REMOVED} AS kind, chunk AS number, ''::bytea AS bytes FROM removed
     UNION ALL SELECT ${DELTA}, chunk, CASE WHEN chunk = ANY($1::int[]) THEN '' ELSE hashes END FROM delta
     UNION ALL SELECT 2, number, bytes FROM (${blocks}) looked) everything`;

function* foundIn(packed: Buffer): Generator<Found> {
  for (let at = 0; at < packed.length; ) {
    const [kind, number, length] = [0, 4, 8].map((offset) => packed.readInt32BE(at + offset));
    at += 12 + (length ?? 0);
    yield { kind: kind ?? 0, number: number ?? 0, bytes: packed.subarray(at - (length ?? 0), at) };
  }
}

/** How blocks are looked into. */
interface How {
  readonly sql: string;
  /** What the statement wants, after the chunks of the delta that are known. */
  asked(hashes: Float64Array, most: number): unknown[];
  /** What is asked for hash number `i`: the `number` its bytes come under. */
  numberOf(hash: number, i: number): number;
}

/**
 * By the server, which ships the entries of a hash alone: they begin where its
 * lower 22 bits stand in the sorted block, as three bytes, and are as many as a
 * step or two shows; none where they are more than are wanted. Where these
 * bytes are first met across two entries, the whole block comes.
 */
const SEARCHED: How = {
  sql: besideDelta(`
    SELECT i::int AS number, CASE
        WHEN (at - 1) % ${ENTRY} <> 0 THEN entries
        WHEN substring(entries FROM at + most * ${ENTRY} FOR 3) = head THEN ''
        WHEN substring(entries FROM at + ${8 * ENTRY} FOR 3) <> head THEN substring(entries FROM at FOR ${8 * ENTRY})
        WHEN substring(entries FROM at + ${64 * ENTRY} FOR 3) <> head THEN substring(entries FROM at FOR ${64 * ENTRY})
        ELSE substring(entries FROM at) END AS bytes
      FROM unnest($2::bigint[]) WITH ORDINALITY AS asked(hash, i)
        JOIN block ON block.block = (hash >> 22)::int
        CROSS JOIN (SELECT $3::int + count(*)::int AS most FROM removed) wanted,
        LATERAL (SELECT substring(int4send((hash & 4194303)::int) FROM 2) AS head) lower,
        LATERAL (SELECT position(head IN entries) AS at) place
      WHERE at > 0`),
  asked: (hashes, most) => [[...hashes], Math.floor(Math.min(most, MOST_CHUNKS))],
  numberOf: (_, i) => i + 1,
};

/**
 * By us, where blocks lie on several machines. `= ANY` and no join: it is
 * handed on to foreign partitions and to the shards of Citus as it stands.
 */
const SHIPPED: How = {
  sql: besideDelta('SELECT block AS number, entries AS bytes FROM block WHERE block = ANY($2::int[])'),
  asked: (hashes) => [[...new Set(Array.from(hashes, blockOf))]],
  numberOf: blockOf,
};

/** Whether all partitions are tables of this server, as Citus' are not, which knows one table alone. */
async function isLocal(client: Asker): Promise<boolean> {
  const { rows } = await client.query<{ local: boolean | null }>(
    `SELECT bool_and(relkind = 'r') AS local FROM pg_inherits JOIN pg_class ON oid = inhrelid
       WHERE inhparent = 'block'::regclass`,
  );
  return rows[0]?.local ?? false;
}

interface Sorted {
  readonly removed: ReadonlySet<number>;
  readonly delta: ReadonlyMap<number, Buffer>;
  readonly blocks: ReadonlyMap<number, Buffer>;
}

function sorted(rows: Iterable<Found>): Sorted {
  const removed = new Set<number>();
  const [delta, blocks] = [new Map<number, Buffer>(), new Map<number, Buffer>()];
  for (const { kind, number, bytes } of rows) {
    if (kind === REMOVED) removed.add(number);
    else (kind === DELTA ? delta : blocks).set(number, bytes);
  }
  return { removed, delta, blocks };
}

function gathered(
  { removed, delta, blocks }: Sorted,
  hashes: Float64Array,
  how: How,
  most: number,
): Postings {
  const fresh = inRecords(delta, hashes);
  const found = new Findings();
  for (const [i, hash] of hashes.entries()) {
    const known = chunksIn(blocks.get(how.numberOf(hash, i)) ?? NONE, hash, most + removed.size);
    const all = fresh.has(i) ? [...new Set([...known, ...(fresh.get(i) ?? [])])] : known;
    found.add(i, removed.size > 0 ? all.filter((chunk) => !removed.has(chunk)) : all, most);
  }
  return found.postings;
}

interface DeltaRow extends QueryResultRow {
  readonly chunk: number;
  readonly hashes: Buffer;
}

/** As a lookup where blocks lie on several machines (SHIPPED). */
const read = (client: Asker, blocks: readonly number[]): Promise<Entries[]> =>
  rowsOf<Entries & QueryResultRow>(client, 'SELECT block, entries FROM block WHERE block = ANY($1::int[])', [
    blocks,
  ]);

const records = (client: Asker, chunks: readonly number[]): Promise<DeltaRow[]> =>
  rowsOf<DeltaRow>(client, 'SELECT chunk, hashes FROM delta WHERE chunk = ANY($1::int[])', [chunks]);

async function rowsOf<Row extends QueryResultRow>(
  client: Asker,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return (await client.query<Row>(text, [...values])).rows;
}

async function numbers(client: Asker, text: string): Promise<number[]> {
  return (await rowsOf<{ chunk: number }>(client, text)).map(({ chunk }) => chunk);
}

/** Merges sorted blocks into those that are there. */
async function mergeAll(client: Asker, blocks: Iterable<Entries>): Promise<void> {
  const some: Entries[] = [];
  for (const one of blocks) {
    some.push(one);
    if (some.length === AT_ONCE) await mergeSome(client, some.splice(0));
  }
  if (some.length > 0) await mergeSome(client, some);
}

async function mergeSome(client: Asker, some: readonly Entries[]): Promise<void> {
  const there = await read(
    client,
    some.map(({ block }) => block),
  );
  const before = new Map(there.map(({ block, entries }) => [block, entries]));
  const nothing: ReadonlySet<number> = new Set();
  await put(
    client,
    'insert',
    some.filter(({ block }) => !before.has(block)),
  );
  await put(
    client,
    'update',
    some.flatMap(({ block, entries }) => {
      const known = before.get(block);
      return known ? [{ block, entries: mergeEntries(known, entries, nothing) }] : [];
    }),
  );
}

/** Two statements and no upsert, which foreign partitions do not know. */
const PUT = {
  insert: 'INSERT INTO block SELECT * FROM unnest($1::int[], $2::bytea[])',
  update:
    'UPDATE block SET entries = u.entries FROM unnest($1::int[], $2::bytea[]) u(block, entries) WHERE block.block = u.block',
} as const;

async function put(client: Asker, how: keyof typeof PUT, rows: readonly Entries[]): Promise<void> {
  if (rows.length === 0) return;
  await client.query(PUT[how], [rows.map(({ block }) => block), rows.map(({ entries }) => entries)]);
}

/** Takes the postings of removed chunks out of every block. */
async function sweep(client: Asker, removed: ReadonlySet<number>): Promise<void> {
  for (let last = -1; ; ) {
    const some = await rowsOf<Entries & QueryResultRow>(
      client,
      `SELECT block, entries FROM block WHERE block > $1::int ORDER BY block LIMIT ${AT_ONCE}`,
      [last],
    );
    last = some.at(-1)?.block ?? last;
    const changed = some.flatMap(({ block, entries }) => {
      const left = mergeEntries(entries, NONE, removed);
      return left.length < entries.length ? [{ block, entries: left }] : [];
    });
    await put(client, 'update', changed);
    if (some.length < AT_ONCE) return;
  }
}
