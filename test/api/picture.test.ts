/** Pictures changed by the engine: smaller, upright, without the place; the original stays. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { EngineEvent, ImportedAsset, InputOf, Reply, UploadProgress } from '../../packager/api.ts';
import { hasGps } from '../../packager/read/media/exif.ts';
import { openCourse, sendFile, type TestApp, testApp } from './test-app.ts';

/** A photograph of 3000 × 2000 dots, held on its side, that says where it was taken. */
const photograph = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 3000,
      height: 2000,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '28/1 36/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer();

type Change = InputOf<'picture.make'>['change'];

/** An app with an open course and its folder of files. */
async function begin() {
  const app: TestApp = await testApp();
  const path = await openCourse(app);
  return {
    app,
    path,
    fileOf: ({ assetId, asset }: ImportedAsset): string => join(path, 'assets', `${assetId}.${asset.ext}`),
    bring: async (name: string, bytes: Buffer): Promise<ImportedAsset> => {
      const reply = (await (await sendFile(app, path, name, bytes)).json()) as Reply<UploadProgress>;
      if (!reply.ok || !reply.value.assetId || !reply.value.asset) throw new Error(JSON.stringify(reply));
      return { assetId: reply.value.assetId, asset: reply.value.asset };
    },
    /** Makes a picture and waits for what the engine tells of it. */
    made: async ({ assetId, asset: { ext, name } }: ImportedAsset, change: Change) => {
      const { job } = await app.ask('picture.make', { path, asset: assetId, ext, name, change });
      return app.event((event): event is Ended => 'job' in event && event.job === job);
    },
  };
}

type Ended = Extract<EngineEvent, { type: 'picture' | 'failed' }>;
const value = (event: Ended): ImportedAsset => {
  if (event.type !== 'picture') throw new Error(JSON.stringify(event));
  return event.value;
};

it('makes a photograph smaller, upright and silent about place and person, beside the original', async () => {
  const { app, path, bring, made, fileOf } = await begin();
  const photo = await bring('market.jpg', await photograph());
  expect(await app.ask('picture.look', { path, asset: photo.assetId, ext: 'jpg' })).toEqual({
    width: 2000,
    height: 3000,
    moves: false,
    tellsPlace: true,
    seeThrough: false,
  });

  const smaller = value(await made(photo, { width: 1360, format: 'webp', quality: 80 }));
  expect(smaller.asset).toMatchObject({ name: 'market.webp', mediaType: 'image/webp', width: 1360 });
  expect(smaller.asset.height).toBe(2040);
  expect(smaller.asset.bytes).toBeLessThan(photo.asset.bytes);
  const { exif, orientation } = await sharp(fileOf(smaller)).metadata();
  expect([exif, orientation]).toEqual([undefined, undefined]);
  expect(existsSync(fileOf(photo))).toBe(true);

  // What the author did not want goes; what the course names never does.
  await app.ask('picture.drop', { path, asset: smaller.assetId, ext: 'webp' });
  expect(existsSync(fileOf(smaller))).toBe(false);
  const { course, hashes } = await app.ask('course.open', { path });
  const named = { ...course, assets: { ...course.assets, [photo.assetId]: photo.asset } };
  const changes = [{ file: 'course.json', hash: hashes['course.json'] ?? null, value: named }];
  await app.ask('course.save', { path, changes });
  await app.ask('picture.drop', { path, asset: photo.assetId, ext: 'jpg' });
  expect(existsSync(fileOf(photo))).toBe(true);
});

it('turns, then cuts out, in the pixels that the author saw', async () => {
  const { bring, made, fileOf } = await begin();
  // Left half red, right half blue; upright 100 × 50.
  const halves = await sharp({ create: { width: 100, height: 50, channels: 3, background: 'blue' } })
    .composite([
      { input: { create: { width: 50, height: 50, channels: 3, background: 'red' } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
  const flag = await bring('flag.png', halves);
  // Turned to the right, red is at the top: 50 × 100.
  const change = {
    turn: 90,
    crop: { left: 10, top: 0, width: 30, height: 40 },
    format: 'png',
    quality: 100,
  } as const;
  const cut = value(await made(flag, change));
  expect([cut.asset.width, cut.asset.height]).toEqual([30, 40]);
  const { channels } = await sharp(fileOf(cut)).stats();
  expect(channels.slice(0, 3).map(({ min, max }) => [min, max])).toEqual([
    [255, 255],
    [0, 0],
    [0, 0],
  ]);
});

it('refuses in words what is no picture, stops when asked, and leaves nothing behind', async () => {
  const { app, path, bring, made } = await begin();
  const bytes = await photograph();
  const broken = await bring('broken.jpg', bytes.subarray(0, 3000));
  const event = await made(broken, { format: 'jpeg', quality: 80 });
  expect(event).toMatchObject({ type: 'failed', error: { code: 'picture-unreadable' } });

  const photo = await bring('whole.jpg', bytes);
  const { job } = await app.ask('picture.make', {
    path,
    asset: photo.assetId,
    ext: 'jpg',
    name: 'whole.jpg',
    change: { format: 'png', quality: 100 },
  });
  await app.ask('pack.cancel', { job });
  const end = await app.event((e): e is Ended => 'job' in e && e.job === job);
  expect(end).toMatchObject({ type: 'failed', error: { code: 'cancelled' } });
  expect(await readdir(join(path, 'assets'))).toHaveLength(2);
});

it('reads GPS tags of either byte order, and none where there are none', async () => {
  const { exif } = await sharp(await photograph()).metadata();
  expect(exif && hasGps(exif)).toBe(true);
  expect(
    hasGps(Buffer.from('MM\0*\0\0\0\x08\0\x01\x88\x25\0\x04\0\0\0\x01\0\0\0\x1a\0\0\0\0\0\x02', 'latin1')),
  ).toBe(true);
  expect(hasGps(Buffer.from('II*\0\x08\0\0\0\0\0', 'latin1'))).toBe(false);
  expect(hasGps(Buffer.alloc(0))).toBe(false);
});
