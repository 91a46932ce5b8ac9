/**
 * The index of a corpus: LMDB blocks beside plain segment files, on the same
 * fingerprints of made-up courses; `--postgres` also one PostgreSQL server and
 * three that share the blocks through postgres_fdw, started here. Times are of
 * the processor, since machines are shared. `--courses n`, default 4,179.
 * Goals: 400 MB, 180 s from extracted text; PostgreSQL at most 3 x.
 *
 * `--writers [--courses n]`: instead of all that, what it takes to add courses one by
 * one to a PostgreSQL server started here (with fsync, as a real one), by 1, 2 and 4
 * programs at once, where there are 500 courses already, or n; and what its
 * connections wait for meanwhile.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import type { ChunkPrints, FingerprintStore } from '../../packager/check/similarity/fingerprint-store.ts';
import { hashesIn, hashRecord } from '../../packager/corpus/delta.ts';
import { LmdbStore } from '../../packager/corpus/lmdb-store.ts';
import { connect } from '../../packager/corpus/postgres/connect.ts';
import { PostgresStore } from '../../packager/corpus/postgres/postgres-store.ts';
import { distinct } from '../../packager/corpus/posting.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { postgresBin, type Server, startServer } from '../../test/corpus/postgres-server.ts';
import { courseText } from './material/corpus-texts.ts';
import { SegmentStore } from './material/segment-store.ts';
import { machine } from './material/timed.ts';
import { beWriter, measureWriters } from './material/writers.ts';

const WORDS = 8000;
const QUERY_WORDS = 10_000;
const LOOKUPS = 7;
/** A fingerprint in more than one of a hundred chunks tells nothing. */
const SHARE = 0.01;

export async function run(args: string[]): Promise<void> {
  if (args.includes('--writer')) return beWriter();
  const at = args.indexOf('--courses');
  const courses = at < 0 ? undefined : Number(args[at + 1]);
  if (args.includes('--writers')) {
    await measureWriters(courses ?? 500);
    console.log(machine());
    return;
  }
  await measureStores(courses ?? 4179, args.includes('--postgres'));
}

