import { execFileSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { profileById } from '../../packager/check/profile/profile.ts';
import type { FileReport, WholeReport as Report } from '../../packager/check/report.ts';
import { err, ok, type Result } from '../../packager/course/result.ts';
import type { JobEnd, JobOptions } from '../../packager/jobs/jobs.ts';
import { type PackAndCheckOptions, packAndCheck, reportFileOf } from '../../packager/pack-and-check.ts';
import { temporaryFolder } from './test-app.ts';

type Fake = Record<
  'pack' | 'validate',
  (input: { out: string; path: string }, options: JobOptions) => unknown
>;

const report = (path: string, verdict: FileReport['verdict']): FileReport => ({
  subject: { path, bytes: 4, sha256: 'f'.repeat(64) },
  kind: 'scorm12',
  profile: 'igot',
  verdict,
  results: [],
  ms: 1,
});

const writesZip: Fake['pack'] = async ({ out }) => {
  await writeFile(out, 'made');
  return ok(ok({ bytes: 4, notes: [] }));
};
const finds =
  (verdict: FileReport['verdict']): Fake['validate'] =>
  ({ path }) =>
    ok(report(path, verdict));
const ends = (code: JobEnd['code']) => (): Result<never, JobEnd> =>
  err({ code, detail: 'detail', ...(code === 'failed' && { system: 'ENOSPC' }) });

async function packing(jobs: Partial<Fake>, options: Partial<PackAndCheckOptions> & { name?: string } = {}) {
  const folder = await temporaryFolder();
  const all: Fake = { pack: writesZip, validate: finds('pass'), ...jobs };
  const profile = profileById('igot');
  if (!profile) throw new Error('no profile');
  const out = join(folder, options.name ?? 'course.zip');
  const runJob = async (name: keyof Fake, input: never, more: JobOptions) => all[name](input, more);
  const start = () =>
    packAndCheck({
      folder: '/c',
      target: 'scorm12',
      out,
      profile,
      lang: 'en',
      runJob: runJob as never,
      ...options,
    });
  return { folder, out, start };
}

describe('packing and checking', () => {
  it.runIf(process.platform !== 'win32')('pours a package into a pipe that has its name', async () => {
    const { out, start } = await packing({});
    execFileSync('mkfifo', [out]);
    const [poured, packed] = await Promise.all([text(createReadStream(out)), start()]);
    expect([poured, packed.ok]).toEqual(['made', true]);
    expect((await lstat(out)).isFIFO()).toBe(true);
  });

  it.each(['pass', 'warn'] as const)(
    'names a package whose verdict is %s, and lays the report beside it',
    async (verdict) => {
      let checkedAs = '';
      const { folder, out, start } = await packing({
        validate: (input, more) => {
          checkedAs = input.path;
          return finds(verdict)(input, more);
        },
      });
      const packed = await start();
      expect(packed).toMatchObject({
        ok: true,
        value: { file: out, bytes: 4, reportFile: reportFileOf(out) },
      });
      expect(checkedAs).toMatch(/[\\/]course\.zip$/);
      expect(checkedAs).not.toBe(out);
      expect((await readdir(folder)).sort()).toEqual(['course.report.json', 'course.zip']);
      const kept = JSON.parse(await readFile(reportFileOf(out), 'utf8')) as Report;
      expect(kept.reports[0]?.subject.path).toBe(out);
    },
  );

  it('keeps no package with errors, but its report', async () => {
    const { folder, start } = await packing({ validate: finds('fail') });
    expect(await start()).toMatchObject({ ok: false, error: { code: 'not-fit' } });
    expect(await readdir(folder)).toEqual(['course.report.json']);
  });

  it.each(['crashed', 'failed'] as const)(
    'gives out a package whose checking %s, and says it is unproved',
    async (code) => {
      const { folder, start } = await packing({ validate: ends(code) });
      const packed = await start();
      expect(packed).toMatchObject({ ok: true, value: { unchecked: { code }, report: { verdict: 'warn' } } });
      expect((await readdir(folder)).sort()).toEqual(['course.report.json', 'course.zip']);
    },
  );

  it.each(['timeout', 'memory'] as const)('keeps no package whose checking ended by %s', async (code) => {
    const { folder, start } = await packing({ validate: ends(code) });
    expect(await start()).toMatchObject({ ok: false, error: { code: 'not-fit' } });
    expect(await readdir(folder)).toEqual(['course.report.json']);
  });

  it.each(['pack', 'validate'] as const)('leaves nothing when stopped in %s', async (step) => {
    const stop = new AbortController();
    const job: Fake['validate'] = () => {
      stop.abort();
      return ends('cancelled')();
    };
    const { folder, start } = await packing({ [step]: job }, { signal: stop.signal });
    expect(await start()).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing when stopped just after the last check', async () => {
    const stop = new AbortController();
    const { folder, start } = await packing(
      {
        validate: (input, more) => {
          stop.abort();
          return finds('pass')(input, more);
        },
      },
      { signal: stop.signal },
    );
    expect(await start()).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('leaves nothing when packing breaks down', async () => {
    const { folder, start } = await packing({
      pack: async ({ out }) => {
        await writeFile(out, 'half');
        return ends('failed')();
      },
    });
    expect(await start()).toMatchObject({ error: { code: 'failed', end: { system: 'ENOSPC' } } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('names the place that was asked for when the disk is full', async () => {
    const { out, start } = await packing({
      pack: async ({ out: made }) => ok(err({ code: 'not-written', data: { out: made, reason: 'ENOSPC' } })),
    });
    expect(await start()).toMatchObject({ error: { code: 'not-written', data: { out, reason: 'ENOSPC' } } });
  });

  it('tells how far it is, without going back', async () => {
    const told: number[] = [];
    const halfway = (_: unknown, { onProgress }: JobOptions) => onProgress?.({ done: 1, total: 2 });
    const { start } = await packing(
      {
        pack: async (input, more) => {
          halfway(input, more);
          return writesZip(input, more);
        },
        validate: (input, more) => {
          halfway(input, more);
          return finds('pass')(input, more);
        },
      },
      { onProgress: ({ done }) => told.push(done) },
    );
    await start();
    expect(told).toEqual([30, 80]);
  });
});

describe('a package that is a folder', () => {
  const writesFolder: Fake['pack'] = async ({ out }) => {
    await mkdir(out);
    await writeFile(join(out, 'index.html'), 'made');
    return ok(ok({ bytes: 4, notes: [] }));
  };

  it.each([false, true])('takes the place of nothing, or of an empty folder (%s)', async (there) => {
    const { folder, out, start } = await packing({ pack: writesFolder }, { name: 'site' });
    if (there) await mkdir(out);
    expect(await start()).toMatchObject({ ok: true });
    expect((await readdir(folder)).sort()).toEqual(['site', 'site.report.json']);
    expect(await readdir(out)).toEqual(['index.html']);
  });

  it('is not mixed with other files', async () => {
    const { folder, out, start } = await packing({ pack: writesFolder }, { name: 'site' });
    await mkdir(out);
    await writeFile(join(out, 'mine.txt'), 'mine');
    expect(await start()).toMatchObject({ error: { code: 'folder-not-empty' } });
    expect([await readdir(folder), await readdir(out)]).toEqual([['site'], ['mine.txt']]);
  });
});
