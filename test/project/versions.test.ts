/** Versions of a course: kept, found again exactly, thinned, and never in the way of the course itself. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docFile, pageFile } from '../../packager/course/files.ts';
import type { Project } from '../../packager/course/pages.ts';
import { memoryHost } from '../../packager/host-memory.ts';
import { sha256 } from '../../packager/project/json.ts';
import { listVersions, readVersionContent } from '../../packager/project/read-versions.ts';
import { clearMark, markOpen } from '../../packager/project/session-mark.ts';
import { toThin } from '../../packager/project/thin.ts';
import {
  deleteVersion,
  type KeepOptions,
  keepVersion,
  nameVersion,
  tidyVersions,
  undeleteVersion,
} from '../../packager/project/versions.ts';
import { openProject, saveChanges } from '../../packager/project.ts';
import { arbitraryProject } from '../arbitrary/course.ts';
import { filesOf } from '../arbitrary/files.ts';
import { courseOf, put, saying } from './courses.ts';

const FOLDER = '/c';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

type Memory = ReturnType<typeof memoryHost>;
const keep = async (host: Memory, options: KeepOptions = { kind: 'work' }): Promise<string> => {
  const kept = await keepVersion(host, FOLDER, options);
  if (!kept.ok) throw new Error(JSON.stringify(kept.error));
  return kept.value;
};
const read = async (host: Memory, id: string) => {
  const content = await readVersionContent(host, FOLDER, id);
  if (!content.ok) throw new Error(content.error.code);
  return content.value;
};
const list = async (host: Memory) => {
  const listed = await listVersions(host, FOLDER);
  return listed.ok ? listed.value : [];
};
const texts = (project: Project): Record<string, string> => Object.fromEntries(filesOf(project));
const write = (host: Memory, file: string, value: unknown) =>
  host.disk.set(`${FOLDER}/${file}`, Buffer.from(JSON.stringify(value)));
const objects = (host: Memory) => [...host.disk.keys()].filter((path) => path.includes('/objects/'));

/** A host whose clock the test moves. */
function clocked() {
  let now = Date.UTC(2026, 10, 28, 4);
  const host = memoryHost({ now: () => now });
  return { host, pass: (ms: number) => (now += ms) };
}

test('after any edits, each version gives back exactly the course of then', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryProject(), { minLength: 1, maxLength: 4 }), async (edits) => {
      const { host, pass } = clocked();
      const kept: { id: string; project: Project }[] = [];
      for (const { project } of edits) {
        for (const path of [...host.disk.keys()]) if (!path.includes('/.kriti/')) host.disk.delete(path);
        await put(host, FOLDER, project);
        kept.push({ id: await keep(host), project });
        pass(MINUTE);
      }
      for (const { id, project } of kept) {
        const content = await read(host, id);
        expect(content.isWhole).toBe(true);
        expect(texts(content.project)).toEqual(texts(project));
      }
    }),
    { numRuns: 6 },
  );
});

test('the list says what each version changed, the newest first', async () => {
  const { host, pass } = clocked();
  await put(host, FOLDER, courseOf(3, 'old'));
  await keep(host, { kind: 'open' });
  pass(MINUTE);
  write(host, docFile('p2', 'en'), saying('new'));
  write(host, pageFile('p9'), { id: 'p9', title: {} });
  await keep(host, { kind: 'named', name: 'Draft for the ministry', note: 'Sent on Friday' });
  pass(MINUTE);
  host.disk.delete(`${FOLDER}/${pageFile('p9')}`);
  await keep(host);
  expect((await list(host)).map(({ id, at, ...rest }) => rest)).toEqual([
    { kind: 'work', pages: 3, changes: { added: [], removed: ['p9'], changed: [], course: false } },
    {
      kind: 'named',
      name: 'Draft for the ministry',
      note: 'Sent on Friday',
      pages: 4,
      changes: { added: ['p9'], removed: [], changed: ['p2'], course: false },
    },
    { kind: 'open', pages: 3 },
  ]);
});

test('what did not change is not kept again, unless an author names it', async () => {
  const { host } = clocked();
  await put(host, FOLDER, courseOf(2, 'old'));
  const first = await keep(host, { kind: 'open' });
  const count = host.disk.size;
  expect(await keep(host, { kind: 'work' })).toBe(first);
  expect(host.disk.size).toBe(count);
  const named = await keep(host, { kind: 'named', name: 'Same' });
  expect(named > first).toBe(true);
  expect(host.disk.size).toBe(count + 1);
});

