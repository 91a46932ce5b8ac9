/** Statements and the rows they give, in whatever transaction one is in. */
import type { PoolClient, QueryResultRow } from 'pg';

export type Asker = Pick<PoolClient, 'query'>;

export interface DeltaRow extends QueryResultRow {
  readonly chunk: number;
  readonly hashes: Buffer;
}

/** Chunks of the delta. */
export const records = (client: Asker, chunks: readonly number[]): Promise<DeltaRow[]> =>
  rowsOf<DeltaRow>(client, 'SELECT chunk, hashes FROM delta WHERE chunk = ANY($1::int[])', [chunks]);

/** The rows of a statement. */
export async function rowsOf<Row extends QueryResultRow>(
  client: Asker,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return (await client.query<Row>(text, [...values])).rows;
}

/** The `chunk` of each row. */
export async function numbers(client: Asker, text: string): Promise<number[]> {
  return (await rowsOf<{ chunk: number }>(client, text)).map(({ chunk }) => chunk);
}
