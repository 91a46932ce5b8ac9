import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { createPreviews } from '../../packager/api/previews.ts';
import type { Project } from '../../packager/course/pages.ts';
import { ok } from '../../packager/course/result.ts';
import type { PackageKind } from '../../packager/read/kind.ts';

it('a course that has not changed is packed once for each kind, and nothing of it stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kriti-previews-'));
  const previews = createPreviews(folder);
  const packed: string[] = [];
  const zip = await new JSZip().file('index.html', '<h1>Page</h1>').generateAsync({ type: 'nodebuffer' });
  const project: Project = { course: {} as Project['course'], pages: new Map() };
  const start = async (of: Project, kind: PackageKind) => {
    const started = await previews.start({
      ...{ course: '/courses/c', project: of, kind, lms: 'igot-2026', lang: 'en', title: 'C' },
      pack: async (out) => {
        packed.push(kind);
        await writeFile(out, zip);
        return ok(null);
      },
    });
    if (!started.ok) throw new Error(started.error.code);
    expect((await fetch(started.value)).status).toBe(200);
    return started.value;
  };
  const first = await start(project, 'scorm12');
  const second = await start(project, 'scorm12');
  expect(packed).toEqual(['scorm12']);
  await expect(fetch(first)).rejects.toThrow();
  expect(second).not.toBe(first);
  await start(project, 'html');
  await start({ ...project }, 'html');
  expect(packed).toEqual(['scorm12', 'html', 'html']);
  expect(await readdir(folder)).toHaveLength(1);
  await previews.close();
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
