/** Whatever the bytes: no throw, no hang, nothing outside the archive. Oracles: yauzl and jszip. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import JSZip from 'jszip';
import { afterAll, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { writeZip } from '../../packager/export/zip.ts';
import { CONTAINER_FAULTS, UnreadableEntry } from '../../packager/read/fault.ts';
import { verifyContents } from '../../packager/read/verify.ts';
import { openZip } from '../../packager/read/zip.ts';
import { rawZip } from './raw-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zip-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,2}\.(html|js|png|mp4)$/);
const files = fc.uniqueArray(fc.record({ path: name, bytes: fc.uint8Array({ maxLength: 3000 }) }), {
  selector: ({ path }) => path,
  minLength: 1,
  maxLength: 8,
});

/** Reads all there is and says what it was; the whole point is that this always comes to an end. */
async function readThrough(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  const zip = await openZip(bytes);
  if (!zip.ok) {
    expect(CONTAINER_FAULTS).toContain(zip.error.kind);
    return contents;
  }
  const total = await verifyContents(zip.value);
  const declared = zip.value.paths.reduce((sum, path) => sum + zip.value.size(path), 0);
  expect(total).toBeLessThanOrEqual(declared);
  for (const path of zip.value.paths) {
    expect(path).not.toMatch(/^\/|^[a-z]:|\\|[\0-\x1f]|(^|\/)\.\.?(\/|$)/i);
    try {
      contents.set(path, Buffer.from(await zip.value.read(path)));
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableEntry);
    }
  }
  for (const { kind } of zip.value.faults) expect(CONTAINER_FAULTS).toContain(kind);
  return contents;
}

const viaYauzl = async (file: string) => {
  const contents = new Map<string, Buffer>();
  const zip = await yauzl.openPromise(file, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    const content = Buffer.concat(parts);
    expect(crc32(content)).toBe(entry.crc32);
    contents.set(entry.fileName, content);
  }
  return contents;
};

describe('round trips', () => {
  test('what our writer writes, yauzl, jszip and our reader read alike', () =>
    fc.assert(
      fc.asyncProperty(files, async (given) => {
        const file = join(folder, 'written.zip');
        await writeZip(given, file);
        const expected = new Map(given.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
        expect(await viaYauzl(file)).toEqual(expected);
        expect(await readThrough(readFileSync(file))).toEqual(expected);
        const jszip = await JSZip.loadAsync(readFileSync(file), { checkCRC32: true });
        for (const [path, content] of expected)
          expect(await jszip.file(path)?.async('nodebuffer')).toEqual(content);
      }),
      { numRuns: 60 },
    ));

  test('what jszip writes, streamed or not, our reader reads', () =>
    fc.assert(
      fc.asyncProperty(
        files,
        fc.boolean(),
        fc.constantFrom('STORE', 'DEFLATE'),
        async (given, streamFiles, compression) => {
          const zip = new JSZip();
          for (const { path, bytes } of given) zip.file(path, bytes, { createFolders: false });
          const made = await zip.generateAsync({ type: 'nodebuffer', streamFiles, compression });
          expect(await readThrough(made)).toEqual(
            new Map(given.map(({ path, bytes }) => [path, Buffer.from(bytes)])),
          );
        },
      ),
      { numRuns: 60 },
    ));
});

describe('bytes gone wrong', () => {
  const base = rawZip([
    { name: 'imsmanifest.xml', content: '<manifest/>'.repeat(60), deflate: true },
    { name: 'पाठ.html', content: 'x'.repeat(300), flags: 0x800, deflate: true },
    { name: 'v.mp4', content: Buffer.alloc(500, 7) },
  ]);
  const position = fc.nat(base.length - 1);

  test('flipped', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(position, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 12 }),
        async (flips) => {
          const bytes = Buffer.from(base);
          for (const [at, mask] of flips) bytes[at] = (bytes[at] ?? 0) ^ mask;
          await readThrough(bytes);
        },
      ),
      { numRuns: 1500 },
    ));

  test('cut', async () => {
    for (let end = 0; end < base.length; end++) await readThrough(base.subarray(0, end));
  });

  test('cut, spliced and repeated', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(position, position), { minLength: 1, maxLength: 6 }),
        async (ranges) => {
          await readThrough(
            Buffer.concat(ranges.map(([a, b]) => base.subarray(Math.min(a, b), Math.max(a, b)))),
          );
        },
      ),
      { numRuns: 600 },
    ));

  test('with numbers as large as they can be', () =>
    fc.assert(
      fc.asyncProperty(position, fc.constantFrom(2, 4, 8), async (at, width) => {
        const bytes = Buffer.from(base);
        bytes.fill(0xff, at, Math.min(at + width, bytes.length));
        await readThrough(bytes);
      }),
      { numRuns: 800 },
    ));

  test('random, behind a magic', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (noise) => {
        await readThrough(
          Buffer.concat([Buffer.from('PK\x03\x04'), noise, Buffer.from('PK\x05\x06'), noise.subarray(0, 18)]),
        );
      }),
      { numRuns: 600 },
    ));

  test('a damaged byte of content is always noticed', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(499), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const bytes = Buffer.from(base);
        const index = bytes.indexOf(Buffer.alloc(500, 7)) + at;
        bytes[index] = (bytes[index] ?? 0) ^ mask;
        expect((await readThrough(bytes)).has('v.mp4')).toBe(false);
      }),
      { numRuns: 100 },
    ));
});

describe('archives nobody here made', () => {
  const found = [
    '/usr/share/java',
    '/usr/share/maven-repo',
    '/usr/lib/jvm',
    '/usr/lib/libreoffice',
    '/usr/share/pyshared',
    '/usr/lib/python3',
  ]
    .filter(existsSync)
    .flatMap((top) => readdirSync(top, { recursive: true, encoding: 'utf8' }).map((file) => join(top, file)))
    .filter((file) => /\.(jar|zip|whl)$/.test(file))
    .filter((file) => existsSync(file) && statSync(file).size < 2e6)
    .slice(0, 40);

  test.skipIf(found.length === 0)(
    `are read as yauzl reads them (${found.length === 0 ? 'not run: none found' : found.length})`,
    async () => {
      for (const file of found) {
        const expected = await viaYauzl(file);
        const zip = await openZip(file);
        if (!zip.ok) throw new Error(`${file}: ${zip.error.kind}`);
        await verifyContents(zip.value);
        const damage = zip.value.faults.filter(({ kind }) =>
          /damaged|crc|size|missing|overlap|truncated/.test(kind),
        );
        expect([file, damage]).toEqual([file, []]);
        for (const path of zip.value.paths) {
          // Compared as bytes: a deep comparison of megabytes takes the test runner minutes.
          const same = expected.get(path)?.equals(await zip.value.read(path));
          expect([file, path, same]).toEqual([file, path, true]);
        }
        const contents = [...expected.keys()].filter((path) => !path.endsWith('/'));
        expect(zip.value.paths.length).toBe(new Set(contents).size);
        await zip.value.close();
      }
    },
  );
});
