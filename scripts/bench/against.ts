/**
 * `npm run bench -- against [--in folder] [--courses n] [--postgres]`: a course
 * of 10,000 words, a fifth of it taken from another, against a corpus of 4,179
 * made-up courses of 8,000: lookup, reading the likeliest, alignment, leads. The
 * corpus is made first (minutes), in the folder if one is named, where it stays
 * for the next time. The comparison runs in a process of its own. What that maps
 * of the corpus's files is memory that any other may have back, so it is told
 * apart (Linux). `--postgres`: also against a server started here, or one that
 * has the corpus already: `--at <address>`. Goals: 1.5 s once it is warm, 400 MB;
 * PostgreSQL at most 3 x.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import type { Corpus, Incoming } from '../../packager/corpus/corpus.ts';
import { openCorpus } from '../../packager/corpus/open.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { compareWith } from '../../packager/originality/similar.ts';
import { postgresBin, startServer } from '../../test/corpus/postgres-server.ts';
import { courseText } from './material/corpus-texts.ts';
import { machine, median } from './material/timed.ts';

const COURSES = 4179;
const WORDS = 8000;
const QUERY_WORDS = 10_000;
const ROUNDS = 5;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      in: { type: 'string' },
      courses: { type: 'string' },
      postgres: { type: 'boolean' },
      at: { type: 'string' },
      compare: { type: 'string' },
    },
  });
  if (values.compare !== undefined) return compareAll(values.compare);
  const courses = Number(values.courses ?? COURSES);
  const folder = values.in ?? mkdtempSync(join(tmpdir(), 'bench-against-'));
  try {
    if (!existsSync(join(folder, 'corpus.json'))) await fill(folder, courses);
    console.log('folder');
    await apart(folder);
    if (values.at !== undefined) {
      console.log('PostgreSQL');
      await apart(values.at);
    } else if (values.postgres) await withPostgres(courses);
    console.log(machine());
  } finally {
    if (values.in === undefined) rmSync(folder, { recursive: true });
  }
}

async function withPostgres(courses: number): Promise<void> {
  const bin = postgresBin();
  if (!bin) return console.log('PostgreSQL   not run: it is not on this machine');
  const server = await startServer(bin, ['shared_buffers=256MB', 'max_wal_size=4GB']);
  try {
    await fill(server.url(), courses);
    console.log('PostgreSQL');
    await apart(server.url());
  } finally {
    await server.stop();
  }
}

async function opened(name: string, how: 'read' | 'write'): Promise<Corpus> {
  const corpus = await openCorpus(name, { how });
  if (!corpus.ok) throw new Error(JSON.stringify(corpus.error));
  return corpus.value;
}

async function fill(name: string, courses: number): Promise<void> {
  const corpus = await opened(name, 'write');
  const began = performance.now();
  await corpus.add(made(courses));
  console.log(`${courses} courses added in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  await corpus.close();
}

async function* made(courses: number): AsyncGenerator<Incoming> {
  for (let seed = 0; seed < courses; seed++) {
    const text = courseText(seed, WORDS);
    yield {
      source: { path: `/${seed}`, bytes: text.length, modified: 0 },
      documents: [{ title: `Course ${seed}`, text, places: [], prints: printsOf(text) }],
    };
  }
}

/** Compares in a process of its own, and tells what memory it took. */
async function apart(name: string): Promise<void> {
  const [script = ''] = process.argv.slice(1);
  const own = [...process.execArgv, script, 'against', '--compare', name];
  const child = spawn(process.execPath, own, { stdio: ['ignore', 'inherit', 'inherit'] });
  let [most, mapped] = [0, 0];
  const look = setInterval(() => {
    const { RssAnon = 0, RssFile = 0 } = memoryOf(child.pid ?? 0);
    most = Math.max(most, RssAnon);
    mapped = Math.max(mapped, RssFile);
  }, 20);
  await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(look);
  if (most > 0)
    console.log(`peak ${most.toFixed(0)} MB of its own, and ${mapped.toFixed(0)} MB of files mapped`);
}

/** MB by the names of proc(5); none where the system has no such file, or the process has ended. */
function memoryOf(pid: number): Readonly<Record<string, number>> {
  try {
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').matchAll(/^(\w+):\s+(\d+) kB$/gm);
    return Object.fromEntries([...lines].map(([, name = '', kib]) => [name, Number(kib) / 1024]));
  } catch {
    return {};
  }
}

/** Eight thousand words of its own and two thousand of a course in the corpus. */
const query = (seed: number): string =>
  `${courseText(900_000 + seed, QUERY_WORDS * 0.8)} ${courseText(seed, QUERY_WORDS * 0.2)}`;

async function compareAll(name: string): Promise<void> {
  const corpus = await opened(name, 'read');
  const times: number[] = [];
  for (let seed = 0; seed <= ROUNDS; seed++) {
    const text = query(seed);
    const began = performance.now();
    const asked = { ...prepare(text), id: 'query', title: 'Query' };
    const { share, matches, leads } = await compareWith(corpus, asked);
    const seconds = (performance.now() - began) / 1000;
    if (seed > 0) times.push(seconds);
    console.log(
      `${seed === 0 ? 'first' : 'then '} ${seconds.toFixed(2)} s   share ${share.toFixed(3)}, ${matches.length} passages, ${leads.length} leads`,
    );
  }
  console.log(`median, warm: ${median(times).toFixed(2)} s`);
  await corpus.close();
}
