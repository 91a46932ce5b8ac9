/** What answers at each address of the app, once the caller was let in. */
import { callMethod } from '../api/call.ts';
import type { Context } from '../api/context.ts';
import { receivePiece } from '../api/receive.ts';
import { PIECE_LIMIT } from '../api/uploads.ts';
import type { UiLang } from '../course/words.ts';
import { eventStream } from '../events.ts';
import { mediaTypeOf } from '../lms/media-types.ts';
import { readBody } from './body.ts';
import { APP_HEADERS, ASSET_HEADERS, PDF_HEADERS } from './headers.ts';
import { json, refused } from './reply.ts';
import { sendFile } from './send-file.ts';
import { sendStatic } from './static.ts';

/** A request on its way through the app. */
export interface Visit {
  readonly request: Request;
  readonly url: URL;
  readonly lang: UiLang;
  readonly cx: Context;
}

/** What an app was opened with beside its context. */
export interface RouteOptions {
  /** Folder of the window's built files. */
  readonly appFolder: string;
  readonly heartbeatMs?: number;
}

export interface Route {
  /** As in the header `allow`. */
  readonly methods: readonly string[];
  /** Only for those who have the token of this launch. */
  readonly guarded: boolean;
  readonly answer: (visit: Visit, options: RouteOptions) => Promise<Response>;
}

/** Most bytes of one call: a change that spans 500 pages comes in one. */
const CALL_LIMIT = 64 * 2 ** 20;

/** Work that the app waits for before it ends: a save on its way must arrive. */
async function finished<T>(work: Promise<T>, { answering }: Context): Promise<T> {
  answering.add(work);
  try {
    return await work;
  } finally {
    answering.delete(work);
  }
}

async function call({ request, lang, cx }: Visit): Promise<Response> {
  if (!/^application\/json\b/.test(request.headers.get('content-type') ?? '')) {
    return refused({ code: 'not-json' }, lang);
  }
  const bytes = await readBody(request, CALL_LIMIT);
  if (!bytes) return refused({ code: 'too-large', data: { megabytes: CALL_LIMIT / 2 ** 20 } }, lang);
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused({ code: 'not-json' }, lang);
  }
  // What a method refuses is a good answer to the request.
  return json(await finished(callMethod(body, { ...cx, lang }), cx));
}

async function events({ request, cx }: Visit, { heartbeatMs }: RouteOptions): Promise<Response> {
  const headers = { ...APP_HEADERS, 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
  return new Response(eventStream(cx.events, cx.version, request.signal, heartbeatMs), { headers });
}

async function upload({ request, url, lang, cx }: Visit): Promise<Response> {
  if (request.method === 'DELETE') {
    await cx.uploads.abort(url.searchParams.get('id') ?? '');
    return json({ ok: true, value: null });
  }
  const bytes = await readBody(request, PIECE_LIMIT);
  if (!bytes) return refused({ code: 'too-large', data: { megabytes: PIECE_LIMIT / 2 ** 20 } }, lang);
  const received = await finished(receivePiece(url.searchParams, bytes, cx), cx);
  return received.ok ? json(received) : refused(received.error, lang);
}

async function asset({ request, url, lang, cx }: Visit): Promise<Response> {
  const path = cx.doors.fileAt(url.pathname);
  const mediaType = mediaTypeOf(url.pathname);
  const headers = {
    ...(mediaType === 'application/pdf' ? PDF_HEADERS : ASSET_HEADERS),
    'content-type': mediaType,
    // The name is the hash of the content, so it never changes.
    'cache-control': 'private, max-age=31536000, immutable',
  };
  return (path && (await sendFile(request, path, headers))) || refused({ code: 'not-found' }, lang);
}

async function window({ request, url, lang }: Visit, { appFolder }: RouteOptions): Promise<Response> {
  return (await sendStatic(request, url.pathname, appFolder)) ?? refused({ code: 'not-found' }, lang);
}

export const ROUTES = {
  call: { methods: ['POST'], guarded: true, answer: call },
  events: { methods: ['GET'], guarded: true, answer: events },
  upload: { methods: ['POST', 'DELETE'], guarded: true, answer: upload },
  asset: { methods: ['GET', 'HEAD'], guarded: false, answer: asset },
  window: { methods: ['GET', 'HEAD'], guarded: false, answer: window },
} as const satisfies Record<string, Route>;
