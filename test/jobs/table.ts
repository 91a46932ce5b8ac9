/** Jobs that exist to be cancelled, starved and broken. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as after } from 'node:timers/promises';
import type { JobContext, JobTable } from '../../packager/jobs/serve.ts';

const echo = async (input: { text: string; bytes: Uint8Array }) => ({ ...input, pid: process.pid });

const count = async ({ to }: { to: number }, { progress }: JobContext) => {
  for (let done = 0; done < to; done++) {
    progress({ done, total: to });
    await after(1);
  }
  return to;
};

const certificates = async () => process.env.NODE_EXTRA_CA_CERTS ?? 'none';

const hearLater = async ({ from }: { from: string }, { later }: JobContext) => ({
  from,
  told: later ? await later : 'nothing',
});

/** Writes a file and removes it when it is told to stop. */
const tidy = async ({ file }: { file: string }, { signal, progress }: JobContext) => {
  await writeFile(file, 'half');
  progress({ done: 0, at: file });
  try {
    await after(60_000, undefined, { signal });
    return existsSync(file);
  } finally {
    await rm(file);
  }
};

const spin = async (_: Record<string, never>, { progress }: JobContext): Promise<never> => {
  progress({ done: 0 });
  for (;;);
};

const eatHeap = async () => {
  const kept: unknown[] = [];
  for (;;) kept.push(Array.from({ length: 1000 }, (_, i) => ({ i })));
};

const eatBuffers = async () => {
  const kept: Buffer[] = [];
  for (;;) {
    kept.push(Buffer.alloc(16 * 2 ** 20, 1));
    await after(5);
  }
};

const fail = async (): Promise<never> => {
  throw Object.assign(new Error('the disk is full'), { code: 'ENOSPC' });
};

const vanish = async (): Promise<never> => {
  process.stderr.write('last words\n');
  process.exit(7);
};

/** Goes, and leaves a child that holds its error output and writes a file when it goes too, in five seconds. */
const orphan = async ({ file }: { file: string }): Promise<never> => {
  const program = `setTimeout(() => require('node:fs').writeFileSync(process.argv[1], ''), 5000)`;
  spawn(process.execPath, ['-e', program, file], { stdio: ['ignore', 'ignore', 'inherit'], detached: true });
  process.exit(7);
};

/** Has another job do the work, and stops it when it is to stop itself. */
const ask = async (input: { text: string; bytes: Uint8Array }, { runJob }: JobContext) => ({
  own: process.pid,
  told: await runJob('echo', input),
  refused: await runJob('fail', undefined),
  again: await runJob('echo', input),
});
const askToTidy = ({ file }: { file: string }, { signal, progress, runJob }: JobContext) =>
  runJob('tidy', { file }, { signal, onProgress: progress });

/** Does not listen any more once what it asked for is at work. */
const askAndSpin = async ({ file }: { file: string }, { progress, runJob }: JobContext): Promise<never> => {
  await new Promise<void>((begun) => void runJob('tidy', { file }, { onProgress: () => begun() }));
  progress({ done: 0 });
  // What it has said goes out first.
  await after(50);
  for (;;);
};

export const TEST_JOBS = {
  certificates: async () => certificates,
  hearLater: async () => hearLater,
  ask: async () => ask,
  askToTidy: async () => askToTidy,
  askAndSpin: async () => askAndSpin,
  echo: async () => echo,
  orphan: async () => orphan,
  count: async () => count,
  tidy: async () => tidy,
  spin: async () => spin,
  eatHeap: async () => eatHeap,
  eatBuffers: async () => eatBuffers,
  fail: async () => fail,
  vanish: async () => vanish,
} satisfies JobTable;
