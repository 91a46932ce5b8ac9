import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { PackageFile } from '../../packager/export/file.ts';
import { writeFolder } from '../../packager/export/folder.ts';

const top = mkdtempSync(join(tmpdir(), 'folder-write-'));
afterAll(() => rmSync(top, { recursive: true }));
const source = join(top, 'source.mp4');
writeFileSync(source, Buffer.alloc(3_000_000, 5));
const FILES: PackageFile[] = [
  { path: 'index.html', bytes: 'नमस्ते' },
  { path: 'media/v.mp4', file: source, bytes: 3_000_000 },
];

test('the files lie where their paths say', async () => {
  const target = join(top, 'course');
  expect(await writeFolder(FILES, target)).toEqual({ ok: true, value: { bytes: 3_000_018, entries: 2 } });
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('नमस्ते');
  expect(readFileSync(join(target, 'media/v.mp4')).equals(readFileSync(source))).toBe(true);
});

test('an empty folder is taken, a full one is left alone', async () => {
  const target = join(top, 'there');
  mkdirSync(target);
  expect((await writeFolder(FILES, target)).ok).toBe(true);
  expect(await writeFolder([], target)).toEqual({ ok: false, error: 'not-empty' });
  expect(readdirSync(target)).toEqual(['index.html', 'media']);
});

test('nothing is left of what failed or was aborted', async () => {
  const before = readdirSync(top);
  const abort = new AbortController();
  const onProgress = () => abort.abort(new Error('enough'));
  await expect(writeFolder(FILES, join(top, 'a'), { signal: abort.signal, onProgress })).rejects.toThrow(
    'enough',
  );
  await expect(writeFolder([{ path: '../a', bytes: '' }], join(top, 'a'))).rejects.toThrow('not a path');
  await expect(
    writeFolder([{ path: 'a', file: join(top, 'none'), bytes: 1 }], join(top, 'a')),
  ).rejects.toThrow('ENOENT');
  expect(readdirSync(top)).toEqual(before);
});
