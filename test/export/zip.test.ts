import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PackageFile } from '../../packager/export/file.ts';
import { isPackagePath, writeZip } from '../../packager/export/zip.ts';
import { openZip } from '../../packager/read/zip.ts';

const top = mkdtempSync(join(tmpdir(), 'zip-write-'));
afterAll(() => rmSync(top, { recursive: true }));
let folder: string;
let made = 0;
beforeEach(() => {
  folder = join(top, String(made++));
  mkdirSync(folder);
});
/** Whatever a test does, no half-written file stays. */
afterEach(() => expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]));

const TEXT = '<p>नमस्ते, course!</p>\n'.repeat(2000);
/** A file on disk that is larger than what is packed in memory. */
const onDisk = (path: string, bytes: Buffer): PackageFile => {
  const file = join(folder, `source-${path.replaceAll('/', '-')}`);
  writeFileSync(file, bytes);
  return { path, file, bytes: bytes.length };
};
const course = (): PackageFile[] => [
  { path: 'imsmanifest.xml', bytes: TEXT },
  { path: 'pages/empty.html', bytes: '' },
  { path: 'pages/one-letter.html', bytes: 'a' },
  { path: 'images/i.png', bytes: randomBytes(3000) },
  onDisk('pages/large.txt', Buffer.from(TEXT.repeat(60))),
  onDisk('videos/v.mp4', randomBytes(2_500_000)),
  onDisk('videos/small.mp4', randomBytes(10_000)),
];
const contentOf = (file: PackageFile): Buffer =>
  'file' in file ? readFileSync(file.file) : Buffer.from(file.bytes as string);

describe('readers of others take it', () => {
  const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
  const oracle = (name: string, present: boolean, check: (zip: string, files: PackageFile[]) => void) =>
    // In CI, which installs them all, a missing one is a failure.
    test.skipIf(!present && !process.env.CI)(
      present ? name : `${name} (not run: it is not on this machine)`,
      async () => {
        const zip = join(folder, 'course.zip');
        const files = course();
        await writeZip(files, zip);
        check(zip, files);
      },
    );

  oracle('Info-ZIP', has('unzip', '-v'), (zip) => expect(run('unzip', '-tq', zip)).toContain('No errors'));
  oracle('7-Zip', has('7z', 'i'), (zip) => {
    const said = run('7z', 't', zip);
    expect(said).toContain('Everything is Ok');
    expect(said).not.toContain('Warning');
  });
  oracle('Python', has('python3', '--version'), (zip, files) => {
    const script =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()), z.infolist()[0].date_time)';
    expect(run('python3', '-c', script, zip).trim()).toBe(`None ${files.length} (1980, 1, 1, 0, 0, 0)`);
  });
  oracle("Java's ZipInputStream", has('java', '-version'), (zip, files) => {
    const source = fileURLToPath(new URL('ReadStreamed.java', import.meta.url));
    const said = run('java', source, zip).trim().split('\n');
    const expected = files.map(
      (file) => `${file.path} ${createHash('sha256').update(contentOf(file)).digest('hex')}`,
    );
    expect(said).toEqual(expected);
  });
});

describe('the same files give the same bytes', () => {
  test('twice', async () => {
    const files = course();
    const [a, b] = [
      await writeZip(files, join(folder, 'a.zip')),
      await writeZip(files, join(folder, 'b.zip')),
    ];
    expect(a).toEqual(b);
    const bytes = readFileSync(join(folder, 'a.zip'));
    expect(a).toEqual({ bytes: bytes.length, entries: files.length });
    expect(bytes.equals(readFileSync(join(folder, 'b.zip')))).toBe(true);
  });

  test('in Kolkata and in Hindi', () => {
    const script = fileURLToPath(new URL('write-one.ts', import.meta.url));
    const write = (name: string, env: Record<string, string>) => {
      const { NODE_OPTIONS: _, ...rest } = process.env;
      execFileSync(process.execPath, ['--import', 'tsx', script, join(folder, name)], {
        env: { ...rest, ...env },
      });
      return readFileSync(join(folder, name)).toString('hex');
    };
    const here = write('here.zip', { TZ: 'America/New_York', LC_ALL: 'C' });
    expect(write('there.zip', { TZ: 'Asia/Kolkata', LC_ALL: 'hi_IN' })).toBe(here);
  });

  test('with none of what only some readers know', async () => {
    await writeZip(course(), join(folder, 'a.zip'));
    const zip = await openZip(join(folder, 'a.zip'));
    if (!zip.ok) throw new Error(zip.error.kind);
    expect(zip.value.faults).toEqual([]);
    await zip.value.close();
  });
});

describe('an archive appears when it is whole', () => {
  const target = () => join(folder, 'course.zip');

  test('in place of the one before', async () => {
    writeFileSync(target(), 'old');
    await writeZip([{ path: 'a', bytes: 'a' }], target());
    expect(readFileSync(target()).subarray(0, 2).toString()).toBe('PK');
  });

  test('and not at all when a file fails', async () => {
    writeFileSync(target(), 'old');
    const missing = { path: 'b', file: join(folder, 'missing'), bytes: 1 };
    await expect(writeZip([{ path: 'a', bytes: 'a' }, missing], target())).rejects.toMatchObject({
      code: 'ENOENT',
    });
    expect(readFileSync(target(), 'utf8')).toBe('old');
  });

  test.each([1, -1])('and not at all when a file changed its size (by %i)', async (by) => {
    for (const size of [1000, 3_000_000]) {
      const file = onDisk('v.mp4', randomBytes(size));
      truncateSync(join(folder, 'source-v.mp4'), size + by);
      await expect(writeZip([file], target())).rejects.toThrow('changed while it was packed');
    }
    expect(existsSync(target())).toBe(false);
  });

  test('and not at all when it is aborted, at any moment', async () => {
    const moments = new Set<string>();
    await writeZip(course(), target(), { onProgress: (done, path) => moments.add(`${done} ${path}`) });
    rmSync(target());
    expect(moments.size).toBeGreaterThan(8);
    for (const moment of moments) {
      const abort = new AbortController();
      const files = course();
      const onProgress = (done: number, path: string) =>
        `${done} ${path}` === moment && abort.abort(new Error('enough'));
      const last = [...moments].at(-1) === moment;
      const written = writeZip(files, target(), { signal: abort.signal, onProgress });
      await expect(written).rejects.toThrow('enough');
      expect([last, existsSync(target())]).toEqual([last, false]);
    }
  });

  test('and not at all where there is no folder', async () => {
    await expect(writeZip([], join(folder, 'no', 'such.zip'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('names', () => {
  test.each(['a', 'a/b-c_d.0.html', '...', '.a', 'a..b'])('%s', (path) =>
    expect(isPackagePath(path)).toBe(true),
  );
  test.each(['', ' ', 'a b', 'é', '/a', 'a/', 'a//b', '.', '..', 'a/../b', './a', 'a\\b', 'a:b', 'a\n'])(
    'not %j',
    async (path) => {
      expect(isPackagePath(path)).toBe(false);
      await expect(writeZip([{ path, bytes: '' }], join(folder, 'a.zip'))).rejects.toThrow('not a path');
    },
  );
  test('not twice', async () => {
    const twice = [
      { path: 'a', bytes: '1' },
      { path: 'a', bytes: '2' },
    ];
    await expect(writeZip(twice, join(folder, 'a.zip'))).rejects.toThrow('not a path');
  });
});
