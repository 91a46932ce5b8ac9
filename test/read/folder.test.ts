import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openFolder } from '../../packager/read/folder.ts';
import { openPackage } from '../../packager/read/open.ts';
import type { PackageFiles } from '../../packager/read/package.ts';
import { verifyContents } from '../../packager/read/verify.ts';
import { rawZip } from './raw-zip.ts';

const top = mkdtempSync(join(tmpdir(), 'folder-read-'));
afterAll(() => rmSync(top, { recursive: true }));
const onPosix = test.skipIf(process.platform === 'win32');
let folder: string;
let made = 0;
beforeEach(() => {
  folder = join(top, String(made++));
  mkdirSync(folder);
});
const put = (path: string, content: string | Buffer = 'x') => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const opened = async (path = folder, limits = {}): Promise<PackageFiles> => {
  const files = await openFolder(path, limits);
  if (!files.ok) throw new Error(files.error.kind);
  return files.value;
};
const faultsOf = (files: PackageFiles) =>
  files.faults.map(({ kind, file }) => `${kind} ${file ?? ''}`.trim());

describe('a folder', () => {
  test('is read in one order, whole and in ranges', async () => {
    for (const path of ['b/c.txt', 'b.txt', 'Z.txt', 'a/a.txt']) put(path, path);
    const files = await opened();
    expect(files.paths).toEqual(['Z.txt', 'a/a.txt', 'b.txt', 'b/c.txt']);
    expect(files.faults).toEqual([]);
    expect(Buffer.from(await files.read('a/a.txt')).toString()).toBe('a/a.txt');
    const parts: Uint8Array[] = [];
    for await (const part of files.stream('b/c.txt', { start: 2, end: 99 })) parts.push(part);
    expect(Buffer.concat(parts).toString()).toBe('c.txt');
    await expect(files.read('b/c.txt', 6)).rejects.toMatchObject({ fault: { kind: 'too-large' } });
  });

  onPosix('is not left through a link', async () => {
    put('good.txt');
    symlinkSync('/etc/passwd', join(folder, 'a'));
    symlinkSync('/etc', join(folder, 'b'));
    symlinkSync(folder, join(folder, 'c'));
    execFileSync('mkfifo', [join(folder, 'd')]);
    const files = await opened();
    expect(files.paths).toEqual(['good.txt']);
    expect(faultsOf(files)).toEqual(['symlink a', 'symlink b', 'symlink c', 'special-file d']);
  });

  onPosix('is not left through a link put there later', async () => {
    put('a.txt');
    put('b/c.txt');
    const files = await opened();
    rmSync(join(folder, 'a.txt'));
    symlinkSync('/etc/passwd', join(folder, 'a.txt'));
    renameSync(join(folder, 'b'), join(top, 'elsewhere'));
    symlinkSync(join(top, 'elsewhere'), join(folder, 'b'));
    await expect(files.read('a.txt')).rejects.toMatchObject({ fault: { kind: 'symlink' } });
    await expect(files.read('b/c.txt')).rejects.toMatchObject({ fault: { kind: 'symlink' } });
    await verifyContents(files);
    expect(faultsOf(files)).toEqual(['symlink a.txt', 'symlink b/c.txt']);
  });

  onPosix('may itself be reached by a link', async () => {
    put('a.txt');
    symlinkSync(folder, join(top, 'link'));
    expect((await opened(join(top, 'link'))).paths).toEqual(['a.txt']);
  });

  onPosix('tells of names that other machines refuse', async () => {
    for (const name of ['a.txt', 'A.TXT', 'aux.png', 'back\\slash', 'Thumbs.db', 'inner.zip', 'new\nline'])
      put(name);
    const files = await opened();
    expect(faultsOf(files).sort()).toEqual([
      'backslash back\\slash',
      'case-duplicate a.txt',
      'junk Thumbs.db',
      'nested-zip inner.zip',
      'nul-or-control new\ufffdline',
      'windows-reserved aux.png',
    ]);
    expect(files.paths).toEqual(['A.TXT', 'Thumbs.db', 'a.txt', 'aux.png', 'inner.zip']);
  });

  test('is read up to the caps', async () => {
    for (const path of ['a/1', 'a/2', 'b/1', 'b/2']) put(path);
    const few = await opened(folder, { entries: 3 });
    expect([few.paths, faultsOf(few)]).toEqual([['a/1', 'a/2'], ['too-many-entries b']]);
    expect(faultsOf(await opened(folder, { totalBytes: 2 }))).toEqual(['too-large b/1', 'too-large b/2']);
  });

  test('without files is empty, one that is not there unreadable', async () => {
    expect(faultsOf(await opened())).toEqual(['empty']);
    expect(await openFolder(join(folder, 'none'))).toMatchObject({
      ok: false,
      error: { kind: 'unreadable' },
    });
  });

  test('gives what is left of a file that went', async () => {
    put('a.txt', 'abc');
    put('b.txt', 'abc');
    const files = await opened();
    truncateSync(join(folder, 'a.txt'), 1);
    rmSync(join(folder, 'b.txt'));
    expect(Buffer.from(await files.read('a.txt')).toString()).toBe('a');
    await expect(files.read('b.txt')).rejects.toMatchObject({ fault: { kind: 'unreadable' } });
  });
});

describe('whatever a person points at', () => {
  const kindOf = async (path: string) => {
    const files = await openPackage(path);
    if (!files.ok) return files.error.kind;
    const { paths, faults } = files.value;
    await verifyContents(files.value);
    await files.value.close();
    return [paths, faults.map(({ kind }) => kind)];
  };

  test('is told by its bytes', async () => {
    const zip = rawZip([{ name: 'index.html', content: 'x' }]);
    put('course.h5p', zip);
    put('course.zip', zip);
    put('broken.zip', 'no zip');
    put('empty.zip', '');
    put('empty.pdf', '');
    put('cmi5.xml', '<courseStructure/>');
    expect(await kindOf(join(folder, 'course.h5p'))).toEqual([['index.html'], []]);
    expect(await kindOf(join(folder, 'course.zip'))).toEqual([['index.html'], []]);
    expect(await kindOf(join(folder, 'broken.zip'))).toBe('not-a-zip');
    expect(await kindOf(join(folder, 'empty.zip'))).toBe('empty');
    expect(await kindOf(join(folder, 'empty.pdf'))).toEqual([['empty.pdf'], ['empty']]);
    expect(await kindOf(join(folder, 'cmi5.xml'))).toEqual([['cmi5.xml'], []]);
    expect(((await kindOf(folder)) as string[][])[0]).toHaveLength(6);
    expect(await kindOf(join(folder, 'none'))).toBe('unreadable');
  });

  onPosix('also when it is no file at all', async () => {
    expect(await kindOf('/dev/null')).toBe('unreadable');
  });
});
