/**
 * Packing: a course of 400 MB from its folder into a SCORM 1.2 ZIP, and
 * Info-ZIP on the very files that come out, in turn, each in a process of its
 * own; then ours together with the whole validator on the result. Goals: 0.7
 * and 1.2 of Info-ZIP's time, 150 MB at the peak.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { MEMORY } from '../../packager/jobs/jobs.ts';
import { heapArgv } from '../../packager/jobs/process.ts';
import { ENGINE } from '../bundle.ts';
import { generateCourse } from './material/course.ts';
import { machine, median, type Timed, timed } from './material/timed.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROUNDS = 3;

export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-pack-'));
  try {
    const course = join(folder, 'course');
    const loose = join(folder, 'loose');
    await generateCourse(course, join(ROOT, 'templates', 'blank'));
    const worker = await bundleWorker();
    const node = [process.execPath, ...heapArgv(MEMORY)];
    timed([...node, worker, 'pack', course, loose], folder);
    const ours = join(folder, 'ours.zip');
    const theirs = join(folder, 'theirs.zip');
    const write: Timed[] = [];
    const validate: Timed[] = [];
    const baseline: Timed[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(ours, { force: true });
      rmSync(theirs, { force: true });
      write.push(timed([...node, worker, 'pack', course, ours], folder));
      baseline.push(timed(['zip', '-q', '-r', '-6', '-n', '.mp4:.png', theirs, '.'], loose));
      validate.push(timed([...node, worker, 'validate', ours], folder));
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

function report(write: Timed[], validate: Timed[], baseline: Timed[]): void {
  const zip = median(baseline.map(({ seconds }) => seconds));
  const both = write.map(({ seconds }, i) => seconds + (validate[i]?.seconds ?? Number.NaN));
  const line = (name: string, seconds: number, runs: Timed[]) =>
    console.log(
      `${name.padEnd(28)} ${seconds.toFixed(2)} s   ${(seconds / zip).toFixed(2)} x zip   peak ${Math.max(...runs.map(({ peakMb }) => peakMb)).toFixed(0)} MB`,
    );
  const version = execFileSync('zip', ['-v'], { encoding: 'utf8' }).split('\n')[1]?.trim();
  console.log(`400 MB, 20 films, 500 pictures, 100 pages; median of ${ROUNDS}`);
  line('zip -r -6 -n .mp4:.png', zip, baseline);
  line('ours, writing', median(write.map(({ seconds }) => seconds)), write);
  line('ours, writing + validating', median(both), [...write, ...validate]);
  console.log(`${machine()}; ${version}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
