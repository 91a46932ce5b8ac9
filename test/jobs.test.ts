import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { jobRunner, jobWorkers } from '../packager/jobs/jobs.ts';
import { jobEntry, sourceEntry } from '../packager/jobs/process.ts';
import type { TEST_JOBS } from './jobs/table.ts';

const ENTRY = fileURLToPath(new URL('jobs/entry.ts', import.meta.url));
/** The jobs as one file, which starts many times as fast as their sources. */
const BUILT = 'built/job.mjs';
const run = jobRunner<typeof TEST_JOBS>(() => ({ file: join(folder, BUILT), execArgv: [] }));
const codeOf = async (ended: ReturnType<typeof run>) => {
  const result = await ended;
  return result.ok ? 'ok' : result.error.code;
};
/** Aborts once the job says that it is at work. */
const abortOnProgress = () => {
  const abort = new AbortController();
  return { signal: abort.signal, onProgress: () => abort.abort() };
};

let folder: string;
const bundleJobs = (file: string) =>
  build({ entryPoints: [ENTRY], outfile: join(folder, file), bundle: true, format: 'esm', platform: 'node' });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jobs-'));
  await bundleJobs(BUILT);
});
afterAll(() => rm(folder, { recursive: true }));

describe('a job', () => {
  test('gives its output, bytes too, from another process', async () => {
    const result = await run('echo', { text: 'नमस्ते', bytes: Uint8Array.of(0, 255) });
    if (!result.ok) throw new Error(result.error.detail);
    expect(result.value.text).toBe('नमस्ते');
    expect([...result.value.bytes]).toEqual([0, 255]);
    expect(result.value.pid).not.toBe(process.pid);
  });

  test('tells of its progress, not more than ten times a second', async () => {
    const heard: number[] = [];
    const began = performance.now();
    expect(await run('count', { to: 300 }, { onProgress: ({ done }) => heard.push(done) })).toEqual({
      ok: true,
      value: 300,
    });
    const seconds = (performance.now() - began) / 1000;
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.length).toBeLessThanOrEqual(10 * seconds + 1);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
  });

  test('that asks no server has no certificates read for it', async () => {
    vi.stubEnv('NODE_EXTRA_CA_CERTS', join(folder, 'own.pem'));
    try {
      const answers = [false, true].map((offline) => {
        const runIt = jobRunner<typeof TEST_JOBS>(() => ({
          file: join(folder, BUILT),
          execArgv: [],
          offline,
        }));
        return runIt('certificates', undefined as never);
      });
      expect(await Promise.all(answers)).toEqual([
        { ok: true, value: join(folder, 'own.pem') },
        { ok: true, value: 'none' },
      ]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('is told what its caller learns while it runs', async () => {
    let tell: (value: unknown) => void = () => {};
    const later = new Promise<unknown>((resolve) => {
      tell = resolve;
    });
    const ended = run('hearLater', { from: 'a' }, { later });
    tell({ sums: [1, 2] });
    expect(await ended).toEqual({ ok: true, value: { from: 'a', told: { sums: [1, 2] } } });
    expect(await run('hearLater', { from: 'b' })).toEqual({
      ok: true,
      value: { from: 'b', told: 'nothing' },
    });
  });

  test('that throws has failed, with the stack and the code of the system', async () => {
    const runSources = jobRunner<typeof TEST_JOBS>(() => sourceEntry(ENTRY));
    const result = await runSources('fail', undefined as never);
    expect(result).toMatchObject({ ok: false, error: { code: 'failed', system: 'ENOSPC' } });
    expect(!result.ok && result.error.detail).toContain('table.ts');
  });

  test('whose process goes without a word has crashed, with its last words', async () => {
    const result = await run('vanish', undefined as never);
    expect(result).toMatchObject({ ok: false, error: { code: 'crashed', detail: 'exit 7; last words' } });
  });

  test('that goes has gone, although a child of its holds its error output open', async () => {
    const file = join(folder, 'orphan');
    expect(await codeOf(run('orphan', { file }))).toBe('crashed');
    expect(existsSync(file)).toBe(false);
  });

  test('that has ended keeps no timer for this program to wait for', async () => {
    const contents = `
      import { jobRunner } from './packager/jobs/jobs.ts';
      const run = jobRunner(() => ({ file: process.argv[2], execArgv: [] }));
      await run('vanish');
      await run('count', { to: 1 });
      await new Promise((done) => setImmediate(done));
      console.log(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length);`;
    const outfile = join(folder, 'built/timers.mjs');
    const resolveDir = fileURLToPath(new URL('..', import.meta.url));
    await build({ stdin: { contents, resolveDir }, outfile, bundle: true, format: 'esm', platform: 'node' });
    expect(execFileSync(process.execPath, [outfile, join(folder, BUILT)], { encoding: 'utf8' })).toBe('0\n');
  });

  test('of an unknown name fails', async () => {
    expect(await codeOf(run('constructor' as 'fail', undefined as never))).toBe('failed');
  });

  test('whose input cannot cross is our bug', async () => {
    await expect(run('echo', { text: 'x', bytes: (() => {}) as never })).rejects.toThrow(
      /could not be cloned/,
    );
  });
});

describe('a job is ended', () => {
  test('on request, and has a moment to tidy up', async () => {
    const file = join(folder, 'half-written');
    expect(await codeOf(run('tidy', { file }, abortOnProgress()))).toBe('cancelled');
    expect(existsSync(file)).toBe(false);
  });

  test('on request, before it began', async () => {
    expect(await codeOf(run('spin', {}, { signal: AbortSignal.abort() }))).toBe('cancelled');
  });

  test('on request, also when it does not listen', async () => {
    expect(await codeOf(run('spin', {}, abortOnProgress()))).toBe('cancelled');
  });

  test('by time', async () => {
    expect(await codeOf(run('spin', {}, { timeoutMs: 1000 }))).toBe('timeout');
  });

  test('by the memory of its objects', async () => {
    expect(await codeOf(run('eatHeap', undefined as never, { memoryMb: 150 }))).toBe('memory');
  });

  test.skipIf(process.platform === 'win32')('by memory outside the heap', async () => {
    expect(await codeOf(run('eatBuffers', undefined as never, { memoryMb: 300 }))).toBe('memory');
  });
});

describe('a job that asks for another', () => {
  test('gets what that gives, or why there is nothing, from a process beside it', async () => {
    const bytes = Uint8Array.of(1, 2);
    const result = await run('ask', { text: 'नमस्ते', bytes });
    if (!result.ok) throw new Error(result.error.detail);
    const { own, told, refused, again } = result.value;
    expect(told).toMatchObject({ ok: true, value: { text: 'नमस्ते', bytes } });
    const { pid } = (told as { value: { pid: number } }).value;
    expect(new Set([process.pid, own, pid]).size).toBe(3);
    expect(refused).toMatchObject({ ok: false, error: { code: 'failed', system: 'ENOSPC' } });
    // The same process does what is asked next, and goes with the job.
    expect(again).toMatchObject({ value: { pid } });
    await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow(/ESRCH/));
  });

  test('hears of its progress, and stops it where it is stopped itself', async () => {
    const file = join(folder, 'inner');
    expect(await codeOf(run('askToTidy', { file }, abortOnProgress()))).toBe('cancelled');
    await vi.waitFor(() => expect(existsSync(file)).toBe(false));
  });

  test('takes it with it when it is ended', async () => {
    const file = join(folder, 'left');
    expect(await codeOf(run('askAndSpin', { file }, abortOnProgress()))).toBe('cancelled');
    await vi.waitFor(() => expect(existsSync(file)).toBe(false));
  });

  test('has as long to tidy up as it was given', async () => {
    const began = performance.now();
    await run('spin', {}, { ...abortOnProgress(), graceMs: 3000 });
    expect(performance.now() - began).toBeGreaterThan(2900);
  });
});

describe('workers', () => {
  const workers = () => jobWorkers<typeof TEST_JOBS>(() => ({ file: join(folder, BUILT), execArgv: [] }));
  const bytes = Uint8Array.of(1);

  test('run one job after another in one process, and several at once in several', async () => {
    const { run: work, close } = workers();
    const pidOf = async () => {
      const done = await work('echo', { text: 'x', bytes });
      return done.ok ? done.value.pid : undefined;
    };
    const first = await pidOf();
    expect(await pidOf()).toBe(first);
    expect(await codeOf(work('fail', undefined as never))).toBe('failed');
    expect(await pidOf()).toBe(first);
    const both = await Promise.all([pidOf(), pidOf()]);
    expect(new Set(both).size).toBe(2);
    close();
    await vi.waitFor(() => {
      for (const pid of both) expect(() => process.kill(Number(pid), 0)).toThrow(/ESRCH/);
    });
  });

  test('give a job that asks for room of its own a process of its own, and let one at work end first', async () => {
    const { run: work, close } = workers();
    const pidOf = async (options?: { memoryMb: number }) => {
      const done = await work('echo', { text: 'x', bytes }, options);
      return done.ok ? done.value.pid : 0;
    };
    const first = await pidOf();
    expect(await pidOf({ memoryMb: 300 })).not.toBe(first);
    const late = work('count', { to: 50 });
    close();
    expect(await codeOf(late)).toBe('ok');
    await vi.waitFor(() => expect(() => process.kill(first, 0)).toThrow(/ESRCH/));
  });

  test('that break, hang or eat are replaced, and take nobody with them', async () => {
    const { run: work, close } = workers();
    const bystander = work('count', { to: 3000 });
    const endings = [];
    endings.push(await codeOf(work('vanish', undefined as never)));
    endings.push(await codeOf(work('spin', {}, { timeoutMs: 300 })));
    endings.push(await codeOf(work('eatHeap', undefined as never, { memoryMb: 150 })));
    endings.push(await codeOf(work('spin', {}, abortOnProgress())));
    endings.push(await codeOf(work('echo', { text: 'x', bytes })));
    expect(endings).toEqual(['crashed', 'timeout', 'memory', 'cancelled', 'ok']);
    expect(await bystander).toEqual({ ok: true, value: 3000 });
    close();
  });

  test('whose input cannot cross leave no process behind', async () => {
    const { run: work, close } = workers();
    await expect(work('echo', { text: 'x', bytes: (() => {}) as never })).rejects.toThrow(
      /could not be cloned/,
    );
    expect(await codeOf(work('echo', { text: 'x', bytes }))).toBe('ok');
    close();
  });
});

describe('the entry', () => {
  afterEach(() => void vi.unstubAllEnvs());

  test('from sources is job.ts, or the built one where the tests have that', () => {
    vi.stubEnv('KRITI_DIST', '/built');
    expect(jobEntry()).toEqual({ file: join('/built', 'job.js'), execArgv: [] });
    vi.stubEnv('KRITI_DIST', '');
    expect(jobEntry().file).toBe(fileURLToPath(new URL('../packager/jobs/job.ts', import.meta.url)));
  });

  test('of the built program is job.js above the bundle, whatever folder it is started in', async () => {
    await build({
      stdin: {
        contents: `import { jobRunner } from './packager/jobs/jobs.ts';
          import { jobEntry } from './packager/jobs/process.ts';
          console.log(JSON.stringify(await jobRunner(jobEntry)('echo', { text: 'built' })));`,
        resolveDir: fileURLToPath(new URL('..', import.meta.url)),
      },
      outfile: join(folder, 'dist/engine/main.js'),
      bundle: true,
      format: 'esm',
      platform: 'node',
    });
    await bundleJobs('dist/job.js');
    await writeFile(join(folder, 'dist/package.json'), '{"type":"module"}');
    const said = execFileSync(process.execPath, [join(folder, 'dist/engine/main.js')], {
      cwd: '/',
      encoding: 'utf8',
    });
    expect(JSON.parse(said)).toMatchObject({ ok: true, value: { text: 'built' } });
  });
});
