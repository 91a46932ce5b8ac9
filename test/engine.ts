/**
 * The engine as it ships, for tests that start it as a process of its own: one
 * bundle starts many times as fast as sources that are compiled at every start.
 */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jobRunner } from '../packager/jobs/jobs.ts';
import type { JOBS } from '../packager/jobs/table.ts';
import { buildEngine } from '../scripts/engine.ts';

let built: Promise<string> | undefined;

async function build(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kriti-engine-'));
  // Files of tests that share a process share the engine too.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await buildEngine(folder);
  // As it ships, it lies inside a program whose packages it finds: those that bring binaries are not bundled.
  symlinkSync(join(import.meta.dirname, '..', 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** The folder it lies in: `dist/` as `npm test` has just built it, else one built once for this process. */
function builtEngine(): Promise<string> {
  const { KRITI_DIST: dist } = process.env;
  built ??= dist ? Promise.resolve(dist) : build();
  return built;
}

/** The command line's file. */
export const builtCli = async (): Promise<string> => join(await builtEngine(), 'cli.js');

/** Runs jobs in processes of the built engine. */
export async function builtJobs(): Promise<ReturnType<typeof jobRunner<typeof JOBS>>> {
  const file = join(await builtEngine(), 'job.js');
  return jobRunner<typeof JOBS>(() => ({ file, execArgv: [] }));
}
