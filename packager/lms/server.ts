/**
 * Serves one package and the page that plays it, on loopback, at an origin of
 * its own. The package must share the page's origin, because it climbs
 * `window.parent` for its API; so nothing else is served here, and everything
 * lies under a path nobody can guess.
 */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { escapeHtml } from '../course/html.ts';
import type { PackageFiles } from '../read/package.ts';
import { Lrs } from './lrs/lrs.ts';
import { serveLrs } from './lrs/serve.ts';
import { mediaTypeOf } from './media-types.ts';
import type { PageConfig } from './page-config.ts';
import { pageScript } from './page-script.ts';

/** Bytes of one batch of events; a package cannot fill the engine's memory with calls. */
const BATCH_LIMIT = 8 * 1024 * 1024;

export interface PackageServer {
  /** Address of the page that plays the package. */
  readonly url: string;
  /** Paths asked for that are not in the package, in order, each once. */
  readonly missing: ReadonlySet<string>;
  close(): Promise<void>;
}

type MaybePromise<T> = T | Promise<T>;

/** What the server asks of whoever runs it. */
export interface Run {
  /** Asked anew at each load of the page, with the query of its address. `root`, `events` and `lrs` are the server's own. */
  config(query: URLSearchParams): MaybePromise<Omit<PageConfig, 'root' | 'events' | 'lrs'>>;
  /** Whatever a person's browser posted, unread, with the query of the page. */
  onEvents?(events: readonly unknown[], query: URLSearchParams): void;
}

/** A JSON text that can stand inside a `<script>`. */
const scriptSafe = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

const page = (config: PageConfig, script: string): string => `<!doctype html>
<html lang="${config.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escapeHtml(config.title)} · Kriti</title>
</head>
<body>
<script type="application/json" id="kriti-lms">${scriptSafe(config)}</script>
<script src="${script}"></script>
</body>
</html>
`;

/** `bytes=a-b` of a file of `size` bytes; undefined for the whole file, 'unsatisfiable' if outside it. */
export function parseRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (found === null) return undefined;
  const [, first = '', last = ''] = found;
  if (first === '' && last === '') return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return start < end ? { start, end } : 'unsatisfiable';
}

async function readBatch(request: IncomingMessage): Promise<readonly unknown[] | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BATCH_LIMIT) return undefined;
    parts.push(part);
  }
  try {
    const events: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    return Array.isArray(events) ? (events as unknown[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Starts the server on a free port of 127.0.0.1. */
export async function servePackage(files: PackageFiles, run: Run): Promise<PackageServer> {
  const secret = `/${randomBytes(16).toString('hex')}/`;
  const root = `${secret}package/`;
  const missing = new Set<string>();
  const script = await pageScript();
  let lrs: Lrs | undefined;

  const sendFile = async (request: IncomingMessage, reply: ServerResponse, path: string) => {
    const size = files.size(path);
    const range = parseRange(request.headers.range, size);
    reply.setHeader('content-type', mediaTypeOf(path));
    reply.setHeader('accept-ranges', 'bytes');
    if (range === 'unsatisfiable') {
      reply.writeHead(416, { 'content-range': `bytes */${size}` }).end();
      return;
    }
    const { start, end } = range ?? { start: 0, end: size };
    if (range !== undefined) reply.setHeader('content-range', `bytes ${start}-${end - 1}/${size}`);
    reply.setHeader('content-length', end - start);
    reply.writeHead(range === undefined ? 200 : 206);
    if (request.method === 'HEAD' || end === start) {
      reply.end();
      return;
    }
    await pipeline(Readable.from(files.stream(path, range)), reply);
  };

  const answer = async (request: IncomingMessage, reply: ServerResponse) => {
    const origin = `http://${own}`;
    // A name that resolves to loopback must not become a way in (DNS rebinding).
    if (request.headers.host !== own) return void reply.writeHead(421).end();
    const { pathname, search, searchParams } = new URL(request.url ?? '/', origin);
    reply.setHeader('cache-control', 'no-store');
    reply.setHeader('x-content-type-options', 'nosniff');
    reply.setHeader('referrer-policy', 'no-referrer');
    if (pathname.startsWith(`${secret}lrs/`)) {
      lrs ??= new Lrs(`${origin}${secret}lrs/`);
      return serveLrs(lrs, pathname.slice(secret.length + 4), searchParams, request, reply);
    }
    if (request.method === 'POST') {
      const batch =
        pathname === `${secret}events` && request.headers.origin === origin
          ? await readBatch(request)
          : undefined;
      if (batch !== undefined) run.onEvents?.(batch, searchParams);
      return void reply.writeHead(batch === undefined ? 403 : 204).end();
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return void reply.writeHead(405).end();
    if (pathname === secret) {
      reply.setHeader('content-type', 'text/html; charset=utf-8');
      return void reply.end(
        page(
          {
            ...(await run.config(searchParams)),
            root,
            events: `${secret}events${search}`,
            lrs: `${secret}lrs/`,
          },
          `${secret}page.js`,
        ),
      );
    }
    if (pathname === `${secret}page.js`) {
      reply.setHeader('content-type', 'text/javascript; charset=utf-8');
      return void reply.end(script);
    }
    const path = fileAt(pathname);
    if (path !== undefined && files.has(path)) return sendFile(request, reply, path);
    // A browser asks for this of its own accord, for a page in a window of its own.
    const unasked = pathname === '/favicon.ico' || request.headers['x-kriti-lms'] !== undefined;
    // What lies beside the package is named as the package would reach it, and so the same in each launch.
    if (!unasked)
      missing.add(path ?? (pathname.startsWith(secret) ? `../${pathname.slice(secret.length)}` : pathname));
    reply.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  };

  /** Path inside the package; undefined for anything outside it. `URL` has already resolved dots. */
  const fileAt = (pathname: string): string | undefined => {
    if (!pathname.startsWith(root)) return undefined;
    try {
      const path = decodeURIComponent(pathname.slice(root.length));
      return /(^|\/)\.\.?(\/|$)|[\\\0]/.test(path) ? undefined : path;
    } catch {
      return undefined;
    }
  };

  const server = createServer((request, reply) => {
    answer(request, reply).catch(() => reply.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const own = `127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url: `http://${own}${secret}`,
    missing,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
