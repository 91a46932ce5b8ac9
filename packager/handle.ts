/**
 * The app as one fetch handler: Electron mounts it on app://, Node serves it
 * on loopback, tests call it. It only routes; what is done stands in api/.
 */

import { ASSET_ROOT } from './api/asset-doors.ts';
import { callMethod } from './api/call.ts';
import type { Context } from './api/context.ts';
import { type FailureCode, failureInWords, langOf, type Refusal } from './api/failures.ts';
import { receivePiece } from './api/receive.ts';
import { PIECE_LIMIT } from './api/uploads.ts';
import type { MessageData, UiLang } from './course/words.ts';
import { eventStream } from './events.ts';
import { readBody } from './handle/body.ts';
import { type Door, hasToken, refusalOf } from './handle/guard.ts';
import { APP_HEADERS, ASSET_HEADERS } from './handle/headers.ts';
import { sendFile } from './handle/send-file.ts';
import { sendStatic } from './handle/static.ts';
import { mediaTypeOf } from './lms/media-types.ts';

export type Handler = (request: Request) => Promise<Response>;

export interface HandlerOptions {
  readonly door: Door;
  readonly cx: Context;
  /** Folder of the window's built files. */
  readonly appFolder: string;
  /** Told of faults of our own, with their stack. */
  readonly onFault?: (error: unknown) => void;
  readonly heartbeatMs?: number;
}

/** Most bytes of one call: a change that spans 500 pages comes in one. */
const CALL_LIMIT = 64 * 2 ** 20;

/** HTTP status of what is refused before a method is reached; what a method refuses is a good answer. */
const STATUS: { readonly [Code in FailureCode]?: number } = {
  'wrong-host': 421,
  'foreign-origin': 403,
  'no-token': 401,
  'not-found': 404,
  'wrong-method': 405,
  'not-json': 400,
  'too-large': 413,
  'wrong-offset': 409,
  'no-such-upload': 404,
  'own-failure': 500,
};

const json = (value: unknown, status: number, more: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { ...APP_HEADERS, 'content-type': 'application/json', 'cache-control': 'no-store', ...more },
  });

function refused(refusal: Refusal, lang: UiLang, more: Readonly<Record<string, string>> = {}): Response {
  return json({ ok: false, error: failureInWords(refusal, lang) }, STATUS[refusal.code] ?? 400, more);
}

/** @returns a handler that never rejects. */
export function createHandler({ door, cx, appFolder, onFault, heartbeatMs }: HandlerOptions): Handler {
  /** Work that the app waits for before it ends: a save on its way must arrive. */
  const finished = async <T>(work: Promise<T>): Promise<T> => {
    cx.answering.add(work);
    try {
      return await work;
    } finally {
      cx.answering.delete(work);
    }
  };

  const route = async (request: Request, url: URL, lang: UiLang): Promise<Response> => {
    const { method } = request;
    const refuse = (code: FailureCode, data?: MessageData) => refused({ code, ...(data && { data }) }, lang);
    const only = (allow: string): Response | undefined =>
      allow.split(', ').includes(method)
        ? undefined
        : refused({ code: 'wrong-method', data: { method } }, lang, { allow });

    const refusal = refusalOf(request, url, door);
    if (refusal) return refuse(refusal);
    const guarded = (allow: string): Response | undefined =>
      only(allow) ?? (hasToken(request, url, door) ? undefined : refuse('no-token'));

    const call = async (): Promise<Response> => {
      if (!/^application\/json\b/.test(request.headers.get('content-type') ?? '')) return refuse('not-json');
      const bytes = await readBody(request, CALL_LIMIT);
      if (!bytes) return refuse('too-large', { megabytes: CALL_LIMIT / 2 ** 20 });
      let body: unknown;
      try {
        body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
      } catch {
        return refuse('not-json');
      }
      return json(await finished(callMethod(body, { ...cx, lang })), 200);
    };

    const upload = async (): Promise<Response> => {
      if (method === 'DELETE') {
        await cx.uploads.abort(url.searchParams.get('id') ?? '');
        return json({ ok: true, value: null }, 200);
      }
      const bytes = await readBody(request, PIECE_LIMIT);
      if (!bytes) return refuse('too-large', { megabytes: PIECE_LIMIT / 2 ** 20 });
      const received = await finished(receivePiece(url.searchParams, bytes, cx));
      return received.ok ? json(received, 200) : refused(received.error, lang);
    };

    const asset = async (): Promise<Response> => {
      const path = cx.doors.fileAt(url.pathname);
      const headers = {
        ...ASSET_HEADERS,
        'content-type': mediaTypeOf(url.pathname),
        // The name is the hash of the content, so it never changes.
        'cache-control': 'private, max-age=31536000, immutable',
      };
      return (path && (await sendFile(request, path, headers))) || refuse('not-found');
    };

    switch (url.pathname) {
      case '/rpc':
        return guarded('POST') ?? call();
      case '/events': {
        const headers = { ...APP_HEADERS, 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
        const open = () => eventStream(cx.events, cx.version, request.signal, heartbeatMs);
        return guarded('GET') ?? new Response(open(), { headers });
      }
      case '/assets':
        return guarded('POST, DELETE') ?? upload();
    }
    const wrong = only('GET, HEAD');
    if (wrong) return wrong;
    if (url.pathname.startsWith(ASSET_ROOT)) return asset();
    return (await sendStatic(request, url.pathname, appFolder)) ?? refuse('not-found');
  };

  return async (request) => {
    const lang = langOf(request.headers.get('accept-language'));
    try {
      return await route(request, new URL(request.url), lang);
    } catch (error) {
      onFault?.(error);
      const reason = error instanceof Error ? error.message : String(error);
      return refused({ code: 'own-failure', data: { reason } }, lang);
    }
  };
}
