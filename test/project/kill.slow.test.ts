/**
 * A real process saves, single pages and replace-all over 500 pages, and is
 * killed with SIGKILL at a random moment; 200 times. Afterwards the course
 * must load and hold exactly the last save that was acknowledged, or the one
 * that was under way, and never some of each.
 *
 * KILL_SEED repeats a run's plan; the moments are the machine's own.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docFile } from '../../packager/course/files.ts';
import { nodeHost, portPath } from '../../packager/host-node.ts';
import { openProject, saveChanges } from '../../packager/project.ts';
import { courseOf, put, saying, textsOf } from './courses.ts';
import { drawn, expectedAfter, FIRST, PAGES } from './kill-plan.ts';

const KILLS = 200;
/** Victims at once, each in a course of its own. */
const LANES = 4;
const SEED = Number(process.env.KILL_SEED ?? Date.now() % 1_000_000);

// A killed process leaves the system's memory as it is, so a disk in memory proves as much, in a third of the time.
const work = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'kriti-kill-'));
const program = join(work, 'child.mjs');
const running = new Set<ChildProcess>();

beforeAll(async () => {
  // One file starts three times as fast as modules that are compiled on the way.
  await build({
    entryPoints: [new URL('kill-child.ts', import.meta.url).pathname],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
});
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(work, { recursive: true, force: true });
});

/** Starts a victim and kills it; the last save it acknowledged, `last` if none. */
async function killed(folder: string, seed: number, last: number, pause: number): Promise<number> {
  const child = spawn(process.execPath, [program, folder, String(last), String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!said) setTimeout(() => child.kill('SIGKILL'), pause);
    said += text;
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
    child.on('close', (...ended) => resolve(ended));
  });
  running.delete(child);
  expect([code, signal], 'the victim lived until it was killed').toEqual([null, 'SIGKILL']);
  return said
    .split('\n')
    .slice(1, -1)
    .reduce((_, line) => Number(line), last);
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([id, text]) => b.get(id) === text);

/** How long a replace-all takes here and now, in milliseconds: kills fall within one and a little beyond. */
async function replaceAll(folder: string): Promise<number> {
  const changes = [...expectedAfter(0, 0).keys()].map((id) => ({
    file: docFile(id, 'en'),
    base: null,
    value: saying(FIRST),
  }));
  await put(nodeHost, folder, courseOf(PAGES, 'other'));
  const opened = await openProject(nodeHost, folder);
  const hashes = opened.ok ? opened.value.hashes : new Map<string, string>();
  const began = performance.now();
  const saved = await saveChanges(
    nodeHost,
    folder,
    changes.map((c) => ({ ...c, base: hashes.get(c.file) ?? null })),
  );
  expect(saved.ok).toBe(true);
  return performance.now() - began;
}

/** A moment within a replace-all and beyond (four lanes slow one another down); every second time an early one. */
const pauseOf = (seed: number, kill: number, whole: number): number =>
  (whole * (kill % 2 === 0 ? 1.8 : 0.4) * drawn(seed, `pause ${kill}`, 1000)) / 1000;

test(`killed at ${KILLS} random moments, no save is lost or halved`, { timeout: 300_000 }, async () => {
  const tally = { acknowledged: 0, underWay: 0, recovered: 0, saves: 0 };
  const lane = async (number: number): Promise<void> => {
    const seed = SEED + number;
    const folder = portPath(join(work, `पाठ्यक्रम ${number}`));
    const whole = Math.min(await replaceAll(folder), 600);
    let last = 0;
    for (let kill = 0; kill < KILLS / LANES; kill += 1) {
      const acknowledged = await killed(folder, seed, last, pauseOf(seed, kill, whole));
      const opened = await openProject(nodeHost, folder);
      const where = `seed ${SEED}, lane ${number}, kill ${kill}, acknowledged ${acknowledged}`;
      if (!opened.ok) throw new Error(`${where}: ${JSON.stringify(opened.error)}`);
      const texts = textsOf(opened.value.project);
      const isAcknowledged = isSame(texts, expectedAfter(seed, acknowledged));
      const isUnderWay = !isAcknowledged && isSame(texts, expectedAfter(seed, acknowledged + 1));
      expect(isAcknowledged || isUnderWay, where).toBe(true);
      tally.saves += acknowledged - last;
      last = isUnderWay ? acknowledged + 1 : acknowledged;
      tally[isUnderWay ? 'underWay' : 'acknowledged'] += 1;
      if (opened.value.recovered.length > 0) tally.recovered += 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  // The moments were worth something: some fell between a journal and the end of its files.
  expect(tally.recovered, JSON.stringify(tally)).toBeGreaterThan(KILLS / 50);
  expect(tally.saves, JSON.stringify(tally)).toBeGreaterThan(KILLS / 10);
  console.log(`seed ${SEED}: ${JSON.stringify(tally)}`);
});
