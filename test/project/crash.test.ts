/** Every moment at which a save can end too soon, one after another; kill.slow.test.ts does it with real processes. */
import { expect, test } from 'vitest';
import { docFile } from '../../packager/course/files.ts';
import { memoryHost } from '../../packager/host-memory.ts';
import { type FileChange, openProject, saveChanges } from '../../packager/project.ts';
import { courseOf, put, saying, textsOf } from './courses.ts';

const FOLDER = '/c';
class Crash extends Error {}

/** Saves on a disk that stops after `steps` changes to it; what is left of the disk, and whether the save returned. */
async function interrupted(
  disk: ReadonlyMap<string, Uint8Array>,
  steps: number,
  changes: readonly FileChange[],
) {
  let left = steps;
  const host = memoryHost({
    pid: 2,
    disk: new Map(disk),
    before: () => {
      left -= 1;
      if (left < 0) throw new Crash();
    },
  });
  const saved = await saveChanges(host, FOLDER, changes).catch((error: unknown) => {
    if (error instanceof Crash) return undefined;
    throw error;
  });
  return { disk: host.disk, saved: saved?.ok === true };
}

async function textsAfter(disk: Map<string, Uint8Array>) {
  const host = memoryHost({ pid: 3, disk });
  const opened = await openProject(host, FOLDER);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return { texts: textsOf(opened.value.project), files: [...disk.keys()].sort() };
}

test.each([
  ['one page', 1],
  ['four pages', 4],
])('a save of %s that ends anywhere leaves the old course or the new one', async (_, count) => {
  const host = memoryHost({ pid: 2 });
  await put(host, FOLDER, courseOf(4, 'old'));
  const opened = await openProject(host, FOLDER);
  const hashes = opened.ok ? opened.value.hashes : new Map<string, string>();
  const changes = Array.from({ length: count }, (_, i) => docFile(`p${i + 1}`, 'en')).map((file) => ({
    file,
    base: hashes.get(file) ?? null,
    value: saying('new'),
  }));
  const clean = [...host.disk.keys()].sort();
  const seen = new Set<string>();
  for (let steps = 0; ; steps += 1) {
    const { disk, saved } = await interrupted(host.disk, steps, changes);
    const { texts, files } = await textsAfter(disk);
    const [...said] = [...texts.values()].slice(0, count);
    expect(new Set(said).size, `mixed after ${steps} steps`).toBe(1);
    expect([...texts.values()].slice(count).every((t) => t === 'old')).toBe(true);
    expect(files, `left behind after ${steps} steps`).toEqual(clean);
    seen.add(said[0] ?? '');
    if (!saved) continue;
    expect(said[0]).toBe('new');
    break;
  }
  expect(seen).toEqual(new Set(['old', 'new']));
});

test('recovery that is itself interrupted anywhere is finished by the next', async () => {
  const host = memoryHost({ pid: 2 });
  await put(host, FOLDER, courseOf(3, 'old'));
  const opened = await openProject(host, FOLDER);
  const hashes = opened.ok ? opened.value.hashes : new Map<string, string>();
  const changes = ['p1', 'p2', 'p3'].map((id) => ({
    file: docFile(id, 'en'),
    base: hashes.get(docFile(id, 'en')) ?? null,
    value: saying('new'),
  }));
  // The first moment at which the journal is there.
  let disk = new Map<string, Uint8Array>();
  for (let steps = 0; steps < 100 && !disk.has(`${FOLDER}/.kriti/journal.json`); steps += 1) {
    disk = (await interrupted(host.disk, steps, changes)).disk;
  }
  for (let steps = 0, done = false; !done; steps += 1) {
    let left = steps;
    const second = memoryHost({
      pid: 4,
      disk: new Map(disk),
      before: () => {
        left -= 1;
        if (left < 0) throw new Crash();
      },
    });
    done = await openProject(second, FOLDER).then(
      () => true,
      () => false,
    );
    const { texts } = await textsAfter(second.disk);
    expect([...texts.values()], `after ${steps} steps`).toEqual(['new', 'new', 'new']);
  }
});

const journalled = async (change: (journal: string) => string) => {
  const host = memoryHost({ pid: 2 });
  await put(host, FOLDER, courseOf(2, 'old'));
  const opened = await openProject(host, FOLDER);
  const hashes = opened.ok ? opened.value.hashes : new Map<string, string>();
  const changes = ['p1', 'p2'].map((id) => ({
    file: docFile(id, 'en'),
    base: hashes.get(docFile(id, 'en')) ?? null,
    value: saying('new'),
  }));
  const path = `${FOLDER}/.kriti/journal.json`;
  let disk = new Map<string, Uint8Array>();
  for (let steps = 0; steps < 100 && !disk.has(path); steps += 1)
    disk = (await interrupted(host.disk, steps, changes)).disk;
  disk.set(path, Buffer.from(change(Buffer.from(disk.get(path) ?? []).toString())));
  return disk;
};

test.each([
  ['is cut short', (text: string) => text.slice(0, -40)],
  [
    'has one letter changed',
    (text: string) => text.replace('"new"', '"nEw"').replace('\\"new\\"', '\\"nEw\\"'),
  ],
  ['leads out of the course', (text: string) => text.replaceAll('pages/p1.en.json', '../outside.json')],
])('a journal that %s is not used, and kept aside', async (_, change) => {
  const disk = await journalled(change);
  const { texts, files } = await textsAfter(disk);
  expect([...texts.values()]).toEqual(['old', 'old']);
  expect(files).toContain(`${FOLDER}/.kriti/journal-unused.json`);
  expect(files.every((file) => file.startsWith(`${FOLDER}/`))).toBe(true);
});

test('a journal older than what someone else put there is not used', async () => {
  const disk = await journalled((text) => text);
  const other = memoryHost({ disk: new Map() });
  await put(other, FOLDER, courseOf(2, 'restored from a copy'));
  const restored = other.disk.get(`${FOLDER}/${docFile('p1', 'en')}`);
  if (restored) disk.set(`${FOLDER}/${docFile('p1', 'en')}`, restored);
  const { texts } = await textsAfter(disk);
  expect([...texts.values()]).toEqual(['restored from a copy', 'old']);
});
