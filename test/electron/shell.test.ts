import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as fake from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));

const ATTEMPTS: string[] = [];
const PREVIEW = 'http://127.0.0.1:45678/secret/';
let folder = '';
let token = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-shell-'));
  vi.stubEnv('KRITI_HOME', folder);
  fake.app.home = folder;
  await import('../../electron/main.ts');
  await vi.waitUntil(() => fake.BrowserWindow.all[0]?.webContents.url);
  token = /#token=(.+)$/.exec(main().webContents.url)?.[1] ?? '';
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

function main(): fake.BrowserWindow {
  const [window] = fake.BrowserWindow.all;
  if (!window) throw new Error('no window');
  return window;
}

const ask = async (method: string, input: unknown): Promise<Response> => {
  const handler = fake.handled.handlers.get('app');
  if (!handler) throw new Error('app:// is not handled');
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    origin: 'app://kriti',
  };
  return handler(
    new Request('app://kriti/rpc', { method: 'POST', headers, body: JSON.stringify({ method, input }) }),
  );
};

describe('the window', () => {
  it('is on app://kriti, a scheme with an origin of its own', () => {
    expect(fake.handled.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ]);
    expect(main().webContents.url).toMatch(/^app:\/\/kriti\/#token=[\w-]{32}$/);
  });

  it('has a sandbox, no Node and no preload', () => {
    expect(main().options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(main().options.webPreferences).not.toHaveProperty('preload');
  });

  it('speaks to the very handler that the other hosts mount', async () => {
    expect(await (await ask('app.info', {})).json()).toMatchObject({ ok: true, value: { canPick: true } });
    const elsewhere = await fake.handled.handlers.get('app')?.(new Request('app://other/'));
    expect(elsewhere?.status).toBe(421);
    expect(await (await ask('folder.pick', { path: '/a' })).json()).toEqual({
      ok: true,
      value: { path: '/a' },
    });
    expect(await (await ask('folder.pick', {})).json()).toEqual({ ok: true, value: null });
  });

  it.each(['will-frame-navigate', 'will-redirect'] as const)('goes nowhere else (%s)', (event) => {
    expect(main().webContents.goes(event, 'app://kriti/index.html')).toBe(true);
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'app://other/', PREVIEW]) {
      expect(main().webContents.goes(event, url), url).toBe(false);
    }
  });

  it('opens no window of its own making; web addresses go to the system', () => {
    for (const url of ['https://example.org/', 'file:///etc/passwd', 'https://a:b@example.org/']) {
      expect(main().webContents.open?.({ url })).toEqual({ action: 'deny' });
    }
    expect(fake.opened).toEqual(['https://example.org/']);
    expect(fake.BrowserWindow.all).toHaveLength(1);
  });

  it('may copy text and nothing more', () => {
    const own = fake.sessionOf('');
    const may = (permission: string, requestingUrl: string): boolean => {
      let answer = false;
      own.mayRequest?.(
        null,
        permission,
        (given) => {
          answer = given;
        },
        { requestingUrl },
      );
      expect(own.mayCheck?.(null, permission, requestingUrl)).toBe(answer);
      return answer;
    };
    expect(may('clipboard-sanitized-write', 'app://kriti/')).toBe(true);
    expect(may('media', 'app://kriti/')).toBe(false);
    expect(may('clipboard-sanitized-write', PREVIEW)).toBe(false);
    expect(own.mayDevice?.()).toBe(false);
  });

  it('has a menu in the language of the system, without undo and redo', () => {
    const [menu] = fake.menus;
    expect(menu?.map(({ label }) => label)).toContain('फ़ाइल');
    const roles = menu?.flatMap(({ submenu }) => submenu?.map(({ role }) => role) ?? []);
    expect(roles).toContain('paste');
    expect(roles).not.toContain('undo');
  });

  it('comes to the front when the program is started again', () => {
    const before = main().focused;
    fake.app.emit('second-instance');
    expect(main().focused).toBe(before + 1);
  });
});

describe('a preview', () => {
  let window: fake.BrowserWindow;
  let own: fake.FakeSession;

  beforeAll(async () => {
    const { openPreview } = await import('../../electron/preview.ts');
    window = openPreview(PREVIEW, (address) => ATTEMPTS.push(address)) as unknown as fake.BrowserWindow;
    own = window.options.webPreferences.session as fake.FakeSession;
    await vi.waitUntil(() => window.webContents.url === PREVIEW);
  });

  it('lives in memory, apart from the app and from other previews', async () => {
    const { openPreview } = await import('../../electron/preview.ts');
    const other = openPreview(PREVIEW, () => {}) as unknown as fake.BrowserWindow;
    expect(own.partition).toMatch(/^preview-/);
    expect(other.options.webPreferences.session).not.toBe(own);
    expect(window.options.webPreferences).toMatchObject({ sandbox: true, nodeIntegration: false });
    other.close();
  });

  it('reaches its own server only, and each other attempt is told', () => {
    ATTEMPTS.length = 0;
    expect(own.loads(`${PREVIEW}package/index.html`)).toBe(true);
    const outside = [
      'https://example.org/a.js',
      'ws://127.0.0.1:9999/',
      'http://127.0.0.1:45679/',
      'app://kriti/',
    ];
    for (const url of outside) expect(own.loads(url), url).toBe(false);
    expect(ATTEMPTS).toEqual(outside);
    expect(own.proxy).toEqual({ proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>;127.0.0.1:45678' });
    expect(window.webContents.webRtc).toBe('disable_non_proxied_udp');
  });

  it('stays where it is, opens nothing, downloads nothing, and may nothing', () => {
    ATTEMPTS.length = 0;
    expect(window.webContents.goes('will-frame-navigate', `${PREVIEW}package/b.html`)).toBe(true);
    expect(window.webContents.goes('will-frame-navigate', 'https://example.org/1')).toBe(false);
    expect(window.webContents.goes('will-redirect', 'https://example.org/2')).toBe(false);
    expect(window.webContents.open?.({ url: 'https://example.org/3' })).toEqual({ action: 'deny' });
    let stopped = false;
    const event = {
      preventDefault: () => {
        stopped = true;
      },
    };
    own.emit('will-download', event, { getURL: () => 'https://example.org/4' });
    expect(stopped).toBe(true);
    expect(ATTEMPTS).toEqual([1, 2, 3, 4].map((n) => `https://example.org/${n}`));
    expect(own.mayCheck?.(null, 'media', PREVIEW)).toBe(false);
  });
});

it('ends with its windows, remembers their place, and closes the engine first', async () => {
  const quits = fake.app.quits;
  main().close();
  expect(fake.BrowserWindow.all).toEqual([]);
  fake.app.emit('window-all-closed');
  let waited = 0;
  const event = {
    preventDefault: () => {
      waited += 1;
    },
  };
  fake.app.emit('will-quit', event);
  await expect.poll(() => fake.app.quits).toBe(quits + 2);
  fake.app.emit('will-quit', event);
  expect(waited).toBe(1);
  const kept = JSON.parse(await readFile(join(folder, 'window.json'), 'utf8')) as object;
  expect(kept).toEqual({ place: { x: 10, y: 20, width: 1000, height: 700 }, maximized: false });
});
