/** A lookup in a store on PostgreSQL: blocks, delta and what was removed, in one statement. */
import type { Postings } from '../../check/similarity/fingerprint-store.ts';
import { inRecords } from '../delta.ts';
import { blockOf, ENTRY, Findings, MOST_CHUNKS } from '../posting.ts';
import type { Asker } from './rows.ts';

const NONE = Buffer.alloc(0);

/** Records of the delta by their chunk: a chunk's never changes. */
export type Delta = ReadonlyMap<number, Buffer>;

/**
 * @param most chunks of a hash that are wanted; none are given of one that has more
 * @param known records that came with earlier lookups; these do not come again
 * @returns the postings, and the records of the delta as it is now
 */
export async function lookUp(
  client: Asker,
  how: How,
  hashes: Float64Array,
  most: number,
  known: Delta,
): Promise<{ readonly postings: Postings; readonly delta: Delta }> {
  // One statement sees blocks and delta as of one moment: what is folded meanwhile is in one of the two.
  const { rows } = await client.query<{ found: Buffer | null }>(how.sql, [
    [...known.keys()],
    ...how.asked(hashes, most),
  ]);
  const { removed, delta: sent, blocks } = sorted(foundIn(rows[0]?.found ?? NONE));
  const delta = new Map(
    [...sent].map(([chunk, record]) => [chunk, known.get(chunk) ?? Buffer.from(record)] as const),
  );
  return { postings: gathered({ removed, delta, blocks }, hashes, how, most), delta };
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
export interface How {
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
export const SEARCHED: How = {
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
export const SHIPPED: How = {
  sql: besideDelta('SELECT block AS number, entries AS bytes FROM block WHERE block = ANY($2::int[])'),
  asked: (hashes) => [[...new Set(Array.from(hashes, blockOf))]],
  numberOf: blockOf,
};

/** Whether all partitions are tables of this server, as Citus' are not, which knows one table alone. */
export async function isLocal(client: Asker): Promise<boolean> {
  const { rows } = await client.query<{ local: boolean | null }>(
    `SELECT bool_and(relkind = 'r') AS local FROM pg_inherits JOIN pg_class ON oid = inhrelid
       WHERE inhparent = 'block'::regclass`,
  );
  return rows[0]?.local ?? false;
}

interface Sorted {
  readonly removed: ReadonlySet<number>;
  readonly delta: Delta;
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
  const found = new Findings({ most, fresh, removed });
  for (const [i, hash] of hashes.entries()) found.look(i, hash, blocks.get(how.numberOf(hash, i)) ?? NONE);
  return found.postings;
}
