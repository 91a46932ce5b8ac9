import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { EN } from '../../packager/api/failures.en.ts';
import { HI } from '../../packager/api/failures.hi.ts';
import { API } from '../../packager/api.ts';
import type { Words } from '../../packager/course/words.ts';
import { type TestApp, testApp } from './test-app.ts';

async function send(app: TestApp, body: unknown): Promise<{ status: number; code: string; message: string }> {
  const headers = { authorization: `Bearer ${app.token}`, 'content-type': 'application/json' };
  const response = await app.request('/rpc', { method: 'POST', headers, body: JSON.stringify(body) });
  const { error } = (await response.json()) as { error?: { code: string; message: string } };
  return { status: response.status, code: error?.code ?? '', message: error?.message ?? '' };
}

describe('a call', () => {
  it.each(['course.burn', 'toString', '__proto__', 'constructor', '', null, 7, ['app.info']])(
    'of the unknown method %j is refused by name',
    async (method) =>
      expect((await send(await testApp(), { method, input: {} })).code).toBe('unknown-method'),
  );

  it.each([null, 1, 'x', []])('that is %j is refused', async (body) => {
    expect((await send(await testApp(), body)).code).toBe('unknown-method');
  });

  it.each([
    ['app.info', { more: 1 }, 'input'],
    ['settings.set', { theme: 'purple' }, 'theme'],
    ['settings.set', { textSize: 1000 }, 'textSize'],
    ['course.open', {}, 'path'],
    ['course.create', { folder: '/x', title: '  ', lang: 'en' }, 'title'],
    ['course.create', { folder: '/x', title: 'x', lang: 'English' }, 'lang'],
    ['course.save', { path: '/x', changes: [] }, 'changes'],
    ['folder.create', { path: '/tmp', name: '../x' }, 'name'],
    ['folder.create', { path: '/tmp', name: '..' }, 'name'],
    ['folder.create', { path: '/tmp', name: '.hidden' }, 'name'],
    ['shell.openExternal', { url: 'not an address' }, 'url'],
  ])('%s with %j is told what is wrong with it', async (method, input, place) => {
    const { code, message } = await send(await testApp(), { method, input });
    expect(code).toBe('wrong-input');
    expect(message).toContain(`${method}: ${place}`);
  });

  it('a file may change only once in a save', async () => {
    const change = { file: 'course.json', hash: null, value: {} };
    const body = { method: 'course.save', input: { path: '/x', changes: [change, change] } };
    expect((await send(await testApp(), body)).code).toBe('wrong-input');
  });

  it('with any input at all is answered, never a fault of ours', async () => {
    const app = await testApp();
    // Those that would act on the tester's own machine are left out.
    const methods = Object.keys(API).filter((name) => !/^(course\.create|folder\.|pack\.start)/.test(name));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), fc.jsonValue(), async (method, input) => {
        const { status } = await send(app, { method, input });
        expect(status).toBe(200);
      }),
    );
    expect(app.faults).toEqual([]);
  });

  it('that meets a fault of ours says so, and whose it is', async () => {
    const fault = new Error('the wheel came off');
    const app = await testApp({
      runJob: () => {
        throw fault;
      },
    });
    const { path } = await app.ask('course.create', {
      folder: join(app.folder, 'c'),
      title: 'C',
      lang: 'en',
    });
    await app.ask('course.open', { path });
    const { status, code, message } = await send(app, { method: 'preview.start', input: { path } });
    expect([status, code]).toEqual([500, 'own-failure']);
    expect(message).toContain('the wheel came off');
    expect(app.faults.splice(0)).toEqual([fault]);
  });

  it('is answered in the language of the one who asks', async () => {
    const app = await testApp();
    const input = { path: join(app.folder, 'nowhere') };
    const english = await app.rpc('course.open', input, 'en-IN,en;q=0.8');
    const hindi = await app.rpc('course.open', input, 'hi,en;q=0.5');
    const other = await app.rpc('course.open', input, 'fr');
    expect(english.ok || english.error.what).toContain('holds no course');
    expect(hindi.ok || hindi.error.what).toContain('कोई कोर्स नहीं है');
    expect(other).toEqual(english);
  });
});

