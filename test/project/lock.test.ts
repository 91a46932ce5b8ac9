import { expect, test } from 'vitest';
import { memoryHost } from '../../packager/host-memory.ts';
import { withLock } from '../../packager/project/lock.ts';

const LOCK = '/c/.kriti/lock';
const lockOf = (holder: unknown) => new Map([[LOCK, Buffer.from(JSON.stringify(holder))]]);

test('one at a time, however many there are', async () => {
  const disk = new Map<string, Uint8Array>();
  const running = new Set([1, 2, 3]);
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
  };
  const hosts = [1, 2, 3].map((pid) => memoryHost({ disk, pid, running }));
  const turns = await Promise.all(
    hosts.flatMap((host) => [1, 2, 3, 4].map(() => withLock(host, '/c', work))),
  );
  expect(turns.every((turn) => turn.ok)).toBe(true);
  expect(most).toBe(1);
  expect(disk.size).toBe(0);
});

test('the lock of a process that died is taken over, by one of those who find it', async () => {
  const disk = lockOf({ pid: 99, machine: 'memory', token: 'x' });
  let inside = 0;
  const hosts = [1, 2].map((pid) => memoryHost({ disk, pid, running: new Set([1, 2]) }));
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    inside -= 1;
  };
  await Promise.all(hosts.map((host) => withLock(host, '/c', work)));
  expect(disk.size).toBe(0);
});

test('a pid of our own that we do not know is that of a dead predecessor', async () => {
  const host = memoryHost({
    disk: lockOf({ pid: 1, machine: 'memory', token: 'before the restart' }),
    pid: 1,
  });
  expect(await withLock(host, '/c', async () => 'done')).toEqual({ ok: true, value: 'done' });
});

test.each([
  ['a process that runs', { pid: 99, machine: 'memory', token: 'x' }],
  ['another machine', { pid: 5, machine: 'elsewhere', token: 'x' }],
])('the lock of %s is waited for, and not broken', async (_, holder) => {
  const host = memoryHost({ disk: lockOf(holder), running: new Set([99]), now: () => Date.now() });
  host.disk.set(LOCK, Buffer.from(JSON.stringify(holder)));
  // `modified` of a file that was there from the start is 0: make it fresh.
  await host.files.rename(LOCK, LOCK);
  expect(await withLock(host, '/c', async () => 'done', 60)).toEqual({ ok: false, error: 'locked' });
  expect(host.disk.size).toBe(1);
});

test('what the work throws is thrown on, and the lock is free again', async () => {
  const host = memoryHost();
  await expect(withLock(host, '/c', async () => Promise.reject(new Error('ours')))).rejects.toThrow('ours');
  expect(host.disk.size).toBe(0);
});
