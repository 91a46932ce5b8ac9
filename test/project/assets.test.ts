import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { Asset } from '../../packager/course/course.ts';
import { FileTrouble } from '../../packager/host.ts';
import { memoryHost } from '../../packager/host-memory.ts';
import { nodeHost } from '../../packager/host-node.ts';
import { assetPath, importAsset } from '../../packager/project.ts';
import { CAPTIONS, FILMS, PAPERS, PICTURES, png, SOUNDS } from '../arbitrary/assets.ts';
import { fileName } from '../arbitrary/words.ts';

const FOLDER = '/c';
const SAMPLES = [...PICTURES, ...FILMS, ...SOUNDS, ...CAPTIONS, ...PAPERS, png(7, 5, 9)];

const imported = async (bytes: Uint8Array, name: string, host = memoryHost()) => {
  const result = await importAsset(host, FOLDER, bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { host, ...result.value };
};
const refusal = async (bytes: Uint8Array | string, name = 'x') => {
  const host = memoryHost();
  const result = await importAsset(host, FOLDER, Buffer.from(bytes), name);
  expect(host.disk.size, 'nothing of it stays behind').toBe(0);
  return result.ok ? undefined : result.error;
};

test.each(SAMPLES.map((s) => [s.facts.ext, s] as const))(
  '%s: what it is, how large and how long',
  async (_, sample) => {
    const { id, asset, host } = await imported(sample.bytes, 'अध्याय १ (final) & copy.PNG');
    expect(id).toBe(sample.id);
    const { duration, ...facts } = sample.facts;
    expect(asset).toMatchObject({ ...facts, name: 'अध्याय १ (final) & copy.PNG' });
    expect(asset.duration ?? 0).toBeCloseTo(duration ?? 0, 1);
    expect([...host.disk.keys()]).toEqual([assetPath(FOLDER, id, asset)]);
    expect(Buffer.compare(host.disk.get(assetPath(FOLDER, id, asset)) ?? Buffer.of(), sample.bytes)).toBe(0);
  },
);

test('the same file twice is one file, whatever it is called', async () => {
  const host = memoryHost();
  await imported(png(3, 3, 1).bytes, 'a.png', host);
  await imported(png(3, 3, 1).bytes, 'b.png', host);
  expect(host.disk.size).toBe(1);
});

test('any name becomes one that a course may hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fileName, fc.string({ unit: 'binary', maxLength: 400 })), async (name) => {
      const { asset } = await imported(png(2, 2, 2).bytes, name);
      expect(Asset.safeParse(asset).success).toBe(true);
      expect(asset.name).not.toMatch(/[/\\]|\p{Cc}/u);
    }),
  );
});

test('what a course cannot hold is refused', async () => {
  expect(await refusal('')).toEqual({ code: 'empty' });
  expect(await refusal('MZ\x90\x00 not a picture', 'picture.png')).toEqual({ code: 'unknown-kind' });
  expect(await refusal('<!doctype html><svg></svg>', 'drawing.svg')).toEqual({ code: 'unknown-kind' });
  expect(await refusal('\x1a\x45\xdf\xa3\x8bB\x82\x88matroska', 'film.webm')).toEqual({
    code: 'unknown-kind',
  });
});

describe('a drawing that is more than a drawing is refused', () => {
  const svg = (inside: string, attributes = '') =>
    `<?xml version="1.0"?><!-- c --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
  test.each([
    ['a script', svg('<script>alert(1)</script>'), '<script>'],
    ['a prefixed script', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), '<s:script>'],
    ['a handler', svg('', 'onload="alert(1)"'), 'onload='],
    ['a page', svg('<foreignObject/>'), '<foreignObject>'],
    ['an animation', svg('<animateTransform/>'), '<animateTransform>'],
    ['a script in a link', svg('<a xlink:href="java&#10;script:alert(1)"/>'), 'xlink:href='],
    ['markup that is not XML', svg('<rect>'), 'not-xml'],
    ['an entity of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;').slice(21)}`, 'not-xml'],
  ])('%s', async (_, text, found) => {
    expect(await refusal(text)).toEqual({ code: 'unsafe-drawing', found });
  });

  test('and one that is only a drawing is not', async () => {
    const { asset } = await imported(
      Buffer.from(svg('<path d="M0 0"/>', 'width="30px" height="20"')),
      'd.svg',
    );
    expect(asset).toMatchObject({ ext: 'svg', width: 30, height: 20 });
  });
});

