/** An open course at the gate, through the app's door. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { AnswerOf, EngineEvent } from '../../packager/api.ts';
import { testApp } from './test-app.ts';

type App = Awaited<ReturnType<typeof testApp>>;

async function withSample(): Promise<{ app: App; path: string; opened: AnswerOf<'course.open'> }> {
  const app = await testApp();
  const path = join(app.folder, 'sample');
  await cp('templates/orientation', path, { recursive: true });
  return { app, path, opened: await app.ask('course.open', { path }) };
}

async function ended(app: App, job: string) {
  const event = await app.event(
    (one): one is Extract<EngineEvent, { type: 'gated' | 'failed' }> =>
      (one.type === 'gated' || one.type === 'failed') && one.job === job,
  );
  return event.type === 'gated' ? event.value : event.error;
}

async function gated(app: App, path: string, asked: { corpus?: string } = {}) {
  const { job } = await app.ask('gate.run', { path, ...asked });
  const value = await ended(app, job);
  if (!('items' in value)) throw new Error(value.message);
  return value;
}

it('holds what nobody has judged, and says by whose rules', async () => {
  const { app, path } = await withSample();
  const { items, rulesOf, open, score, roles } = await gated(app, path);
  expect(rulesOf).toBe('iGOT Karmayogi');
  expect(items.filter(({ holds }) => holds).map(({ ruleId }) => ruleId)).toEqual([
    'is-original',
    'is-accessible',
  ]);
  expect(open).toBe(false);
  expect(score?.qualified).toBe(true);
  expect(roles.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
  expect(app.events.some(({ type }) => type === 'progress')).toBe(true);
});

it('a saved change is there the next time, with its place', async () => {
  const { app, path, opened } = await withSample();
  await app.ask('course.save', {
    path,
    changes: [
      {
        file: 'course.json',
        hash: opened.hashes['course.json'] ?? '',
        value: { ...opened.course, source: '' },
      },
    ],
  });
  const { items } = await gated(app, path);
  expect(items.find(({ ruleId }) => ruleId === 'course-has-source')).toMatchObject({
    ...{ part: 'mend', holds: true },
    location: { in: 'course', pointer: '/source' },
  });
});

it('a comparison that cannot be made says why, and nothing else is lost', async () => {
  const { app, path } = await withSample();
  const { job } = await app.ask('gate.run', { path, corpus: join(app.folder, 'nothing-here') });
  expect(await ended(app, job)).toMatchObject({ code: 'corpus-empty' });
  expect((await gated(app, path)).items.length).toBeGreaterThan(100);
});

it('can be stopped', async () => {
  const { app, path } = await withSample();
  const { job } = await app.ask('gate.run', { path });
  await app.ask('pack.cancel', { job });
  expect(await ended(app, job)).toMatchObject({ code: 'cancelled' });
});
