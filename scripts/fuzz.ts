/**
 * `npm run fuzz -- [cases] [first]`: validates so many packages made by chance
 * (100,000 from number 1 on), in two processes at once. A breakdown, a throw,
 * more than 10 s of processor time or 512 MB, or a minute without an answer is a
 * fault, printed with the number of its case; `npm run fuzz -- 1 <number>` makes
 * it again. Ends with 1 where there was one.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ENGINE } from './bundle.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROCESSES = 2;
/** Of the processor, so that other work on the machine makes no fault. */
const MOST_MS = 10_000;
/** By the clock: whoever is silent that long hangs. */
const PATIENCE_MS = 60_000;
const MOST_MEMORY = 512 * 2 ** 20;

interface Answer {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly rss: number;
  readonly cpuMs: number;
}

const [cases = 100_000, first = 1] = process.argv.slice(2).map(Number);
if (!(cases > 0) || !Number.isInteger(first)) {
  console.error('Usage: npm run fuzz -- [cases] [first]');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'fuzz-'));
const outdir = join(ROOT, 'dist', 'fuzz');
await build({
  ...ENGINE,
  splitting: true,
  entryPoints: [join(ROOT, 'scripts', 'fuzz', 'worker.ts')],
  outdir,
  logLevel: 'error',
});
// The schemas lie beside a bundle, as in the built program, which need not be there.
cpSync(join(ROOT, 'packager', 'check', 'schemas'), join(outdir, 'schemas'), { recursive: true });

const started = performance.now();
let next = first;
let done = 0;
let peak = 0;
let slowest = 0;
const faults: string[] = [];
const say = (seed: number, fault: string): void => {
  faults.push(`${seed}: ${fault}`);
  console.log(`${seed}: ${fault}`);
};

/** One process after the other takes cases until none is left; one that hangs is ended and replaced. */
function work(slot: number): Promise<void> {
  return new Promise((resolve) => {
    let child: ChildProcess;
    let seed = 0;
    let patience: NodeJS.Timeout;
    const ask = (): void => {
      if (next >= first + cases) {
        child.kill();
        resolve();
        return;
      }
      seed = next++;
      patience = setTimeout(() => {
        say(seed, `no answer within ${PATIENCE_MS / 1000} s`);
        child.kill('SIGKILL');
      }, PATIENCE_MS);
      child.send(seed);
    };
    const start = (): void => {
      child = fork(join(outdir, 'worker.js'), [join(scratch, `${slot}.zip`)], {
        execArgv: ['--max-old-space-size=400'],
      });
      child.on('message', (answer: Answer) => {
        clearTimeout(patience);
        for (const fault of answer.faults) say(answer.seed, fault);
        if (answer.rss > MOST_MEMORY) say(answer.seed, `${Math.round(answer.rss / 2 ** 20)} MB`);
        if (answer.cpuMs > MOST_MS)
          say(answer.seed, `${(answer.cpuMs / 1000).toFixed(1)} s of the processor`);
        peak = Math.max(peak, answer.rss);
        slowest = Math.max(slowest, answer.cpuMs);
        if (++done % 5_000 === 0) console.log(`${done} of ${cases}`);
        ask();
      });
      child.on('exit', (code, signal) => {
        clearTimeout(patience);
        if (next >= first + cases && signal === 'SIGTERM') return;
        if (signal !== 'SIGKILL') say(seed, `the process ended with ${code ?? signal}`);
        done++;
        start();
      });
      ask();
    };
    start();
  });
}

await Promise.all(Array.from({ length: PROCESSES }, (_, slot) => work(slot)));
rmSync(scratch, { recursive: true });
const seconds = (performance.now() - started) / 1000;
console.log(
  `${done} packages from number ${first}, ${faults.length} faults; slowest ${(slowest / 1000).toFixed(1)} s of the processor, most memory ${Math.round(peak / 2 ** 20)} MB, ${Math.round(seconds)} s in all, Node ${process.version}`,
);
if (faults.length > 0) process.exitCode = 1;
