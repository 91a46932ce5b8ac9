/**
 * The app as one fetch handler: Electron mounts it on app://, Node serves it
 * on loopback, tests call it. It lets callers in and routes; what is done
 * stands in api/.
 */
import { ASSET_ROOT } from './api/asset-doors.ts';
import type { Context } from './api/context.ts';
import { langOf } from './api/failures.ts';
import { type Door, hasToken, refusalOf } from './handle/guard.ts';
import { refused } from './handle/reply.ts';
import { ROUTES, type Route, type RouteOptions, type Visit } from './handle/routes.ts';

export type Handler = (request: Request) => Promise<Response>;

export interface HandlerOptions extends RouteOptions {
  readonly door: Door;
  readonly cx: Context;
  /** Told of faults of our own, with their stack. */
  readonly onFault?: (error: unknown) => void;
}

function routeOf(pathname: string): Route {
  switch (pathname) {
    case '/rpc':
      return ROUTES.call;
    case '/events':
      return ROUTES.events;
    case '/assets':
      return ROUTES.upload;
  }
  return pathname.startsWith(ASSET_ROOT) ? ROUTES.asset : ROUTES.window;
}

async function answer(visit: Visit, { door, ...options }: HandlerOptions): Promise<Response> {
  const { request, url, lang } = visit;
  const refusal = refusalOf(request, url, door);
  if (refusal) return refused({ code: refusal }, lang);
  const { methods, guarded, answer: give } = routeOf(url.pathname);
  const { method } = request;
  if (!methods.includes(method)) {
    return refused({ code: 'wrong-method', data: { method } }, lang, { allow: methods.join(', ') });
  }
  if (guarded && !hasToken(request, url, door)) return refused({ code: 'no-token' }, lang);
  return give(visit, options);
}

/** @returns a handler that never rejects. */
export const createHandler =
  (options: HandlerOptions): Handler =>
  async (request) => {
    const lang = langOf(request.headers.get('accept-language'));
    try {
      return await answer({ request, url: new URL(request.url), lang, cx: options.cx }, options);
    } catch (error) {
      options.onFault?.(error);
      const reason = error instanceof Error ? error.message : String(error);
      return refused({ code: 'own-failure', data: { reason } }, lang);
    }
  };
