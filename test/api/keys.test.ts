/** Keys made by their owner, and a dossier signed with one, through the app's door. */
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { profileById } from '../../packager/check/profile/profile.ts';
import { validateFile } from '../../packager/validate.ts';
import { type TestApp, testApp } from './test-app.ts';

it('a key is made once, for its owner alone, and known by its fingerprint', async () => {
  const app = await testApp();
  const out = join(app.folder, 'my-key.pem');
  const { fingerprint } = await app.ask('keys.make', { out });
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect((await stat(out)).mode & 0o077).toBe(0);
  expect(await app.ask('keys.look', { path: out })).toEqual({ path: out, fingerprint });
  const before = await readFile(out, 'utf8');
  expect(await app.rpc('keys.make', { out })).toMatchObject({ ok: false, error: { code: 'key-there' } });
  expect(await readFile(out, 'utf8')).toBe(before);
});

it('what is no key is told, and no key is made into a course', async () => {
  const app = await testApp();
  const path = await opened(app);
  await writeFile(join(app.folder, 'no.pem'), '-----BEGIN PRIVATE KEY-----');
  expect(await app.rpc('keys.look', { path: join(app.folder, 'no.pem') })).toMatchObject({
    error: { code: 'no-key' },
  });
  expect(await app.rpc('keys.look', { path: join(app.folder, 'gone.pem') })).toMatchObject({
    error: { code: 'key-not-read' },
  });
  expect(await app.rpc('keys.make', { out: join(path, 'my-key.pem') })).toMatchObject({
    error: { code: 'key-inside-course' },
  });
});

async function opened(app: TestApp): Promise<string> {
  const path = join(app.folder, 'sample');
  await cp('templates/orientation', path, { recursive: true });
  const { course, hashes } = await app.ask('course.open', { path });
  const answer = { by: 'Meera Rao', reason: 'Looked at by hand', at: '2026-11-28T09:00:00.000Z' };
  const value = { ...course, overrides: { 'is-original': answer, 'is-accessible': answer } };
  await app.ask('course.save', {
    path,
    changes: [{ file: 'course.json', hash: hashes['course.json'] ?? '', value }],
  });
  return path;
}

it('the dossier is signed with it, proves itself, and holds nothing of the private key', async () => {
  // The look at the pages is another test's, and takes minutes.
  vi.stubEnv('CHROMIUM_PATH', '/no/chromium');
  onTestFinished(() => void vi.unstubAllEnvs());
  const app = await testApp();
  const path = await opened(app);
  await mkdir(join(app.folder, 'keys'));
  const key = join(app.folder, 'keys/my-key.pem');
  const { fingerprint } = await app.ask('keys.make', { out: key });
  const out = join(app.folder, 'dossier.zip');
  const { job } = await app.ask('dossier.start', { path, out, key });
  const event = await app.event(
    (one): one is Extract<typeof one, { type: 'made' | 'failed' }> =>
      (one.type === 'made' || one.type === 'failed') && one.job === job,
  );
  expect(event).toMatchObject({ type: 'made', path: out, key: fingerprint });
  const profile = profileById('igot');
  if (!profile) throw new Error('no profile');
  const { results } = await validateFile({ path: out, profile, lang: 'en' });
  const outcome = (rule: string) => results.find(({ ruleId }) => ruleId === rule)?.outcome;
  expect(outcome('dossier-signature-holds')).toBe('pass');
  expect(results.filter((one) => one.outcome === 'fail')).toEqual([]);
  const secret = (await readFile(key, 'utf8')).split('\n')[1] ?? '';
  expect((await readFile(out)).includes(secret)).toBe(false);
  expect(JSON.stringify(app.events)).not.toContain(secret);
}, 300_000);

it('a key that is gone by then makes nothing', async () => {
  const app = await testApp();
  const path = await opened(app);
  const out = join(app.folder, 'dossier.zip');
  expect(await app.rpc('dossier.start', { path, out, key: join(app.folder, 'gone.pem') })).toMatchObject({
    ok: false,
    error: { code: 'key-not-read' },
  });
});