test('a disk that fills up while copying is said, and nothing stays behind', async () => {
  const host = memoryHost({
    before: (step, path) => {
      if (step === 'create') throw new FileTrouble('disk-full', path);
    },
  });
  expect(await importAsset(host, FOLDER, png(2, 2, 2).bytes, 'a.png')).toMatchObject({
    error: { code: 'disk-full' },
  });
  expect(host.disk.size).toBe(0);
});

test('a copy that is given up ends, and nothing stays behind', async () => {
  const host = memoryHost();
  const left = new AbortController();
  async function* slowly(): AsyncGenerator<Uint8Array> {
    yield png(2, 2, 2).bytes;
    left.abort();
    yield png(2, 2, 2).bytes;
  }
  expect(await importAsset(host, FOLDER, slowly(), 'a.png', { givenUp: left.signal })).toEqual({
    ok: false,
    error: { code: 'given-up' },
  });
  expect(host.disk.size).toBe(0);
});

test('a picture taken sideways is as high as it is shown wide', async () => {
  const plain = PICTURES[0]?.bytes ?? new Uint8Array();
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const head = Buffer.concat([Buffer.from([0xff, 0xe1, 0, tiff.length + 8]), Buffer.from('Exif\0\0'), tiff]);
  const { asset } = await imported(
    Buffer.concat([plain.subarray(0, 2), head, plain.subarray(2)]),
    'phone.jpg',
  );
  expect(asset).toMatchObject({ width: 16, height: 24 });
});

test('headers that lie or end too soon are no trouble', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...SAMPLES),
      fc.nat(),
      fc.nat(),
      fc.nat(255),
      async (sample, cut, at, byte) => {
        const bytes = Uint8Array.from(sample.bytes.slice(0, 1 + (cut % (2 * sample.bytes.length))));
        bytes[at % bytes.length] = byte;
        const result = await importAsset(memoryHost(), FOLDER, bytes, 'x');
        if (result.ok) taken += 1;
        if (result.ok)
          expect(Asset.safeParse(result.value.asset).success, JSON.stringify(result.value.asset)).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
  expect(taken).toBeGreaterThan(1000);
});

const work = mkdtempSync(join(tmpdir(), 'kriti-assets-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('on a real disk: a large file by its path, and no temporary file left', async () => {
  const large = join(work, 'बड़ी फ़ाइल.wav');
  const small = SOUNDS.find((s) => s.facts.ext === 'wav')?.bytes ?? new Uint8Array();
  writeFileSync(large, Buffer.concat([small, Buffer.alloc(20 * 2 ** 20, 1)]));
  const result = await importAsset(nodeHost, `${work}/course`, { path: large }, 'बड़ी फ़ाइल.wav');
  expect(result).toMatchObject({
    ok: true,
    value: { asset: { bytes: small.length + 20 * 2 ** 20, ext: 'wav' } },
  });
  expect(readdirSync(`${work}/course/assets`)).toHaveLength(1);
  expect(await importAsset(nodeHost, `${work}/course`, { path: join(work, 'gone') }, 'x')).toMatchObject({
    error: { code: 'missing' },
  });
});

// Pictures that others made: in packages that are always installed, and where the system keeps some.
const modules = new URL('../../node_modules/', import.meta.url).pathname;
const STRANGERS = [
  `${modules}app-builder-lib/templates`,
  `${modules}electron-winstaller/resources`,
  `${modules}playwright-core/lib`,
  '/usr/share/pixmaps',
  '/usr/share/icons',
];
const hasFile = spawnSync('file', ['--version']).status === 0;
test.runIf(hasFile)('pictures of other makers have the size that file(1) reads', async () => {
  const found = STRANGERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile() && /\.(png|jpe?g|gif|webp)$/i.test(e.name))
      .slice(0, 40)
      .map((e) => join(e.parentPath, e.name)),
  );
  expect(found.length).toBeGreaterThan(3);
  for (const path of found) {
    const { asset } = await imported(readFileSync(path), 'x');
    const told = execFileSync('file', ['-bL', path], { encoding: 'utf8' });
    const size = [...told.matchAll(/\b(\d+) ?x ?(\d+)\b/g)].at(-1);
    if (size) expect([path, asset.width, asset.height]).toEqual([path, Number(size[1]), Number(size[2])]);
  }
});
