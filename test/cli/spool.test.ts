import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, expect, it } from 'vitest';
import type { FileReport } from '../../packager/check/report.ts';
import { Spool } from '../../packager/cli/spool.ts';

const report = (path: string): FileReport => ({
  subject: { path, bytes: 1 },
  ...{ kind: 'scorm12', profile: 'igot', verdict: 'pass', results: [], ms: 1 },
});
const waiting = () => readdirSync(tmpdir()).filter((name) => name.startsWith('kriti-reports-'));
const before = new Set(waiting());
const ours = () => waiting().filter((name) => !before.has(name));
let spool: Spool;
afterEach(() => spool.close());

it.each([
  ['in memory', 1_000_000],
  ['on the disk', 150],
])('reports that wait %s come in the order of their files, as often as they are asked for', (_, most) => {
  spool = new Spool(most);
  const paths = ['ज्ञान.zip', 'b.zip', 'c.zip', 'd.zip'];
  for (const i of [2, 0, 3, 1]) spool.add(i, report(paths[i] ?? ''));
  expect(spool.size).toBe(4);
  for (const _ of [1, 2]) expect([...spool]).toEqual(paths.map(report));
});

it('leaves nothing on the disk', () => {
  spool = new Spool(0);
  spool.add(0, report('a.zip'));
  expect(ours().length).toBeGreaterThan(0);
  spool.close();
  expect(existsSync(tmpdir()) && ours()).toEqual([]);
  expect(() => [...spool]).toThrow(/given back/);
});
