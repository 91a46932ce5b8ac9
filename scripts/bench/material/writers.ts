/**
 * Several programs that add courses to a shared corpus at once, one course at a
 * time, each opened and closed for it as by `kriti corpus add`. Texts are read and
 * their fingerprints made before the clock runs: what is measured is the corpus.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { ChunkPrints } from '../../../packager/check/similarity/fingerprint-store.ts';
import { openCorpus } from '../../../packager/corpus/open.ts';
import { connect } from '../../../packager/corpus/postgres/connect.ts';
import { PostgresStore } from '../../../packager/corpus/postgres/postgres-store.ts';
import { printsOf } from '../../../packager/corpus/prints.ts';
import { postgresBin, type Server, startServer } from '../../../test/corpus/postgres-server.ts';
import { courseText } from './corpus-texts.ts';
import { median } from './timed.ts';

const WRITERS = [1, 2, 4];
/** Courses added in a run, by all writers together. */
const ADDED = 64;
const WORDS = 8000;
/** Milliseconds between two looks at what connections wait for. */
const LOOK_EVERY = 20;

/** What a writer is sent. */
interface Order {
  readonly url: string;
  readonly from: number;
  readonly courses: number;
}

/** @param courses in the index before anything is added */
export async function measureWriters(courses: number): Promise<void> {
  const bin = postgresBin();
  if (!bin) {
    console.log('PostgreSQL   not run: it is not on this machine');
    return;
  }
  const server = await startServer(bin, ['fsync=on', 'shared_buffers=256MB', 'max_wal_size=4GB']);
  try {
    await measureAt(server, courses);
  } finally {
    await server.stop();
  }
}

async function measureAt(server: Server, courses: number): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(server.url());
  await client.connect();
  const name = `with_${courses}`;
  await client.query(`CREATE DATABASE ${name}`);
  const url = server.url(name);
  await fill(url, courses);
  let next = 1_000_000;
  for (const writers of WRITERS) {
    const waits = new Map<string, number>();
    let goesOn = true;
    const looks = (async () => {
      for (; goesOn; await setTimeout(LOOK_EVERY)) {
        const { rows } = await client.query<{ waits: string }>(
          `SELECT coalesce(wait_event_type || ' ' || wait_event, 'work') AS waits FROM pg_stat_activity
           WHERE datname = '${name}' AND state = 'active' AND backend_type = 'client backend'`,
        );
        for (const { waits: one } of rows) waits.set(one, (waits.get(one) ?? 0) + 1);
      }
    })();
    const { seconds, each } = await write(url, writers, next);
    goesOn = false;
    await looks;
    next += ADDED;
    const looked = [...waits.values()].reduce((sum, n) => sum + n, 0) || 1;
    const most = [...waits].sort((one, other) => other[1] - one[1]).slice(0, 4);
    console.log(
      [
        `index of ${courses}`.padEnd(16),
        `${writers} at once`,
        `${((seconds * 1000) / ADDED).toFixed(0).padStart(5)} ms a course`,
        `middle ${(median(each) * 1000).toFixed(0)} ms, longest ${Math.max(...each).toFixed(1)} s for its writer`,
        most.map(([what, n]) => `${what} ${((100 * n) / looked).toFixed(0)} %`).join(', '),
      ].join('   '),
    );
  }
  await client.end();
  await fold(url);
}

/** What one writer in many has to do at the end. */
async function fold(url: string): Promise<void> {
  const pool = await connect(url, 'write');
  if (!pool.ok) throw new Error(JSON.stringify(pool.error));
  const store = new PostgresStore(pool.value);
  const { rows } = await pool.value.query('SELECT sum(length(hashes)) / 1e6 AS mb FROM delta');
  const began = performance.now();
  await store.fold();
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${''.padEnd(16)} ${Number(rows[0]?.mb).toFixed(1)} MB of delta folded in ${seconds.toFixed(1)} s`,
  );
  await store.close();
}

/** Fingerprints of so many courses, folded, and their numbers taken; nobody reads texts here. */
async function fill(url: string, courses: number): Promise<void> {
  const pool = await connect(url, 'write');
  if (!pool.ok) throw new Error(JSON.stringify(pool.error));
  const store = new PostgresStore(pool.value);
  let chunk = 1;
  const chunks = function* (): Generator<ChunkPrints> {
    for (let seed = 0; seed < courses; seed++)
      for (const hashes of printsOf(courseText(seed, WORDS)).chunks) yield { chunk: chunk++, hashes };
  };
  await store.bulkLoad(chunks());
  await store.fold();
  await pool.value.query('SELECT take_chunks($1)', [chunk]);
  await store.close();
}

/** @returns what all took together, and each course for whoever added it, in seconds */
async function write(
  url: string,
  writers: number,
  from: number,
): Promise<{ seconds: number; each: number[] }> {
  const courses = ADDED / writers;
  const children = await Promise.all(
    Array.from({ length: writers }, async (_, i): Promise<ChildProcess> => {
      const child = fork(process.argv[1] ?? '', ['corpus', '--writer']);
      await once(child, 'message');
      child.send({ url, from: from + i * courses, courses } satisfies Order);
      await once(child, 'message');
      return child;
    }),
  );
  const began = performance.now();
  const each = await Promise.all(
    children.map(async (child) => {
      child.send('go');
      const [took]: number[][] = await once(child, 'message');
      child.disconnect();
      return took ?? [];
    }),
  );
  return { seconds: (performance.now() - began) / 1000, each: each.flat() };
}

/** Adds as it is told to. */
export async function beWriter(): Promise<void> {
  const told = once(process, 'message');
  process.send?.('here');
  const [{ url, from, courses }] = (await told) as [Order];
  const ready = Array.from({ length: courses }, (_, i) => {
    const text = courseText(from + i, WORDS);
    return { name: `Course ${from + i}`, text, prints: printsOf(text) };
  });
  const go = once(process, 'message');
  process.send?.('ready');
  await go;
  const took: number[] = [];
  for (const { name, text, prints } of ready) {
    const began = performance.now();
    const corpus = await openCorpus(url, { how: 'write' });
    if (!corpus.ok) throw new Error(JSON.stringify(corpus.error));
    await corpus.value.add(
      (async function* () {
        yield {
          source: { path: `/made/${name}`, bytes: text.length, modified: 0 },
          documents: [{ title: name, text, places: [], prints }],
        };
      })(),
    );
    await corpus.value.close();
    took.push((performance.now() - began) / 1000);
  }
  process.send?.(took);
}