describe('settings', () => {
  it('are kept for the next start', async () => {
    const first = await testApp();
    await first.ask('settings.set', { lang: 'hi', panes: { outline: 288 } });
    await first.ask('settings.set', { theme: 'dark', panes: { problems: 0 } });
    const again = await testApp({ config: join(first.folder, 'config') });
    expect(await again.ask('settings.get', {})).toEqual({
      lang: 'hi',
      theme: 'dark',
      panes: { outline: 288, problems: 0 },
    });
    expect((await again.ask('app.info', {})).lang).toBe('hi');
  });

  it('are forgotten one by one', async () => {
    const app = await testApp();
    await app.ask('settings.set', { lang: 'hi', textSize: 120 });
    expect(await app.ask('settings.set', { lang: null })).toEqual({ textSize: 120 });
  });

  it.each(['{"lang":', '{"lang":"xx"}', '[]', ''])(
    'that cannot be understood (%s) are set aside',
    async (text) => {
      const app = await testApp();
      await mkdir(join(app.folder, 'config'));
      await writeFile(join(app.folder, 'config', 'settings.json'), text);
      expect(await app.ask('settings.get', {})).toEqual({});
      expect(await app.ask('settings.set', { lang: 'en' })).toEqual({ lang: 'en' });
    },
  );

  it('hold for this session where nothing can be written', async () => {
    const app = await testApp();
    await writeFile(join(app.folder, 'config'), 'a file where the folder should be');
    await app.ask('settings.set', { lang: 'hi' });
    expect(await app.ask('settings.get', {})).toEqual({ lang: 'hi' });
  });

  it('lose no change of several at once', async () => {
    const app = await testApp();
    const names = Array.from({ length: 20 }, (_, i) => `pane-${i}`);
    await Promise.all(names.map((name, i) => app.ask('settings.set', { panes: { [name]: i } })));
    expect(Object.keys((await app.ask('settings.get', {})).panes ?? {})).toHaveLength(20);
  });
});

describe('the system', () => {
  it('is handed web and mail addresses only', async () => {
    const app = await testApp();
    await app.ask('shell.openExternal', { url: 'https://igotkarmayogi.gov.in/' });
    await app.ask('shell.reveal', { path: app.folder });
    for (const url of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'smb://x/y',
      'https://user:pw@example.org/',
    ]) {
      expect(await app.rpc('shell.openExternal', { url })).toMatchObject({
        error: { code: 'address-refused' },
      });
    }
    expect(app.shown).toEqual(['https://igotkarmayogi.gov.in/', app.folder]);
  });

  it('shows its own dialog only where it has one', async () => {
    const without = await testApp();
    expect((await without.ask('app.info', {})).canPick).toBe(false);
    expect(await without.rpc('folder.pick', {})).toMatchObject({ error: { code: 'no-dialog' } });
    const none = async () => {};
    const pickFolder = async (start?: string) => start;
    const app = await testApp({ shell: { reveal: none, openExternal: none, pickFolder } });
    expect((await app.ask('app.info', {})).canPick).toBe(true);
    expect(await app.ask('folder.pick', { path: '/a' })).toEqual({ path: '/a' });
    expect(await app.ask('folder.pick', {})).toBeNull();
  });
});

describe('the words of failures', () => {
  /** Names of the placeholders of a message. */
  const placeholders = (message: string): string[] => {
    const names = new Set<string>();
    const look = (node: unknown): void => {
      if (Array.isArray(node)) for (const each of node) look(each);
      else if (typeof node === 'object' && node !== null) {
        const { value, type, options } = node as { value?: unknown; type?: number; options?: object };
        if (typeof value === 'string' && type !== 0) names.add(value);
        if (options) for (const each of Object.values(options)) look((each as { value: unknown }).value);
      }
    };
    look(new IntlMessageFormat(message, 'en').getAst());
    return [...names].sort();
  };
  const all = ({ what, why, how }: Words): string => [what, why ?? '', how ?? ''].join(' ');

  it.each(Object.keys(EN) as (keyof typeof EN)[])('%s says the same in both languages', (key) => {
    const [en, hi] = [EN[key] as Words, HI[key]];
    expect(placeholders(all(hi))).toEqual(placeholders(all(en)));
    expect([Boolean(hi.why), Boolean(hi.how)]).toEqual([Boolean(en.why), Boolean(en.how)]);
    expect(all(hi)).toMatch(/[\u0900-\u097f]/);
    expect(all(hi)).not.toMatch(/\.( |$)/);
    expect(`${all(en)} ${all(hi)}`).not.toMatch(/!|please|invalid|कृपया/i);
  });
});
