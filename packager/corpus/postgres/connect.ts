/** Connects to a shared corpus: makes it where there is none, and brings its tables to the present version. */

import type { Pool, PoolClient } from 'pg';
import { NORM_VERSION } from '../../check/similarity/fold.ts';
import { err, ok, type Result } from '../../course/result.ts';
import { reasonOf } from '../../read/bytes.ts';
import type { CorpusError } from '../corpus.ts';
import { shownPlace } from '../shown-place.ts';
import { MIGRATIONS } from './migrations.ts';

/** Connections of one program; a lookup needs one, an addition another. */
const CONNECTIONS = 4;
const TIMEOUT_MS = 10_000;
/** Any number that no other program would lock: the letters "kriti". */
const LOCK = 0x6b726974;

const NEWEST = MIGRATIONS.at(-1)?.to ?? 0;

/**
 * Compiling a plan costs more than a lookup takes; and what is asked for are
 * thousands of rows by their numbers, which the planner takes for a good share
 * of the table, and would read all of it.
 */
const SESSION = [
  'search_path=kriti_corpus,pg_temp',
  'jit=off',
  'enable_hashjoin=off',
  'enable_mergejoin=off',
  'enable_seqscan=off',
]
  .map((setting) => `-c ${setting}`)
  .join(' ');

/** @param how 'write' makes the tables, where the role may */
export async function connect(url: string, how: 'read' | 'write'): Promise<Result<Pool, CorpusError>> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: TIMEOUT_MS,
    options: SESSION,
  });
  // An idle connection that breaks is replaced when it is needed.
  pool.on('error', () => {});
  const where = shownPlace(url);
  try {
    const fault = await prepared(pool, how, where);
    if (!fault) return ok(pool);
    await pool.end();
    return err(fault);
  } catch (error) {
    await pool.end();
    return err({ code: 'unreachable', data: { where, reason: reasonOf(error) } });
  }
}

/** What keeps the corpus from being used; undefined when it is ready. */
async function prepared(pool: Pool, how: 'read' | 'write', where: string): Promise<CorpusError | undefined> {
  let version = await versionOf(pool);
  if (version === 0 && how === 'read') return { code: 'missing', data: { folder: where } };
  if (version < NEWEST && how === 'write') {
    await transaction(pool, migrate);
    version = await versionOf(pool);
  }
  if (version !== NEWEST)
    return {
      code: 'refused',
      data: { folder: where, reason: `tables of version ${version}, not ${NEWEST}` },
    };
  const { rows } = await pool.query<{ norm: number }>('SELECT norm FROM about');
  const found = rows[0]?.norm ?? 0;
  return found === NORM_VERSION ? undefined : { code: 'other-version', data: { found, known: NORM_VERSION } };
}

async function versionOf(pool: Pool): Promise<number> {
  const { rows: there } = await pool.query("SELECT to_regclass('kriti_corpus.migration') AS name");
  if (!there[0]?.name) return 0;
  const { rows } = await pool.query<{ to: number }>(
    'SELECT coalesce(max("to"), 0)::int AS "to" FROM migration',
  );
  return rows[0]?.to ?? 0;
}

async function migrate(client: PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  await client.query('CREATE SCHEMA IF NOT EXISTS kriti_corpus');
  await client.query(
    'CREATE TABLE IF NOT EXISTS migration ("to" int PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())',
  );
  const { rows } = await client.query<{ to: number }>('SELECT "to" FROM migration');
  const done = new Set(rows.map(({ to }) => to));
  for (const { to, name, sql } of MIGRATIONS) {
    if (done.has(to)) continue;
    await client.query(sql);
    await client.query('INSERT INTO migration ("to", name) VALUES ($1, $2)', [to, name]);
  }
  if (done.size > 0) return;
  await client.query('INSERT INTO about VALUES ($1)', [NORM_VERSION]);
  // Whoever made the corpus has a place in it.
  await client.query('SELECT admit(session_user::name, session_user::text, session_user::text, true)');
}

/** Does the work in a transaction: all of it, or nothing. */
export async function transaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  begin = 'BEGIN',
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(begin);
    const done = await work(client);
    await client.query('COMMIT');
    return done;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
