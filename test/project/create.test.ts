import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FileTrouble } from '../../packager/host.ts';
import { memoryHost } from '../../packager/host-memory.ts';
import { assetPath, createProject, duplicateProject, openProject } from '../../packager/project.ts';
import { arbitraryProject } from '../arbitrary/course.ts';
import { put } from './courses.ts';

const open = async (host: ReturnType<typeof memoryHost>, folder: string) => {
  const opened = await openProject(host, folder);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value.project;
};

test.each(['en', 'hi', 'ta'])('an empty course in %s opens and has one page', async (lang) => {
  const host = memoryHost();
  expect(await createProject(host, '/new', { title: 'नया', lang })).toEqual({ ok: true, value: undefined });
  const { course, pages } = await open(host, '/new');
  expect(course).toMatchObject({ languages: [lang], title: { [lang]: 'नया' } });
  expect([...pages.values()].map((p) => p.docs)).toEqual([{ [lang]: { type: 'doc', content: [] } }]);
});

test('a copy is the same course under an id and title of its own, with the same files', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryProject(), async ({ project, assets }) => {
      const host = memoryHost();
      await put(host, '/from', project);
      for (const [id, bytes] of assets) {
        const asset = project.course.assets[id];
        if (asset) host.disk.set(assetPath('/from', id, asset), bytes);
      }
      expect((await duplicateProject(host, '/from', '/to', 'Copy')).ok).toBe(true);
      const copy = await open(host, '/to');
      expect(copy.pages).toEqual(project.pages);
      expect(copy.course.id).not.toBe(project.course.id);
      expect({ ...copy.course, id: 0, title: 0 }).toEqual({ ...project.course, id: 0, title: 0 });
      const files = (folder: string) =>
        [...host.disk]
          .filter(([path]) => path.startsWith(`${folder}/assets/`))
          .map(([path, b]) => [path.slice(folder.length), [...b]]);
      expect(files('/to').sort()).toEqual(files('/from').sort());
    }),
    { numRuns: 25 },
  );
});

test('from a template, the language asked for becomes the main one', async () => {
  const host = memoryHost();
  await createProject(host, '/t', { title: 'Template', lang: 'en' });
  const { course } = await open(host, '/t');
  host.disk.set('/t/course.json', Buffer.from(JSON.stringify({ ...course, languages: ['en', 'hi'] })));
  expect((await createProject(host, '/new', { template: '/t', title: 'पाठ', lang: 'hi' })).ok).toBe(true);
  expect((await open(host, '/new')).course).toMatchObject({
    languages: ['hi', 'en'],
    title: { hi: 'पाठ', en: 'Template' },
  });
  expect(await createProject(host, '/other', { template: '/t', title: 'x', lang: 'ta' })).toEqual({
    ok: false,
    error: { code: 'language-missing', languages: ['en', 'hi'] },
  });
});

test('a folder that holds something is not written to', async () => {
  const host = memoryHost();
  host.disk.set('/new/letter.txt', Buffer.from('x'));
  expect(await createProject(host, '/new', { title: 'x', lang: 'en' })).toEqual({
    ok: false,
    error: { code: 'not-empty', path: '/new' },
  });
  expect(host.disk.size).toBe(1);
});

test('wherever making a course stops, there is no half course', async () => {
  class Crash extends Error {}
  for (const trouble of [true, false]) {
    for (let steps = 0, done = false; !done; steps += 1) {
      let left = steps;
      const host = memoryHost({
        before: (step, path) => {
          left -= 1;
          if (left < 0 && (step === 'create' || step === 'rename' || !trouble))
            throw trouble ? new FileTrouble('disk-full', path) : new Crash();
        },
      });
      const made = await createProject(host, '/new', { title: 'x', lang: 'en' }).catch(() => undefined);
      done = made?.ok === true;
      if (done) continue;
      // A refusal takes everything away again; after a crash there may be files, but no course.
      if (trouble) expect([...host.disk.keys()]).toEqual([]);
      const after = await openProject(memoryHost({ disk: host.disk }), '/new');
      if (!after.ok) expect(after.error.code).toBe('not-a-course');
    }
  }
});
