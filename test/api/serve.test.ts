import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Served, type ServeOptions, serve } from '../../packager/serve.ts';
import { temporaryFolder } from './test-app.ts';

/** Where Linux tells which files a process holds open. */
const FDS = '/proc/self/fd';

async function served(
  options: ServeOptions = {},
): Promise<Served & { folder: string; origin: string; token: string }> {
  const folder = await temporaryFolder();
  const window = join(folder, 'window');
  await mkdir(window);
  await writeFile(join(window, 'index.html'), '<!doctype html><title>Kriti</title>');
  const started = await serve({ config: join(folder, 'config'), window, ...options });
  onTestFinished(() => started.close());
  const { origin, hash } = new URL(started.url);
  return { ...started, folder, origin, token: hash.slice('#token='.length) };
}

/** Sends raw text and answers all that comes back. */
function raw(origin: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
    socket.write(text);
  });
}

const rpc = (origin: string, token: string, method: string, input: unknown, signal?: AbortSignal) =>
  fetch(`${origin}/rpc`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ method, input }),
    ...(signal && { signal }),
  });

async function withFile(bytes: number) {
  const app = await served();
  const { origin, token, folder } = app;
  const path = join(folder, 'course');
  await rpc(origin, token, 'course.create', { folder: path, title: 'C', lang: 'en' });
  const opened = (await (await rpc(origin, token, 'course.open', { path })).json()) as {
    value: { assetBase: string };
  };
  // Any PDF will do: what counts is its length.
  const file = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(bytes)]);
  let reply: { value?: { assetId?: string } } = {};
  for (let offset = 0; offset < file.length; offset += 4 * 2 ** 20) {
    const query = new URLSearchParams({
      path,
      id: 'f',
      name: 'a.pdf',
      offset: String(offset),
      total: String(file.length),
    });
    const response = await fetch(`${origin}/assets?${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: file.subarray(offset, offset + 4 * 2 ** 20),
    });
    reply = (await response.json()) as typeof reply;
  }
  return { ...app, file, address: `${origin}${opened.value.assetBase}${reply.value?.assetId}.pdf` };
}

describe('on loopback', () => {
  it('serves the window and answers calls at the address it gives', async () => {
    const { origin, token, url } = await served();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{32}$/);
    expect(await (await fetch(url)).text()).toContain('<title>Kriti');
    const info = (await (await rpc(origin, token, 'app.info', {})).json()) as { ok: boolean };
    expect(info.ok).toBe(true);
  });

  it.each([
    ['GET / HTTP/1.1\r\nHost: kriti.example.org\r\n', 421],
    ['GET / HTTP/1.1\r\nHost: localhost\r\n', 421],
    ['GET / HTTP/1.0\r\n', 421],
    ['GET / HTTP/1.1\r\nHost: evil@HOST\r\n', 421],
    ['GET / HTTP/1.1\r\nHost: HOST/x?\r\n', 421],
    ['GET http://example.org/ HTTP/1.1\r\nHost: HOST\r\n', 400],
    ['GET //example.org/ HTTP/1.1\r\nHost: HOST\r\n', 404],
    ['GET /../../etc/passwd HTTP/1.1\r\nHost: HOST\r\n', 404],
    ['TRACE / HTTP/1.1\r\nHost: HOST\r\n', 400],
    ['GET * HTTP/1.1\r\nHost: HOST\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: HOST\r\nOrigin: http://example.org\r\n', 403],
    ['POST /rpc HTTP/1.1\r\nHost: HOST\r\nContent-Length: 99999999\r\n', 401],
  ])('%j is answered with %i', async (head, status) => {
    const { origin } = await served();
    const answer = await raw(
      origin,
      `${head.replace('HOST', new URL(origin).host)}Connection: close\r\n\r\n`,
    );
    expect(answer.split('\r\n')[0]).toContain(` ${status} `);
  });

  it('does not wait for ever for a slow sender', async () => {
    const { origin, token } = await served({ requestTimeout: 150 });
    const { host } = new URL(origin);
    const head = `POST /rpc HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`;
    const started = performance.now();
    const answer = await raw(origin, head);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(answer).toContain(' 408 ');
  });

  it('goes on when a sender leaves in the middle', async () => {
    const { origin, token, folder } = await served();
    const { host } = new URL(origin);
    const path = join(folder, 'course');
    await rpc(origin, token, 'course.create', { folder: path, title: 'C', lang: 'en' });
    await rpc(origin, token, 'course.open', { path });
    const query = new URLSearchParams({ path, id: 'f', name: 'a', offset: '0', total: '5000' });
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(origin).port), '127.0.0.1', () => {
        socket.write(
          `POST /assets?${query} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\nContent-Length: 5000\r\n\r\nabc`,
          () => setTimeout(() => socket.destroy(), 20),
        );
      });
      socket.on('close', () => resolve());
    });
    // Nothing of the broken piece counts: the whole can be sent from its beginning.
    const again = await fetch(`${origin}/assets?${query}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: new Uint8Array(100),
    });
    expect(await again.json()).toMatchObject({ ok: true, value: { received: 100 } });
  });

  it('tells a sender who sends too much, without taking it in', async () => {
    const { origin, token } = await served();
    const response = await rpc(origin, token, 'settings.get', { more: 'x'.repeat(65 * 2 ** 20) }).catch(
      () => undefined,
    );
    // The answer may be overtaken by the end of the connection; either way it is refused.
    if (response) expect(response.status).toBe(413);
    expect((await rpc(origin, token, 'app.info', {})).status).toBe(200);
  });

  it('sends a large file whole, in part, and to a reader that leaves', async () => {
    const { address, file } = await withFile(20 * 2 ** 20);
    const whole = await fetch(address);
    expect(Buffer.from(await whole.arrayBuffer()).equals(file)).toBe(true);
    const part = await fetch(address, { headers: { range: 'bytes=10000000-10000009' } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);

    if (!existsSync(FDS)) return;
    const leave = new AbortController();
    const left = await fetch(address, { signal: leave.signal });
    await left.body?.getReader().read();
    expect(openFiles(/\.pdf$/)).toBe(1);
    leave.abort();
    await expect.poll(() => openFiles(/\.pdf$/)).toBe(0);
  });

  it('ends at once, with event streams open, and leaves nothing behind', async () => {
    const app = await served();
    const events = await fetch(`${app.origin}/events?token=${app.token}`);
    const reader = events.body?.getReader();
    await reader?.read();
    const started = performance.now();
    await app.close();
    expect(performance.now() - started).toBeLessThan(1000);
    await expect(fetch(app.origin)).rejects.toThrow();
    await reader?.read().catch(() => undefined);
    expect((await readdir(app.folder)).sort()).toEqual(['window']);
  });

  it('says so when its port is taken', async () => {
    const { origin } = await served();
    await expect(serve({ port: Number(new URL(origin).port) })).rejects.toThrow('EADDRINUSE');
  });
});

/** How many files this process holds open whose path fits. */
const openFiles = (path: RegExp): number =>
  readdirSync(FDS).filter((fd) => {
    try {
      return path.test(readlinkSync(`${FDS}/${fd}`));
    } catch {
      return false;
    }
  }).length;
