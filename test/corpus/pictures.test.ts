/** Pictures in a corpus: kept with the documents they stand in, found again though changed, and gone with them. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRINT_VERSION } from '../../packager/check/similarity/pictures/print.ts';
import { copyCorpus } from '../../packager/corpus/copy-corpus.ts';
import type { CorpusFault, Incoming } from '../../packager/corpus/corpus.ts';
import type { NewDocument } from '../../packager/corpus/document.ts';
import type { LocalCorpus } from '../../packager/corpus/local-corpus.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { newPicture } from '../../packager/corpus/picture.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { extractJob } from '../../packager/jobs/extract.ts';
import { luminanceOf } from '../../packager/read/media/luminance.ts';
import { madePicture, plainPicture } from '../check/similarity/made-pictures.ts';
import { alone } from '../jobs/alone.ts';
import { text } from './made-texts.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-pictures-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(name: string, how: 'read' | 'write' = 'write'): Promise<LocalCorpus> {
  const corpus = await openLocal(join(folder, name), { how });
  if (!corpus.ok) throw new Error(corpus.error.code);
  return corpus.value;
}

async function read(bytes: Uint8Array, path = 'picture.png') {
  const luminance = await luminanceOf(bytes);
  if (!luminance.ok) throw new Error(luminance.error);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), luminance: luminance.value };
}

/** A text with pictures. */
async function document(seed: number, ...pictures: Buffer[]): Promise<NewDocument> {
  return {
    ...{ title: `text ${seed}`, text: text(seed), places: [], prints: printsOf(text(seed)) },
    pictures: (await Promise.all(pictures.map((bytes) => read(bytes)))).flatMap(
      (one) => newPicture(one) ?? [],
    ),
  };
}

async function* files(...given: [string, NewDocument][]): AsyncGenerator<Incoming> {
  for (const [path, one] of given) yield { source: { path, bytes: 1, modified: 1 }, documents: [one] };
}

/** Titles of the documents in which the corpus knows a picture, with how it is the same. */
async function holders(corpus: LocalCorpus, bytes: Uint8Array): Promise<string[]> {
  const found = (await corpus.pictures?.like(await read(bytes))) ?? [];
  return found
    .flatMap(({ change, holders }) => holders.map(({ document }) => `${document.title} ${change}`))
    .sort();
}

const faults = async (corpus: LocalCorpus): Promise<CorpusFault[]> => {
  const found: CorpusFault[] = [];
  for await (const fault of corpus.check(() => {})) found.push(fault);
  return found;
};

const smaller = (bytes: Buffer): Promise<Buffer> => sharp(bytes).resize(200).jpeg({ quality: 60 }).toBuffer();
const mirrored = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes).flop().extract({ left: 20, top: 15, width: 430, height: 320 }).jpeg().toBuffer();

