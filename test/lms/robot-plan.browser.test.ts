/** The robot learner keeps to its plan: exercises by the course's own key, a test failed on purpose, taken again, passed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Project } from '../../packager/course/pages.ts';
import { packProject } from '../../packager/export/pack.ts';
import { scorm12 } from '../../packager/export/scorm12.ts';
import { FAIL_AND_RETRY } from '../../packager/lms/plan.ts';
import type { Recording } from '../../packager/lms/recording.ts';
import { runPackage } from '../../packager/lms/robot.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { openPackage } from '../../packager/read/open.ts';
import { SAMPLE_BLOCKS } from '../course/sample-blocks.ts';
import { SMALL, writeAssets } from '../export/small-course.ts';

/** The small course with an exercise of each kind on its first page. */
function withExercises(): Project {
  const [first] = SMALL.pages.values();
  if (!first) throw new Error('no page');
  const content = ['fillBlanks', 'shortAnswer', 'matching', 'ordering'].flatMap(
    (type) => SAMPLE_BLOCKS.get(type) ?? [],
  );
  const doc = { type: 'doc', content } as const;
  return { ...SMALL, pages: new Map(SMALL.pages).set(first.id, { ...first, docs: { en: doc, hi: doc } }) };
}

let folder = '';
let visits: Recording[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-plan-'));
  await writeAssets(folder);
  const out = join(folder, 'out.zip');
  const player = await buildPlayer();
  const packed = await packProject({ project: withExercises(), folder, target: scorm12, out, player });
  if (!packed.ok) throw new Error(packed.error.code);
  const opened = await openPackage(out);
  if (!opened.ok) throw new Error(opened.error.kind);
  const [first, ...others] = FAIL_AND_RETRY;
  if (!first) throw new Error('no visit');
  const ran = await runPackage(opened.value, {
    ...{ kind: 'scorm12', launch: 'index.html', lms: ['strict'], lang: 'en' },
    plan: [{ ...first, language: 'हिन्दी' }, ...others],
  });
  await opened.value.close();
  if (!ran.ok) throw new Error(ran.error.detail);
  visits = ran.value;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const by = (visit: number) => visits[visit]?.answers.map((answer) => answer.by);
const verdicts = (visit: number) => visits[visit]?.recorded;

it('changes to another language first, which the platform keeps', () => {
  expect(visits[0]?.screens.map(({ heading }) => heading)).toEqual([
    'Who does what',
    'किसका क्या काम',
    'पूछें और बताएँ',
  ]);
  expect(visits[1]?.screens[0]?.heading).toBe('पूछें और बताएँ');
});

it('does exercises by the key of the course: blanks, a short answer, pairs, an order', () => {
  expect(visits[0]?.answers.map(({ chosen, by }) => [by, chosen.length])).toEqual([
    ['key', 2],
    ['key', 1],
    ['key', 3],
    ['key', 3],
  ]);
  // A page that was done is left alone on the way back.
  expect(by(1)?.slice(0, 2)).toEqual(['key', 'key']);
});

it('fails the test when it is told to, and nothing else', () => {
  expect(by(1)).toEqual(['key', 'key', 'wrong', 'wrong']);
  expect(verdicts(1)).toMatchObject({ scoreRaw: '0' });
  expect(verdicts(1)?.success).not.toBe('passed');
});

it('takes it again on the next visit and passes', () => {
  expect(by(2)).toEqual(['key', 'key']);
  expect(verdicts(2)).toMatchObject({ completion: 'completed', success: 'passed', scoreRaw: '100' });
  expect(verdicts(3)).toMatchObject({ completion: 'completed', success: 'passed', scoreRaw: '100' });
});
