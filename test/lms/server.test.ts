import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTRY, LEARNER } from '../../packager/lms/page-config.ts';
import { type PackageServer, parseRange, servePackage } from '../../packager/lms/server.ts';
import { packageOf } from './packages.ts';

let server: PackageServer;
const heard: unknown[] = [];
const LINE = '\u2028';

beforeAll(async () => {
  const files = packageOf({
    'index.html': '<p>hello',
    'film.mp4': Uint8Array.from({ length: 100 }, (_, i) => i),
    'a b.txt': 'spaced',
    empty: '',
  });
  server = await servePackage(files, {
    config: () => ({
      ...{
        lms: 'strict',
        kind: 'scorm12',
        view: 'person',
        lang: 'en',
        title: `</script>${LINE}<b>`,
        launch: 'index.html',
      },
      ...{ learner: LEARNER, entry: ENTRY, record: undefined, attempt: 1 },
    }),
    onEvents: (events) => heard.push(...events),
  });
});
afterAll(() => server.close());

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly range: string;
  readonly body: Buffer;
}

/** Asks for a path exactly as written; `fetch` would tidy it first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path, method, headers }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () =>
        done({
          status: reply.statusCode ?? 0,
          type: reply.headers['content-type'] ?? '',
          range: reply.headers['content-range'] ?? '',
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

const secret = () => new URL(server.url).pathname;
const inside = (path: string) => `${secret()}package/${path}`;

describe('files of the package', () => {
  it('come with their media type', async () => {
    expect(await ask(inside('index.html'))).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    expect((await ask(inside('film.mp4'))).type).toBe('video/mp4');
    expect((await ask(inside('a%20b.txt'))).body.toString()).toBe('spaced');
    expect(await ask(inside('empty'))).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });
  it('come in ranges', async () => {
    const part = await ask(inside('film.mp4'), { range: 'bytes=10-19' });
    expect(part).toMatchObject({ status: 206, range: 'bytes 10-19/100' });
    expect([...part.body]).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(await ask(inside('film.mp4'), { range: 'bytes=100-' })).toMatchObject({ status: 416 });
  });
  it('are listed as missing when they are not there, once each', async () => {
    await ask(inside('gone.png'));
    await ask(inside('gone.png?x=1'));
    await ask('/root.css');
    await ask(inside('../beside.png'));
    expect([...server.missing]).toEqual(['gone.png', '/root.css', '../beside.png']);
  });
  it('are not listed when the platform itself asks', async () => {
    await ask(inside('imsmanifest.xml'), { 'x-kriti-lms': '1' });
    expect(server.missing.has('imsmanifest.xml')).toBe(false);
  });
  it.each([
    '../index.html',
    '%2e%2e/%2e%2e/package.json',
    '..%2f..%2fetc/passwd',
    'a%00b',
    '%E0%A4',
    '..%5cx',
  ])('are all there is: %s', async (path) => {
    expect((await ask(inside(path))).status).toBe(404);
  });
});

describe('guards', () => {
  it('refuses another Host', async () => {
    expect((await ask(inside('index.html'), { host: 'evil.example' })).status).toBe(421);
  });
  it('serves nothing outside the unguessable path', async () => {
    expect((await ask('/')).status).toBe(404);
    expect((await ask('/package/index.html')).status).toBe(404);
  });
  it('takes events from its own page only', async () => {
    const origin = new URL(server.url).origin;
    const events = JSON.stringify([{ kind: 'api-found' }]);
    expect((await ask(`${secret()}events`, { origin: 'http://evil.example' }, 'POST', events)).status).toBe(
      403,
    );
    expect(heard).toEqual([]);
    expect((await ask(`${secret()}events`, { origin }, 'POST', events)).status).toBe(204);
    expect((await ask(`${secret()}events`, { origin }, 'POST', 'not json')).status).toBe(403);
    expect(heard).toEqual([{ kind: 'api-found' }]);
  });
  it('writes its configuration so that no title can end the script', async () => {
    const page = (await ask(secret())).body.toString();
    expect(page.match(/<\/script>/g)).toHaveLength(2);
    const json = /id="kriti-lms">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(json).title).toBe(`</script>${LINE}<b>`);
  });
});

describe('ranges', () => {
  it.each([
    [undefined, undefined],
    ['bytes=0-0', { start: 0, end: 1 }],
    ['bytes=90-', { start: 90, end: 100 }],
    ['bytes=-10', { start: 90, end: 100 }],
    ['bytes=90-500', { start: 90, end: 100 }],
    ['bytes=-500', { start: 0, end: 100 }],
    ['bytes=5-2', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=-', undefined],
    ['items=0-1', undefined],
    ['bytes=0-1,5-6', undefined],
  ])('%s of 100 bytes', (header, expected) => {
    expect(parseRange(header, 100)).toEqual(expected);
  });
});
