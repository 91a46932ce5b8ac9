import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileById } from '../../packager/check/profile/profile.ts';
import { packProject } from '../../packager/export/pack.ts';
import { TARGETS } from '../../packager/export/targets.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { validateFile } from '../../packager/validate.ts';
import { arbitraryProject, type ProjectWithAssets } from '../arbitrary/course.ts';

/**
 * The property the whole of Kriti hangs on: whatever course an author makes,
 * the package has no error in the eyes of a validator that shares no code with
 * what wrote it, and is the same to the last byte when it is packed again.
 */
let base: string;
let player: Record<string, string>;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'kriti-any-'));
  player = await buildPlayer();
});
afterAll(() => rm(base, { recursive: true, force: true }));

/** What the validator takes each target for. */
const KINDS: Readonly<Record<string, string>> = {
  scorm12: 'scorm12',
  scorm2004: 'scorm2004-4',
  cmi5: 'cmi5',
  xapi: 'tincan',
  html: 'html',
};

async function packed(
  { project, assets }: ProjectWithAssets,
  target: (typeof TARGETS)[number],
): Promise<string> {
  const folder = await mkdtemp(join(base, 'course-'));
  await mkdir(join(folder, 'assets'));
  for (const [id, bytes] of assets) {
    const asset = project.course.assets[id];
    if (asset) await writeFile(join(folder, 'assets', `${id}.${asset.ext}`), bytes);
  }
  const out = join(folder, 'package.zip');
  const again = join(folder, 'again.zip');
  for (const to of [out, again]) {
    const result = await packProject({ project, folder, target, out: to, player });
    expect(result).toMatchObject({ ok: true });
  }
  expect((await readFile(again)).equals(await readFile(out))).toBe(true);
  return out;
}

it('knows every target', () => expect(Object.keys(KINDS)).toEqual(TARGETS.map(({ id }) => id)));

describe.each(TARGETS)('any course as $id', (target) => {
  it('is packed to the same bytes twice and has no error and no warning under the standard', async () => {
    const profile = profileById('standard');
    if (!profile) throw new Error('no standard profile');
    await fc.assert(
      fc.asyncProperty(arbitraryProject(), async (drawn) => {
        const report = await validateFile({ path: await packed(drawn, target), profile, lang: 'en' });
        expect(report.kind).toBe(KINDS[target.id]);
        const found = report.results.flatMap((result) => result.diagnostics);
        expect(found.filter((d) => d.severity !== 'info')).toEqual([]);
      }),
      { numRuns: process.env.KRITI_RUNS ? Number(process.env.KRITI_RUNS) : 60 },
    );
  }, 300_000);
});
