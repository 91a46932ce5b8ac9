/**
 * Packing: a course of 400 MB from its folder into a SCORM 1.2 ZIP, and
 * Info-ZIP on the very files that come out, in turn, each in a process of its
 * own; then ours together with the whole validator on the result. Goals: 0.7
 * and 1.2 of Info-ZIP's time, 150 MB at the peak.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { heapArgv } from '../../packager/jobs/process.ts';
import { MEMORY } from '../../packager/jobs.ts';
import { ENGINE } from '../bundle.ts';
import { generateCourse } from './material/course.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 3;

interface Measured {
  readonly seconds: number;
  readonly peakMb: number;
}

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pack-'));
  try {
    const course = join(folder, 'course');
    const loose = join(folder, 'loose');
    await generateCourse(course, join(ROOT, 'templates', 'blank'));
    const worker = await bundleWorker();
    const node = [process.execPath, ...heapArgv(MEMORY)];
    measure([...node, worker, 'pack', course, loose], folder);
    const ours = join(folder, 'ours.zip');
    const theirs = join(folder, 'theirs.zip');
    const write: Measured[] = [];
    const validate: Measured[] = [];
    const baseline: Measured[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(ours, { force: true });
      rmSync(theirs, { force: true });
      write.push(measure([...node, worker, 'pack', course, ours], folder));
      baseline.push(measure(['zip', '-q', '-r', '-6', '-n', '.mp4:.png', theirs, '.'], loose));
      validate.push(measure([...node, worker, 'validate', ours], folder));
    }
    report(write, validate, baseline);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * As it ships: bundled, so that no TypeScript is compiled while the clock runs,
 * and in dist/, where the program finds the player and the schemas.
 */
async function bundleWorker(): Promise<string> {
  const outdir = join(ROOT, 'dist', 'bench');
  const entry = join(ROOT, 'scripts', 'bench', 'material', 'pack-worker.ts');
  // In one file, a part that waits while it loads (libxml2) would wait for the worker, and it for the part.
  await build({ ...ENGINE, splitting: true, entryPoints: [entry], outdir, logLevel: 'error' });
  return join(outdir, 'pack-worker.js');
}

/** Wall time and peak memory as GNU time tells them. */
function measure(command: readonly string[], cwd: string): Measured {
  const done = spawnSync('/usr/bin/time', ['-f', '%e %M', ...command], { cwd, encoding: 'utf8' });
  if (done.error) throw new Error('needs GNU time as /usr/bin/time', { cause: done.error });
  const [seconds = '', kib = ''] = (done.stderr.trim().split('\n').at(-1) ?? '').split(' ');
  if (done.status !== 0) throw new Error(`${command.join(' ')}\n${done.stdout}${done.stderr}`);
  return { seconds: Number(seconds), peakMb: Number(kib) / 1024 };
}

function report(write: Measured[], validate: Measured[], baseline: Measured[]): void {
  const zip = median(baseline.map(({ seconds }) => seconds));
  const both = write.map(({ seconds }, i) => seconds + (validate[i]?.seconds ?? Number.NaN));
  const line = (name: string, seconds: number, runs: Measured[]) =>
    console.log(
      `${name.padEnd(28)} ${seconds.toFixed(2)} s   ${(seconds / zip).toFixed(2)} x zip   peak ${Math.max(...runs.map(({ peakMb }) => peakMb)).toFixed(0)} MB`,
    );
  const version = execFileSync('zip', ['-v'], { encoding: 'utf8' }).split('\n')[1]?.trim();
  console.log(`400 MB, 20 films, 500 pictures, 100 pages; median of ${ROUNDS}`);
  line('zip -r -6 -n .mp4:.png', zip, baseline);
  line('ours, writing', median(write.map(({ seconds }) => seconds)), write);
  line('ours, writing + validating', median(both), [...write, ...validate]);
  console.log(
    `${cpus().length} x ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}; ${version}`,
  );
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