describe('pictures in a corpus', () => {
  it('are found again as they are and changed, and no other is', async () => {
    const [one, two, other] = [await madePicture(1), await madePicture(2), await madePicture(3)];
    const corpus = await opened('found');
    await corpus.add(files(['/a', await document(1, one)], ['/b', await document(2, one, two)]));
    expect(await corpus.stats()).toMatchObject({ pictures: 2 });
    expect(await holders(corpus, one)).toEqual(['text 1 bytes', 'text 2 bytes']);
    expect(await holders(corpus, await smaller(two))).toEqual(['text 2 changed']);
    expect(await holders(corpus, await mirrored(one))).toEqual(['text 1 changed', 'text 2 changed']);
    expect(await holders(corpus, other)).toEqual([]);
    await corpus.close();
    const again = await opened('found', 'read');
    expect(await holders(again, await smaller(two))).toEqual(['text 2 changed']);
    expect(await faults(again)).toEqual([]);
    await again.close();
  });

  it('go with the last document they stand in', async () => {
    const [one, two] = [await madePicture(4), await madePicture(5)];
    const corpus = await opened('gone');
    await corpus.add(files(['/a', await document(1, one)], ['/b', await document(2, one)]));
    await corpus.remove(1);
    expect(await holders(corpus, await smaller(one))).toEqual(['text 2 changed']);
    await corpus.add(files(['/b', await document(2, two)]));
    expect(await holders(corpus, one)).toEqual([]);
    expect(await holders(corpus, two)).toEqual(['text 2 bytes']);
    // The same text elsewhere without pictures takes none away.
    await corpus.add(files(['/c', await document(2)]));
    expect(await holders(corpus, two)).toEqual(['text 2 bytes']);
    await corpus.remove(2);
    expect((await corpus.stats()).pictures).toBe(0);
    await corpus.close();
  });

  it('with too little in them are known byte for byte, and icons not at all', async () => {
    const plain = await plainPicture();
    const icon = await sharp(await madePicture(6))
      .resize(48)
      .png()
      .toBuffer();
    const corpus = await opened('plain');
    await corpus.add(files(['/a', await document(1, plain, icon)]));
    expect(await holders(corpus, plain)).toEqual(['text 1 bytes']);
    expect(await holders(corpus, await sharp(plain).jpeg().toBuffer())).toEqual([]);
    expect(await holders(corpus, icon)).toEqual([]);
    await corpus.close();
  });

  it('go along into a copy', async () => {
    const one = await madePicture(7);
    const from = await opened('from');
    await from.add(files(['/a', await document(1, one)]));
    const to = await opened('to');
    await copyCorpus(from, to, () => {});
    expect(await holders(to, await smaller(one))).toEqual(['text 1 changed']);
    await from.close();
    await to.close();
  });

  it('whose prints were made by other rules go, and their files are read again', async () => {
    const one = await madePicture(8);
    const corpus = await opened('stale');
    await corpus.add(files(['/a', await document(1, one)]));
    await corpus.close();
    const path = join(folder, 'stale/pictures.mdb');
    const env = open<unknown, string>({ path, cache: false, maxDbs: 16 });
    env.openDB<number, string>({ name: 'about', encoding: 'json' }).putSync('version', PRINT_VERSION - 1);
    await env.close();
    const unread = await opened('stale', 'read');
    expect(unread.pictures).toBeUndefined();
    await unread.close();
    const again = await opened('stale');
    expect(await again.source('/a')).toMatchObject({ modified: -1 });
    await again.add(files(['/a', await document(1, one)]));
    expect(await holders(again, one)).toEqual(['text 1 bytes']);
    await again.close();
  });

  it('that are damaged on disk are told', async () => {
    const corpus = await opened('damaged');
    await corpus.add(files(['/a', await document(1, await madePicture(9))]));
    await corpus.close();
    const path = join(folder, 'damaged/pictures.mdb');
    const env = open<unknown, string>({ path, cache: false, maxDbs: 16 });
    env
      .openDB<Buffer, number>({ name: 'prints', encoding: 'binary', keyEncoding: 'uint32' })
      .putSync(1, Buffer.from('cut off'));
    await env.close();
    const again = await opened('damaged', 'read');
    expect(await faults(again)).toMatchObject([{ kind: 'pictures-damaged', document: { title: 'text 1' } }]);
    await again.close();
  });
});

it('the pictures of a file are read with its text; what is no picture costs nothing else', async () => {
  const place = join(folder, 'package');
  await mkdir(place);
  await writeFile(join(place, 'index.html'), `<title>Page</title><p>${text(1)}</p>`);
  await writeFile(join(place, 'photo.png'), await madePicture(10));
  await writeFile(join(place, 'copy.png'), await madePicture(10));
  await writeFile(join(place, 'broken.jpg'), 'no picture');
  const context = alone();
  const [source] = await extractJob({ paths: [place] }, context);
  expect(source?.documents[0]?.pictures).toMatchObject([
    { path: expect.stringMatching(/^(photo|copy)\.png$/), width: 480, height: 360, print: expect.anything() },
  ]);
});