async function measureStores(courses: number, postgres: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-corpus-'));
  try {
    const { records, seconds } = prints(courses);
    console.log(`${courses} courses of ${WORDS} words, ${records.length} chunks`);
    console.log(`fingerprints from text     ${seconds.toFixed(1)} s`);
    const path = join(folder, 'index.mdb');
    const lmdb = await measure(
      'LMDB blocks',
      new LmdbStore(open({ path, encoding: 'binary', cache: false }), path),
      records,
    );
    await measure('segment files', new SegmentStore(join(folder, 'segments')), records, { beside: lmdb });
    if (postgres) await measurePostgres(records, lmdb);
    console.log(machine());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Chunks as records of five bytes a fingerprint, which all stores are filled from. */
function prints(courses: number): { records: Buffer[]; seconds: number } {
  const records: Buffer[] = [];
  let seconds = 0;
  for (let course = 0; course < courses; course++) {
    const text = courseText(course, WORDS);
    const before = cpu();
    for (const hashes of printsOf(text).chunks) records.push(hashRecord(hashes));
    seconds += cpu() - before;
  }
  return { records, seconds };
}

function* chunks(records: readonly Buffer[]): Generator<ChunkPrints> {
  for (const [chunk, record] of records.entries())
    yield { chunk, hashes: Float64Array.from(hashesIn(record)) };
}

/** The fingerprints of a course, a fifth of it taken from another. */
const query = (seed: number): Float64Array =>
  distinct(
    Float64Array.from(
      printsOf(
        `${courseText(900_000 + seed, QUERY_WORDS * 0.8)} ${courseText(seed, WORDS).slice(0, WORDS * 1.2)}`,
      ).chunks.flatMap((own) => [...own]),
    ),
  );

interface Measured {
  readonly lookupMs: number;
}

/** @param settle what a store does once much was added; @param servers whose work counts too */
async function measure(
  name: string,
  store: FingerprintStore,
  records: readonly Buffer[],
  {
    beside,
    servers = [],
    settle,
  }: { beside?: Measured; servers?: readonly Server[]; settle?(): Promise<void> } = {},
): Promise<Measured> {
  const clock = () => cpu() + servers.reduce((total, server) => total + server.cpu(), 0);
  const started = clock();
  await store.bulkLoad(chunks(records));
  await settle?.();
  const built = clock() - started;
  const { postings, bytes } = await store.size();
  const most = Math.max(1, records.length * SHARE);
  const queries = Array.from({ length: LOOKUPS }, (_, i) => query(i));
  const lookUp = async (some: readonly Float64Array[]): Promise<number> => {
    const before = clock();
    for (const hashes of some) await store.lookup(hashes, most);
    return ((clock() - before) * 1000) / some.length;
  };
  // The first reads what the others then find in memory.
  const coldMs = await lookUp(queries.slice(0, 1));
  const lookupMs = await lookUp(queries.slice(1));
  const course = printsOf(courseText(5_000_000, WORDS)).chunks;
  const before = clock();
  for (const [i, hashes] of course.entries()) await store.addChunk({ chunk: records.length + i, hashes });
  const addMs = (clock() - before) * 1000;
  await store.close();
  console.log(
    [
      name.padEnd(26),
      `build ${built.toFixed(1)} s`,
      `${(postings / 1e6).toFixed(1)} M postings`,
      `${(bytes / 1e6).toFixed(0)} MB`,
      `lookup ${coldMs.toFixed(0)} then ${lookupMs.toFixed(0)} ms${beside ? ` (${(lookupMs / beside.lookupMs).toFixed(2)} x)` : ''}`,
      `add a course ${addMs.toFixed(0)} ms`,
      `peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
    ].join('   '),
  );
  return { lookupMs };
}

async function measurePostgres(records: readonly Buffer[], lmdb: Measured): Promise<void> {
  const bin = postgresBin();
  if (!bin) {
    console.log('PostgreSQL                 not run: it is not on this machine');
    return;
  }
  const settings = ['shared_buffers=256MB', 'max_wal_size=4GB'];
  const servers = await Promise.all([0, 1, 2].map(() => startServer(bin, settings)));
  try {
    const [first, ...others] = servers;
    if (!first) return;
    const one = await storeAt(first.url());
    const how = { beside: lmdb, servers };
    await measure('PostgreSQL, one server', one, records, { ...how, settle: () => one.fold() });
    await sql(first.url(), 'CREATE DATABASE spread');
    const spread = await storeAt(first.url('spread'));
    await spreadBlocks(first, others);
    await measure('PostgreSQL, three servers', spread, records, { ...how, settle: () => spread.fold() });
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function storeAt(url: string): Promise<PostgresStore> {
  const pool = await connect(url, 'write');
  if (!pool.ok) throw new Error(JSON.stringify(pool.error));
  return new PostgresStore(pool.value);
}

/** Two thirds of the partitions go to the other servers, as docs/shared-corpus.md says. */
async function spreadBlocks(first: Server, others: readonly Server[]): Promise<void> {
  await sql(first.url('spread'), 'CREATE EXTENSION postgres_fdw');
  for (const [i, { url, port }] of others.entries()) {
    await sql(
      first.url('spread'),
      `CREATE SERVER s${i} FOREIGN DATA WRAPPER postgres_fdw
         OPTIONS (host '127.0.0.1', port '${port}', dbname 'postgres', fetch_size '4000', async_capable 'true');
       CREATE USER MAPPING FOR PUBLIC SERVER s${i} OPTIONS (user 'admin', password_required 'false')`,
    );
    for (let part = i; part < 8; part += 3) {
      await sql(url(), `CREATE TABLE part_${part} (block int PRIMARY KEY, entries bytea NOT NULL)`);
      await sql(
        first.url('spread'),
        `DROP TABLE kriti_corpus.block_${part};
         CREATE FOREIGN TABLE kriti_corpus.block_${part} PARTITION OF kriti_corpus.block
           FOR VALUES WITH (MODULUS 8, REMAINDER ${part}) SERVER s${i} OPTIONS (schema_name 'public', table_name 'part_${part}')`,
      );
    }
  }
}

async function sql(url: string, text: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
