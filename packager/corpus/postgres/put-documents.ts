/**
 * Documents on their way into a corpus on PostgreSQL, and out of it: text,
 * fingerprints and what stands beside them, each within the transaction of
 * whoever calls.
 */
import type { PoolClient } from 'pg';
import type { PicturePrint } from '../../check/similarity/pictures/print.ts';
import type { Added } from '../corpus.ts';
import type { NewDocument, SourceState } from '../document.ts';
import { packText, sha256 } from '../packed-text.ts';
import { type KnownPicture, PICTURES } from '../picture-finder.ts';
import { type KnownSound, SOUNDS } from '../sound-finder.ts';
import type { PostgresPrints } from './postgres-prints.ts';
import { forget, putDelta } from './postgres-store.ts';

/** What may stand beside a text. */
export interface Shelves {
  readonly pictures: PostgresPrints<KnownPicture, PicturePrint, Int32Array>;
  readonly sounds: PostgresPrints<KnownSound, Uint32Array, Uint32Array>;
}

/** Puts the documents of a file in the place of those it had. */
export async function putSource(
  client: PoolClient,
  { path, bytes, modified }: SourceState,
  documents: readonly NewDocument[],
  shelves: Shelves,
): Promise<Added> {
  const { rows } = await client.query<{ documents: number[] }>(
    'SELECT documents FROM source WHERE tenant = my_tenant() AND path = $1 FOR UPDATE',
    [path],
  );
  const ids: number[] = [];
  let added = 0;
  for (const document of documents) {
    const { id, isNew } = await putDocument(client, document, path, shelves);
    ids.push(id);
    if (isNew) added += 1;
  }
  const left = (rows[0]?.documents ?? []).filter((id) => !ids.includes(id));
  const replaced = await unname(client, left, path);
  await client.query(
    `INSERT INTO source (tenant, path, bytes, modified, documents, pictures, sounds)
     VALUES (my_tenant(), $1, $2, $3, $4, $5, $6) ON CONFLICT (tenant, path)
     DO UPDATE SET bytes = excluded.bytes, modified = excluded.modified, documents = excluded.documents,
       pictures = excluded.pictures, sounds = excluded.sounds`,
    [
      ...[path, bytes, modified, ids, PICTURES.version],
      documents.some(({ sounds }) => sounds === 'no-ffmpeg') ? -SOUNDS.version : SOUNDS.version,
    ],
  );
  return { added, same: documents.length - added, replaced };
}

/** A text that the tenant has already only gets another name. */
async function putDocument(
  client: PoolClient,
  document: NewDocument,
  path: string,
  shelves: Shelves,
): Promise<{ id: number; isNew: boolean }> {
  const { id, sources } = await putText(client, document, path);
  const instead = sources.every((source) => source === path);
  const { pictures = [], sounds = [] } = document;
  await shelves.pictures.put(client, id, pictures, instead);
  if (sounds !== 'no-ffmpeg') await shelves.sounds.put(client, id, sounds, instead);
  return { id, isNew: sources.length === 0 };
}

/** @returns where else the text stands already; nowhere where it is new */
async function putText(
  client: PoolClient,
  document: NewDocument,
  path: string,
): Promise<{ id: number; sources: readonly string[] }> {
  const { title, owner, licence, language, text, places, prints } = document;
  const hash = sha256(text);
  const known = await client.query<{ id: number; sources: string[] }>(
    `UPDATE document SET sources = CASE WHEN $2 = ANY(sources) THEN sources ELSE sources || $2::text END
     WHERE tenant = my_tenant() AND sha256 = $1 RETURNING id, sources`,
    [hash, path],
  );
  if (known.rows[0]) return known.rows[0];
  const { rows } = await client.query<{ id: number; first: number }>(
    `INSERT INTO document (tenant, title, owner, licence, language, sha256, words, starts, first_chunk, sources)
     VALUES (my_tenant(), $1, $2, $3, $4, $5, $6, $7::int[], take_chunks(cardinality($7::int[])), ARRAY[$8::text])
     ON CONFLICT (tenant, sha256) DO NOTHING RETURNING id, first_chunk AS first`,
    [title, owner, licence, language, hash, prints.words, prints.starts, path],
  );
  const [put] = rows;
  // Another writer was putting the same text, and has it now.
  if (!put) return putText(client, document, path);
  await client.query('INSERT INTO body VALUES ($1, $2)', [put.id, packText({ text, places })]);
  await putDelta(
    client,
    prints.chunks.map((hashes, i) => ({ chunk: put.first + i, hashes })),
  );
  return { id: put.id, sources: [] };
}

/** The file no longer holds the documents; those that no other holds go. */
async function unname(client: PoolClient, ids: readonly number[], path: string): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await client.query<{ id: number }>(
    `UPDATE document SET sources = array_remove(sources, $2)
     WHERE tenant = my_tenant() AND id = ANY($1) AND sources <> ARRAY[$2::text] RETURNING id`,
    [ids, path],
  );
  const kept = new Set(rows.map(({ id }) => id));
  return drop(
    client,
    ids.filter((id) => !kept.has(id)),
  );
}

/** @returns how many there were, of this tenant */
export async function drop(client: PoolClient, ids: readonly number[]): Promise<number> {
  const { rows } = await client.query<{ first: number; chunks: number }>(
    `DELETE FROM document WHERE tenant = my_tenant() AND id = ANY($1)
     RETURNING first_chunk AS first, cardinality(starts) AS chunks`,
    [ids],
  );
  await forget(
    client,
    rows.flatMap(({ first, chunks }) => Array.from({ length: chunks }, (_, i) => first + i)),
  );
  return rows.length;
}
