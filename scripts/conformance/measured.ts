/** docs/conformance.json: what was measured last, row by row. The tables are written from it. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Measured } from './compare.ts';

/** Rows by id, in each language the sample course was taken in. */
export interface Measurements {
  readonly en: Readonly<Record<string, readonly Measured[]>>;
  readonly hi: Readonly<Record<string, readonly Measured[]>>;
}

const FILE = fileURLToPath(new URL('../../docs/conformance.json', import.meta.url));

/** What was measured last; nothing where there is no such file. */
export function lastMeasured(): Measurements {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Measurements;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { en: {}, hi: {} };
    throw error;
  }
}

/** Puts one row in its place; the file is whole at any moment. */
export function keepRow(lang: keyof Measurements, row: string, cells: readonly Measured[]): void {
  const before = lastMeasured();
  const after: Measurements = { ...before, [lang]: { ...before[lang], [row]: cells } };
  writeFileSync(`${FILE}.new`, `${JSON.stringify(after, undefined, 2)}\n`);
  renameSync(`${FILE}.new`, FILE);
}
