import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FORMAT } from '../../packager/course/course.ts';
import { docFile, pageFile } from '../../packager/course/files.ts';
import type { Migration } from '../../packager/course/migrations.ts';
import { FileTrouble } from '../../packager/host.ts';
import { memoryHost } from '../../packager/host-memory.ts';
import { nodeHost } from '../../packager/host-node.ts';
import { openProject, readProject, saveChanges } from '../../packager/project.ts';
import { courseOf, put, saying, textsOf } from './courses.ts';

const FOLDER = '/c';
const text = (value: unknown): Buffer =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));

async function withCourse(change?: (disk: Map<string, Uint8Array>) => void) {
  const host = memoryHost();
  await put(host, FOLDER, courseOf(2, 'old'));
  change?.(host.disk);
  return host;
}
const errorOf = async (host: ReturnType<typeof memoryHost>) => {
  const opened = await openProject(host, FOLDER);
  return opened.ok ? undefined : opened.error;
};

describe('a folder is left untouched', () => {
  test.each([
    ['holds nothing', () => {}, 'not-a-course'],
    [
      'holds something else',
      (d: Map<string, Uint8Array>) => d.set('/c/course.json', text({ name: 'x' })),
      'not-a-course',
    ],
    [
      'holds a course of a newer Kriti',
      (d: Map<string, Uint8Array>) => d.set('/c/course.json', text({ format: FORMAT + 1 })),
      'too-new',
    ],
    [
      'holds a broken course.json',
      (d: Map<string, Uint8Array>) => d.set('/c/course.json', text('{')),
      'invalid',
    ],
  ])('when it %s', async (_, fill, code) => {
    const steps: string[] = [];
    const disk = new Map<string, Uint8Array>();
    fill(disk);
    const before = new Map(disk);
    const host = memoryHost({ disk, before: (step) => void steps.push(step) });
    expect(await errorOf(host)).toMatchObject({ code });
    expect(await saveChanges(host, FOLDER, [])).toMatchObject({ ok: false, error: { code } });
    expect(disk).toEqual(before);
  });
});

test('a file that is not JSON is named with line and column', async () => {
  const host = await withCourse((disk) =>
    disk.set(`/c/${docFile('p1', 'en')}`, text('{\r\n  "type": "doc",\n  "content": [,]\n}')),
  );
  expect(await errorOf(host)).toEqual({
    code: 'invalid',
    problems: [{ key: 'not-json', file: 'pages/p1.en.json', pointer: '', data: { line: 3, column: 15 } }],
  });
});

test('a file that is not UTF-8 is named', async () => {
  const host = await withCourse((disk) => disk.set(`/c/${pageFile('p1')}`, Uint8Array.of(0x22, 0xe9, 0x22)));
  expect(await errorOf(host)).toMatchObject({ problems: [{ key: 'not-utf8', file: 'pages/p1.json' }] });
});

test('a byte order mark does no harm', async () => {
  const host = await withCourse((disk) => {
    const path = `/c/${pageFile('p1')}`;
    disk.set(path, Buffer.concat([Buffer.from('\ufeff'), disk.get(path) ?? Buffer.of()]));
  });
  expect(await errorOf(host)).toBeUndefined();
});

test('copies that a cloud drive made beside a page are told and left alone', async () => {
  const copy = '/c/pages/p1.en (conflicted copy).json';
  const host = await withCourse((disk) => disk.set(copy, text('{')));
  const opened = await openProject(host, FOLDER);
  expect(opened.ok && opened.value.ignored).toEqual(['pages/p1.en (conflicted copy).json']);
  expect(host.disk.has(copy)).toBe(true);
});

test('a course in a folder that cannot be written to opens for reading', async () => {
  const { disk } = await withCourse();
  const host = memoryHost({
    disk,
    before: (_, path) => {
      throw new FileTrouble('read-only', path);
    },
  });
  const opened = await openProject(host, FOLDER);
  expect(opened.ok && opened.value.readOnly).toBe(true);
});

test('a course that ships with the app is read while another Kriti holds its lock, and nothing is written', async () => {
  const host = await withCourse((disk) =>
    disk.set('/c/.kriti/lock', text(JSON.stringify({ pid: 1, machine: 'elsewhere', token: 't' }))),
  );
  const before = [...host.disk.keys()];
  const opened = await readProject(host, FOLDER);
  expect(opened.ok && opened.value.project.pages.size).toBeGreaterThan(0);
  expect([...host.disk.keys()]).toEqual(before);
});