test('a course that is not on disk is kept as well: what somebody did not choose in a conflict', async () => {
  const { host } = clocked();
  await put(host, FOLDER, courseOf(2, 'theirs'));
  const mine = courseOf(2, 'mine');
  const files = new Map([...filesOf(mine)].map(([file, text]) => [file, JSON.parse(text) as unknown]));
  const id = await keep(host, { kind: 'mine', files });
  expect(texts((await read(host, id)).project)).toEqual(texts(mine));
  expect(await keepVersion(host, FOLDER, { kind: 'mine', files: new Map() })).toMatchObject({
    error: { code: 'not-a-course' },
  });
});

test('a version of 500 pages costs what changed and little more', async () => {
  const { host, pass } = clocked();
  await put(host, FOLDER, courseOf(500, 'a page of some words '.repeat(50)));
  await keep(host);
  const size = () =>
    [...host.disk].reduce((sum, [path, b]) => sum + (path.includes('/.kriti/') ? b.length : 0), 0);
  const first = size();
  for (let n = 0; n < 5; n += 1) {
    write(host, docFile(`p${n + 1}`, 'en'), saying(`changed ${n}`));
    pass(MINUTE);
    await keep(host);
  }
  // A version costs its page, one shelf of about sixty names, and itself.
  const each = (size() - first) / 5;
  expect(each).toBeLessThan(12_000);
});

describe('damage', () => {
  const three = async () => {
    const { host, pass } = clocked();
    await put(host, FOLDER, courseOf(3, 'old'));
    const first = await keep(host);
    pass(MINUTE);
    write(host, docFile('p1', 'en'), saying('new'));
    return { host, first, second: await keep(host) };
  };

  test('of one text leaves the rest of the version, the other version and the course', async () => {
    const { host, first, second } = await three();
    const text = filesOf(courseOf(3, 'new')).get(docFile('p1', 'en')) ?? '';
    const object = objects(host).find((path) => path.includes(sha256(text))) ?? '';
    host.disk.set(object, Buffer.from('{"type":"doc"'));
    const content = await read(host, second);
    expect(content.isWhole).toBe(false);
    expect([...content.project.pages.keys()]).toEqual(['p1', 'p2', 'p3']);
    expect(content.project.pages.get('p1')?.docs).toEqual({});
    expect((await read(host, first)).isWhole).toBe(true);
    expect((await openProject(host, FOLDER)).ok).toBe(true);
    // The next version with that text makes the damaged one whole again.
    write(host, docFile('p3', 'en'), saying('more'));
    await keep(host);
    expect((await read(host, second)).isWhole).toBe(true);
  });

  test('of any file of the history never harms the course, and the whole versions are still listed', async () => {
    const { host } = await three();
    const own = [...host.disk.keys()].filter((path) => path.includes('/.kriti/versions/'));
    for (const path of own) {
      const disk = new Map(host.disk).set(path, Buffer.from('nonsense'));
      const broken = memoryHost({ disk, now: host.now });
      expect((await openProject(broken, FOLDER)).ok, path).toBe(true);
      for (const { id } of await list(broken)) await readVersionContent(broken, FOLDER, id);
      expect(await keep(broken, { kind: 'named', name: 'After' }), path).toBeTruthy();
    }
  });
});

test('keeping a version that ends at any moment leaves the versions there were, and the course', async () => {
  const { host } = clocked();
  await put(host, FOLDER, courseOf(2, 'old'));
  await keep(host);
  write(host, docFile('p1', 'en'), saying('new'));
  class Crash extends Error {}
  for (let steps = 0; ; steps += 1) {
    let left = steps;
    const disk = new Map(host.disk);
    const dying = memoryHost({
      pid: 2,
      disk,
      before: () => {
        left -= 1;
        if (left < 0) throw new Crash();
      },
    });
    const kept = await keepVersion(dying, FOLDER, { kind: 'work' }).catch((error: unknown) => {
      if (!(error instanceof Crash)) throw error;
    });
    const next = memoryHost({ pid: 3, disk });
    const opened = await openProject(next, FOLDER);
    expect(opened.ok, `after ${steps} steps`).toBe(true);
    await tidyVersions(next, FOLDER);
    expect([...disk.keys()].filter((path) => path.endsWith('.tmp'))).toEqual([]);
    const all = await list(next);
    expect(all.length).toBeGreaterThan(0);
    for (const { id } of all) expect((await read(next, id)).isWhole, `after ${steps} steps`).toBe(true);
    if (!kept) continue;
    expect(all).toHaveLength(2);
    break;
  }
});

