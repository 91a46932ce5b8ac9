/**
 * `npm run bench -- against [--in folder] [--courses n] [--postgres]`: a course
 * of 10,000 words, a fifth of it taken from another, against a corpus of 4,179
 * made-up courses of 8,000: lookups, reading the likeliest, alignment, leads.
 * Corpora are made first (minutes), in the folder if one is named, where it stays
 * for the next time. `--postgres`: also against a server started here, or one that
 * has the corpus already: `--at <address>`. Each corpus is compared with in a
 * process of its own, in turns, so that whatever else the machine does meets all
 * alike. Seconds of the processor are those of the process and of the server. What
 * is mapped of a corpus's files is memory that any other may have back, so it is
 * told apart (Linux). Goals: 1.5 s once it is warm, 400 MB; PostgreSQL at most 3 x.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import type { Corpus, Incoming } from '../../packager/corpus/corpus.ts';
import { openCorpus } from '../../packager/corpus/open.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { compareWith } from '../../packager/originality/similar.ts';
import { postgresBin, type Server, startServer } from '../../test/corpus/postgres-server.ts';
import { courseText } from './material/corpus-texts.ts';
import { machine, median } from './material/timed.ts';

const COURSES = 4179;
const WORDS = 8000;
const QUERY_WORDS = 10_000;
/** Who compares on a server. */
const READER = 'office';
/** Comparisons after the first. */
const ROUNDS = 7;

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
  if (values.compare !== undefined) return answer(values.compare);
  const courses = Number(values.courses ?? COURSES);
  const folder = values.in ?? mkdtempSync(join(tmpdir(), 'bench-against-'));
  const bin = postgresBin();
  if (values.postgres && !bin) console.log('PostgreSQL   not run: it is not on this machine');
  const server =
    values.postgres && bin ? await startServer(bin, ['shared_buffers=256MB', 'max_wal_size=4GB']) : undefined;
  try {
    if (!existsSync(join(folder, 'corpus.json'))) await fill(folder, courses);
    if (server) {
      await fill(server.url(), courses);
      await shareWith(READER, server.url());
    }
    const address = values.at ?? server?.url('postgres', READER);
    await inTurns([
      new Asked('folder', folder),
      ...(address === undefined ? [] : [new Asked('PostgreSQL', address, server)]),
    ]);
    console.log(machine());
  } finally {
    await server?.stop();
    if (values.in === undefined) rmSync(folder, { recursive: true });
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
  const seconds = (performance.now() - began) / 1000;
  const { indexBytes, textBytes } = await corpus.stats();
  const [index, texts] = [indexBytes, textBytes].map((bytes) => (bytes / 1e6).toFixed(0));
  console.log(`${courses} courses added in ${seconds.toFixed(0)} s: index ${index} MB, texts ${texts} MB`);
  await corpus.close();
}

/** Lets a role of another tenant read all texts: what rights cost is measured too, which the owner of the tables is spared. */
async function shareWith(reader: string, address: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client(address);
  await client.connect();
  await client.query(
    `CREATE ROLE ${reader} LOGIN;
     SELECT kriti_corpus.admit('${reader}', 'Another office', 'library@office.example', false);
     UPDATE kriti_corpus.document SET shared = true`,
  );
  await client.end();
}

async function* made(courses: number): AsyncGenerator<Incoming> {
  for (let seed = 0; seed < courses; seed++) {
    const text = courseText(seed, WORDS);
    yield {
      source: { path: `/made/${seed}`, bytes: text.length, modified: 0 },
      documents: [{ title: `Course ${seed}`, text, places: [], prints: printsOf(text) }],
    };
  }
}

/** What one comparison took, in seconds. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
  /** What was found, for all corpora the same. */
  readonly found: string;
}

/** A process that compares with one corpus whenever it is asked to. */
class Asked {
  readonly name: string;
  readonly costs: Cost[] = [];
  readonly #server: Server | undefined;
  readonly #child: ChildProcess;
  readonly #look: NodeJS.Timeout;
  /** MB. */
  #own = 0;
  #mapped = 0;

  /** @param server whose work counts too, where it is known */
  constructor(name: string, where: string, server?: Server) {
    this.name = name;
    this.#server = server;
    this.#child = fork(process.argv[1] ?? '', ['against', '--compare', where]);
    this.#look = setInterval(() => {
      const { RssAnon = 0, RssFile = 0 } = memoryOf(this.#child.pid ?? 0);
      this.#own = Math.max(this.#own, RssAnon);
      this.#mapped = Math.max(this.#mapped, RssFile);
    }, 20);
  }

  async compare(seed: number): Promise<void> {
    const before = this.#server?.cpu() ?? 0;
    this.#child.send(seed);
    const [cost]: Cost[] = await once(this.#child, 'message', { signal: AbortSignal.timeout(120_000) });
    if (!cost) return;
    this.costs.push({ ...cost, cpu: cost.cpu + (this.#server?.cpu() ?? 0) - before });
  }

  /** Seconds of the middle one once it is warm. */
  warm(of: 'wall' | 'cpu'): number {
    return median(this.costs.slice(1).map((cost) => cost[of]));
  }

  get memory(): string {
    return `peak ${this.#own.toFixed(0)} MB of its own and ${this.#mapped.toFixed(0)} MB of files mapped`;
  }

  end(): void {
    clearInterval(this.#look);
    this.#child.disconnect();
  }
}

async function inTurns(corpora: readonly Asked[]): Promise<void> {
  for (let seed = 0; seed <= ROUNDS; seed++) for (const corpus of corpora) await corpus.compare(seed);
  const [base] = corpora;
  for (const corpus of corpora) {
    const times = (['wall', 'cpu'] as const).map((of) => {
      const ratio = corpus === base ? '' : ` (${(corpus.warm(of) / (base?.warm(of) ?? 1)).toFixed(2)} x)`;
      return `${corpus.warm(of).toFixed(2)} s${ratio}`;
    });
    const first = corpus.costs[0]?.wall.toFixed(2);
    console.log(
      `${corpus.name.padEnd(12)} first ${first} s, warm ${times[0]}, of processors ${times[1]}; ${corpus.memory}`,
    );
    const found = corpus.costs.map((cost) => cost.found).join('; ');
    if (corpus === base) console.log(`${''.padEnd(12)} ${found}`);
    else if (found !== base?.costs.map((cost) => cost.found).join('; '))
      console.log(`${''.padEnd(12)} finds otherwise: ${found}`);
    corpus.end();
  }
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

/** Compares as it is asked, until nobody asks any more. */
async function answer(name: string): Promise<void> {
  const corpus = await opened(name, 'read');
  process.on('message', async (seed: number) => {
    const text = query(seed);
    const [began, used] = [performance.now(), process.cpuUsage()];
    const asked = { ...prepare(text), id: 'query', title: 'Query' };
    const { share, matches, leads } = await compareWith(corpus, asked);
    const { user, system } = process.cpuUsage(used);
    process.send?.({
      wall: (performance.now() - began) / 1000,
      cpu: (user + system) / 1e6,
      found: `share ${share.toFixed(3)}, ${matches.length} passages, ${leads.length} leads`,
    } satisfies Cost);
  });
  await once(process, 'disconnect');
  await corpus.close();
}
