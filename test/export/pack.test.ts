import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UI_LANGS } from '../../packager/course/words.ts';
import { NOTE_WORDS } from '../../packager/export/notes.ts';
import { packProject } from '../../packager/export/pack.ts';
import { PACK_ERROR_WORDS } from '../../packager/export/pack-error.ts';
import type { Target } from '../../packager/export/target.ts';
import { TARGETS, targetOf } from '../../packager/export/targets.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { WITH_ITEMS, writeItemAssets } from './item-course.ts';
import { SMALL, writeAssets } from './small-course.ts';

let folder = '';
let player: Awaited<ReturnType<typeof buildPlayer>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-pack-'));
  await writeAssets(folder);
  player = await buildPlayer();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const target = (id: string): Target => {
  const found = targetOf(id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};
const packTo = (out: string, id = 'scorm12', project = SMALL) =>
  packProject({ project, folder, target: target(id), out: join(folder, out), player });
const sha256 = async (out: string) =>
  createHash('sha256')
    .update(await readFile(join(folder, out)))
    .digest('hex');

describe('packing', () => {
  for (const { id } of TARGETS) {
    it(`lists as ${id} what it always listed`, async () => {
      const packed = await packTo(`${id}.zip`, id);
      if (!packed.ok) throw new Error(packed.error.code);
      const names = packed.value.files.map(({ path, bytes }) =>
        // The player's size changes with every change of the player.
        path.startsWith('player/') || path === 'index.html' ? path : `${path} ${bytes}`,
      );
      await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`../golden/small-course.${id}.txt`);
    });
  }

  it.each([
    ['scorm12', 'imsmanifest.xml'],
    ['scorm2004', 'imsmanifest-2004.xml'],
  ])('writes the manifest it always wrote as %s', async (id, golden) => {
    await packTo(`folder-${id}`, id);
    await expect(await readFile(join(folder, `folder-${id}/imsmanifest.xml`), 'utf8')).toMatchFileSnapshot(
      `../golden/small-course.${golden}`,
    );
  });

  describe('in another time zone and locale', () => {
    beforeAll(() => {
      const script = fileURLToPath(new URL('pack-small.ts', import.meta.url));
      execFileSync(process.execPath, ['--import', 'tsx', script, folder, ...TARGETS.map(({ id }) => id)], {
        env: { ...process.env, TZ: 'Asia/Kolkata', LC_ALL: 'hi_IN.UTF-8', LANG: 'hi_IN.UTF-8' },
      });
    });

    it.each(TARGETS)('gives as $id the same bytes', async ({ id }) => {
      await packTo(`${id}.here.zip`, id);
      expect(await sha256(`${id}.there.zip`)).toBe(await sha256(`${id}.here.zip`));
    });
  });

  it('packs every item as a page, and says what the platform takes by itself', async () => {
    await writeItemAssets(folder);
    const packed = await packTo('items.zip', 'scorm12', WITH_ITEMS);
    if (!packed.ok) throw new Error(packed.error.code);
    const listed = packed.value.files.map(({ path }) => path).filter((path) => path.startsWith('assets/'));
    await expect(`${listed.join('\n')}\n`).toMatchFileSnapshot('../golden/with-items.scorm12.txt');
    expect(packed.value.notes).toEqual([
      { key: 'own-video', data: { title: 'A day in the section', module: 1 } },
      { key: 'own-audio', data: { title: 'A call to the section', module: 1 } },
      { key: 'own-pdf', data: { title: 'The circular', module: 2 } },
      { key: 'own-link', data: { title: 'The platform', module: 2 } },
      { key: 'own-assessment', data: { title: 'Assessment', module: 3 } },
    ]);
  });

  it('names page and block of a film that is not there, and writes nothing', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'kriti-pack-'));
    const out = join(elsewhere, 'course.zip');
    await writeAssets(elsewhere);
    const film = Object.entries(SMALL.course.assets).find(([, { ext }]) => ext === 'mp4');
    await rm(join(elsewhere, 'assets', `${film?.[0]}.mp4`));
    const packed = await packProject({
      project: SMALL,
      folder: elsewhere,
      target: target('html'),
      out,
      player,
    });
    expect(packed).toMatchObject({
      ok: false,
      error: { code: 'media-missing', page: 'read', block: 'v-a', data: { name: 'My film!.mp4' } },
    });
    expect(await readdir(elsewhere)).toEqual(['assets']);
    await rm(elsewhere, { recursive: true });
  });

  it('replaces an older ZIP, but leaves a folder that has files in it', async () => {
    await packTo('twice.zip');
    expect((await packTo('twice.zip')).ok).toBe(true);
    await mkdir(join(folder, 'full'));
    await writeFile(join(folder, 'full', 'letter.txt'), 'mine');
    expect(await packTo('full')).toMatchObject({ ok: false, error: { code: 'folder-not-empty' } });
    expect(await readdir(join(folder, 'full'))).toEqual(['letter.txt']);
  });

  it('tells a course without pages and a place that cannot be written to', async () => {
    const outline = SMALL.course.outline.filter(({ id }) => id === 'm2');
    const empty = { ...SMALL, course: { ...SMALL.course, outline } };
    expect(await packTo('empty.zip', 'scorm12', empty)).toEqual({ ok: false, error: { code: 'no-pages' } });
    expect(await packTo('no/such/folder.zip')).toMatchObject({
      ok: false,
      error: { code: 'not-written', data: { reason: 'ENOENT' } },
    });
  });

  it('stops when it is told to and leaves nothing behind', async () => {
    const signal = AbortSignal.abort();
    const out = join(folder, 'stopped.zip');
    const packed = await packProject({
      project: SMALL,
      folder,
      target: target('scorm12'),
      out,
      player,
      signal,
    });
    expect(packed).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect((await readdir(folder)).filter((name) => name.includes('stopped'))).toEqual([]);
  });

  it('has the same words in both languages', () => {
    for (const table of [NOTE_WORDS, PACK_ERROR_WORDS]) {
      const [first, ...others] = UI_LANGS.map((lang) => Object.keys(table[lang]).sort());
      for (const other of others) expect(other).toEqual(first);
    }
  });
});
