/**
 * `npm run conformance`: packs the sample course in every target, lets the
 * robot learner walk each on everything it fits, and writes the table of
 * README.md and docs/conformance.md. Ends with 1, writing nothing, when a cell
 * is empty or differs without a stated reason. `-- scorm12 cmi5/lrs` walks
 * only these rows and writes nothing.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cell, cellsOf, troubles } from './conformance/compare.ts';
import { faultsOf } from './conformance/facts.ts';
import { packSample, type Sample } from './conformance/pack-sample.ts';
import { REASONS } from './conformance/reasons.ts';
import { ROWS } from './conformance/rows.ts';
import { longDocument, shortTable, withTable } from './conformance/tables.ts';
import { walkRow } from './conformance/walk-row.ts';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const README = at('README.md');

const asked = process.argv.slice(2);
const rows = ROWS.filter(
  ({ id, target }) => asked.length === 0 || asked.includes(id) || asked.includes(target),
);
if (rows.length === 0) {
  console.error(`Rows: ${ROWS.map(({ id }) => id).join(', ')}`);
  process.exit(2);
}
/** One row of each target in Hindi too: what differs between platforms has no part in the language. */
const inHindi = rows.filter((row, i) => rows.findIndex(({ target }) => target === row.target) === i);

const cancel = new AbortController();
process.once('SIGINT', () => cancel.abort(new Error('cancelled')));
const { signal } = cancel;

const say = (text: string, done = false) =>
  process.stderr.isTTY
    ? process.stderr.write(`\r\x1b[K${text}${done ? '\n' : ''}`)
    : done && process.stderr.write(`${text}\n`);

async function walkAll(sample: Sample) {
  const table = new Map<string, Cell[]>();
  const wrong: string[] = [];
  const walks = [
    ...rows.map((row) => ({ row, language: undefined })),
    ...inHindi.map((row) => ({ row, language: 'हिन्दी' })),
  ];
  for (const [i, { row, language }] of walks.entries()) {
    const name = `${row.id}${language ? ' in Hindi' : ''}`;
    const begun = performance.now();
    const launches = await walkRow(row, sample, {
      ...{ language, signal },
      onLaunch: (launch) => say(`${i + 1}/${walks.length} ${name}: launch ${launch}`),
    });
    const cells = cellsOf(row.id, launches, sample.pageOf, REASONS);
    const found = [
      ...faultsOf(launches).map((fault) => `${name}, ${fault}`),
      ...troubles(new Map([[row.id, cells]]), REASONS).map(
        (trouble) => `${language ? 'in Hindi: ' : ''}${trouble}`,
      ),
    ];
    wrong.push(...found);
    if (!language) table.set(row.id, cells);
    const seconds = Math.round((performance.now() - begun) / 1000);
    say(
      `${i + 1}/${walks.length} ${name}: ${found.length === 0 ? 'ok' : 'NOT AS IT SHOULD BE'} (${seconds} s)`,
      true,
    );
  }
  return { table, wrong };
}

const folder = await mkdtemp(join(tmpdir(), 'kriti-conformance-'));
const begun = performance.now();
try {
  const { table, wrong } = await walkAll(await packSample(folder, signal));
  const short = shortTable(table);
  console.log(short);
  console.log(`\n${Math.round((performance.now() - begun) / 1000)} s`);
  for (const one of wrong) console.error(one);
  if (wrong.length > 0) process.exitCode = 1;
  else if (rows.length === ROWS.length) {
    await writeFile(README, withTable(await readFile(README, 'utf8'), short));
    await writeFile(
      at('docs/conformance.md'),
      longDocument(
        table,
        inHindi.map(({ id }) => id),
      ),
    );
  }
} catch (error) {
  if (!signal.aborted) throw error;
  say('Cancelled; nothing was written.', true);
  process.exitCode = 130;
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
