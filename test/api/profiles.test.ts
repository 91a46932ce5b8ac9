/** Whose rules hold a course, through the app's door: chosen, brought in, taken away, and not there. */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Course } from '../../packager/course/course.ts';
import { type TestApp, testApp } from './test-app.ts';

const OWN = {
  id: 'ministry-of-x',
  label: { en: 'Ministry of X', hi: 'एक्स मंत्रालय' },
  about: { en: 'Nobody has to look', hi: 'किसी को देखना नहीं' },
  extends: 'igot',
  gate: { 'is-accessible': 'off' },
};
const bring = (app: TestApp, file: object | string) =>
  app.rpc('profiles.import', {
    name: 'x.json',
    text: typeof file === 'string' ? file : JSON.stringify(file),
  });

async function withSample(): Promise<{
  app: TestApp;
  path: string;
  hold: (by: string, title?: string) => Promise<void>;
}> {
  const app = await testApp();
  const path = join(app.folder, 'sample');
  await cp('templates/orientation', path, { recursive: true });
  const opened = await app.ask('course.open', { path });
  let hash = opened.hashes['course.json'] ?? '';
  const hold = async (profile: string, title?: string) => {
    const value: Course = { ...opened.course, profile, ...(title && { title: { en: title } }) };
    const saved = await app.ask('course.save', { path, changes: [{ file: 'course.json', hash, value }] });
    hash = saved.hashes['course.json'] ?? '';
  };
  return { app, path, hold };
}

async function gated(app: TestApp, path: string) {
  const { job } = await app.ask('gate.run', { path });
  const event = await app.event(
    (one): one is Extract<typeof one, { type: 'gated' }> => one.type === 'gated' && one.job === job,
  );
  const { profile, rulesOf, items, open } = event.value;
  const held = [...new Set(items.filter(({ holds }) => holds).map(({ ruleId }) => ruleId))];
  return { profile, rulesOf, held, open };
}

it('ours that have a gate can be chosen, and what is brought in', async () => {
  const app = await testApp();
  const ids = async () => (await app.ask('profiles.list', {})).map(({ id, own }) => [id, own]);
  const ours = ['igot', 'ministry', 'agency'].map((id) => [id, false]);
  expect(await ids()).toEqual(ours);
  expect(await bring(app, OWN)).toMatchObject({ ok: true, value: { label: 'Ministry of X', own: true } });
  expect(await ids()).toEqual([...ours, ['ministry-of-x', true]]);
  // The same id again takes its place.
  expect(await bring(app, { ...OWN, label: { en: 'X', hi: 'एक्स' } })).toMatchObject({ ok: true });
  expect((await app.ask('profiles.list', {})).map(({ label }) => label)).toContain('X');
  const removed = await app.ask('profiles.remove', { id: OWN.id });
  expect(await ids()).toEqual(ours);
  expect(await bring(app, removed.text)).toMatchObject({ ok: true, value: { label: 'X' } });
});

it.each([
  ['{', 'profile-not-json'],
  [{ ...OWN, id: 'Not an id' }, 'profile-malformed'],
  [{ ...OWN, rules: { 'image-has-alts': 'off' } }, 'profile-unknown-rule'],
  [{ ...OWN, limits: { itemMinute: 3 } }, 'profile-unknown-limit'],
  [{ ...OWN, basis: { 'image-has-alt': 'Said so' } }, 'profile-idle-basis'],
  [{ ...OWN, id: 'ministry' }, 'profile-taken'],
  [{ ...OWN, extends: 'standard', gate: undefined }, 'profile-no-gate'],
])('%j is refused as %s, and nothing is brought in', async (file, code) => {
  const app = await testApp();
  expect(await bring(app, file)).toMatchObject({ ok: false, error: { code, why: /./, how: /./ } });
  expect((await app.ask('profiles.list', {})).length).toBe(3);
});

it('nothing outside its folder is taken away', async () => {
  const app = await testApp();
  for (const id of ['../settings', 'igot', 'nobody'])
    expect(await app.rpc('profiles.remove', { id })).toMatchObject({ error: { code: 'no-such-profile' } });
});

it('the course is held by the rules it names, at once', async () => {
  const { app, path, hold } = await withSample();
  expect(await gated(app, path)).toMatchObject({ profile: 'igot', held: ['is-original', 'is-accessible'] });
  await hold('agency');
  expect(await gated(app, path)).toMatchObject({
    ...{ profile: 'agency', rulesOf: 'An agency' },
    held: ['work-order', 'is-original', 'is-accessible', 'signed-off'],
  });
  await bring(app, OWN);
  await hold(OWN.id);
  expect(await gated(app, path)).toMatchObject({ profile: OWN.id, held: ['is-original'] });
});

it('rules that are not here hold it, and nothing is made', async () => {
  const { app, path, hold } = await withSample();
  await hold('ministry-of-y');
  const { held, open, profile } = await gated(app, path);
  expect({ held, open, profile }).toEqual({
    ...{ open: false, profile: 'igot' },
    held: ['rules-known', 'is-original', 'is-accessible'],
  });
  expect(await app.rpc('dossier.start', { path, out: join(app.folder, 'd.zip') })).toMatchObject({
    ok: false,
    error: { code: 'rules-missing' },
  });
});

it('problems while writing are those of its rules', async () => {
  const { app, path, hold } = await withSample();
  const found = async () => {
    const { results } = await app.ask('course.check', { path });
    return results.map(({ ruleId }) => ruleId);
  };
  // Too short a name, in one of its languages alone.
  const title = 'AB';
  await hold('igot', title);
  const before = await found();
  await bring(app, { ...OWN, rules: Object.fromEntries(before.map((rule) => [rule, 'off'])) });
  await hold(OWN.id, title);
  expect(before).toContain('course-has-name');
  expect(await found()).toEqual([]);
});
