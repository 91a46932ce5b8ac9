import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORIGIN, openCourse, SCRIPT, testApp } from './test-app.ts';

const json = { 'content-type': 'application/json' };
const post = (headers: Record<string, string>, body = '{"method":"app.info","input":{}}') => ({
  method: 'POST',
  headers: { ...json, ...headers },
  body,
});
const codeOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { error: { code: string } }).error.code;

describe('who may call', () => {
  it.each([
    'http://kriti.example.org/',
    'http://127.0.0.1:4322/',
    'http://localhost:4321/',
    'http://127.0.0.1.nip.io:4321/',
  ])('refuses the host of %s', async (address) => {
    const app = await testApp();
    const response = await app.handler(new Request(address));
    expect(response.status).toBe(421);
    expect(await codeOf(response)).toBe('wrong-host');
  });

  it.each(['http://127.0.0.1:4322', 'https://127.0.0.1:4321', 'null', 'http://example.org'])(
    'refuses the origin %s, also with the token',
    async (origin) => {
      const app = await testApp();
      const response = await app.request('/rpc', post({ origin, authorization: `Bearer ${app.token}` }));
      expect(response.status).toBe(403);
      expect(await codeOf(response)).toBe('foreign-origin');
    },
  );

  it('takes its own origin', async () => {
    const app = await testApp();
    const response = await app.request(
      '/rpc',
      post({ origin: ORIGIN, authorization: `Bearer ${app.token}` }),
    );
    expect(response.status).toBe(200);
  });

  it('lets another site link to the app, but not load its files', async () => {
    const app = await testApp();
    const from = (mode: string) => ({ headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode } });
    expect((await app.request('/', from('navigate'))).status).toBe(200);
    expect((await app.request(`/${SCRIPT}`, from('no-cors'))).status).toBe(403);
  });

  it.each([
    ['no token', {}],
    ['another token', { authorization: 'Bearer x' }],
    ['an empty token', { authorization: 'Bearer ' }],
  ])('opens nothing to %s', async (_, headers) => {
    const app = await testApp();
    const refused = [
      await app.request('/rpc', post(headers)),
      await app.request('/events', { headers }),
      await app.request('/assets?id=a', { method: 'DELETE', headers }),
      await app.request('/assets?id=a', { method: 'POST', headers, body: 'x' }),
    ];
    for (const response of refused) {
      expect(response.status).toBe(401);
      expect(await codeOf(response)).toBe('no-token');
    }
  });

  it('takes the token from the query for events only', async () => {
    const app = await testApp();
    expect((await app.request(`/rpc?token=${app.token}`, post({}))).status).toBe(401);
    const events = await app.request(`/events?token=${app.token}`);
    expect(events.status).toBe(200);
    await events.body?.cancel();
  });

  it('has a token of its own for every launch', async () => {
    const [one, two] = [await testApp(), await testApp()];
    expect(one.token).not.toBe(two.token);
    expect(one.token.length).toBeGreaterThanOrEqual(32);
  });
});

describe('what is asked', () => {
  it.each([
    ['PUT', '/rpc', 'POST'],
    ['GET', '/rpc', 'POST'],
    ['POST', '/events', 'GET'],
    ['GET', '/assets', 'POST, DELETE'],
    ['POST', '/', 'GET, HEAD'],
    ['DELETE', `/${SCRIPT}`, 'GET, HEAD'],
  ])('%s %s is not done', async (method, path, allow) => {
    const app = await testApp();
    const response = await app.request(path, { method, headers: { authorization: `Bearer ${app.token}` } });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allow);
  });

  it.each([
    ['a form', { 'content-type': 'text/plain' }, '{}', 400, 'not-json'],
    ['half of JSON', json, '{"method":', 400, 'not-json'],
    ['what is not UTF-8', json, Buffer.from([0x22, 0xff, 0x22]), 400, 'not-json'],
    ['a declared 65 MB', { ...json, 'content-length': String(65 * 2 ** 20) }, '{}', 413, 'too-large'],
  ])('refuses %s', async (_, headers, body, status, code) => {
    const app = await testApp();
    const response = await app.request('/rpc', {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${app.token}` },
      body,
    });
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toBe(code);
  });

  it('stops reading a body that does not end', async () => {
    const app = await testApp();
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(2 ** 20));
      },
    });
    const headers = { ...json, authorization: `Bearer ${app.token}` };
    const init = { method: 'POST', headers, body, duplex: 'half' as const };
    const response = await app.request('/rpc', init);
    expect(response.status).toBe(413);
    expect(pulled).toBeLessThan(70);
  });
});

describe('the window’s files', () => {
  it('are sent with their types, the hashed ones for ever', async () => {
    const app = await testApp();
    const page = await app.request('/');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = await app.request(`/${SCRIPT}`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(await script.text()).toBe('export {};');
    const head = await app.request('/icon.svg', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '41', '']);
  });

  it('are all there is: no way leads out of their folder', async () => {
    const app = await testApp();
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/assets//../../secret.txt',
      '/%00',
      '/%',
      '/.hidden.txt',
      '/C:/Windows/win.ini',
      '//etc/passwd',
      '/index.html/',
      '/assets',
      '/assets/',
    ]) {
      const { status } = await app.request(path);
      expect([404, 405], path).toContain(status);
    }
  });

  it('are not reached by any other address', async () => {
    const app = await testApp();
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      'assets',
      'secret.txt',
      '~',
      '%00',
      'a',
      '/',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
        const response = await app.request(`/${parts.join('/')}`);
        if (response.status === 200) expect(await response.text()).toContain('<title>Kriti');
      }),
    );
  });
});

describe('the files of a course', () => {
  it('are found only under the address of an open course', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const { assetBase } = await app.ask('course.open', { path });
    expect(assetBase).toMatch(/^\/a\/[0-9a-f]{32}\/$/);
    const id = 'a'.repeat(64);
    for (const wrong of [
      `${assetBase}../course.json`,
      `${assetBase}..%2fcourse.json`,
      `${assetBase}${id}.png/../../course.json`,
      `${assetBase}course.json`,
      `${assetBase}${id}`,
      `${assetBase}${id}.png`,
      `/a/${'0'.repeat(32)}/${id}.png`,
      '/a/',
    ]) {
      expect((await app.request(wrong)).status, wrong).toBe(404);
    }
  });
});

it('every answer is fenced in', async () => {
  const app = await testApp();
  const answers = [
    await app.request('/'),
    await app.request('/nowhere'),
    await app.request('/rpc', post({})),
    await app.request('/rpc', post({ authorization: `Bearer ${app.token}` })),
    await app.handler(new Request('http://example.org/')),
  ];
  for (const { headers } of answers) {
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  }
});
