/** The sample course with Hindi as its main language: what the robot meets on a platform, and what the checks say. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profileById } from '../../packager/check/profile/profile.ts';
import { pagesInOrder } from '../../packager/course/pages.ts';
import { packProject } from '../../packager/export/pack.ts';
import { scorm12 } from '../../packager/export/scorm12.ts';
import type { Recording } from '../../packager/lms/recording.ts';
import { runPackage } from '../../packager/lms/robot.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { openPackage } from '../../packager/read/open.ts';
import { validateFile } from '../../packager/validate.ts';
import { projectOf } from '../templates/template-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../templates/orientation', import.meta.url));
const sample = projectOf('orientation');
const project = { ...sample, course: { ...sample.course, languages: ['hi', 'en'] } };
const titles = [...pagesInOrder(project)].map(({ page }) => page.title.hi);

let folder: string;
let zip: string;
let runs: Recording[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-hindi-'));
  zip = join(folder, 'sample.zip');
  const player = await buildPlayer();
  const packed = await packProject({ project, folder: SAMPLE, target: scorm12, out: zip, player });
  if (!packed.ok) throw new Error(packed.error.code);
  const read = await openPackage(zip);
  if (!read.ok) throw new Error(read.error.kind);
  const options = { kind: 'scorm12', launch: 'index.html', lms: ['strict'], lang: 'hi' } as const;
  const ran = await runPackage(read.value, options);
  await read.value.close();
  if (!ran.ok) throw new Error(ran.error.detail);
  runs = ran.value;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is walked page by page in Hindi, and resumes there', () => {
  const [first, second] = runs;
  const walked = [...(first?.screens ?? []), ...(second?.screens.slice(1) ?? [])].map((s) => s.heading);
  expect(walked).toEqual(titles);
  expect(second?.screens[0]?.heading).toBe(first?.screens.at(-1)?.heading);
});

it('is passed with the same answers as in English', () => {
  expect(runs[1]?.recorded).toMatchObject({ completion: 'completed', success: 'passed', scoreRaw: '100' });
  expect(runs[1]?.answers.every(({ by }) => by === 'key')).toBe(true);
  expect(runs[2]?.recorded).toMatchObject({ completion: 'completed', success: 'passed', scoreRaw: '100' });
});

it('asks for nothing from outside and breaks no rule', () => {
  for (const { network, missing, console, calls, hung } of runs) {
    expect({ network, missing, console, hung }).toEqual({
      network: [],
      missing: [],
      console: [],
      hung: false,
    });
    expect(calls.filter((call) => call.note || (call.error !== '0' && call.error !== ''))).toEqual([]);
  }
});

it.each(['standard', 'igot'])('has nothing to mend under the profile %s', async (id) => {
  const profile = profileById(id);
  if (!profile) throw new Error(`no profile ${id}`);
  const report = await validateFile({ path: zip, profile, lang: 'hi' });
  const found = report.results.flatMap((result) => result.diagnostics);
  expect(found.filter((d) => d.severity !== 'info')).toEqual([]);
});
