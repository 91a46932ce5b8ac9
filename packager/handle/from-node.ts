/** Adapts the fetch handler to node:http: streams both ways, backpressure, abort. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Handler } from '../handle.ts';

/** A host as it may stand in a `Host` header; anything else could change what the URL means. */
const HOST = /^[\w.-]+(:\d{1,5})?$/;

function requestOf(message: IncomingMessage, signal: AbortSignal): Request {
  const host = HOST.exec(message.headers.host ?? '')?.[0] ?? 'refused.invalid';
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  }
  const method = message.method ?? 'GET';
  const init = { method, headers, signal };
  const url = `http://${host}${message.url}`;
  if (method === 'GET' || method === 'HEAD') return new Request(url, init);
  const body = Readable.toWeb(message) as ReadableStream<Uint8Array>;
  const streamed = { ...init, body, duplex: 'half' } as const;
  return new Request(url, streamed);
}

/** Writes as fast as the other side reads; resolves when it has all or has gone. */
async function writeBody(body: ReadableStream<Uint8Array>, reply: ServerResponse): Promise<void> {
  const reader = body.getReader();
  const left = (): void => void reader.cancel().catch(() => {});
  const gone = new Promise<void>((resolve) => reply.once('close', resolve));
  reply.once('close', left);
  while (!reply.destroyed) {
    const { done, value } = await reader.read();
    if (done) {
      reply.off('close', left);
      reply.end();
      return;
    }
    if (!reply.write(value)) {
      await Promise.race([new Promise<void>((resolve) => reply.once('drain', resolve)), gone]);
    }
  }
  left();
}

async function answer(handler: Handler, message: IncomingMessage, reply: ServerResponse): Promise<void> {
  const left = new AbortController();
  reply.once('close', () => left.abort());
  // The absolute form ("GET http://other/ …") is for proxies, and would carry its own host.
  const wellFormed = message.url?.startsWith('/') && !['TRACE', 'CONNECT'].includes(message.method ?? '');
  if (!wellFormed) {
    reply.writeHead(400).end();
    return;
  }
  const response = await handler(requestOf(message, left.signal));
  reply.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) await writeBody(response.body as ReadableStream<Uint8Array>, reply);
  else reply.end();
  // A body the handler did not want (too long, refused) must not hold the connection.
  if (!message.complete) message.destroy();
}

/** A listener for `http.createServer`. */
export const fromNode =
  (handler: Handler) =>
  (message: IncomingMessage, reply: ServerResponse): void => {
    answer(handler, message, reply).catch(() => reply.destroy());
  };
