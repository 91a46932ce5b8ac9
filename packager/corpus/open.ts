/** Opens the corpus that a person names: a folder, or the address of a PostgreSQL database. */
import type { Result } from '../course/result.ts';
import type { Corpus, CorpusError } from './corpus.ts';
import { type OpenLocal, openLocal } from './open-local.ts';

/** @param where a folder, or `postgres://user@host/database` */
export async function openCorpus(where: string, how: OpenLocal): Promise<Result<Corpus, CorpusError>> {
  return openLocal(where, how);
}
