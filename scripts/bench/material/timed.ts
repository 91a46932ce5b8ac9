/** Programs timed from outside, each in a process of its own, and the machine they ran on. */
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

export interface Timed {
  readonly seconds: number;
  readonly peakMb: number;
}

/**
 * Wall time, its start included, and peak memory as GNU time tells it; that counts time in hundredths only.
 * @param mayFind 1 is a verdict, not a failure
 * @throws what the program wrote, where it failed
 */
export function timed(command: readonly string[], cwd: string, mayFind = false): Timed {
  const began = performance.now();
  const done = spawnSync('/usr/bin/time', ['-f', '%M', ...command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const seconds = (performance.now() - began) / 1000;
  if (done.error) throw new Error('needs GNU time as /usr/bin/time', { cause: done.error });
  const kib = done.stderr.trim().split('\n').at(-1);
  if (done.status !== 0 && !(mayFind && done.status === 1))
    throw new Error(`${command.join(' ')}\n${done.stdout}${done.stderr}`);
  return { seconds, peakMb: Number(kib) / 1024 };
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Median time and the highest peak of several runs. */
export const together = (runs: readonly Timed[]): Timed => ({
  seconds: median(runs.map(({ seconds }) => seconds)),
  peakMb: Math.max(...runs.map(({ peakMb }) => peakMb)),
});

export const machine = (): string =>
  `${cpus().length} x ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}`;
