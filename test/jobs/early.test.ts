/** A process that begins before its job is known. */
import { expect, test, vi } from 'vitest';
import { beginEarly, endEarly, startOrTakeEarly } from '../../packager/jobs/early.ts';
import { jobEntry } from '../../packager/jobs/process.ts';
import { MEMORY } from '../../packager/jobs/running.ts';

const lives = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};
const gone = (pid: number | undefined) => vi.waitFor(() => expect(lives(pid)).toBe(false), 20_000);

test('is taken once, and only by who asks for as much memory', async () => {
  const children = [];
  beginEarly('validate');
  children.push(startOrTakeEarly(jobEntry(), MEMORY / 2));
  const taken = startOrTakeEarly(jobEntry(), MEMORY);
  children.push(taken, startOrTakeEarly(jobEntry(), MEMORY));
  expect(new Set(children.map(({ pid }) => pid)).size).toBe(3);
  endEarly();
  expect(lives(taken.pid)).toBe(true);
  const report = new Promise((resolve) => taken.onMessage(resolve));
  taken.send({ kind: 'run', name: 'no-such-job', input: {}, stay: false, later: false });
  expect(await report).toMatchObject({ kind: 'failed', detail: expect.stringContaining('no-such-job') });
  for (const child of children) {
    child.kill();
    await gone(child.pid);
  }
});

test('ends when nobody takes it, and one that is gone is not given', async () => {
  beginEarly('validate');
  endEarly();
  const fresh = startOrTakeEarly(jobEntry(), MEMORY);
  fresh.kill();
  await gone(fresh.pid);

  beginEarly('validate');
  const taken = startOrTakeEarly(jobEntry(), MEMORY);
  beginEarly('validate');
  const second = startOrTakeEarly(jobEntry(), MEMORY);
  expect(second.pid).not.toBe(taken.pid);
  for (const child of [taken, second]) {
    child.kill();
    await gone(child.pid);
  }
});
