import { describe, expect, test } from 'vitest';
import { docFile, pageFile } from '../../packager/course/files.ts';
import { FileTrouble } from '../../packager/host.ts';
import { memoryHost } from '../../packager/host-memory.ts';
import { type FileChange, openProject, saveChanges } from '../../packager/project.ts';
import { courseOf, put, saying, textsOf } from './courses.ts';

const FOLDER = '/courses/नया पाठ (final)';
const P1 = docFile('p1', 'en');
const P2 = docFile('p2', 'en');

async function opened(host = memoryHost(), pages = 3) {
  await put(host, FOLDER, courseOf(pages, 'old'));
  return { host, ...(await open(host)) };
}
async function open(host: ReturnType<typeof memoryHost>) {
  const result = await openProject(host, FOLDER);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
const filesIn = (host: ReturnType<typeof memoryHost>) =>
  [...host.disk.keys()].map((path) => path.slice(FOLDER.length + 1)).sort();

test('a saved page is what the next load finds, and its new hash is the base of the next save', async () => {
  const { host, hashes } = await opened();
  const first = await saveChanges(host, FOLDER, [
    { file: P1, base: hashes.get(P1) ?? null, value: saying('new') },
  ]);
  expect(first.ok && first.value.size).toBe(1);
  const base = first.ok ? (first.value.get(P1) ?? null) : null;
  expect((await saveChanges(host, FOLDER, [{ file: P1, base, value: saying('newer') }])).ok).toBe(true);
  const again = await open(host);
  expect(textsOf(again.project)).toEqual(
    new Map([
      ['p1', 'newer'],
      ['p2', 'old'],
      ['p3', 'old'],
    ]),
  );
  expect(again.recovered).toEqual([]);
});

test('a page that is added, and one that goes, are saved together with the outline', async () => {
  const { host, project, hashes } = await opened();
  const [module] = project.course.outline;
  const items = [{ id: 'i', kind: 'pages' as const, pages: ['p1', 'p2', 'p9'] }];
  const course = { ...project.course, outline: [{ ...module, items }] };
  const saved = await saveChanges(host, FOLDER, [
    { file: 'course.json', base: hashes.get('course.json') ?? null, value: course },
    { file: pageFile('p9'), base: null, value: { id: 'p9', title: {} } },
    { file: docFile('p9', 'en'), base: null, value: saying('added') },
    { file: pageFile('p3'), base: hashes.get(pageFile('p3')) ?? null, value: undefined },
    { file: docFile('p3', 'en'), base: hashes.get(docFile('p3', 'en')) ?? null, value: undefined },
  ]);
  expect(saved.ok).toBe(true);
  expect(textsOf((await open(host)).project)).toEqual(
    new Map([
      ['p1', 'old'],
      ['p2', 'old'],
      ['p9', 'added'],
    ]),
  );
  expect(filesIn(host).filter((f) => f.startsWith('.kriti'))).toEqual([]);
});

describe('nothing is written', () => {
  const refused = async (changes: (hashes: ReadonlyMap<string, string>) => FileChange[]) => {
    const { host, hashes } = await opened();
    const before = new Map(host.disk);
    const result = await saveChanges(host, FOLDER, changes(hashes));
    expect(host.disk).toEqual(before);
    return result.ok ? 'saved' : result.error;
  };
  const base = (hashes: ReadonlyMap<string, string>, file: string) => hashes.get(file) ?? null;

  test('when one of the files was changed by someone else', async () => {
    const error = await refused((hashes) => [
      { file: P1, base: base(hashes, P1), value: saying('mine') },
      { file: P2, base: '0'.repeat(64), value: saying('mine') },
    ]);
    expect(error).toEqual({ code: 'conflict', files: [P2] });
  });

  test('when a file that should be new is there', async () => {
    expect(await refused(() => [{ file: P1, base: null, value: saying('mine') }])).toEqual({
      code: 'conflict',
      files: [P1],
    });
  });

  test('when a page is malformed', async () => {
    const error = await refused((h) => [
      { file: P1, base: base(h, P1), value: { type: 'doc', content: [{ type: 'paragraph' }] } },
    ]);
    expect(error).toMatchObject({
      code: 'invalid',
      problems: [{ key: 'missing', file: P1, pointer: '/content/0/attrs/id' }],
    });
  });

  test('when the outline would name a page that is not there', async () => {
    const error = await refused((h) => [
      { file: pageFile('p1'), base: base(h, pageFile('p1')), value: undefined },
      { file: P1, base: base(h, P1), value: undefined },
    ]);
    expect(error).toMatchObject({ code: 'invalid', problems: [{ key: 'page-missing', data: { id: 'p1' } }] });
  });

  test('when the name is not that of a course file', async () => {
    const error = await refused(() => [{ file: '../../outside.json', base: null, value: {} }]);
    expect(error).toMatchObject({ code: 'invalid', problems: [{ key: 'not-a-course-file' }] });
  });

  test('when course.json would go', async () => {
    const error = await refused((h) => [
      { file: 'course.json', base: base(h, 'course.json'), value: undefined },
    ]);
    expect(error).toMatchObject({ code: 'invalid', problems: [{ key: 'missing', file: 'course.json' }] });
  });
});

test('saving the same twice is saving it once, with the old base too', async () => {
  const { host, hashes } = await opened();
  const change = { file: P1, base: hashes.get(P1) ?? null, value: saying('new') };
  expect((await saveChanges(host, FOLDER, [change])).ok).toBe(true);
  expect((await saveChanges(host, FOLDER, [change])).ok).toBe(true);
});

test('a file that only lies there differently is no conflict', async () => {
  const { host, hashes } = await opened();
  const text = Buffer.from(host.disk.get(`${FOLDER}/${P1}`) ?? []).toString();
  host.disk.set(`${FOLDER}/${P1}`, Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`));
  const saved = await saveChanges(host, FOLDER, [
    { file: P1, base: hashes.get(P1) ?? null, value: saying('new') },
  ]);
  expect(saved.ok).toBe(true);
});

test('a page that someone removed meanwhile does not stop the saving of others', async () => {
  const { host, hashes } = await opened();
  host.disk.delete(`${FOLDER}/${pageFile('p3')}`);
  const saved = await saveChanges(host, FOLDER, [
    { file: P1, base: hashes.get(P1) ?? null, value: saying('new') },
  ]);
  expect(saved.ok).toBe(true);
});

test.each(['disk-full', 'read-only', 'no-permission', 'busy'] as const)(
  '%s is said, and the course is as it was',
  async (kind) => {
    let refuse = false;
    const host = memoryHost({
      before: (step, path) => {
        if (refuse && step === 'create' && !path.endsWith('/lock')) throw new FileTrouble(kind, path);
      },
    });
    const { hashes } = await opened(host);
    const before = new Map(host.disk);
    refuse = true;
    const changes = [P1, P2].map((file) => ({ file, base: hashes.get(file) ?? null, value: saying('new') }));
    expect(await saveChanges(host, FOLDER, changes)).toMatchObject({ ok: false, error: { code: kind } });
    expect(await saveChanges(host, FOLDER, changes.slice(0, 1))).toMatchObject({
      ok: false,
      error: { code: kind },
    });
    expect(host.disk).toEqual(before);
  },
);

test('a save whose journal is written counts, though the disk is full before its files are', async () => {
  let full = false;
  const host = memoryHost({
    before: (step, path) => {
      if (full && step === 'create' && path.includes('/pages/')) throw new FileTrouble('disk-full', path);
    },
  });
  const { hashes } = await opened(host);
  full = true;
  const changes = [P1, P2].map((file) => ({ file, base: hashes.get(file) ?? null, value: saying('new') }));
  const saved = await saveChanges(host, FOLDER, changes);
  expect(saved.ok).toBe(true);
  // Still full: what is shown is what was saved.
  expect(textsOf((await open(host)).project).get('p2')).toBe('new');
  const next = { file: P1, base: saved.ok ? (saved.value.get(P1) ?? null) : null, value: saying('newest') };
  expect(await saveChanges(host, FOLDER, [next])).toMatchObject({ error: { code: 'disk-full' } });
  full = false;
  expect((await saveChanges(host, FOLDER, [next])).ok).toBe(true);
  expect(textsOf((await open(host)).project)).toEqual(
    new Map([
      ['p1', 'newest'],
      ['p2', 'new'],
      ['p3', 'old'],
    ]),
  );
});
