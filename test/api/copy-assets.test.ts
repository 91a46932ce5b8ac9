/** Files taken from one open course into another. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCourse, sendFile, testApp } from './test-app.ts';

test('files are copied by their hash between courses that are open, and only between those', async () => {
  const app = await testApp();
  const from = await openCourse(app);
  const paper = await readFile('test/arbitrary/assets/paper.pdf');
  const sent = (await (await sendFile(app, from, 'paper.pdf', paper)).json()) as {
    readonly value: {
      readonly assetId: string;
      readonly asset: { readonly ext: string; readonly name: string };
    };
  };
  const { assetId: asset, asset: facts } = sent.value;
  const { ext, name } = facts;
  const path = join(from, '..', 'other');
  await app.ask('course.create', { folder: path, title: 'Other', lang: 'en' });
  const wanted = { path, from, assets: [{ asset, ext, name }] };
  expect(await app.rpc('course.copyAssets', wanted)).toMatchObject({ error: { code: 'not-open' } });
  await app.ask('course.open', { path });
  expect(await app.ask('course.copyAssets', wanted)).toEqual({ missing: [] });
  const copied = await readFile(join(path, 'assets', `${asset}.${ext}`));
  expect(createHash('sha256').update(copied).digest('hex')).toBe(asset);

  const absent = { ...wanted, assets: [{ asset: '0'.repeat(64), ext, name }] };
  expect(await app.ask('course.copyAssets', absent)).toEqual({ missing: ['0'.repeat(64)] });
  await writeFile(join(from, 'assets', `${asset}.${ext}`), 'changed');
  expect(await app.ask('course.copyAssets', wanted)).toEqual({ missing: [asset] });
  const elsewhere = { ...wanted, assets: [{ asset, ext: '../x', name }] };
  expect(await app.rpc('course.copyAssets', elsewhere)).toMatchObject({ error: { code: 'wrong-input' } });
  await app.ask('course.close', { path: from });
  expect(await app.rpc('course.copyAssets', wanted)).toMatchObject({ error: { code: 'not-open' } });
});
