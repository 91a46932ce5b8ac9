/** The dictionary that its user has named is what translations are looked for by: at the gate, and in a dossier. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import type { EngineEvent } from '../../packager/api.ts';
import type { AppOptions } from '../../packager/app.ts';
import { type Profile, profileById } from '../../packager/check/profile/profile.ts';
import { isFilled } from '../../packager/check/similarity/translated/dictionary.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { err } from '../../packager/course/result.ts';
import { DICTIONARY } from '../check/similarity/translated/texts.ts';
import { alone } from '../jobs/alone.ts';
import { testApp } from './test-app.ts';

/** Asked with the dictionary; a corpus that holds nothing ends both jobs early. */
const judgeOriginality = vi.fn(async (..._asked: unknown[]) => err('empty'));

// The engine is loaded once for many test files: what asks the true one lies ready, and is loaded anew here.
const ORIGINALITY = '../../packager/originality/originality.ts';
beforeAll(() => {
  vi.resetModules();
  vi.doMock(ORIGINALITY, () => ({ judgeOriginality }));
});
afterAll(() => {
  vi.doUnmock(ORIGINALITY);
  vi.resetModules();
});

it.each([
  ['gate.run', 'judgeCourse'],
  ['dossier.start', 'dossier'],
] as const)('%s hands it on', async (method, name) => {
  const asked = new Map<string, unknown>();
  const runJob = async (job: string, input: unknown) => {
    asked.set(job, input);
    return err({ code: 'failed', detail: 'nobody works here' });
  };
  const app = await testApp({ runJob: runJob as unknown as NonNullable<AppOptions['runJob']> });
  const path = join(app.folder, 'course');
  await cp('templates/orientation', path, { recursive: true });
  await app.ask('course.open', { path });
  const dictionary = join(app.folder, 'named.dict');
  await app.ask('settings.set', { dictionary });
  const given = { path, corpus: join(app.folder, 'corpus') };
  const { job } =
    method === 'gate.run'
      ? await app.ask(method, given)
      : await app.ask(method, { ...given, out: join(app.folder, 'out.zip') });
  await app.event(
    (one): one is Extract<EngineEvent, { type: 'failed' }> => one.type === 'failed' && one.job === job,
  );
  expect(asked.get(name)).toMatchObject({ corpus: given.corpus, dictionary });
});

it.each(['judgeCourse', 'dossier'] as const)('%s looks by it, and by no other', async (name) => {
  const folder = await mkdtemp(join(tmpdir(), 'kriti-dictionary-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const at = (file: string) => join(folder, file);
  await cp('templates/orientation', at('course'), { recursive: true });
  const entries = Object.entries(DICTIONARY).map(
    ([word, glosses]) => `${word} <N>\n1. ${glosses.join(', ')}`,
  );
  await writeFile(at('named.dict'), entries.join('\n'));
  const corpus = await openLocal(at('corpus'), { how: 'write' });
  if (!corpus.ok) throw new Error(corpus.error.code);
  await corpus.value.close();
  for (const [file, filled] of [
    ['named.dict', true],
    ['nothing.dict', false],
  ] as const) {
    const asked = { folder: at('course'), corpus: at('corpus'), dictionary: at(file) };
    const profile = profileById('igot') as Profile;
    const { judgeCourseJob } = await import('../../packager/judge-course.ts');
    const { dossierJob } = await import('../../packager/jobs/dossier.ts');
    if (name === 'judgeCourse') await judgeCourseJob({ ...asked, look: false }, alone());
    else
      await dossierJob(
        { ...asked, out: at('out.zip'), profile, lang: 'en', split: false, made: '2026-11-29T10:00:00.000Z' },
        alone(),
      );
    const dictionary = judgeOriginality.mock.lastCall?.[3] as Parameters<typeof isFilled>[0] | undefined;
    expect(dictionary && isFilled(dictionary)).toBe(filled);
  }
});
