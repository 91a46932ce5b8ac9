import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profileById } from '../../packager/check/profile/profile.ts';
import { packProject } from '../../packager/export/pack.ts';
import { scorm2004 } from '../../packager/export/scorm2004.ts';
import { nodeHost, portPath } from '../../packager/host-node.ts';
import type { Recording } from '../../packager/lms/recording.ts';
import { runPackage } from '../../packager/lms/robot.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { openProject } from '../../packager/project.ts';
import { openPackage } from '../../packager/read/open.ts';
import { validateFile } from '../../packager/validate.ts';

/**
 * The sample course as SCORM 2004 on the player that offers both APIs and
 * answers "false" to Initialize from the second launch on.
 */
const SAMPLE = fileURLToPath(new URL('../../templates/orientation', import.meta.url));
let folder: string;
let zip: string;
let launches: Recording[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-sample-'));
  zip = join(folder, 'sample.zip');
  const opened = await openProject(nodeHost, portPath(SAMPLE));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const { project } = opened.value;
  const packed = await packProject({
    ...{ project, folder: SAMPLE, target: scorm2004, out: zip, player: await buildPlayer() },
  });
  expect(packed).toMatchObject({ ok: true });
  const read = await openPackage(zip);
  if (!read.ok) throw new Error(read.error.kind);
  const ran = await runPackage(read.value, {
    ...{ kind: 'scorm2004-4', launch: 'index.html', lms: ['igot-2026'], lang: 'en' },
  });
  await read.value.close();
  if (!ran.ok) throw new Error(ran.error.detail);
  launches = ran.value;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('has nothing to mend under the standard', async () => {
  const profile = profileById('standard');
  if (!profile) throw new Error('no profile standard');
  const report = await validateFile({ path: zip, profile, lang: 'en' });
  expect(report.kind).toBe('scorm2004-4');
  const found = report.results.flatMap((result) => result.diagnostics);
  expect(found.filter((d) => d.severity !== 'info')).toEqual([]);
});

it('speaks to the API of its own version only', () => {
  const names = new Set(launches.flatMap(({ calls }) => calls.map(({ name }) => name)));
  expect([...names].filter((name) => name.startsWith('LMS'))).toEqual([]);
  expect(names).toContain('SetValue');
});

it('goes on where it was left, although Initialize answers false, and completes', () => {
  const [first, second, third] = launches;
  expect(first?.recorded.completion).toBe('incomplete');
  expect(first?.recorded.progress).toBeGreaterThan(0);
  expect(second?.calls.find(({ name }) => name === 'Initialize')?.error).toBe('103');
  expect(second?.screens[0]?.heading).toBe(first?.screens.at(-1)?.heading);
  expect(second?.recorded).toMatchObject({ completion: 'completed', success: 'passed', scoreScaled: 1 });
  expect(third?.recorded).toMatchObject({ completion: 'completed', success: 'passed', scoreScaled: 1 });
});
