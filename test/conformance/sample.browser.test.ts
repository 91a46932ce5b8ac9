import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileById } from '../../packager/check/profile/profile.ts';
import { packProject } from '../../packager/export/pack.ts';
import { scorm12 } from '../../packager/export/scorm12.ts';
import { nodeHost, portPath } from '../../packager/host-node.ts';
import type { Recording } from '../../packager/lms/recording.ts';
import { runPackage } from '../../packager/lms/robot.ts';
import { type LmsId, lmsFor } from '../../packager/lms/stand-ins.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { openProject } from '../../packager/project.ts';
import { openPackage } from '../../packager/read/open.ts';
import { validateFile } from '../../packager/validate.ts';

/**
 * The sample course as SCORM 1.2, walked by the robot with the same answers on
 * every stand-in: what each records on the first, second and third launch.
 */
const SAMPLE = fileURLToPath(new URL('../../templates/orientation', import.meta.url));
let folder: string;
let zip: string;
let runs: Recording[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-sample-'));
  zip = join(folder, 'sample.zip');
  const opened = await openProject(nodeHost, portPath(SAMPLE));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const packed = await packProject({
    project: opened.value.project,
    folder: SAMPLE,
    target: scorm12,
    out: zip,
    player: await buildPlayer(),
  });
  expect(packed).toMatchObject({ ok: true });
  const read = await openPackage(zip);
  if (!read.ok) throw new Error(read.error.kind);
  const files = read.value;
  const ran = await runPackage(files, {
    kind: 'scorm12',
    launch: 'index.html',
    lms: lmsFor('scorm12'),
    lang: 'en',
  });
  await files.close();
  if (!ran.ok) throw new Error(ran.error.detail);
  runs = ran.value;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const launch = (lms: LmsId, attempt: number): Recording => {
  const found = runs.find((run) => run.lms === lms && run.attempt === attempt);
  if (!found) throw new Error(`no launch ${attempt} on ${lms}`);
  return found;
};

it('has nothing to mend for the platform', async () => {
  const profile = profileById('igot');
  if (!profile) throw new Error('no profile igot');
  const report = await validateFile({ path: zip, profile, lang: 'en' });
  const found = report.results.flatMap((result) => result.diagnostics);
  expect(found.filter((d) => d.severity !== 'info')).toEqual([]);
});

describe.each(lmsFor('scorm12'))('on %s', (lms) => {
  it('records the middle of the course when the learner leaves there', () => {
    const { recorded } = launch(lms, 1);
    expect(recorded.completion).not.toBe('completed');
    expect(recorded.suspendDataLength).toBeGreaterThan(0);
    expect(recorded.location).not.toBe('');
  });

  it('resumes on the page that was left, and records completion and score at the end', () => {
    const left = launch(lms, 1).screens.at(-1)?.heading;
    const second = launch(lms, 2);
    expect(second.screens[0]?.heading).toBe(left);
    expect(second.stopped).toBe('end');
    expect(second.recorded.completion).toBe('completed');
  });

  it('is still complete on the third launch, with nothing taken back', () => {
    const third = launch(lms, 3);
    expect(third.recorded.completion).toBe('completed');
    expect(third.recorded.suspendDataLength).toBeGreaterThan(0);
  });

  it('asks for nothing that is not there and disturbs nobody', () => {
    for (const run of runs.filter((r) => r.lms === lms)) {
      const { network, missing, console, dialogs, popups, downloads, hung } = run;
      expect({ network, missing, console, dialogs, popups, downloads, hung }).toEqual({
        network: [],
        missing: [],
        console: [],
        dialogs: [],
        popups: [],
        downloads: [],
        hung: false,
      });
    }
  });
});

it('keeps the score where the LMS has a place for it', () => {
  expect(launch('strict', 2).recorded).toMatchObject({ success: 'passed', scoreRaw: '100' });
  expect(launch('strict', 3).recorded).toMatchObject({ success: 'passed', scoreRaw: '100' });
});

it('says completed where nothing else counts, with the score beside it', () => {
  expect(launch('igot-2023', 2).recorded).toMatchObject({ completion: 'completed', scoreRaw: '100' });
});

it('is answered by its own key everywhere, with the same outcome', () => {
  // The test draws its questions anew in each attempt, so only their number is the same.
  const outcome = (lms: LmsId) => {
    const { answers, recorded } = launch(lms, 2);
    return { keyed: answers.filter(({ by }) => by === 'key').length, completion: recorded.completion };
  };
  expect(outcome('strict').keyed).toBeGreaterThan(5);
  for (const lms of lmsFor('scorm12')) expect(outcome(lms)).toEqual(outcome('strict'));
});

it('breaks no rule of the strict LMS', () => {
  const odd = runs
    .filter((run) => run.lms === 'strict')
    .flatMap((run) => run.calls.filter((call) => call.note || (call.error !== '0' && call.error !== '')));
  expect(odd).toEqual([]);
});
