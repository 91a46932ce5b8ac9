/** Opens the corpus that a person names: a folder, or the address of a PostgreSQL database. */
import { ok, type Result } from '../course/result.ts';
import type { Corpus, CorpusError } from './corpus.ts';
import { type OpenLocal, openLocal } from './open-local.ts';
import { isDatabase } from './shown-place.ts';

/** @param where a folder, or `postgres://user@host/database` */
export async function openCorpus(where: string, how: OpenLocal): Promise<Result<Corpus, CorpusError>> {
  if (!isDatabase(where)) return openLocal(where, how);
  const { connect } = await import('./postgres/connect.ts');
  const pool = await connect(where, how.how === 'read' ? 'read' : 'write');
  if (!pool.ok) return pool;
  const { PostgresCorpus } = await import('./postgres/postgres-corpus.ts');
  return ok(new PostgresCorpus(pool.value));
}
