/** The delta of a store on PostgreSQL taken into its blocks, and what was removed taken out of them. */
import type { QueryResultRow } from 'pg';
import { hashesIn } from '../delta.ts';
import { type Entries, mergeEntries, SLICES } from '../posting.ts';
import { PostingSorter } from '../posting-sorter.ts';
import { type Asker, numbers, records, rowsOf } from './rows.ts';

/** Blocks in one statement. */
const AT_ONCE = 4000;

const NONE = Buffer.alloc(0);

/** Moves the delta into the blocks, and forgets the removed chunks for good; in the caller's transaction. */
export async function foldDelta(client: Asker): Promise<void> {
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
}

/** As a lookup where blocks lie on several machines (SHIPPED). */
const read = (client: Asker, blocks: readonly number[]): Promise<Entries[]> =>
  rowsOf<Entries & QueryResultRow>(client, 'SELECT block, entries FROM block WHERE block = ANY($1::int[])', [
    blocks,
  ]);

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
