/** The sample course in every target, either language first, as the two profiles see it: no browser, no run. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileById } from '../../packager/check/profile/profile.ts';
import { packProject } from '../../packager/export/pack.ts';
import { TARGETS } from '../../packager/export/targets.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { KIND_OF } from '../../packager/target-kinds.ts';
import { validateFile } from '../../packager/validate.ts';
import { IGOT_FINDINGS } from '../../scripts/conformance/igot-findings.ts';
import { projectOf } from '../templates/template-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../templates/orientation', import.meta.url));
const sample = projectOf('orientation');

let folder: string;
let player: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-profiles-'));
  player = await buildPlayer();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** How often each rule spoke, and how loudly, by name. */
async function findings(path: string, profileId: string): Promise<string[]> {
  const profile = profileById(profileId);
  if (!profile) throw new Error(`no profile ${profileId}`);
  const { results } = await validateFile({ path, profile, lang: 'en' });
  const said = results.flatMap(({ diagnostics }) => diagnostics);
  const counts = new Map<string, number>();
  for (const { ruleId, severity } of said) {
    const name = `${ruleId} ${severity}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).sort();
}

it('of every target something is known', () => {
  expect(Object.keys(IGOT_FINDINGS)).toEqual(TARGETS.map(({ id }) => id));
  expect(Object.keys(KIND_OF)).toEqual(TARGETS.map(({ id }) => id));
});

describe.each(TARGETS)('packed as $id', (target) => {
  it.each([
    ['en', 'hi'],
    ['hi', 'en'],
  ])('with %s first, then %s', async (...languages) => {
    const project = { ...sample, course: { ...sample.course, languages } };
    const out = join(folder, `${target.id}-${languages[0]}.zip`);
    const packed = await packProject({ project, folder: SAMPLE, target, out, player });
    expect(packed).toMatchObject({ ok: true });
    const standard = await findings(out, 'standard');
    expect(standard.filter((found) => !found.includes(' info '))).toEqual([]);
    const expected = Object.entries(IGOT_FINDINGS).find(([id]) => id === target.id)?.[1] ?? [];
    expect(await findings(out, 'igot')).toEqual(
      expected.map(({ ruleId, severity, count }) => `${ruleId} ${severity} ${count}`).sort(),
    );
  });
});