describe('a course of an older format', () => {
  // A format before the first, that only these tests know: one file for a page and its document.
  const joined: Migration = {
    to: FORMAT,
    name: 'part-pages-from-documents',
    up: (files) =>
      new Map(
        [...files].flatMap(([file, value]): [string, unknown][] => {
          const id = /^pages\/(\w+)\.json$/.exec(file)?.[1];
          if (!id) return [[file, value]];
          const { doc, ...head } = value as Record<string, unknown>;
          return [
            [file, head],
            [docFile(id, 'en'), doc],
          ];
        }),
      ),
  };
  const older = async () => {
    const host = memoryHost();
    const project = courseOf(2, 'old');
    await put(host, FOLDER, project);
    host.disk.set('/c/course.json', text({ ...project.course, format: FORMAT - 1 }));
    for (const [id, { docs, ...head }] of project.pages) {
      host.disk.delete(`/c/${docFile(id, 'en')}`);
      host.disk.set(`/c/${pageFile(id)}`, text({ ...head, doc: docs.en }));
    }
    return host;
  };

  test('opens, and its files stay as they are', async () => {
    const host = await older();
    const before = new Map(host.disk);
    const opened = await openProject(host, FOLDER, [joined]);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(opened.value.migrated).toEqual(['part-pages-from-documents']);
    expect(textsOf(opened.value.project).get('p2')).toBe('old');
    expect(host.disk).toEqual(before);
  });

  test('is written in the new one with the first save, and kept aside as it was', async () => {
    const host = await older();
    const before = new Map(host.disk);
    const opened = await openProject(host, FOLDER, [joined]);
    const base = (opened.ok && opened.value.hashes.get('pages/p1.en.json')) || null;
    const change = { file: 'pages/p1.en.json', base, value: saying('new') };
    expect(await saveChanges(host, FOLDER, [{ ...change, base: 'x' }], [joined])).toMatchObject({
      error: { code: 'conflict' },
    });
    expect(host.disk).toEqual(before);
    const saved = await saveChanges(host, FOLDER, [change], [joined]);
    if (!saved.ok) throw new Error(JSON.stringify(saved.error));
    expect(saved.value.size).toBe(5);
    const again = await openProject(host, FOLDER);
    if (!again.ok) throw new Error(JSON.stringify(again.error));
    expect(again.value.migrated).toEqual([]);
    expect(textsOf(again.value.project)).toEqual(
      new Map([
        ['p1', 'new'],
        ['p2', 'old'],
      ]),
    );
    for (const [path, bytes] of before) {
      const kept = path.replace('/c/', `/c/.kriti/before-format-${FORMAT - 1}/`);
      expect(host.disk.get(kept), kept).toEqual(bytes);
    }
  });

  test('whose migration fails is said so, and left untouched', async () => {
    const host = await older();
    const before = new Map(host.disk);
    const broken = {
      ...joined,
      up: () => {
        throw new Error('what is this');
      },
    };
    expect(await openProject(host, FOLDER, [broken])).toMatchObject({
      error: { code: 'migration-failed', problems: [{ data: { to: FORMAT, reason: 'what is this' } }] },
    });
    expect(host.disk).toEqual(before);
  });
});

const real = mkdtempSync(join(tmpdir(), 'kriti-open-'));
afterAll(() => rmSync(real, { recursive: true, force: true }));

test('on a real disk: names in Devanagari, with spaces and quotes, and very long', async () => {
  for (const name of ['कर्मयोगी (अंतिम) & copy', "it's 100% #1", `${'लंबा '.repeat(15)}x`]) {
    const folder = `${real}/${name}`;
    await put(nodeHost, folder, courseOf(2, 'old'));
    const opened = await openProject(nodeHost, folder);
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    const base = opened.value.hashes.get('pages/p1.en.json') ?? null;
    expect(
      (await saveChanges(nodeHost, folder, [{ file: 'pages/p1.en.json', base, value: saying(name) }])).ok,
    ).toBe(true);
    const again = await openProject(nodeHost, folder);
    expect(again.ok && textsOf(again.value.project).get('p1')).toBe(name);
  }
});
