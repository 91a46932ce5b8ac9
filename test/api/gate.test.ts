/** An open course at the gate, through the app's door. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { AnswerOf, EngineEvent } from '../../packager/api.ts';
import { type Profile, profileById } from '../../packager/check/profile/profile.ts';
import { validateFile } from '../../packager/validate.ts';
import { testApp } from './test-app.ts';

// The look at the pages is another test's, and takes minutes.
beforeAll(() => void vi.stubEnv('CHROMIUM_PATH', '/no/chromium'));
afterAll(() => void vi.unstubAllEnvs());

type App = Awaited<ReturnType<typeof testApp>>;

async function withSample(): Promise<{ app: App; path: string; opened: AnswerOf<'course.open'> }> {
  const app = await testApp();
  const path = join(app.folder, 'sample');
  await cp('templates/orientation', path, { recursive: true });
  return { app, path, opened: await app.ask('course.open', { path }) };
}

async function ended(app: App, job: string) {
  const event = await app.event(
    (one): one is Extract<EngineEvent, { type: 'gated' | 'made' | 'failed' }> =>
      (one.type === 'gated' || one.type === 'made' || one.type === 'failed') && one.job === job,
  );
  if (event.type === 'made') return event;
  return event.type === 'gated' ? event.value : event.error;
}

async function gated(app: App, path: string, asked: { corpus?: string } = {}) {
  const { job } = await app.ask('gate.run', { path, ...asked });
  const value = await ended(app, job);
  if (!('items' in value)) throw new Error(JSON.stringify(value));
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

it('nothing goes up while it is shut, whoever asks the engine', async () => {
  const { app, path } = await withSample();
  const out = join(app.folder, 'dossier.zip');
  const { job } = await app.ask('dossier.start', { path, out });
  expect(await ended(app, job)).toMatchObject({ code: 'gate-shut' });
  expect(existsSync(out)).toBe(false);
});

it('what is answered for by name opens it, and the dossier that is made proves itself', async () => {
  const { app, path, opened } = await withSample();
  const answer = { by: 'Meera Rao', reason: 'Looked at by hand', at: '2026-11-28T09:00:00.000Z' };
  await app.ask('course.save', {
    path,
    changes: [
      {
        file: 'course.json',
        hash: opened.hashes['course.json'] ?? '',
        value: { ...opened.course, overrides: { 'is-original': answer, 'is-accessible': answer } },
      },
    ],
  });
  const out = join(app.folder, 'dossier.zip');
  const { job } = await app.ask('dossier.start', { path, out });
  expect(await ended(app, job)).toMatchObject({ type: 'made', path: out });
  const proved = await validateFile({ path: out, profile: profileById('igot') as Profile, lang: 'en' });
  expect(proved.kind).toBe('dossier');
  // It is not signed, as nobody gave a key; nothing in it is other than it was made.
  expect(proved.results.filter(({ outcome }) => outcome === 'fail').map(({ ruleId }) => ruleId)).toEqual([]);
});

it('the dossier is made beside the engine, tells how far it is, and stopped it leaves nothing', async () => {
  const { app, path } = await withSample();
  const place = join(app.folder, 'up');
  await mkdir(place);
  const { job } = await app.ask('dossier.start', { path, out: join(place, 'dossier.zip') });
  await app.event(
    (one): one is Extract<EngineEvent, { type: 'progress' }> => one.type === 'progress' && one.job === job,
  );
  await app.ask('pack.cancel', { job });
  expect(await ended(app, job)).toMatchObject({ code: 'cancelled' });
  await vi.waitFor(async () => expect(await readdir(place)).toEqual([]));
});

it.each([
  ['en', 'Upload check'],
  ['hi', 'अपलोड जाँच'],
] as const)('is printed in %s whatever the window speaks', async (lang, title) => {
  const { app, path } = await withSample();
  const out = join(app.folder, `gate-${lang}.pdf`);
  const { job } = await app.ask('gate.print', { path, out, lang });
  expect(await ended(app, job)).toMatchObject({ type: 'made', path: out });
  const pdf = await PDFDocument.load(await readFile(out), { updateMetadata: false });
  expect(pdf.getTitle()).toBe(title);
  expect(pdf.catalog.lookup(PDFName.of('Lang'))?.toString()).toContain(lang);
  expect(pdf.catalog.has(PDFName.of('StructTreeRoot'))).toBe(true);
});

it('is not printed into the course', async () => {
  const { app, path } = await withSample();
  expect(await app.rpc('gate.print', { path, out: join(path, 'gate.pdf'), lang: 'en' })).toMatchObject({
    ok: false,
    error: { code: 'out-inside-course' },
  });
});
