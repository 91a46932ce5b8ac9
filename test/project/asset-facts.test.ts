/** What files say of themselves is known also where they came in before anybody asked. */
import { expect, test } from 'vitest';
import type { Asset, Course } from '../../packager/course/course.ts';
import type { Project } from '../../packager/course/pages.ts';
import { memoryHost } from '../../packager/host-memory.ts';
import { assetPath, importAsset, withAssetFacts } from '../../packager/project.ts';
import { CAPTIONS, PAPERS, png } from '../arbitrary/assets.ts';
import { sample } from '../gate/sample.ts';

const FOLDER = '/c';
const host = memoryHost();

async function imported(bytes: Uint8Array, name: string): Promise<readonly [string, Asset]> {
  const result = await importAsset(host, FOLDER, bytes, name);
  if (!result.ok) throw new Error(result.error.code);
  return [result.value.id, result.value.asset];
}

/** As it was written before: without what the file says. */
const silent = ({ cues: _, notice: __, ...asset }: Asset): Asset => asset;

const withAssets = async (assets: Course['assets']): Promise<Project> => {
  const project = await sample();
  return { ...project, course: { ...project.course, assets } };
};

/** A PNG whose own note names an agency (PNG, 11.3.3: tEXt before the data). */
function noted(width: number): Buffer {
  const whole = Buffer.from(png(width, 4, 7).bytes);
  const text = Buffer.from('Copyright\0Getty Images', 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  const chunk = Buffer.concat([length, Buffer.from('tEXt'), text, Buffer.alloc(4)]);
  return Buffer.concat([whole.subarray(0, 33), chunk, whole.subarray(33)]);
}

test('captions and pictures say it of themselves, and course.json need not', async () => {
  const captions = await imported(CAPTIONS[0]?.bytes ?? Buffer.of(), 'talk.vtt');
  const picture = await imported(noted(5), 'office.png');
  const paper = await imported(PAPERS[0]?.bytes ?? Buffer.of(), 'rules.pdf');
  expect(captions[1].cues).toBeDefined();
  expect(picture[1].notice).toBe('Getty Images');
  const all = [captions, picture, paper];
  const project = await withAssets(Object.fromEntries(all.map(([id, asset]) => [id, silent(asset)])));
  const whole = await withAssetFacts(host, FOLDER, project);
  expect(whole.course.assets).toEqual(Object.fromEntries(all));
  expect(whole.pages).toBe(project.pages);
  // The same course is the same value, so that what was found in it is known again.
  expect((await withAssetFacts(host, FOLDER, project)).course).toBe(whole.course);
  const same = await withAssets(project.course.assets);
  expect((await withAssetFacts(host, FOLDER, same)).course.assets).toBe(whole.course.assets);
});

test('no file is read twice, and a file that is missing is asked for again', async () => {
  const [id, asset] = await imported(noted(6), 'later.png');
  const path = assetPath(FOLDER, id, asset);
  const bytes = host.disk.get(path) ?? Buffer.of();
  host.disk.delete(path);
  const project = await withAssets({ [id]: silent(asset) });
  expect(await withAssetFacts(host, FOLDER, project)).toBe(project);
  host.disk.set(path, bytes);
  expect((await withAssetFacts(host, FOLDER, project)).course.assets[id]?.notice).toBe('Getty Images');
  host.disk.delete(path);
  const again = await withAssets({ [id]: silent(asset) });
  expect((await withAssetFacts(host, FOLDER, again)).course.assets[id]?.notice).toBe('Getty Images');
});
