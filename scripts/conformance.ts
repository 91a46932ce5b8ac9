/**
 * `npm run conformance`: packs the sample course in every target, lets the
 * robot learner walk each on everything it fits, in English and, once for each
 * target, in Hindi; then writes the table of README.md and docs/conformance.md.
 * Ends with 1, leaving both alone, when a cell is empty or differs without a
 * stated reason. `-- scorm12 cmi5/lrs` measures these rows anew and takes the
 * others as they were; `-- tables` measures none.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, measure, troubles } from './conformance/compare.ts';
import { faultsOf } from './conformance/facts.ts';
import { keepRow, lastMeasured } from './conformance/measured.ts';
import { packSample } from './conformance/pack-sample.ts';
import { REASONS } from './conformance/reasons.ts';
import { ROWS, type Row } from './conformance/rows.ts';
import { longDocument, shortTable, withTable } from './conformance/tables.ts';
import { walkRow } from './conformance/walk-row.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

interface Walk {
  readonly row: Row;
  readonly lang: 'en' | 'hi';
}

/** In Hindi one row of each target: what differs between platforms has no part in the language. */
const WALKS: readonly Walk[] = [
  ...ROWS.map((row): Walk => ({ row, lang: 'en' })),
  ...ROWS.filter(({ target }, i) => ROWS.findIndex((row) => row.target === target) === i).map(
    (row): Walk => ({ row, lang: 'hi' }),
  ),
];
/** The language's name on the player's own button; the course begins in English. */
const BUTTON = { en: undefined, hi: 'हिन्दी' } as const;

const nameOf = ({ row, lang }: Walk): string => (lang === 'hi' ? `${row.id}:hi` : row.id);

/** One line that is written over while work goes on, where there is a terminal. */
function say(text: string, last = false): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}${last ? '\n' : ''}`);
  else if (last) process.stderr.write(`${text}\n`);
}

/** Measures the walks and keeps each. @returns what makes a walk worth nothing */
async function measureAll(walks: readonly Walk[], signal: AbortSignal): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kriti-conformance-'));
  const faults: string[] = [];
  try {
    const sample = await packSample(folder, signal);
    for (const [i, walk] of walks.entries()) {
      const { row, lang } = walk;
      const head = `${i + 1}/${walks.length} ${nameOf(walk)}`;
      const begun = performance.now();
      const launches = await walkRow(row, sample, {
        ...{ language: BUTTON[lang], signal },
        onLaunch: (launch) => say(`${head}: launch ${launch}`),
      });
      const found = faultsOf(launches);
      faults.push(...found.map((fault) => `${nameOf(walk)}, ${fault}`));
      if (found.length === 0) keepRow(lang, row.id, measure(launches, sample.pageOf));
      const seconds = Math.round((performance.now() - begun) / 1000);
      say(`${head}: ${found.length === 0 ? 'walked' : 'not walked to the end'} (${seconds} s)`, true);
    }
    return faults;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Writes both tables from what was measured last. @returns what keeps them from being written */
async function writeTables(): Promise<string[]> {
  const { en, hi } = lastMeasured();
  const table = compare(en, REASONS);
  const found = [
    ...WALKS.filter(({ row, lang }) => !(row.id in (lang === 'en' ? en : hi))).map(
      (walk) => `${nameOf(walk)}: not measured`,
    ),
    ...troubles(table, REASONS),
    ...troubles(compare(hi, REASONS), REASONS).map((trouble) => `in Hindi: ${trouble}`),
  ];
  if (found.length > 0) return found;
  const readme = await readFile(at('README.md'), 'utf8');
  await writeFile(at('README.md'), withTable(readme, shortTable(table)));
  await writeFile(at('docs/conformance.md'), longDocument(table, Object.keys(hi)));
  return [];
}

const asked = process.argv.slice(2);
const walks = WALKS.filter(
  (walk) => asked.length === 0 || asked.includes(nameOf(walk)) || asked.includes(walk.row.target),
);
if (walks.length === 0 && !asked.includes('tables')) {
  console.error(`Rows: ${WALKS.map(nameOf).join(' ')} tables`);
  process.exit(2);
}
const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort(new Error('cancelled')));
const begun = performance.now();
try {
  const faults = walks.length > 0 ? await measureAll(walks, cancel.signal) : [];
  const found = [...faults, ...(await writeTables())];
  for (const one of found) console.error(one);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`README.md and docs/conformance.md (${Math.round((performance.now() - begun) / 1000)} s)`);
} catch (error) {
  if (!cancel.signal.aborted) throw error;
  say('Cancelled. Rows that were walked are kept; the tables are as they were.', true);
  process.exitCode = 130;
}