test('a version is named, deleted, brought back', async () => {
  const { host } = clocked();
  await put(host, FOLDER, courseOf(1, 'old'));
  const id = await keep(host);
  await nameVersion(host, FOLDER, id, { name: 'First', note: '' });
  expect((await list(host))[0]).toMatchObject({ name: 'First', kind: 'work' });
  await deleteVersion(host, FOLDER, id);
  expect(await list(host)).toEqual([]);
  expect(await readVersionContent(host, FOLDER, id)).toMatchObject({ error: { code: 'no-such-version' } });
  await undeleteVersion(host, FOLDER, id);
  expect((await list(host))[0]).toMatchObject({ id, name: 'First' });
  expect((await read(host, id)).isWhole).toBe(true);
});

test('what is let go takes its texts with it, and what stays is whole', async () => {
  const { host, pass } = clocked();
  await put(host, FOLDER, courseOf(2, 'old'));
  for (let n = 0; n < 60; n += 1) {
    write(host, docFile('p1', 'en'), saying(`text ${n}`));
    await keep(host);
    pass(5 * MINUTE);
  }
  const before = objects(host).length;
  pass(10 * DAY);
  write(host, docFile('p1', 'en'), saying('later'));
  await keep(host);
  const left = await list(host);
  // One a day of those five hours, and the newest.
  expect(left).toHaveLength(2);
  expect(objects(host).length).toBeLessThan(before / 5);
  for (const { id } of left) expect((await read(host, id)).isWhole).toBe(true);
});

test('thinning never touches what is named or new, and asked again lets nothing more go', () => {
  const version = fc.record({
    age: fc.integer({ min: 0, max: 400 * DAY }),
    kind: fc.constantFrom('work' as const, 'open' as const, 'named' as const, 'theirs' as const),
  });
  fc.assert(
    fc.property(fc.array(version, { maxLength: 60 }), (drawn) => {
      const now = Date.UTC(2026, 10, 28);
      const versions = drawn.map(({ age, kind }, n) => {
        const at = new Date(now - age).toISOString();
        return { id: `${at.replace(/\D/g, '')}-${n}`, at, kind };
      });
      const gone = new Set(toThin(versions, now));
      const left = versions.filter(({ id }) => !gone.has(id));
      for (const { id, at, kind } of versions) {
        if (kind === 'named' || now - Date.parse(at) < DAY) expect(gone.has(id)).toBe(false);
      }
      if (versions.length > 0) expect(left.length).toBeGreaterThan(0);
      expect(toThin(left, now)).toEqual([]);
    }),
  );
});

test('a course that was open when its app was ended says when it was saved last; one that was closed says nothing', async () => {
  const { host, pass } = clocked();
  await put(host, FOLDER, courseOf(1, 'old'));
  expect(await markOpen(host, FOLDER)).toBeUndefined();
  await clearMark(host, FOLDER);
  expect(await markOpen(host, FOLDER)).toBeUndefined();
  pass(MINUTE);
  const opened = await openProject(host, FOLDER);
  const base = opened.ok ? (opened.value.hashes.get(docFile('p1', 'en')) ?? null) : null;
  await saveChanges(host, FOLDER, [{ file: docFile('p1', 'en'), base, value: saying('last words') }]);
  const savedAt = host.now();
  pass(MINUTE);
  const next = memoryHost({ pid: 9, disk: host.disk, now: host.now });
  expect(await markOpen(next, FOLDER)).toBe(savedAt);
  // Open in a Kriti that is running: nothing was lost, so nothing is said.
  const third = memoryHost({ pid: 10, disk: host.disk, running: new Set([9]), now: host.now });
  expect(await markOpen(third, FOLDER)).toBeUndefined();
});
