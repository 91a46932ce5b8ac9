/** The dictionary that its user has named is what the app looks for translations by: at the gate, and in a dossier. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { EngineEvent } from '../../packager/api.ts';
import type { AppOptions } from '../../packager/app.ts';
import { canonical } from '../../packager/course/canonical.ts';
import { err, ok } from '../../packager/course/result.ts';
import { JOBS } from '../../packager/job-table.ts';
import type { Job, JobContext } from '../../packager/jobs/serve.ts';
import { DICTIONARY, ENGLISH, HINDI } from '../check/similarity/translated/texts.ts';
import { alone } from '../jobs/alone.ts';
import { testApp } from './test-app.ts';

/** Jobs in this process, which keeps what each of them answered last; no browser looks. */
function jobsHere() {
  const answers = new Map<string, unknown>();
  const runJob = async (name: keyof typeof JOBS, input: never, { signal }: { signal?: AbortSignal } = {}) => {
    if (name === 'look') return ok(err({ code: 'no-chromium', detail: '' }));
    const job = (await JOBS[name]()) as Job<never, unknown>;
    const value = await job(input, { ...alone(signal), runJob: runJob as JobContext['runJob'] });
    answers.set(name, value);
    return ok(value);
  };
  return { answers, runJob: runJob as unknown as NonNullable<AppOptions['runJob']> };
}

const entries = Object.entries(DICTIONARY).map(
  ([word, glosses]) => `${word} /x/ <N>\n1. ${glosses.join(', ')}`,
);
const page = {
  type: 'doc',
  content: HINDI.map((text, i) => ({
    type: 'paragraph',
    attrs: { id: `translated-p${i}` },
    content: [{ type: 'text', text }],
  })),
};

async function withTranslation() {
  const { answers, runJob } = jobsHere();
  const app = await testApp({ runJob });
  const at = (name: string) => join(app.folder, name);
  await cp('templates/orientation', at('course'), { recursive: true });
  await writeFile(at('course/pages/p-before-test.hi.json'), canonical(page));
  await mkdir(at('documents'));
  await writeFile(at('documents/english.txt'), ENGLISH.join('\n\n'));
  await writeFile(at('named.dict'), entries.join('\n'));
  await app.ask('course.open', { path: at('course') });
  const ended = (job: string) =>
    app.event(
      (one): one is Extract<EngineEvent, { job: string }> =>
        'job' in one && one.job === job && one.type !== 'progress',
    );
  const added = await app.ask('corpus.add', { corpus: at('corpus'), paths: [at('documents')] });
  expect(await ended(added.job)).toMatchObject({ type: 'corpus' });
  return { app, at, answers, ended };
}

const LEAD = 'possibly translated from “english”';

it.each(['gate.run', 'dossier.start'] as const)('%s', async (method) => {
  const { app, at, answers, ended } = await withTranslation();
  const found = async (dictionary: string): Promise<string> => {
    await app.ask('settings.set', { dictionary: at(dictionary) });
    const asked = { path: at('course'), corpus: at('corpus') };
    const { job } =
      method === 'gate.run'
        ? await app.ask(method, asked)
        : await app.ask(method, { ...asked, out: at('out.zip') });
    await ended(job);
    return JSON.stringify(answers.get(method === 'gate.run' ? 'judgeCourse' : 'dossier'));
  };
  expect(await found('nothing.dict')).toContain('is-original');
  expect(await found('nothing.dict')).not.toContain(LEAD);
  expect(await found('named.dict')).toContain(LEAD);
});
